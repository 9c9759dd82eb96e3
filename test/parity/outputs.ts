// What a SELECT gives back, read as the corpus writes results. The columns are known by their order: the row's id, seven for each axis
// (score, low, high, coverage, and the bands of the first three), status, cell, tier, strategy, two on what could be, two for each gate.
import type { ModelDocument } from "opportunity-matrix";
import { snakeCase } from "../../src/sql/names.ts";
import type { Row } from "./engines/engine.ts";
import type { AxisNumbers, Result } from "./format.ts";

const X = 1;
const Y = 8;
const STATUS = 15;
const CELL = 16;
const GATES = 21;

/** The names of the columns that are compared. */
export function comparedNames({ axes, gates = [] }: ModelDocument) {
  return {
    axes: axes.flatMap(({ id }) =>
      ["score", "low", "high", "coverage"].map((what) => `${snakeCase(id)}_${what}`),
    ),
    outcome: ["status", "cell", ...gates.map(({ id }) => `gate_${snakeCase(id)}`)],
  };
}

/** A row of the SELECT, in points. SQLite has 1 and 0 for true and false. */
export function shownResult(row: Row, gates: number) {
  const values = Object.values(row);
  const axis = (from: number) => values.slice(from, from + 4);
  const hits = Array.from({ length: gates }, (_, i) => values[GATES + 2 * i]);
  return {
    status: values[STATUS],
    cell: values[CELL],
    x: axis(X),
    y: axis(Y),
    gates: hits.map((hit) => (hit === null ? null : Boolean(hit))),
  };
}

/** What a row must show: a micropoint is a millionth of a point. */
export function expectedResult({ status, cell, x, y, gates }: Result): object {
  const points = (axis: AxisNumbers) => axis.map((one) => (one === null ? null : one / 1_000_000));
  return { status, cell, x: points(x), y: points(y), gates: [...gates] };
}
