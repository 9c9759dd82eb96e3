import { rawText } from "../../core/issue.ts";
import type { Label } from "../../core/label.ts";
import { callDays } from "../../engine/days.ts";
import type { AxisScore } from "../../engine/explanation/evaluation.ts";
import { createSingle } from "../../engine/explanation/single.ts";
import type { CallOptions, Facts } from "../../engine/facts.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { ModelTypes } from "../../model/define.ts";
import type { Axis } from "../../model/document.ts";
import { type Ratio, scoreRatio, weightBlocks } from "./weight-blocks.ts";

/** The factor of one weight at which two customers change places. */
export type OrderReversal = {
  /** The dimension; null where the weight is that of a whole group. */
  readonly dimension: string | null;
  readonly group: string | null;
  readonly label: Label;
  /** What the weight would have to be multiplied by, above 0; null: no change of this weight reverses the order. */
  readonly factor: number | null;
  /** The same in percent of the present weight, negative where it would have to fall. */
  readonly percent: number | null;
};

/** Which of two customers is ahead on an axis, and how little would reverse it. */
export type OrderStability = {
  readonly axis: string;
  /** 0 or 1: the position of the customer with more points before gates; null where both have as many, or one has no score. */
  readonly ahead: 0 | 1 | null;
  /** The smallest change first; weights that reverse nothing last. */
  readonly weights: readonly OrderReversal[];
};

/** The sign of first − second when a weight is multiplied by 1, and the factors at which they are equal. */
function equalAt(first: Ratio, second: Ratio): readonly number[] {
  // (N₁ + f·a₁)(D₂ + f·b₂) = (N₂ + f·a₂)(D₁ + f·b₁), a quadratic in f.
  const square = Number(first.a * second.b - second.a * first.b);
  const linear = Number(
    first.over * second.b + first.a * second.under - second.over * first.b - second.a * first.under,
  );
  const constant = Number(first.over * second.under - second.over * first.under);
  if (square === 0) return linear === 0 ? [] : [-constant / linear];
  const root = Math.sqrt(linear * linear - 4 * square * constant);
  if (Number.isNaN(root) || root === 0) return [];
  // Added with the sign of the linear part, so that no digits cancel.
  const sum = linear < 0 ? linear - root : linear + root;
  return [sum / (-2 * square), (-2 * constant) / sum];
}

function reversalOf(first: Ratio, second: Ratio): number | null {
  const factors = equalAt(first, second).filter((factor) => factor > 0 && Number.isFinite(factor));
  return factors.sort((a, b) => Math.abs(a - 1) - Math.abs(b - 1))[0] ?? null;
}

/** The score before gates, as two whole numbers: more of the first over the second is ahead. */
function isAhead({ over, a, under, b }: Ratio, other: Ratio): 0 | 1 | null {
  const difference = (over + a) * (other.under + other.b) - (other.over + other.a) * (under + b);
  if (difference === 0n) return null;
  return difference > 0n ? 0 : 1;
}

/**
 * Of two customers, which is ahead on an axis, and for every weight the smallest change that reverses their order, the other weights held. Compared are
 * the points before gates. Source: Triantaphyllou & Sánchez (1997), sensitivity of a weighted sum to changes of a weight; here the weights
 * need not total 1 afterwards, since a score divides by their sum, and unknown dimensions may be others for each customer.
 *
 * @param matrix the compiled model; on an axis where the weakest dimension decides weights order nothing
 * @param customers the facts of both
 * @param options the axis, and the day as for `assess`
 * @throws {RangeError} where the model has no such axis, or counts age and no day is given
 * @example
 * ```ts
 * import { compileModel, orderStability } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const pair = [{ growth: 20, openShare: 40 }, { growth: 10, openShare: 50 }] as const;
 * const order = orderStability(compileModel(customerModel), pair, { axis: "potential", asOf: "2026-11-23" });
 * order.ahead; // => 0
 * order.weights[0]?.dimension; // => "growth"
 * order.weights[0]?.percent; // => -40
 * ```
 */
export function orderStability<T extends ModelTypes>(
  matrix: Matrix<T>,
  customers: readonly [Facts<T>, Facts<T>],
  { axis: id, ...call }: CallOptions & { readonly axis: T["axis"] },
): OrderStability {
  const { plan, model } = matrix;
  const a = plan.axes.findIndex((axis) => axis.id === id);
  if (a === -1) {
    const there = plan.axes.map((axis) => axis.id).join(", ");
    throw new RangeError(`axis must be one of ${there}, found ${rawText(id)}`);
  }
  const days = callDays(plan.countsAge, call);
  const [first, second] = customers.map((facts) => createSingle(plan).evaluate(facts, days).axes[a]) as [
    AxisScore,
    AxisScore,
  ];
  const isCounted = !Number.isNaN(first.before.score) && !Number.isNaN(second.before.score);
  const isSum = first.axis.aggregation === "weightedSum";
  const others = weightBlocks(second, model.axes[a] as Axis);
  const pairs = weightBlocks(first, model.axes[a] as Axis).map((block, i) => ({
    block,
    ratios: [scoreRatio(first, block), scoreRatio(second, others[i] as typeof block)] as const,
  }));
  const weights = pairs.map(({ block: { dimension, group, label }, ratios }): OrderReversal => {
    const factor = isCounted && isSum ? reversalOf(...ratios) : null;
    return { dimension, group, label, factor, percent: factor === null ? null : (factor - 1) * 100 };
  });
  const far = ({ percent }: OrderReversal): number => (percent === null ? Infinity : Math.abs(percent));
  const [any] = pairs;
  return {
    axis: id,
    ahead:
      !isCounted || any === undefined ? null : isSum ? isAhead(...any.ratios) : leastAhead(first, second),
    weights: weights.sort((x, y) => far(x) - far(y) || 0),
  };
}

/** Where the weakest dimension decides: whose is the less weak. */
function leastAhead(
  { before: { score: first } }: AxisScore,
  { before: { score: second } }: AxisScore,
): 0 | 1 | null {
  if (first === second) return null;
  return first > second ? 0 : 1;
}
