import type { Day } from "../core/day.ts";
import type { Fact, FactValue, GradedFact } from "../core/fact.ts";
import type { ModelTypes } from "../model/define.ts";

/** The facts of one customer, strictly typed: names that the model declares, values of their types. */
export type Facts<T extends ModelTypes = ModelTypes> = {
  readonly [F in keyof T["facts"]]?: Fact<T["facts"][F]>;
};

export type Widened<V> = V extends string ? string : V;

/** A fact as a database gives it: any text for a grade. */
export type RowFact<V> =
  | Fact<V>
  | (Omit<GradedFact<V>, "grade"> & { readonly grade?: string | null | undefined });

/**
 * A row as a database gives it: any text where the model lists choices or grades, and any further keys of any type. What
 * the model cannot read is an issue in the row's result. Of a model from JSON the compiler knows no facts, and any object
 * is a row.
 */
export type FactRow<T extends ModelTypes = ModelTypes> = string extends keyof T["facts"]
  ? object
  : { readonly [F in keyof T["facts"]]?: RowFact<Widened<T["facts"][F] & FactValue>> };

/** The day from which age is counted. */
export type CallOptions = {
  /** The day of the assessment, `YYYY-MM-DD`; required where the model counts age. */
  readonly asOf?: Day;
  /** The day on which plain facts were true; without it a plain fact has no age. */
  readonly factsAsOf?: Day;
};

/** The same for many rows, one day for all or one per row. */
export type BatchOptions<Row> = {
  /** The day of the assessment, or the function that finds it in a row. */
  readonly asOf?: Day | ((row: Row) => Day | null | undefined);
  /** The day on which plain facts were true, or the function that finds it in a row. */
  readonly factsAsOf?: Day | ((row: Row) => Day | null | undefined);
};
