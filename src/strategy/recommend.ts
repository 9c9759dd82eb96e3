import { own } from "../core/json.ts";
import { cellInForce } from "../engine/override.ts";
import type { Assessment } from "../engine/result.ts";
import type { ModelTypes } from "../model/define.ts";
import { ModelError } from "../model/error.ts";
import type { Playbook, PlaybookDocument, Strategy } from "../model/playbook.ts";
import { readSituation, type SituationIssue } from "../model/read-situation.ts";
import type { Situation } from "../model/situation.ts";
import { checkLimit, checkSameDay } from "./call.ts";
import { playsFor } from "./plays.ts";
import { type Reason, reasonsFor } from "./reasons.ts";
import type { RecommendedPlay, SetAsidePlay } from "./recommended-play.ts";

/** What to do with a customer, and why. */
export type Recommendation<S extends string = string> = {
  /** The id of the strategy; null for the playbook's answer to a customer without a cell. */
  readonly strategyId: S | null;
  readonly strategy: Strategy;
  /** Codes and parameters, most important first; `reasonText` words them. */
  readonly reasons: readonly Reason[];
  /** What to do next in the situation, the most important first; none where the playbook has no plays. */
  readonly plays: readonly RecommendedPlay[];
  /** The plays that apply too, but contradict one that is given. */
  readonly setAside: readonly SetAsidePlay[];
  /** What was wrong with the situation: a fact with an issue counts as unknown. `issueText` words them. */
  readonly issues: readonly SituationIssue[];
};

/** What a recommendation may know beyond the place. */
export type RecommendOptions = {
  /** How things stand at the customer, on the day of the assessment; without it only what the assessment says gives plays. */
  readonly situation?: Situation;
  /** How many plays are given at most, a whole number or `Infinity`; 5 where left out. */
  readonly limit?: number;
};

/** More than a handful of things to do next is not followed. Ours. */
const LIMIT = 5;

/** A playbook with the strategies that are asked for; any playbook, for an assessment that was stored and knows only texts. */
type PlaybookFor<S extends string> = string extends S ? PlaybookDocument : Playbook<S>;

function checkOptions(assessment: Assessment, { situation, limit = LIMIT }: RecommendOptions): void {
  // What `place` gives has no verdicts of gates to give reasons by.
  if (!Array.isArray(assessment?.gates)) {
    throw new RangeError("assessment must be what `assess` gives; what `place` gives has no reasons");
  }
  checkSameDay(assessment, situation);
  checkLimit(limit);
}

/** What to do with a customer: the strategy of its cell, or of that where a person has placed it, or the playbook's answer to one without. */
function strategyFor<S extends string>(
  assessment: Assessment<ModelTypes & { readonly strategy: S }>,
  playbook: PlaybookDocument,
): { readonly strategyId: S | null; readonly strategy: Strategy } {
  const cell = cellInForce(assessment);
  if (cell === null)
    return {
      strategyId: null,
      strategy: assessment.status === "excluded" ? playbook.excluded : playbook.unplaced,
    };
  const strategyId = cell.strategy;
  const strategy = own(playbook.strategies, strategyId) as Strategy | undefined;
  if (strategy !== undefined) return { strategyId, strategy };
  throw new ModelError([
    {
      severity: "error",
      code: "playbook.strategyMissing",
      pointer: "/strategies",
      params: { strategy: strategyId },
    },
  ]);
}

/**
 * Says what to do with a customer: the strategy of its cell, or the playbook's answer where the customer is unplaced or excluded, and the plays of
 * the playbook that the situation calls for. A play is given only where its condition is true; what is unknown gives none. Urgent plays
 * come first, then those that could move the axes most; of two that contradict each other one is given.
 *
 * @param assessment made now, or stored before
 * @param playbook with a strategy for each that the model names
 * @param options the situation, and how many plays are wanted
 * @throws {ModelError} where the playbook lacks the strategy that the cell names
 * @throws {RangeError} where the assessment is none, such as what `place` gives; the situation is of another day than the assessment, or the limit is no whole number
 * @example
 * ```ts
 * import { compileModel, recommend } from "opportunity-matrix";
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const result = matrix.assess({}, { asOf: "2026-11-23" });
 * recommend(result, customerPlaybook).reasons[0]?.code; // => "unplaced"
 * ```
 */
export function recommend<T extends ModelTypes>(
  assessment: Assessment<T>,
  playbook: PlaybookFor<T["strategy"]>,
  options: RecommendOptions = {},
): Recommendation<T["strategy"]> {
  const given: Assessment = assessment;
  checkOptions(given, options);
  const { situation: raw, limit = LIMIT } = options;
  const { situation, issues } =
    raw === undefined ? { situation: null, issues: [] } : readSituation(raw, playbook.facts ?? {});
  const found = playsFor(playbook, { assessment: given, situation });
  const plays = found.given.slice(0, limit);
  const shown = new Set(plays.map(({ play }) => play.id));
  return {
    ...strategyFor<T["strategy"]>(given as never, playbook),
    reasons: reasonsFor(given),
    plays,
    // Where the stronger play lies beyond the limit, nothing that is given stands in the way of the other one.
    setAside: found.setAside.filter(({ because }) => shown.has(because)),
    issues,
  };
}
