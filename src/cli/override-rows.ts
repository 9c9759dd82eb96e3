import { type Issue, rawText } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import type { RowCode } from "./csv-messages.ts";
import { decodeInput } from "./decode.ts";
import { EXIT, Failure } from "./failure.ts";
import { type Input, openInput } from "./files.ts";
import type { Io } from "./io.ts";
import { OVERRIDE_FIELDS, type OverrideField, overrideColumns, overrideField } from "./override-columns.ts";
import { isBlank, openCsv } from "./read-csv.ts";

/** What a row says of one field, and under which name; undefined where it says nothing. */
export type Said = { readonly column: string; readonly value: unknown };

/** A row of a file of places by hand, as it stands there. */
export type OverrideRow = {
  /** As a spreadsheet counts them; of JSON Lines the line. */
  readonly row: number;
  readonly fields: { readonly [F in OverrideField]: Said };
  readonly issues: readonly Issue<RowCode>[];
};

/** The largest file in bytes, 16 MB: some hundred thousand places by hand, more than people make. */
const LARGEST = 1 << 24;

/** All bytes of a file, which may be a pipe, to be read as often as is wanted. */
async function bytesOf(io: Io, file: string): Promise<() => Input> {
  const { chunks } = await openInput(io, file);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of chunks) {
    pieces.push(piece);
    size += piece.length;
    if (size > LARGEST) throw new Failure(EXIT.data, "overrides.tooLarge", { file, limit: LARGEST >> 20 });
  }
  const again = async function* (): AsyncGenerator<Uint8Array> {
    yield* pieces;
  };
  return () => ({ chunks: again(), size, again });
}

function everyField(said: (field: OverrideField) => Said): OverrideRow["fields"] {
  return Object.fromEntries(OVERRIDE_FIELDS.map((field) => [field, said(field)])) as OverrideRow["fields"];
}

async function rowsOfCsv(input: Input, file: string): Promise<OverrideRow[]> {
  const { header, headerRow, records } = await openCsv(input, file, null, () => {});
  const columns = overrideColumns(header, file);
  const rows: OverrideRow[] = [];
  let row = headerRow;
  for await (const cells of records) {
    row++;
    if (isBlank(cells)) continue;
    const params = { file, row, found: cells.length, expected: columns.length };
    const isTooLong = cells.slice(columns.length).some((cell) => cell.trim() !== "");
    rows.push({
      row,
      fields: everyField((field) => {
        const at = columns.indexOf(field);
        return { column: header[at] as string, value: cells[at] };
      }),
      issues: isTooLong ? [{ code: "row.tooLong", pointer: "/override", params }] : [],
    });
  }
  return rows;
}

/** The object that a line holds; null for anything else. */
function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function rowsOfJsonLines(text: string, file: string): OverrideRow[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, i): OverrideRow[] => {
    if (line.trim() === "") return [];
    const [row, object] = [i + 1, objectIn(line)];
    const said = Object.entries(object ?? {}).map(([column, value]) => ({
      field: overrideField(column),
      column,
      value,
    }));
    const fields = everyField(
      (of) => said.find(({ field }) => field === of) ?? { column: of, value: undefined },
    );
    const params = { file, row, found: rawText(line.trim()) };
    const issues: Issue<RowCode>[] =
      object === null ? [{ code: "override.notJson", pointer: "/override", params }] : [];
    return [{ row, fields, issues }];
  });
}

/** Reads a file of places by hand: JSON Lines where it begins with a brace, else CSV. `tell` is called with the encoding that was found. */
export async function readOverrideRows(
  io: Io,
  file: string,
  tell: (encoding: string) => void,
): Promise<readonly OverrideRow[]> {
  const input = await bytesOf(io, file);
  let text = "";
  for await (const piece of decodeInput(input(), file, null, tell)) text += piece;
  return text.trimStart().startsWith("{") ? rowsOfJsonLines(text, file) : rowsOfCsv(input(), file);
}
