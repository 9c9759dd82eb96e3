import type { Day } from "../core/day.ts";
import type { Fact, FactValue } from "../core/fact.ts";
import type { ModelTypes } from "../model/define.ts";

/** The facts of one customer, strictly typed: names that the model declares, values of their types. */
export type Facts<T extends ModelTypes = ModelTypes> = {
  readonly [F in keyof T["facts"]]?: Fact<T["facts"][F]>;
};

type Widened<V> = V extends string ? string : V;

/**
 * A row as a database gives it: any text where the model lists choices, and any further keys. What the model cannot
 * read is an issue in the row's result.
 */
export type FactRow<T extends ModelTypes = ModelTypes> = {
  readonly [F in keyof T["facts"]]?: Fact<Widened<T["facts"][F] & FactValue>>;
};

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
