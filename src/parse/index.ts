export type { Day } from "../core/day.ts";
export type {
  Ageing,
  ChoiceDeclaration,
  DayDeclaration,
  FactDeclaration,
  FactValue,
  FlagDeclaration,
  Grade,
  NumberDeclaration,
  Option,
} from "../core/fact.ts";
export type { Issue, Param, Params } from "../core/issue.ts";
export type { Label, Locale } from "../core/label.ts";
export { type AmountOptions, parseAmount } from "./amount.ts";
export { type CellOptions, type CellReader, cellReader } from "./cell.ts";
export {
  type Column,
  type ColumnCode,
  type ColumnOptions,
  type Columns,
  type Declarations,
  matchColumns,
} from "./columns.ts";
export { type CsvOptions, type CsvRow, csvText, escapeFormula, unescapeFormula } from "./csv-text.ts";
export { type DayOptions, parseDay } from "./day.ts";
export { type Decoded, decodeText, type TextDecoderLike } from "./decode.ts";
export { type Delimiter, detectDelimiter, type Layout } from "./delimiter.ts";
export type { Encoding, EncodingCode } from "./encoding.ts";
export { parseFlag } from "./flag.ts";
export { parseGrade } from "./grade.ts";
export { type Header, parseHeader } from "./header.ts";
export type { LevelText } from "./levels.ts";
export { parseIssueText } from "./messages.ts";
export type { DecimalSign } from "./numeral.ts";
export type { Synonyms } from "./options.ts";
export type { ParseCode, Parsed, Refused } from "./parsed.ts";
export { type PercentOptions, parsePercent } from "./percent.ts";
export type { Unit } from "./unit.ts";
export {
  type AmountForm,
  type AmountUnit,
  type DayForm,
  writeAmount,
  writeDay,
  writeFlag,
  writePercent,
} from "./write.ts";
