import type { BatchOptions, FactRow } from "../engine/facts.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Assessment } from "../engine/result.ts";
import type { ModelTypes } from "../model/define.ts";
import type { FactMapper, MappedRow } from "./map-facts.ts";

/** A row's assessment, with the row and what the mapping made of it. */
export type RowAssessment<T extends ModelTypes, Row> = Assessment<T> & {
  /** The row as it was given. */
  readonly row: Row;
  /** Its facts, what could not be read of them, and which have a default. */
  readonly mapped: MappedRow<T>;
};

/**
 * Maps and assesses rows, one after the other as they are asked for: n rows in, n results out, in memory that does not grow.
 *
 * @param options the day of the assessment, one for all rows or found in each row
 * @throws {RangeError} at once, where the model counts age and no `asOf` is given, or a day is no day
 * @example
 * ```ts
 * import { assessRows, compileModel, mapFacts } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const matrix = compileModel(nineBoxModel);
 * const factsOf = mapFacts(matrix, { growth: { field: "Growth__c" } });
 * const rows = [{ Id: "001", Growth__c: "7" }];
 * for (const { row, status } of assessRows(matrix, factsOf, rows, { asOf: "2026-11-23" })) {
 *   `${row.Id} ${status}`; // => "001 unplaced"
 * }
 * ```
 */
export function assessRows<T extends ModelTypes, Row>(
  matrix: Matrix<T>,
  mapper: FactMapper<T, NoInfer<Row>>,
  rows: Iterable<Row>,
  options: BatchOptions<NoInfer<Row>> = {},
): IterableIterator<RowAssessment<T, Row>> {
  // The engine takes one row, gives its result, and only then takes the next: this is the row that it has.
  let row: Row;
  let mapped: MappedRow<T>;
  function* facts(): Generator<FactRow<T>> {
    for (row of rows) {
      mapped = mapper(row);
      yield mapped.facts as FactRow<T>;
    }
  }
  const ofRow = (day: BatchOptions<Row>["asOf"]) => (typeof day === "function" ? () => day(row) : day);
  const [asOf, factsAsOf] = [ofRow(options.asOf), ofRow(options.factsAsOf)];
  const results = matrix.assessAll(facts(), {
    ...(asOf !== undefined && { asOf }),
    ...(factsAsOf !== undefined && { factsAsOf }),
  });
  function* withRows(): Generator<RowAssessment<T, Row>> {
    for (const result of results) yield Object.assign(result, { row, mapped });
  }
  return withRows();
}
