// What a SELECT gives back, read as the corpus writes results. The columns are known by their order: the row's id, seven for each axis
// (score, low, high, coverage, and the bands of the first three), status, cell, tier, strategy, two on what could be, two for each gate.
import type { Row } from "./engines/engine.ts";
import type { AxisNumbers, Result } from "./format.ts";

const X = 1;
const Y = 8;
const STATUS = 15;
const CELL = 16;
const GATES = 21;

/** The names of the columns that are compared, out of all that a SELECT has. */
export function comparedNames(names: readonly string[], gates: number) {
  const at = (i: number): string => names[i] as string;
  const axis = (from: number) => ({
    score: at(from),
    low: at(from + 1),
    high: at(from + 2),
    coverage: at(from + 3),
  });
  return {
    id: at(0),
    axes: [axis(X), axis(Y)] as const,
    status: at(STATUS),
    cell: at(CELL),
    gates: Array.from({ length: gates }, (_, i) => at(GATES + 2 * i)),
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
