import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type Delimiter, detectDelimiter, headerEnd } from "../parse/delimiter.ts";
import { EXIT, Failure } from "./failure.ts";

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

async function* decoded(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new Failure(EXIT.data, "file.notUtf8", { file });
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

/** The beginning of the text up to the end of the header line, which may stand below blank lines. */
async function peek(text: AsyncGenerator<string>): Promise<{ head: string; header: string }> {
  let head = "";
  for (;;) {
    const line = head.replace(/^[\r\n]+/, "");
    const end = headerEnd(line);
    if (end >= 0 || head.length >= MAX_RECORD)
      return { head, header: line.slice(0, end >= 0 ? end : MAX_RECORD) };
    const next = await text.next();
    if (next.done) return { head, header: line };
    head += next.value;
  }
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

/** What the parser cannot get over: a record that never ends, or a quote that is never closed. */
function failureOf(error: unknown, file: string): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = error.lines as number;
  const code = error.code === "CSV_MAX_RECORD_SIZE" ? "csv.tooLong" : "csv.quoteOpen";
  return new Failure(EXIT.data, code, { file, line });
}

/** Reads the header of a CSV file and offers its records as they come, in memory that does not grow with the file. */
export async function openCsv(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Csv> {
  const text = decoded(chunks, file);
  const { head, header } = await peek(text);
  const delimiter = detectDelimiter(header);
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    // A quote inside a cell that is not quoted, such as 5" pipe, stands for itself.
    relax_quotes: true,
    max_record_size: MAX_RECORD,
  });
  pipeline(joined(head, text), parser, () => {});
  async function* read(): AsyncGenerator<readonly string[]> {
    try {
      for await (const record of parser) yield record as readonly string[];
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
