import { matrixSvg } from "../charts/matrix-svg.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Arguments } from "./arguments.ts";
import { openInput } from "./files.ts";
import { columnsOf, type Io, recordingDay } from "./io.ts";
import { issueLog } from "./issue-log.ts";
import { say } from "./messages.ts";
import { loadMatrix } from "./model-file.ts";
import { nameOf } from "./names.ts";
import { type Output, replaceFile, standardOutput } from "./output.ts";
import { overridesOf } from "./overrides.ts";
import { gather, type Overview } from "./overview.ts";
import { noProgress, progressBar } from "./progress.ts";
import { refuseSameFile } from "./same-file.ts";
import type { Sink } from "./scored.ts";
import { scoreCsv } from "./scoring.ts";
import { flatCsv, jsonLines, snapshotLines } from "./sinks.ts";
import { reportLines } from "./table.ts";

type ScoreArguments = Extract<Arguments, { readonly command: "score" }>;

/** How many customers the table lists and the picture draws where `--top` does not say. */
const TOP = { table: 50, svg: 500 } as const;

/** The picture of an overview's best customers. */
export function picture({ matrix, best }: Overview, locale: ScoreArguments["locale"]): string {
  const names = best.map(({ customer }) => nameOf(customer, locale));
  const assessments = best.map(({ assessment }) => assessment);
  return matrixSvg(matrix, assessments, { locale, name: (_, i) => names[i] as string });
}

/** Gathers everything first and writes it at the end. */
function gathered(
  matrix: Matrix,
  asOf: string,
  top: number,
  output: Output,
  write: (overview: Overview) => string,
): Sink {
  const overview = gather(matrix, asOf, top);
  return {
    take: overview.take,
    end: async () => {
      await output.write(write(overview.overview()));
      await output.end();
    },
  };
}

/** `score`: from a CSV file to places on the matrix, in one of five forms. */
export async function score(given: ScoreArguments, io: Io): Promise<void> {
  const { file, format, out, locale } = given;
  if (out !== null) await refuseSameFile(io, out, [file, given.model, given.overrides]);
  const matrix = await loadMatrix(io, given.model, locale);
  const overrides = await overridesOf(given, io, matrix);
  const input = await openInput(io, file);
  const asOf = given.asOf ?? io.today();
  if (given.asOf === null) io.errors.write(`${say("score.today", { day: asOf }, locale)}\n`);
  // A bar between the lines of a result on the same terminal would tear them.
  const isStreamed = format !== "table" && format !== "svg";
  const hasBar = io.errors.isTTY === true && (out !== null || !isStreamed || io.output.isTTY !== true);
  const progress = hasBar ? progressBar(io.errors, input.size, locale) : noProgress;
  const log = issueLog(io.errors, locale);
  const clear = (lines: string): string => {
    progress.clear();
    return lines;
  };
  let shown = 0;
  let leftOut = 0;
  let opened: Output | undefined;
  const sinks: { readonly [F in ScoreArguments["format"]]: (output: Output) => Sink } = {
    jsonl: jsonLines,
    csv: (output) => flatCsv(output, matrix, given.bom ?? out !== null),
    snapshots: (output) => snapshotLines(output, recordingDay(io, asOf), () => void leftOut++),
    svg: (output) =>
      gathered(matrix, asOf, given.top ?? TOP.svg, output, (overview) => {
        shown = overview.best.length;
        return clear(picture(overview, locale));
      }),
    table: (output) => {
      const columns = out === null ? columnsOf(io.output) : 100;
      return gathered(matrix, asOf, given.top ?? TOP.table, output, (overview) =>
        clear(`${reportLines(overview, columns, locale).join("\n")}\n`),
      );
    },
  };
  const makeSink = async (): Promise<Sink> => {
    opened = out === null ? standardOutput(io) : await replaceFile(io, out);
    return sinks[format](opened);
  };
  let count: number;
  try {
    count = await scoreCsv(
      input,
      file,
      { matrix, asOf, reading: given.reading, overrides, needsIds: format === "snapshots" },
      { log, progress },
      makeSink,
    );
  } finally {
    progress.clear();
    await opened?.discard();
  }
  log.end();
  if (overrides !== null) io.errors.write(`${overrides.totalText(asOf, locale)}\n`);
  if (format === "svg" && shown < count) io.errors.write(`${say("score.drawn", { shown, count }, locale)}\n`);
  if (leftOut > 0) io.errors.write(`${say("history.leftOut", { count: leftOut }, locale)}\n`);
  if (out !== null) io.errors.write(`${say("score.wrote", { file: out, count }, locale)}\n`);
}
