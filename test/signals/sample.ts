// Short files for the tests of signals.
import {
  type CustomerFile,
  type Opportunity,
  type Stakeholder,
  situationFrom,
} from "opportunity-matrix/domain";

/** A day to read a file on. */
export const on = { asOf: "2026-11-23" };

/** A file with these people and nothing else. */
export const people = (...stakeholders: Stakeholder[]): CustomerFile => ({
  customer: { id: "C-1" },
  stakeholders,
});

/** A file with these sales, each open since the beginning of the year unless it says otherwise. */
export const sales = (...opportunities: Partial<Opportunity>[]): CustomerFile => ({
  customer: { id: "C-1" },
  opportunities: opportunities.map((one, i) => ({ id: `O-${i + 1}`, opened: "2026-01-05", ...one })),
});

export const yuan = (amount: number) => ({ amount, currency: "CNY" });
export const dollars = (amount: number) => ({ amount, currency: "USD" });

/** The facts of a file's situation on the day. */
export const factsOf = (
  file: CustomerFile,
  more: { readonly asOf?: string; readonly opportunity?: string } = {},
) => situationFrom(file, { ...on, ...more }).facts;
