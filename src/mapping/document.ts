import type { Day } from "../core/day.ts";
import type { FactValue, Grade } from "../core/fact.ts";
import type { AmountOptions } from "../parse/amount.ts";
import type { DayOptions } from "../parse/day.ts";
import type { FieldOf } from "./field.ts";
import type { DayUnit, NumberUnit } from "./units.ts";

/** The day of a fact: one day for all rows, or the field that has it. */
export type DaySource<Row> = Day | { readonly field: FieldOf<Row>; readonly unit?: DayUnit };

/** The grade of a fact: one for all rows, or the field that has it and which of its values mean what. */
export type GradeSource<Row> =
  | Grade
  | { readonly field: FieldOf<Row>; readonly values?: { readonly [raw: string]: Grade | null } };

/** What is said of a fact wherever its value comes from. */
export type SourceDefaults<Value, Row> = {
  /**
   * What a row says that says nothing: a default. It is graded `assumed` where no grade is given, and the row's `defaulted` names
   * the fact. A field that cannot be read is an issue and has no default.
   */
  readonly otherwise?: Value | { readonly value: Value; readonly grade: Grade };
  /** The day on which the value was true. */
  readonly asOf?: DaySource<Row>;
  readonly grade?: GradeSource<Row>;
};

/** A fact whose value stands in a field. */
export type FieldSource<Value, Row> = SourceDefaults<Value, Row> & {
  readonly field: FieldOf<Row>;
  /** What the field counts in; for a day, what its numbers count. */
  readonly unit?: (number extends Value ? NumberUnit : never) | (string extends Value ? DayUnit : never);
  /** The ISO 4217 code of an amount of money, or the field that has it: nothing is converted, another currency is an issue. */
  readonly currency?: number extends Value ? string | { readonly field: FieldOf<Row> } : never;
  readonly values?: never;
  readonly from?: never;
};

/** A fact whose value follows from what stands in a field, such as the number of an option or the label of a picklist. */
export type ValuesSource<Value, Row> = SourceDefaults<Value, Row> & {
  readonly field: FieldOf<Row>;
  /** The fact's value for each value of the field, as text; null where it says nothing. */
  readonly values: { readonly [raw: string]: Value | null };
  /** The fact's value where `values` does not list the field's; without it such a value is an issue. */
  readonly unlisted?: Value | null;
  /** What joins several values in one text, such as `;`. A flag is then true where one part says so. */
  readonly separator?: string;
  readonly unit?: never;
  readonly currency?: never;
  readonly from?: never;
};

/** A fact whose value is computed: code, so that a mapping with it is no JSON. */
export type ComputedSource<Value, Row> = SourceDefaults<Value, Row> & {
  /**
   * Gives the fact's value; null or undefined where the row does not say. What it throws is an issue of the row. The type of the row is that of the mapping:
   * name it as `FactMapping<typeof model, Row>` or `mapFacts<typeof matrix, Row>`.
   */
  readonly from: (row: Row) => Value | null | undefined;
  readonly field?: never;
  readonly values?: never;
  readonly unit?: never;
  readonly currency?: never;
};

/** Where a fact of a row comes from. */
export type FactSource<Value = FactValue, Row = object> =
  | FieldSource<Value, Row>
  | ValuesSource<Value, Row>
  | ComputedSource<Value, Row>;

/** How the system writes that the rows come from; all of it is data. */
export type MappingOptions<Row = object> = {
  /** The decimal sign in texts: without it `1,234` is refused, since it may be 1234 or 1.234. */
  readonly decimal?: NonNullable<AmountOptions["decimal"]>;
  /** Whether `03/04/2026` is 3 April or March 4; without it such a text is refused. */
  readonly order?: NonNullable<DayOptions["order"]>;
  /**
   * Where a moment becomes a day: an offset from UTC such as `"+08:00"`, or `"asWritten"` for the day that stands in the text.
   * Without it a moment (a text with a zone, a `Date`, an epoch number) is refused, since it is two days in two places.
   */
  readonly zone?: NonNullable<DayOptions["zone"]>;
  /** The offset that texts with a time and without a zone are meant in; without it the day is the one that stands there. */
  readonly unzoned?: Exclude<DayOptions["zone"], undefined | "asWritten">;
  /** Values that say nothing, besides null, undefined and empty texts; of a flag, true and false always say something. */
  readonly empty?: readonly (string | number | boolean)[];
  /** The day of every fact that does not say its own. */
  readonly asOf?: DaySource<Row>;
  /** The grade of every fact that does not say its own. */
  readonly grade?: GradeSource<Row>;
};
