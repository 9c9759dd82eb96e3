import type { Label } from "../../core/label.ts";
import { FULL } from "../../core/micropoints.ts";
import { callDays } from "../../engine/days.ts";
import { cellOf } from "../../engine/explanation/assess.ts";
import type { AxisScore, Evaluation, Verdict } from "../../engine/explanation/evaluation.ts";
import { createSingle } from "../../engine/explanation/single.ts";
import type { CallOptions, Facts } from "../../engine/facts.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { PlannedBand } from "../../engine/plan.ts";
import type { Status } from "../../engine/result.ts";
import type { ModelTypes } from "../../model/define.ts";
import type { Axis } from "../../model/document.ts";
import { type NearestEdge, nearestEdge } from "./nearest-edge.ts";
import { coverageRatio, type Ratio, scoreRatio, type WeightBlock, weightBlocks } from "./weight-blocks.ts";

/** What a weight's change would lead to: another band of the axis, or a coverage on the other side of the model's minimum. */
export type StabilityLimit =
  | { readonly leadsTo: "band"; readonly band: string; readonly label: Label }
  | { readonly leadsTo: "unplaced" | "placed" };

/** How much one weight could be changed, the others held, without changing the outcome. */
export type WeightRange = {
  readonly axis: string;
  /** The dimension; null where the weight is that of a whole group. */
  readonly dimension: string | null;
  readonly group: string | null;
  readonly label: Label;
  /** Its share of the axis's weight, 0..1. */
  readonly share: number;
  /** The factor, below 1, at which the outcome changes when the weight falls, and to what; null: it does not, down to nothing. */
  readonly below: (StabilityLimit & { readonly factor: number }) | null;
  /** The factor, above 1, at which it changes when the weight grows, and to what; null: it never does. */
  readonly above: (StabilityLimit & { readonly factor: number }) | null;
  /** The smallest relative change that changes the outcome: the lesser of 1 − below and above − 1; null: there is none. */
  readonly change: number | null;
};

/** How robust a place is against other weights. */
export type Stability = {
  readonly status: Status;
  /** The cell that the weights leave as it is; null without one. */
  readonly cell: string | null;
  /** The nearest band edge on either axis; null where no score has a neighbouring band. */
  readonly nearest: NearestEdge | null;
  /** Every weight, the most delicate first; those that nothing moves last, in declared order. */
  readonly weights: readonly WeightRange[];
};

type Bound = StabilityLimit & { readonly factor: number };

/** Where f · slope = level: the factor at which a condition that holds at 1 ceases to hold; null where it never does. */
function crossing(slope: bigint, level: bigint): number | null {
  if (slope === 0n) return null;
  const factor = Number(level) / Number(slope);
  return factor > 0 ? factor : null;
}

/** The factor at which the rounded ratio passes a whole number: floor(ratio + ½) ≥ at, so ratio = at − ½. */
function passes({ over, a, under, b }: Ratio, at: number): number | null {
  const twice = BigInt(2 * at - 1);
  return crossing(2n * a - twice * b, twice * under - 2n * over);
}

const isHit = ({ hit }: Verdict): boolean => hit === true;

/** The scores before gates at which the band changes: from below, and from above; null where a gate holds it. */
function edgesOf({ axis, band, limits }: AxisScore): {
  readonly from: number | null;
  readonly to: number | null;
} {
  const { from, last } = axis.bands[band] as PlannedBand;
  const floor = limits.floor.find(isHit)?.gate.limit.at ?? -1;
  const cap = limits.cap.find(isHit)?.gate.limit.at ?? FULL;
  return {
    from: from === 0 || floor >= from ? null : from,
    to: cap <= last || last === FULL ? null : last + 1,
  };
}

function bandLimit({ axis }: AxisScore, band: number): StabilityLimit {
  const { id, label } = axis.bands[band] as PlannedBand;
  return { leadsTo: "band", band: id, label };
}

