import type { Label } from "../../core/label.ts";
import { countedPoints } from "../../engine/explanation/counted-points.ts";
import type { AxisScore, DimensionScore } from "../../engine/explanation/evaluation.ts";
import type { Axis } from "../../model/document.ts";
import { isGroup } from "../../model/weights.ts";

/** A weight of an axis that may be changed: that of one dimension, or of a whole group. */
export type WeightBlock = {
  readonly dimension: string | null;
  readonly group: string | null;
  readonly label: Label;
  readonly members: ReadonlySet<DimensionScore>;
};

/** The weights of an axis, in declared order, each group before its dimensions. */
export function weightBlocks({ axis, dimensions }: AxisScore, document: Axis): readonly WeightBlock[] {
  const blocks = dimensions.map((one) => {
    const { id, label, group } = one.dimension;
    return { dimension: id, group, label, members: new Set([one]) };
  });
  const groups = document.dimensions.filter(isGroup).map(({ id, label = id }) => ({
    dimension: null,
    group: id,
    label,
    members: new Set(dimensions.filter(({ dimension }) => dimension.group === id)),
  }));
  const opened = axis.dimensions.map(({ group }) => group);
  return blocks.flatMap((block, d) => {
    const isFirst = block.group !== null && opened.indexOf(block.group) === d;
    const group = isFirst ? groups.find((one) => one.group === block.group) : undefined;
    return group === undefined ? [block] : [group, block];
  });
}

/** A fraction of two sums, each made of a part that stays and a part that a factor multiplies: (over + f · a) ÷ (under + f · b). */
export type Ratio = {
  readonly over: bigint;
  readonly a: bigint;
  readonly under: bigint;
  readonly b: bigint;
};

function ratio(
  dimensions: readonly DimensionScore[],
  members: ReadonlySet<DimensionScore>,
  numberOf: (one: DimensionScore) => number,
): Ratio {
  let [over, a, under, b] = [0n, 0n, 0n, 0n];
  for (const one of dimensions) {
    const value = numberOf(one);
    if (Number.isNaN(value)) continue;
    const weight = BigInt(one.dimension.weight);
    if (members.has(one)) [a, b] = [a + weight * BigInt(value), b + weight];
    else [over, under] = [over + weight * BigInt(value), under + weight];
  }
  return { over, a, under, b };
}

/** The score of an axis before gates, in micropoints and not yet rounded, by the factor of a weight. */
export function scoreRatio({ dimensions }: AxisScore, { members }: WeightBlock): Ratio {
  return ratio(dimensions, members, countedPoints);
}

/** The coverage of an axis in millionths, not yet rounded, by the factor of a weight. */
export function coverageRatio({ dimensions }: AxisScore, { members }: WeightBlock): Ratio {
  return ratio(dimensions, members, ({ fact }) => fact.certainty);
}
