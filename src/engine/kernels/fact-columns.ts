import type { Day } from "../../core/day.ts";
import type { FactValue } from "../../core/fact.ts";
import type { ModelTypes } from "../../model/define.ts";
import type { RowFact, Widened } from "../facts.ts";

/** Texts as codes, the way data frames and Arrow keep them: `options[codes[i]]`. A code without an option is unknown. */
export type DictionaryColumn = {
  readonly codes: Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array;
  readonly options: readonly (string | null)[];
};

/** Options may be codes; numbers, flags (1 and 0) and days (see {@link FactColumns}) may be doubles. */
type Packed<Value> = [Value] extends [string]
  ? DictionaryColumn | (string extends Value ? Float64Array : never)
  : Float64Array;

/** The values of one fact with their days and grades, each in a column of its own. The values are plain then. */
export type DatedColumn<Value = FactValue> = {
  readonly values: Packed<Value> | readonly (Widened<Value> | null | undefined)[];
  /** The day on which each was learnt or last confirmed. */
  readonly asOf?: Float64Array | readonly (Day | null | undefined)[];
  /** How well each is proved. */
  readonly grade?: DictionaryColumn | readonly (string | null | undefined)[];
};

/** The values of one fact: packed, as a list of what rows would hold, or with their days and grades. */
export type FactColumn<Value = FactValue> =
  | Packed<Value>
  | readonly RowFact<Widened<Value>>[]
  | DatedColumn<Value>;

/**
 * What is known of many records, a column for each fact. A fact without one is unknown; columns that the model does not declare are not read.
 *
 * Doubles hold numbers, flags as 1 and 0, and days as whole days since 1970-01-01, the way Arrow, Parquet and DuckDB count them; NaN is unknown.
 */
export type FactColumns<T extends ModelTypes = ModelTypes> = string extends keyof T["facts"]
  ? { readonly [fact: string]: FactColumn<number> | FactColumn<string> | FactColumn<boolean> | undefined }
  : { readonly [F in keyof T["facts"]]?: FactColumn<T["facts"][F] & FactValue> };
