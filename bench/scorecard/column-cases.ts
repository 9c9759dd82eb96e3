import { compileModel } from "opportunity-matrix";
import type { Case } from "../measure.ts";
import { type Columns, writeColumns } from "../outcomes.ts";
import { columnsBetween, type ScorecardColumns, scorecardColumns } from "./columns.ts";
import { model } from "./model.ts";
import { handWrittenOverColumns } from "./over-columns.ts";
import { asOf, type Row } from "./rows.ts";

function overColumnsCase(
  name: string,
  columns: ScorecardColumns,
  place: (columns: ScorecardColumns, length: number) => Columns,
): Case {
  return {
    name,
    hasCoverage: true,
    run: (from, to) => {
      const found = place(columnsBetween(columns, from, to), to - from);
      return (out) => writeColumns(found, from, out);
    },
  };
}

export function placeColumnsCase(rows: readonly Row[]): Case {
  const matrix = compileModel(model);
  return overColumnsCase("placeColumns", scorecardColumns(rows), (columns, length) =>
    matrix.placeColumns(columns, { length, asOf }),
  );
}

export function columnCases(rows: readonly Row[]): [Case, ...Case[]] {
  const byHand = overColumnsCase("handWritten", scorecardColumns(rows), (columns) =>
    handWrittenOverColumns(columns, asOf),
  );
  return [byHand, placeColumnsCase(rows)];
}
