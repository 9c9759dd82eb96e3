import type { Readable, Writable } from "node:stream";
import type { Day } from "../core/day.ts";

/** A stream that may be a terminal, with its width in columns. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything outside that the command line touches, so that a test can give its own; files are found from `folder`. */
export type Io = {
  readonly input: Readable;
  readonly output: Terminal;
  readonly errors: Terminal;
  readonly folder: string;
  /** The version of the package. */
  readonly version: string;
  /** The only clock of the project: the day that `--as-of` stands for when it is left out. */
  readonly today: () => Day;
};

/** The day that a `Date` is on where the user is. */
export function localDay(now: Date): Day {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The columns of a terminal; 80 where the output is no terminal. */
export function columnsOf(terminal: Terminal): number {
  return Math.max(40, terminal.columns ?? 80);
}

/** The day on which a run records an assessment: today, and never before the day of the assessment. */
export function recordingDay({ today }: Pick<Io, "today">, asOf: Day): Day {
  const day = today();
  return day < asOf ? asOf : day;
}
