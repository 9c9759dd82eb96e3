import type { ModelTypes } from "../../model/define.ts";
import type { Plan, PlannedAxis } from "../plan.ts";
import { type ColumnMaker, checkLeftOver, checkMatrix, formerColumn } from "./former.ts";
import { wordsOf } from "./lanes.ts";

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

/**
 * Where the results are put.
 *
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const room = matrix.placeAll([{ need: 4 }, { need: 2 }], { asOf: "2026-11-23" });
 * const placed = matrix.placeAll([{ need: 3 }], { asOf: "2026-11-23", into: room });
 * [placed.length, placed.axes.potential.score[0], room.axes.potential.score[0]]; // => [1, 65, 65]
 * ```
 */
export type IntoOptions<T extends ModelTypes = ModelTypes> = {
  /**
   * A former result that nobody reads any more, to be written over instead of making a new one: for very many records in several calls. One of this
   * matrix with the same columns, and with room for as many records or more. What comes back is as long as there are records, and a view of the same
   * memory. Columns that are read must not lie there too, and what lies there is undefined where a function of yours that finds a day throws.
   */
  readonly into?: PlacementColumns<T> | undefined;
};

/**
 * Columns for so many records: 41 bytes each with one word of masks on two axes, 32 more with bounds. Those of a former result, where one is given.
 *
 * @throws {RangeError} where a former result is not what a new one would be, or has no room
 */
export function createPlacementColumns(
  plan: Plan,
  length: number,
  { bounds, contributions, into }: Wanted & IntoOptions,
): PlacementColumns {
  const isNew = into === undefined;
  const column: ColumnMaker = (Type, entries, ...path) =>
    isNew ? new Type(entries) : formerColumn(into, Type, entries, path);
  const axisOf = ({ id, dimensions }: PlannedAxis): AxisColumns => {
    const path = ["axes", id];
    const points = (...name: string[]): Float64Array => column(Float64Array, length, ...path, ...name);
    const contributionsOf = () =>
      Object.fromEntries(dimensions.map((one) => [one.id, points("contributions", one.id)]));
    return {
      score: points("score"),
      coverage: points("coverage"),
      ...(bounds && { low: points("low"), high: points("high") }),
      ...(contributions && { contributions: contributionsOf() }),
    };
  };
  const cells = plan.cells.flat().map(({ id }) => id);
  const outcomes = [...cells, "unplaced", "excluded"];
  const words = wordsOf(plan.facts.length);
  if (!isNew) checkMatrix(into, outcomes, words);
  const made = {
    length,
    outcomes,
    outcome:
      outcomes.length <= 256 ? column(Uint8Array, length, "outcome") : column(Uint16Array, length, "outcome"),
    axes: Object.fromEntries(plan.axes.map((axis) => [axis.id, axisOf(axis)])),
    words,
    unknown: column(Uint32Array, words * length, "unknown"),
    invalid: column(Uint32Array, words * length, "invalid"),
  };
  if (!isNew) checkLeftOver(into, made.axes, ["axes"]);
  return made;
}
