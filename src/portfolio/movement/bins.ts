import { dayNumber } from "../../core/day.ts";
import type { FactValue } from "../../core/fact.ts";
import { optionId } from "../../core/fact.ts";
import type { PlannedFact } from "../../engine/plan.ts";
import type { KnownFact } from "../../engine/result.ts";
import type { Snapshot } from "../history/snapshot.ts";

/**
 * A part of the values that a fact can have. `range`: from `from` to below `to`, null where there is no end; of a day, its age in days
 * on the day of the snapshot. `value`: an option, or yes or no. `unknown`: nobody knows. `other`: a value that this model does not know.
 */
export type Bin =
  | { readonly kind: "range"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "value"; readonly value: FactValue }
  | { readonly kind: "unknown" }
  | { readonly kind: "other" };

/** The bins of a fact, and the position of a snapshot's bin in them. */
export type Binning = { readonly bins: readonly Bin[]; readonly binOf: (snapshot: Snapshot) => number };

/** How many parts of equal size the earlier values are cut into, where they are cut. Ten is a convention. */
const PARTS = 10;

/** The number that a fact is binned by: its own, or the age of a day; NaN for what is none. */
function numberOf(known: KnownFact, { declaration }: PlannedFact, { asOf }: Snapshot): number {
  if (declaration.type === "day") return dayNumber(asOf) - dayNumber(known.value);
  return typeof known.value === "number" ? known.value : Number.NaN;
}

function knownOf({ facts }: Snapshot, { id }: PlannedFact): KnownFact | undefined {
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}

/** Edges at the tenths of the earlier values, each once; none below which nothing lies. */
function tenths(fact: PlannedFact, before: readonly Snapshot[]): readonly number[] {
  const values = before
    .flatMap((snapshot) => {
      const known = knownOf(snapshot, fact);
      const value = known === undefined ? Number.NaN : numberOf(known, fact, snapshot);
      return Number.isNaN(value) ? [] : [value];
    })
    .sort((a, b) => a - b);
  const edges = Array.from(
    { length: PARTS - 1 },
    (_, i) => values[Math.floor(((i + 1) * values.length) / PARTS)],
  );
  const [least] = values;
  return [...new Set(edges)].filter((edge) => edge !== undefined && edge > (least as number)) as number[];
}

/** The options or levels of a fact, one bin each; undefined for a fact that is cut into ranges. */
function listedValues({ declaration, listed }: PlannedFact): readonly FactValue[] | undefined {
  if (declaration.type === "choice") return declaration.options.map(optionId);
  if (declaration.type === "flag") return [false, true];
  return listed ?? undefined;
}

/**
 * Cuts the values of a fact into bins: one for each option, level, yes and no; ranges for other numbers and for the ages of days; and of
 * their own what is unknown and what the model does not know.
 *
 * @param edges where ranges begin, ascending; the tenths of the earlier values where left out
 */
export function binningOf(
  fact: PlannedFact,
  before: readonly Snapshot[],
  edges: readonly number[] | undefined,
): Binning {
  const values = edges === undefined ? listedValues(fact) : undefined;
  const starts = values === undefined ? (edges ?? tenths(fact, before)) : [];
  const ranges = [null, ...starts].map((from, i): Bin => ({ kind: "range", from, to: starts[i] ?? null }));
  const bins: readonly Bin[] = [
    ...(values === undefined ? ranges : values.map((value): Bin => ({ kind: "value", value }))),
    { kind: "unknown" },
    { kind: "other" },
  ];
  const [unknown, other] = [bins.length - 2, bins.length - 1];
  const positions = new Map(values?.map((value, i) => [value, i]));
  return {
    bins,
    binOf: (snapshot) => {
      const known = knownOf(snapshot, fact);
      if (known === undefined) return unknown;
      if (values !== undefined) return positions.get(known.value) ?? other;
      const value = numberOf(known, fact, snapshot);
      // Edges that a value has reached: it lies in the range that begins with the last of them.
      return Number.isNaN(value) ? other : starts.filter((edge) => value >= edge).length;
    },
  };
}
