import { type Day, dayNumber } from "../core/day.ts";
import { EXIT, Failure } from "./failure.ts";

/** The options of a report that looks back. */
export const PAST_OPTIONS = {
  before: ["report"],
  "before-model": ["report"],
  history: ["report"],
  since: ["report"],
} as const;

/** What a report looks back on. */
export type PastArguments = {
  /** The path of a file of the assessments of an earlier run, or `-`. */
  readonly before: string | null;
  /** The model of the earlier run or of the history, where it was another one. */
  readonly beforeModel: string | null;
  /** The path of a file of snapshots, or `-`. */
  readonly history: string | null;
  /** The day from which the history is looked back on. */
  readonly since: Day | null;
};

/** What the options say of the past; throws a `Failure` where they are wrong. @param file the customers of the report */
export function pastIn(options: ReadonlyMap<string, string>, file: string): PastArguments {
  const of = (name: keyof typeof PAST_OPTIONS): string | null => options.get(name) ?? null;
  const [before, beforeModel, history, since] = [
    of("before"),
    of("before-model"),
    of("history"),
    of("since"),
  ];
  const usage = (code: Failure["code"], params: Failure["params"] = {}) =>
    new Failure(EXIT.usage, code, params);
  if (before === "-" && file === "-") throw usage("usage.inputTwice", { option: "--before" });
  if (history === "-" && (file === "-" || before === "-"))
    throw usage("usage.inputTwice", { option: "--history" });
  if (before === null && history === null && beforeModel !== null) throw usage("usage.noBefore");
  if (history === null && since !== null) throw usage("usage.noHistory");
  if (since !== null && Number.isNaN(dayNumber(since)))
    throw usage("usage.notDay", { option: "--since", value: since });
  return { before, beforeModel, history, since };
}
