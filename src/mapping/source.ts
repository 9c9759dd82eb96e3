import type { FactValue, Grade } from "../core/fact.ts";
import type { MappingOptions } from "./document.ts";
import type { Path } from "./field.ts";
import type { DayUnit, NumberUnit } from "./units.ts";

type Field = string | Path;

/** A source as the mapping reads it, once its form has been checked: whichever of its kinds it is. */
export type CheckedSource = {
  readonly field?: Field;
  readonly from?: (row: object) => unknown;
  readonly values?: { readonly [raw: string]: FactValue | null };
  readonly unlisted?: FactValue | null;
  readonly separator?: string;
  readonly unit?: NumberUnit | DayUnit;
  readonly currency?: string | { readonly field: Field };
  readonly otherwise?: FactValue | { readonly value: FactValue; readonly grade: Grade };
  readonly asOf?: CheckedAsOf;
  readonly grade?: CheckedGrade;
};

export type CheckedAsOf = string | { readonly field: Field; readonly unit?: DayUnit };

export type CheckedGrade =
  | Grade
  | { readonly field: Field; readonly values?: { readonly [raw: string]: Grade | null } };

/** Sources by the names of their facts. */
export type CheckedMapping = { readonly [fact: string]: CheckedSource | undefined };

/** Options whose fields may be of any row. */
export type CheckedOptions = Omit<MappingOptions, "asOf" | "grade"> & {
  readonly asOf?: CheckedAsOf;
  readonly grade?: CheckedGrade;
};
