import type { Day } from "../core/day.ts";
import type { Matrix } from "../engine/matrix.ts";
import { columnsOfFile } from "./columns.ts";
import { customerReader } from "./customer.ts";
import { EXIT, Failure } from "./failure.ts";
import type { Input } from "./files.ts";
import type { IssueLog } from "./issue-log.ts";
import type { Overrides } from "./overrides.ts";
import type { Progress } from "./progress.ts";
import { isBlank, openCsv } from "./read-csv.ts";
import { notationOf, type Reading } from "./reading.ts";
import type { Sink } from "./scored.ts";

/** As many columns as a spreadsheet can have: each row costs as much as the header is long. */
const MAX_COLUMNS = 16_384;

/** The model and the day that customers are scored with, what is said of how their file is written, and whom people have placed by hand. */
export type Scoring = {
  readonly matrix: Matrix;
  readonly asOf: Day;
  readonly reading: Reading;
  readonly overrides?: Overrides | null;
  /** Whether they go into a history, in which each is found again by its id. */
  readonly needsIds?: boolean;
};

async function* counted(input: Input, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of input.chunks) {
    progress.read(chunk.length);
    yield chunk;
  }
}

/**
 * Scores a CSV file row by row into a sink: the one way from a file to assessments, for `score` and `demo` alike. The sink
 * is made once the columns have been matched, so that a file that cannot be scored writes nothing.
 *
 * @returns the number of customers
 */
export async function scoreCsv(
  input: Input,
  file: string,
  { matrix, asOf, reading, overrides = null, needsIds = false }: Scoring,
  { log, progress }: { readonly log: IssueLog; readonly progress: Progress },
  makeSink: () => Promise<Sink>,
): Promise<number> {
  const bytes = { ...input, chunks: counted(input, progress) };
  const csv = await openCsv(bytes, file, reading.encoding, (encoding) => {
    progress.clear();
    log.encoding(encoding);
  });
  const found = csv.header.length;
  if (found > MAX_COLUMNS) {
    throw new Failure(EXIT.data, "csv.tooManyColumns", { file, found, limit: MAX_COLUMNS });
  }
  const { columns, unread } = columnsOfFile(csv.header, matrix.model.facts);
  if ((overrides !== null || needsIds) && !columns.some((column) => column?.holds === "id")) {
    throw new Failure(EXIT.data, overrides !== null ? "overrides.noId" : "history.noId", { file });
  }
  progress.clear();
  log.begin(csv.header, columns, unread);
  const read = customerReader(csv.header, columns, matrix.model, notationOf(reading, csv.delimiter));
  const sink = await makeSink();
  let row = csv.headerRow;
  let count = 0;
  for await (const record of csv.records) {
    row++;
    if (isBlank(record)) continue;
    const customer = read(record, row);
    const assessment = matrix.assess(customer.facts, { asOf });
    const scored = overrides?.place(customer, assessment) ?? { customer, assessment };
    log.take(scored);
    const taken = sink.take(scored);
    if (taken !== undefined) await taken;
    progress.scored();
    count++;
  }
  if (overrides !== null) log.others(overrides.unplaced());
  await sink.end();
  return count;
}
