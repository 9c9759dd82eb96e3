import { compileModel } from "opportunity-matrix";
import type { Case } from "../measure.ts";
import { type Columns, write, writeColumns } from "../outcomes.ts";
import { everyTrick } from "./every-trick.ts";
import { handWritten, handWrittenAll } from "./hand-written.ts";
import { model } from "./model.ts";
import { asOf, type Row } from "./rows.ts";

export function handWrittenCase(rows: readonly Row[]): Case {
  return {
    name: "handWritten",
    run: (from, to, out) => {
      for (let i = from; i < to; i++) write(handWritten(rows[i] as Row, asOf), i, out);
    },
  };
}

/** A case that takes a list of records and gives columns, which are compared when the clocks have stopped. */
export function columnsCase<Record>(
  name: string,
  records: readonly Record[],
  place: (records: readonly Record[]) => Columns,
  whenRead?: (columns: Columns) => void,
): Case {
  return {
    name,
    hasCoverage: true,
    run: (from, to) => {
      const all = from === 0 && to === records.length;
      const columns = place(all ? records : records.slice(from, to));
      return (out) => {
        writeColumns(columns, from, out);
        whenRead?.(columns);
      };
    },
  };
}

export const handWrittenAllCase = (rows: readonly Row[]): Case =>
  columnsCase("handWritten", rows, (some) => handWrittenAll(some, asOf));

export const everyTrickCase = (rows: readonly Row[]): Case =>
  columnsCase("everyTrick", rows, (some) => everyTrick(some, asOf));

/** The floor under everything: reads every field, and does nothing with it but a sum. */
export function readOnlyCase(rows: readonly Row[]): Case {
  return {
    name: "readOnly",
    isOther: true,
    run: (from, to, { places, x, y }) => {
      for (let i = from; i < to; i++) {
        const row = rows[i] as Row;
        places[i] = row.budget ?? row.urgency ?? row.access ?? "";
        x[i] =
          (row.spend ?? 0) + (row.growth ?? 0) + (row.wallet ?? 0) + (row.sites ?? 0) + (row.fit ?? 0) + 100;
        y[i] =
          (row.stage ?? 0) +
          (row.contacts ?? 0) +
          (row.coach === true ? 1 : 0) +
          (row.lastContact?.length ?? 0) +
          (row.blocked === true ? 1 : 0);
      }
    },
  };
}

export function placeAllCase(rows: readonly Row[]): Case {
  const matrix = compileModel(model);
  return columnsCase("placeAll", rows, (some) => matrix.placeAll(some, { asOf }));
}

export function placeCase(rows: readonly Row[]): Case {
  const matrix = compileModel(model);
  return {
    name: "place",
    run: (from, to, out) => {
      for (let i = from; i < to; i++) write(matrix.place(rows[i] as Row, { asOf }), i, out);
    },
  };
}

export function assessCase(rows: readonly Row[]): Case {
  const matrix = compileModel(model);
  return {
    name: "assess",
    run: (from, to, out) => {
      for (let i = from; i < to; i++) write(matrix.assess(rows[i] as Row, { asOf }), i, out);
    },
  };
}

export function assessAllCase(rows: readonly Row[]): Case {
  const matrix = compileModel(model);
  return {
    name: "assessAll",
    run: (from, to, out) => {
      let i = from;
      for (const result of matrix.assessAll(rows.slice(from, to), { asOf })) write(result, i++, out);
    },
  };
}
