import type { Params } from "../core/issue.ts";
import type { Label } from "../core/label.ts";
import type { Assessment, AxisAssessment, Contribution, Gap } from "../engine/result.ts";

/** Why a strategy is recommended. */
export type ReasonCode =
  | "excluded"
  | "excludedExpired"
  | "unplaced"
  | "cell"
  | "axis"
  | "axisCertain"
  | "strongest"
  | "weakest"
  | "adjusted"
  | "settled"
  | "open"
  | "mayBeExcluded"
  | "findOut"
  | "pursuit"
  | "pursuitOpen"
  | "reentry"
  | "reviewDue";

/** A reason as data: a code, and the values that its text speaks of. */
export type Reason = { readonly code: ReasonCode; readonly params: Params };

type Side = { readonly id: string; readonly axis: AxisAssessment };

function sidesOf(assessment: Assessment): Side[] {
  return Object.entries(assessment.axes).map(([id, axis]) => ({ id, axis }));
}

/**
 * How many points of the score a dimension leaves on the table. In a weighted sum that is its share of the weight that
 * counts; with the minimum only the weakest one holds the score back. What does not count leaves none.
 */
function shortfalls({ aggregation, contributions }: AxisAssessment): (one: Contribution) => number {
  const counted = contributions.filter(({ points }) => points !== null);
  const weight = counted.reduce((sum, { share }) => sum + share, 0);
  const least = Math.min(...counted.map(({ points }) => points as number));
  return ({ points, share }) => {
    if (points === null) return 0;
    if (aggregation === "minimum") return points === least ? 100 - points : 0;
    return (share / weight) * (100 - points);
  };
}

/** The one with the most of something; the first on a tie, none where all have nothing. */
function most(
  contributions: readonly Contribution[],
  amount: (one: Contribution) => number,
): Contribution | null {
  let best: Contribution | null = null;
  for (const one of contributions) {
    if (amount(one) > (best === null ? 0 : amount(best))) best = one;
  }
  return best;
}

function bandReason({ id, axis: { label, score, low, high, band } }: Side): Reason {
  return { code: low === high ? "axisCertain" : "axis", params: { axis: id, label, score, low, high, band } };
}

/** What carries and what holds back an axis: the largest contribution, and the largest shortfall. */
function dimensionReasons({ id, axis }: Side): Reason[] {
  const strongest = most(axis.contributions, ({ contribution }) => contribution);
  const shortfall = shortfalls(axis);
  const weakest = most(axis.contributions, shortfall);
  const params = (one: Contribution, points: number): Params => ({
    axis: id,
    axisLabel: axis.label,
    dimension: one.dimension,
    label: one.label,
    points,
  });
  return [
    ...(strongest === null
      ? []
      : [{ code: "strongest", params: params(strongest, strongest.contribution) } as const]),
    ...(weakest === null ? [] : [{ code: "weakest", params: params(weakest, shortfall(weakest)) } as const]),
  ];
}

function adjustmentReasons({ id, axis }: Side): Reason[] {
  return axis.adjustments.map(({ gate, label, effect, change }) => ({
    code: "adjusted",
    params: { axis: id, axisLabel: axis.label, gate, label, effect, change },
  }));
}

/** The fact to find out next, as a reason; none where nothing leaves room. */
function findOutReason(gap: Gap | undefined): Reason[] {
  if (gap === undefined) return [];
  const { fact, label, question } = gap;
  return [{ code: "findOut", params: { fact, label, question } }];
}

/** The axes of which too little is known. */
function unplacedReasons(sides: readonly Side[]): Reason[] {
  return sides
    .filter(({ axis }) => !axis.isCovered)
    .map(({ id, axis: { label, coverage } }) => ({
      code: "unplaced",
      params: { axis: id, label, coverage },
    }));
}

function settledReason(assessment: Assessment): Reason {
  return assessment.settled
    ? { code: "settled", params: {} }
    : { code: "open", params: { cells: assessment.possibleCells, count: assessment.possibleCells.length } };
}

/** The reasons for what is recommended, most important first. */
export function reasonsFor(assessment: Assessment): Reason[] {
  const sides = sidesOf(assessment);
  const hits = assessment.gates.filter(({ hit, effect }) => hit === true && "exclude" in effect);
  const findOut = findOutReason(assessment.gaps[0]);
  if (assessment.status === "excluded") {
    return hits.map(({ gate, label, open }) => ({
      code: open ? "excludedExpired" : "excluded",
      params: { gate, label },
    }));
  }
  const unchecked = assessment.gates
    .filter(({ open, effect }) => open && "exclude" in effect)
    .map(({ gate, label }): Reason => ({ code: "mayBeExcluded", params: { gate, label } }));
  if (assessment.status === "unplaced") return [...unplacedReasons(sides), ...unchecked, ...findOut];
  const { id, label, tier } = assessment.cell as { id: string; label: Label; tier: string };
  return [
    { code: "cell", params: { cell: id, label, tier } },
    ...sides.map(bandReason),
    ...sides.flatMap(adjustmentReasons),
    ...sides.flatMap(dimensionReasons),
    settledReason(assessment),
    ...unchecked,
    ...findOut,
  ];
}
