import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import type { Case } from "../measure.ts";
import { write } from "../outcomes.ts";
import { handWrittenCustomer } from "./hand-written.ts";
import { asOf, type CustomerRow } from "./rows.ts";

/** The ready-made model with dated and graded facts. */
export function customerCases(rows: readonly CustomerRow[]): [Case, ...Case[]] {
  const matrix = compileModel(customerModel);
  return [
    {
      name: "handWritten",
      run: (from, to, out) => {
        for (let i = from; i < to; i++) write(handWrittenCustomer(rows[i] as CustomerRow, asOf), i, out);
      },
    },
    {
      name: "place",
      run: (from, to, out) => {
        for (let i = from; i < to; i++) write(matrix.place(rows[i] as CustomerRow, { asOf }), i, out);
      },
    },
    {
      name: "assess",
      run: (from, to, out) => {
        for (let i = from; i < to; i++) write(matrix.assess(rows[i] as CustomerRow, { asOf }), i, out);
      },
    },
  ];
}
