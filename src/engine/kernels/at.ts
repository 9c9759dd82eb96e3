import { dayText } from "../../core/day.ts";
import { put } from "../../core/json.ts";
import { toMicro } from "../../core/micropoints.ts";
import type { ModelTypes } from "../../model/define.ts";
import { byAxis } from "../by-axis.ts";
import type { FactRow } from "../facts.ts";
import type { Matrix } from "../matrix.ts";
import { axisPlacement, placeOf } from "../place.ts";
import type { Plan, PlannedAxis, PlannedFact } from "../plan.ts";
import type { AxisPlacement, Placement } from "../result.ts";
import { columnOf, dayOf, isDated, isDictionary, type Values } from "./check-columns.ts";
import type { FactColumns } from "./fact-columns.ts";
import { type Masks, wordsOf } from "./lanes.ts";
import type { AxisColumns, PlacementColumns } from "./placement-columns.ts";

/** One record of many, as `place` would give it, with its unknown and its wrong facts by name instead of the issues. */
export type PlacedRecord<T extends ModelTypes = ModelTypes> = Omit<
  Placement<T>,
  "issues" | "status" | "cell"
> &
  Pick<Placement<T>, "status" | "cell"> & {
    /** The declared facts of which nothing is known. */
    readonly unknown: readonly (keyof T["facts"] & string)[];
    /** The declared facts that were given wrongly: `place` has an issue for each of them. */
    readonly invalid: readonly (keyof T["facts"] & string)[];
    /** Whether something is wrong with the record itself: it is no object, or its own day cannot be read. */
    readonly isInvalid: boolean;
  };

function isSet(mask: Uint32Array, { words }: Pick<Masks, "words">, i: number, bit: number): boolean {
  return (((mask[i * words + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
}

/** An axis of record `i`, as results give it. */
function axisAt(axis: PlannedAxis, { score, coverage }: AxisColumns, i: number): AxisPlacement {
  return axisPlacement(axis, toMicro(score[i] as number), coverage[i] as number);
}

/** Both axes of record `i`. */
export function axesAt(plan: Plan, { axes }: PlacementColumns, i: number): Placement["axes"] {
  const [x, y] = plan.axes;
  return byAxis(plan, axisAt(x, axes[x.id] as AxisColumns, i), axisAt(y, axes[y.id] as AxisColumns, i));
}

/**
 * Reads one record out of the columns that {@link Matrix.placeAll} or {@link Matrix.placeColumns} gave.
 *
 * @throws {RangeError} where there is no such record, or another model gave the columns
 * @example
 * ```ts
 * import { compileModel, placedAt } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const placed = matrix.placeAll([{ need: 4, budget: "soon" }], { asOf: "2026-11-23" });
 * const first = placedAt(matrix, placed, 0);
 * first.axes.potential.score; // => 100
 * first.invalid; // => ["budget"]
 * ```
 */
export function placedAt<T extends ModelTypes>(
  matrix: Matrix<T>,
  placed: PlacementColumns<T>,
  i: number,
): PlacedRecord<T> {
  const { plan } = matrix;
  checkRecord(i, placed.length);
  if (
    placed.words !== wordsOf(plan.facts.length) ||
    plan.axes.some(({ id }) => !Object.hasOwn(placed.axes, id))
  ) {
    throw new RangeError("placed must be what this matrix gave");
  }
  const named = (mask: Uint32Array): string[] =>
    plan.facts.filter((_, f) => isSet(mask, placed, i, f)).map(({ id }) => id);
  return {
    ...placeOf(plan, placed.outcome[i] as number),
    axes: axesAt(plan, placed as PlacementColumns, i),
    unknown: named(placed.unknown),
    invalid: named(placed.invalid),
    isInvalid: isSet(placed.invalid, placed, i, plan.facts.length),
  } as unknown as PlacedRecord<T>;
}

function checkRecord(i: number, length: number): void {
  if (Number.isInteger(i) && i >= 0 && i < length) return;
  throw new RangeError(`there is no record ${i} among ${length}`);
}

/** What a row would hold in place of a double. */
function unpacked({ declaration: { type } }: PlannedFact, x: number): unknown {
  if (Number.isNaN(x)) return null;
  if (type === "flag" && (x === 0 || x === 1)) return x === 1;
  return type === "day" && !Number.isNaN(dayOf(x)) ? dayText(dayOf(x)) : x;
}

function valueAt(fact: PlannedFact, column: Values, i: number): unknown {
  if (isDictionary(column)) return column.options[column.codes[i] as number] ?? null;
  return Array.isArray(column) ? column[i] : unpacked(fact, (column as Float64Array)[i] as number);
}

/**
 * The row that one record of columns stands for: what {@link Matrix.place} and {@link Matrix.assess} take, to explain a place that `placeColumns` gave.
 *
 * @throws {RangeError} where there is no such record, or the columns are none
 * @example
 * ```ts
 * import { compileModel, rowAt } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const columns = { growth: Float64Array.of(12, Number.NaN), budget: { codes: Int8Array.of(1, -1), options: ["none", "planned"] } };
 * rowAt(matrix, columns, 2, 0); // => { growth: 12, budget: "planned" }
 * ```
 */
export function rowAt<T extends ModelTypes>(
  matrix: Matrix<T>,
  columns: FactColumns<T>,
  length: number,
  i: number,
): FactRow<T> {
  checkRecord(i, length);
  const row = {};
  for (const fact of matrix.plan.facts) {
    const column = columnOf(fact, columns, length);
    if (column === undefined) continue;
    if (!isDated(column)) put(row, fact.id, valueAt(fact, column, i));
    else {
      const { values, asOf, grade } = column;
      const day: PlannedFact = { ...fact, declaration: { type: "day" } };
      put(row, fact.id, {
        value: valueAt(fact, values, i),
        ...(asOf !== undefined && { asOf: valueAt(day, asOf, i) }),
        ...(grade !== undefined && { grade: valueAt(fact, grade, i) }),
      });
    }
  }
  return row as FactRow<T>;
}
