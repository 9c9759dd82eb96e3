import type { ModelTypes } from "../../model/define.ts";
import type { Plan } from "../plan.ts";
import { createMasks } from "./lanes.ts";

/** One axis of many records. */
export type AxisColumns = {
  /** 0..100 points; NaN where nothing is known and nothing assumed. */
  readonly score: Float64Array;
  /** The share of the axis's weight that is known, 0..1, each fact counted by its certainty. */
  readonly coverage: Float64Array;
  /** Guaranteed on present evidence, 0..100 points; with `bounds`. */
  readonly low?: Float64Array;
  /** Possible on present evidence, 0..100 points; with `bounds`. */
  readonly high?: Float64Array;
  /** What each dimension gives to the score before gates, in points; with `contributions`. They add up to it in whole millionths. */
  readonly contributions?: { readonly [dimension: string]: Float64Array };
};

/**
 * Places of many records, as columns: record `i` stands at position `i` of each. `placedAt` reads one of them in words. Plain typed arrays,
 * which can be handed to another thread without a copy.
 */
export type PlacementColumns<T extends ModelTypes = ModelTypes> = {
  /** How many records. */
  readonly length: number;
  /** What can come out: the cells by x band and then by y band, then `unplaced` and `excluded`. */
  readonly outcomes: readonly (T["cell"] | "unplaced" | "excluded")[];
  /** The position in `outcomes`. */
  readonly outcome: Uint8Array | Uint16Array;
  readonly axes: { readonly [A in T["axis"]]: AxisColumns };
  /**
   * How many words of 32 bits the masks have for each record. Word `i * words + (f >> 5)` holds bit `f & 31` of the fact that the model declares at
   * position `f`; the bit after the last fact stands for the record itself.
   */
  readonly words: number;
  /** The facts of which nothing is known. */
  readonly unknown: Uint32Array;
  /**
   * The facts that were given wrongly: `place` has an issue for each. The bit of the record itself stands for a record that is no object, or whose
   * own day cannot be read.
   */
  readonly invalid: Uint32Array;
};

/** What is wanted of each record besides scores, coverage and outcome. */
export type Wanted = {
  /** The low and the high of each axis: what is guaranteed and what is possible on present evidence. */
  readonly bounds?: boolean | undefined;
  /** What each dimension gives to its axis. */
  readonly contributions?: boolean | undefined;
};

/** Columns for so many records: 33 bytes each with one word of masks on two axes; 32 more with bounds. */
export function createPlacementColumns(
  plan: Plan,
  length: number,
  { bounds, contributions }: Wanted,
): PlacementColumns {
  const column = (): Float64Array => new Float64Array(length);
  const cells = plan.cells.flat().map(({ id }) => id);
  const axes = plan.axes.map(({ id, dimensions }): [string, AxisColumns] => [
    id,
    {
      score: column(),
      coverage: column(),
      ...(bounds && { low: column(), high: column() }),
      ...(contributions && {
        contributions: Object.fromEntries(dimensions.map((one) => [one.id, column()])),
      }),
    },
  ]);
  return {
    length,
    outcomes: [...cells, "unplaced", "excluded"],
    outcome: cells.length + 2 <= 256 ? new Uint8Array(length) : new Uint16Array(length),
    axes: Object.fromEntries(axes),
    ...createMasks(plan.facts.length, length),
  };
}
