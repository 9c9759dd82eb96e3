import type { ParseCode } from "../parse/parsed.ts";

/** The codes of what can be wrong with a row, beside those of texts that cannot be read. @inline */
export type RowCode =
  | "row.type"
  | "row.unreadable"
  | "row.notNested"
  | "row.wrongType"
  | "row.notMapped"
  | "row.severalValues"
  | "row.momentZone"
  | "row.notMoment"
  | "row.currency"
  | "row.grade";

/** The codes of what a mapping can find wrong with a row. */
export type RowIssueCode = RowCode | ParseCode;

/** The codes of what can be wrong with a mapping itself, beside those of its form. */
export type MappingCode =
  | "mapping.unitMisfit"
  | "mapping.notMoney"
  | "mapping.otherCurrency"
  | "mapping.zoneMissing"
  | "mapping.notOffset"
  | "mapping.notDay";
