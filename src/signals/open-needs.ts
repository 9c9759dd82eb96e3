import type { Label } from "../core/label.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Need, NeedKind, SpinQuestion } from "../domain/need.ts";
import { evidenced, type SignalContext, salesIn } from "./signal.ts";

/** What the customer has told at one link of the chain from situation to pay-off. */
export type ToldLink = { readonly link: SpinQuestion; readonly text: Label };

/** A need with the question that develops it further. Plain JSON. */
export type OpenNeed = {
  /** The id of the sale that it belongs to. */
  readonly opportunity: string;
  /** What that sale is called; null where the file does not say. */
  readonly topic: Label | null;
  /** The id of the need. */
  readonly need: string;
  readonly kind: NeedKind;
  /** The id of the person who has it; null where the file does not say. */
  readonly stakeholder: string | null;
  /** The kind of question to ask next. */
  readonly ask: SpinQuestion;
  /** What has been told so far, in the order of the chain. */
  readonly told: readonly ToldLink[];
};

/** The links of the chain, in order, and where a need holds what was told of each. Source: Rackham, SPIN Selling. */
const CHAIN = [
  ["situation", ({ situation }) => situation],
  ["problem", ({ problem }) => problem],
  ["implication", ({ implication }) => implication],
  ["needPayoff", ({ payoff }) => payoff],
] as const satisfies readonly (readonly [SpinQuestion, (need: Need) => Label | undefined])[];

function toldOf(need: Need): ToldLink[] {
  return CHAIN.flatMap(([link, textOf]) => {
    const text = textOf(need);
    return text === undefined ? [] : [{ link, text }];
  });
}

/** The first link that is not told; the situation alone is not asked for afterwards. Null where nothing is left to ask. */
function nextLink(told: readonly ToldLink[], kind: NeedKind): SpinQuestion | null {
  if (told.length === 0) return "situation";
  const missing = CHAIN.find(([link]) => link !== "situation" && told.every((one) => one.link !== link));
  if (missing !== undefined) return missing[0];
  return kind === "implied" ? "needPayoff" : null;
}

/**
 * The needs that a talk can develop further, each with the kind of question that comes next: situation, problem, implication, need-payoff. Source:
 * Rackham, SPIN Selling. The first link of the chain that has not been told is asked for. Once anything else is told, the situation is not asked
 * for any more (Rackham: situation questions serve to find a problem; they tire the customer, and those who sell most ask few). An explicit need
 * whose chain is told is not open; an implied one is, until the customer says the want itself.
 *
 * The sales meant are the open ones, or the one that the context names. A need whose kind is not known on the day, or whose evidence is all later, is
 * not there yet. What is told at each link carries no day, so an earlier day is read with today's chain.
 *
 * @example
 * ```ts
 * import { openNeeds } from "opportunity-matrix/domain";
 * const needs = [{ id: "stops", kind: "implied", stakeholder: "he", problem: "Lines stop without warning." }] as const;
 * const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: "2026-01-15", needs }] };
 * openNeeds(file, { asOf: "2026-11-23" }).map(({ need, ask }) => [need, ask]); // => [["stops", "implication"]]
 * ```
 */
export function openNeeds(file: CustomerFile, context: SignalContext): readonly OpenNeed[] {
  return salesIn(file, context).flatMap(({ id: opportunity, name, needs = [] }) =>
    needs.flatMap((need): OpenNeed[] => {
      const kind = knownOn<NeedKind>(need.kind, context.asOf)?.value;
      if (kind === undefined || evidenced(kind, need.evidence, context) === null) return [];
      const told = toldOf(need);
      const ask = nextLink(told, kind);
      if (ask === null) return [];
      const stakeholder = need.stakeholder ?? null;
      return [{ opportunity, topic: name ?? null, need: need.id, kind, stakeholder, ask, told }];
    }),
  );
}
