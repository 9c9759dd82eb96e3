import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { unescapeFormula } from "../parse/csv-text.ts";
import { type Delimiter, detectDelimiter } from "../parse/delimiter.ts";
import { decodeInput } from "./decode.ts";
import { EXIT, Failure } from "./failure.ts";
import type { Input } from "./files.ts";

/** A CSV file whose header has been read. */
export type Csv = {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** The row of the header, as a spreadsheet counts: 1 where no blank line is above it. */
  readonly headerRow: number;
  /** The records below the header, one after the other; a blank line is a record of one empty cell. */
  readonly records: AsyncIterable<readonly string[]>;
};

/** The longest record in characters: an unclosed quote must not read a whole file into memory. */
const MAX_RECORD = 1 << 20;

/** Whether a record has nothing in it: a blank line, or empty cells only. */
export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === "");
}

/** How much of the text is looked at to find the delimiter. */
const SAMPLE = 1 << 16;

/** The beginning of the text, and whether it is all of it. */
async function peek(text: AsyncGenerator<string>): Promise<{ head: string; isWhole: boolean }> {
  let head = "";
  while (head.length < SAMPLE) {
    const next = await text.next();
    if (next.done) return { head, isWhole: true };
    head += next.value;
  }
  return { head, isWhole: false };
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

/** What the parser cannot get over: a record that never ends, or a quote that is never closed. */
function failureOf(error: unknown, file: string): unknown {
  if (!(error instanceof CsvError)) return error;
  // The record that it could not get over comes after those that it has read; a quote that opens there may swallow all other lines.
  const row = (error.records as number) + 1;
  const code = error.code === "CSV_MAX_RECORD_SIZE" ? "csv.tooLong" : "csv.quoteOpen";
  return new Failure(EXIT.data, code, { file, row });
}

/** Reads the header of a CSV file and offers its records as they come, in memory that does not grow with the file. */
export async function openCsv(
  input: Input,
  file: string,
  encoding: string | null,
  tell: (encoding: string) => void,
): Promise<Csv> {
  const text = decodeInput(input, file, encoding, tell);
  const { head, isWhole } = await peek(text);
  const { delimiter, skip } = detectDelimiter(head, isWhole);
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    // A quote inside a cell that is not quoted, such as 5" pipe, stands for itself.
    relax_quotes: true,
    max_record_size: MAX_RECORD,
  });
  pipeline(joined(head.slice(skip), text), parser, () => {});
  async function* read(): AsyncGenerator<readonly string[]> {
    try {
      for await (const record of parser) yield (record as readonly string[]).map(unescapeFormula);
    } catch (error) {
      throw failureOf(error, file);
    }
  }
  const records = read();
  for (let row = 1; ; row++) {
    const next = await records.next();
    if (next.done) throw new Failure(EXIT.data, "csv.empty", { file });
    if (!isBlank(next.value)) return { delimiter, header: next.value, headerRow: row, records };
  }
}
