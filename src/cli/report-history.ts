import type { Day } from "../core/day.ts";
import { FEW } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import { type ReadSnapshots, readSnapshots } from "../portfolio/history/json-lines.ts";
import { historyIssueText } from "../portfolio/history/messages.ts";
import { decodeInput } from "./decode.ts";
import { writeEntry } from "./entries.ts";
import { EXIT, Failure } from "./failure.ts";
import { openInput } from "./files.ts";
import { type Io, recordingDay } from "./io.ts";
import type { IssueLog } from "./issue-log.ts";
import { linesOf } from "./lines.ts";
import { type LookingBack, lookingBack } from "./looking-back.ts";
import { say } from "./messages.ts";
import { printable } from "./width.ts";

/** The history of a report: it takes the customers of the report, who are its last day. */
export type ReportHistory = Pick<LookingBack, "take" | "end" | "portfolio"> & {
  /** Says what was read, what was not, and what is wrong with it. */
  tell(found: ReturnType<LookingBack["portfolio"]>): void;
};

/** What the options say of a history. */
export type HistoryOptions = {
  readonly since: Day | null;
  readonly asOf: Day;
  readonly locale: Locale;
  readonly matrix: Matrix;
  /** The model of the history, where it was another one. */
  readonly earlier: Matrix;
};

/** Reads snapshots, one per line. A line that is none costs itself and no other; a file that has lines and no snapshot is another file. */
async function read(io: Io, file: string, log: Pick<IssueLog, "encoding">): Promise<ReadSnapshots> {
  const lines: string[] = [];
  const text = decodeInput(await openInput(io, file), file, null, log.encoding);
  for await (const line of linesOf(text)) lines.push(line);
  const found = readSnapshots(lines);
  const isOther = found.snapshots.length === 0 && found.issues.length > 0;
  if (isOther) throw new Failure(EXIT.data, "history.none", { file });
  return found;
}

/** Opens the history that a report looks back on, as `score --format snapshots` and `writeSnapshots` write it. */
export async function historyOf(
  io: Io,
  file: string,
  { since, asOf, locale, matrix, earlier }: HistoryOptions,
  log: Pick<IssueLog, "encoding">,
): Promise<ReportHistory> {
  if (since !== null && since >= asOf) throw new Failure(EXIT.usage, "history.since", { since, day: asOf });
  const found = await read(io, file, log);
  const recordedOn = recordingDay(io, asOf);
  const back = lookingBack(found, { asOf, since, recordedOn, matrix, earlier });
  const { before, later } = back;
  const writeLine = (text: string): void => void io.errors.write(`${text}\n`);
  return {
    take: back.take,
    end: back.end,
    portfolio: back.portfolio,
    tell: ({ issues }) => {
      writeLine(say("history.read", { file, count: before }, locale));
      if (later > 0) writeLine(say("history.later", { file, count: later, day: asOf }, locale));
      const leftOut = back.leftOut();
      if (leftOut > 0) writeLine(say("history.leftOut", { count: leftOut }, locale));
      if (issues.length === 0) return;
      writeLine(say("history.issues", { file, count: issues.length }, locale));
      for (const issue of issues.slice(0, FEW))
        writeEntry(io.errors, printable(historyIssueText(issue, locale)));
      if (issues.length > FEW)
        writeEntry(io.errors, say("history.more", { count: issues.length - FEW }, locale));
    },
  };
}
