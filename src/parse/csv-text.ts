/** The mark by which Excel takes a file for UTF-8; without it, Chinese is garbled there. */
const BYTE_ORDER_MARK = "\ufeff";

/** A text that a spreadsheet may run as a formula, and such a text after apostrophes, which `escapeFormula` would look like. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/;

/** A plain number with a sign is no formula: it stays a number. */
const SIGNED_NUMBER = /^[-+]\d{1,20}(?:\.\d{1,20})?(?:e[-+]?\d{1,3})?$/i;

/**
 * A text made harmless in a spreadsheet: an apostrophe goes before one that begins with `=`, `+`, `-`, `@`, a tab or a carriage
 * return, full-width forms included. A plain number such as `-12.5` stays as it is.
 *
 * @example
 * ```ts
 * import { escapeFormula, unescapeFormula } from "opportunity-matrix/parse";
 * escapeFormula("=1+1"); // => "'=1+1"
 * escapeFormula("-12.5"); // => "-12.5"
 * unescapeFormula("'=1+1"); // => "=1+1"
 * ```
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `escapeFormula` made harmless: what was written comes back. */
export function unescapeFormula(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}

/** The cells of a row; null is an empty cell. */
export type CsvRow = readonly (string | number | boolean | null)[];

/** How rows are written. */
export type CsvOptions = {
  /** A comma where it is left out. */
  readonly delimiter?: "," | ";" | "\t";
  /** Whether the text begins with the mark by which Excel takes it for UTF-8; not, where it is left out. */
  readonly byteOrderMark?: boolean;
};

// Any of the delimiters is quoted, because spreadsheets split at the one of their country and not at the file's.
const QUOTED = /[",;\t|\r\n]|^\s|\s$/;

function cellText(cell: CsvRow[number]): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = escapeFormula(cell);
  return QUOTED.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180), lines ending in CRLF. Texts that a spreadsheet would run as formulas are escaped, numbers are not.
 *
 * @example
 * ```ts
 * import { csvText } from "opportunity-matrix/parse";
 * csvText([["name", "growth"], ["=A1", -12.5]]); // => "name,growth\r\n'=A1,-12.5\r\n"
 * csvText([["名称"]], { byteOrderMark: true }); // => "\ufeff名称\r\n"
 * ```
 */
export function csvText(rows: readonly CsvRow[], options: CsvOptions = {}): string {
  const { delimiter = ",", byteOrderMark = false } = options;
  const lines = rows.map((row) => `${row.map(cellText).join(delimiter)}\r\n`);
  return (byteOrderMark ? BYTE_ORDER_MARK : "") + lines.join("");
}