/** Every factor of one weight at which the outcome changes, with what it changes to. */
function boundsOf(
  one: AxisScore,
  block: WeightBlock,
  evaluation: Evaluation,
  minimum: number,
): readonly Bound[] {
  const { status, axes } = evaluation;
  if (status === "excluded" || Number.isNaN(one.before.score)) return [];
  const other = axes.find((axis) => axis !== one) as AxisScore;
  // Another axis of which too little is known keeps the customer unplaced, whatever this one's weights are.
  if (!other.isCovered) return [];
  const covered = minimum === 0 ? null : passes(coverageRatio(one, block), minimum);
  const coverage: readonly Bound[] =
    covered === null ? [] : [{ leadsTo: status === "placed" ? "unplaced" : "placed", factor: covered }];
  if (status === "unplaced" || one.axis.aggregation === "minimum") return coverage;
  const score = scoreRatio(one, block);
  const { from, to } = edgesOf(one);
  const falls = from === null ? null : passes(score, from);
  const rises = to === null ? null : passes(score, to);
  return [
    ...coverage,
    ...(falls === null ? [] : [{ ...bandLimit(one, one.band - 1), factor: falls }]),
    ...(rises === null ? [] : [{ ...bandLimit(one, one.band + 1), factor: rises }]),
  ];
}

function weightRange(
  one: AxisScore,
  block: WeightBlock,
  evaluation: Evaluation,
  minimum: number,
): WeightRange {
  const bounds = boundsOf(one, block, evaluation, minimum);
  const nearest = (side: readonly Bound[]): Bound | null =>
    [...side].sort((x, y) => Math.abs(x.factor - 1) - Math.abs(y.factor - 1))[0] ?? null;
  const below = nearest(bounds.filter(({ factor }) => factor <= 1));
  const above = nearest(bounds.filter(({ factor }) => factor > 1));
  const changes = [below, above].flatMap((bound) => (bound === null ? [] : [Math.abs(bound.factor - 1)]));
  const weight = [...block.members].reduce((sum, { dimension }) => sum + dimension.weight, 0);
  return {
    axis: one.axis.id,
    dimension: block.dimension,
    group: block.group,
    label: block.label,
    share: weight / one.axis.weight,
    below,
    above,
    change: changes.length === 0 ? null : Math.min(...changes),
  };
}

/**
 * Says how robust a place is: for every weight, of a dimension or of a whole group, how far it could be changed, the others held, before the cell
 * changes; and which band edge is nearest. Exact, not sampled: with a factor f on the weights in question, the score is
 * (N + f·a) ÷ (D + f·b) and the coverage the like, so that each edge is passed at one f, which is worked out in whole numbers. Gates do
 * not depend on weights, and hold as they are.
 *
 * @param matrix the compiled model
 * @param facts the customer's facts
 * @param call the day, as for `assess`
 * @throws {RangeError} where the model counts age and no day is given
 * @example
 * ```ts
 * import { compileModel, stability } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const facts = { annualSpend: 8_000_000, growth: 25, need: 3, relationshipStage: 3, economicBuyer: "multiple" } as const;
 * const { cell, nearest, weights } = stability(compileModel(customerModel), facts, { asOf: "2026-11-23" });
 * cell; // => "medium/medium"
 * nearest?.points; // => 4.1
 * weights[0]?.dimension; // => "relationshipStage"
 * weights[0]?.below?.factor; // => 0.6428538265329811
 * ```
 */
export function stability<T extends ModelTypes>(
  matrix: Matrix<T>,
  facts: Facts<T>,
  call: CallOptions = {},
): Stability {
  const { plan, model } = matrix;
  const evaluation = createSingle(plan).evaluate(facts, callDays(plan.countsAge, call));
  const weights = evaluation.axes.flatMap((one, a) =>
    weightBlocks(one, model.axes[a] as Axis).map((block) =>
      weightRange(one, block, evaluation, plan.minimumCoverage),
    ),
  );
  return {
    status: evaluation.status,
    cell: cellOf(evaluation)?.id ?? null,
    nearest: nearestEdge(evaluation.axes),
    weights: [...weights].sort((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity) || 0),
  };
}
