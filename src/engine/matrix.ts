import type { Model, ModelTypes } from "../model/define.ts";
import type { BatchOptions, CallOptions, FactRow, Facts } from "./facts.ts";
import type { FactColumns } from "./kernels/fact-columns.ts";
import type { IntoOptions, PlacementColumns, Wanted } from "./kernels/placement-columns.ts";
import type { Plan } from "./plan.ts";
import type { Assessment, Placement } from "./result.ts";
import type { RowSource, StreamOptions } from "./stream.ts";

/** A compiled model: pure functions from facts to places. */
export type Matrix<T extends ModelTypes = ModelTypes> = {
  /** The model as it was compiled: a frozen copy. */
  readonly model: Model<T>;
  /** SHA-256 of the model's canonical JSON; with scales of your own, of the model and their kinds and versions. */
  readonly hash: string;
  /** The canonical form that everything is computed from. */
  readonly plan: Plan;
  /** The kinds of scales that only JavaScript can run; a model with any cannot be written as SQL. */
  readonly javaScriptOnly: readonly string[];
  /** Scores and cell only. */
  place(facts: Facts<T>, options?: CallOptions): Placement<T>;
  /** The full explanation. */
  assess(facts: Facts<T>, options?: CallOptions): Assessment<T>;
  /**
   * Scores and outcomes of many rows as columns, with what is unknown and what is wrong as bits: nothing is made for a row. Any size of batch gives
   * the same.
   *
   * @throws {RangeError} where a day of the call cannot be read, or `into` does not fit
   */
  placeAll<Row extends FactRow<T>>(
    rows: Iterable<Row>,
    options?: BatchOptions<Row> & Wanted & IntoOptions<T>,
  ): PlacementColumns<T>;
  /**
   * The same from columns.
   *
   * @throws {RangeError} where also `length` is no number of records, or a column is none of its fact or of another length
   */
  placeColumns(
    columns: FactColumns<T>,
    options: CallOptions & Wanted & IntoOptions<T> & { readonly length: number },
  ): PlacementColumns<T>;
  /**
   * The full explanation of many rows, one after the other as they are asked for; each result carries its row. The rows of a list are read 256 at a time,
   * ahead of their results; those of any other iterable one by one.
   */
  assessAll<Row extends FactRow<T>>(
    rows: Iterable<Row>,
    options?: BatchOptions<Row>,
  ): IterableIterator<Assessment<T> & { readonly row: Row }>;
  /**
   * The same for rows that arrive: from a file, a cursor, a network. The source gives rows or chunks of rows; chunks of a few hundred
   * cost least. Results come one by one, in its order, and the source is asked for more only when all of them have been taken, so that
   * memory holds one chunk. Leaving the loop closes the source; what the source throws comes after the results of all it gave before.
   */
  assessStream<Row extends FactRow<T>>(
    source: RowSource<Row>,
    options?: StreamOptions<Row>,
  ): AsyncIterableIterator<Assessment<T> & { readonly row: Row }>;
};
