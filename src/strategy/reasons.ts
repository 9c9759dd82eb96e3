import type { Params } from "../core/issue.ts";
import type { Assessment, AxisAssessment, Contribution } from "../engine/result.ts";

/** Why a strategy is recommended. */
export type ReasonCode =
  | "overridden"
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
  | "notLeft"
  | "exit"
  | "reentryWhen"
  | "exclusionEnds"
  | "exclusionEnded"
  | "reviewOn"
  | "reentry"
  | "reviewDue"
  | "situation"
  | "situationAbout"
  | "notKnown"
  | "toFindOut"
  | "gateHit"
  | "gateOpen"
  | "coverage";

/** A reason as data: a code, and the values that its text speaks of. */
export type Reason = { readonly code: ReasonCode; readonly params: Params };

function reason(code: ReasonCode, params: Params): Reason {
  return { code, params };
}

/** An axis with its id. */
type Side = readonly [id: string, axis: AxisAssessment];

/**
 * How many points of the score a dimension leaves on the table. In a weighted sum that is its share of the weight that
 * counts; with the minimum only the weakest one holds the score back. What does not count leaves none.
 */
function shortfalls({ aggregation, contributions }: AxisAssessment): number[] {
  const counted = contributions.filter(({ points }) => points !== null);
  const weight = counted.reduce((sum, { share }) => sum + share, 0);
  const least = Math.min(...counted.map(({ points }) => points as number));
  return contributions.map(({ points, share }) => {
    if (points === null) return 0;
    if (aggregation === "minimum") return points === least ? 100 - points : 0;
    return (share / weight) * (100 - points);
  });
}

/** Where an axis stands, and how sure that is. */
export function bandReason([axis, { label, score, low, high, band }]: Side): Reason {
  return reason(low === high ? "axisCertain" : "axis", { axis, label, score, low, high, band });
}

/** The dimension with the most points of something, the first on a tie; no reason where all have none. */
function mostReason(code: ReasonCode, [id, axis]: Side, amounts: readonly number[]): Reason[] {
  const points = Math.max(...amounts);
  if (points <= 0) return [];
  const { dimension, label } = axis.contributions[amounts.indexOf(points)] as Contribution;
  return [reason(code, { axis: id, axisLabel: axis.label, dimension, label, points })];
}

/** What carries and what holds back an axis: the largest contribution, and the largest shortfall. */
function dimensionReasons(side: Side): Reason[] {
  const [, axis] = side;
  const given = axis.contributions.map(({ contribution }) => contribution);
  return [...mostReason("strongest", side, given), ...mostReason("weakest", side, shortfalls(axis))];
}

function adjustmentReasons([id, axis]: Side): Reason[] {
  return axis.adjustments.map(({ gate, label, effect, change }) =>
    reason("adjusted", { axis: id, axisLabel: axis.label, gate, label, effect, change }),
  );
}

/** The axes of which too little is known. */
function unplacedReasons(sides: readonly Side[]): Reason[] {
  return sides
    .filter(([, axis]) => !axis.isCovered)
    .map(([axis, { label, coverage }]) => reason("unplaced", { axis, label, coverage }));
}

/** That a person has placed the customer by hand, with all that is known of it. */
function overrideReasons({ override }: Assessment): Reason[] {
  if (override === undefined) return [];
  const { cell, by, why, on, until } = override;
  return [reason("overridden", { cell: cell.id, label: cell.label, tier: cell.tier, by, why, on, until })];
}

/** The reasons for what is recommended, most important first; an override comes before them, and they do not explain it. */
export function reasonsFor(assessment: Assessment): Reason[] {
  return [...overrideReasons(assessment), ...placeReasons(assessment)];
}

/** The reasons of the place that the model gives. */
function placeReasons(assessment: Assessment): Reason[] {
  const cells = assessment.possibleCells;
  const sides = Object.entries<AxisAssessment>(assessment.axes);
  const excluding = assessment.gates.filter(({ effect }) => "exclude" in effect);
  if (assessment.status === "excluded") {
    return excluding
      .filter(({ hit }) => hit === true)
      .map(({ gate, label, open }) => reason(open ? "excludedExpired" : "excluded", { gate, label }));
  }
  const toCheck = [
    ...excluding
      .filter(({ open }) => open)
      .map(({ gate, label }) => reason("mayBeExcluded", { gate, label })),
    ...assessment.gaps
      .slice(0, 1)
      .map(({ fact, label, question }) => reason("findOut", { fact, label, question })),
  ];
  if (assessment.status !== "placed") return [...unplacedReasons(sides), ...toCheck];
  const { id, label, tier } = assessment.cell;
  return [
    reason("cell", { cell: id, label, tier }),
    ...sides.map(bandReason),
    ...sides.flatMap(adjustmentReasons),
    ...sides.flatMap(dimensionReasons),
    assessment.settled ? reason("settled", {}) : reason("open", { cells, count: cells.length }),
    ...toCheck,
  ];
}
