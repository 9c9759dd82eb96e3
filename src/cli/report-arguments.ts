import { EXIT, Failure } from "./failure.ts";

/** The options of a report that is compared with an earlier run. */
export const BEFORE_OPTIONS = { before: ["report"], "before-model": ["report"] } as const;

/** The earlier run of a report. */
export type BeforeArguments = {
  /** The path of a file of its assessments, or `-`. */
  readonly before: string | null;
  /** Their model, where it was another one. */
  readonly beforeModel: string | null;
};

/** What the options say of an earlier run; throws a `Failure` where they are wrong. @param file the customers of the report */
export function beforeIn(options: ReadonlyMap<string, string>, file: string): BeforeArguments {
  const [before, beforeModel] = [options.get("before") ?? null, options.get("before-model") ?? null];
  if (before === "-" && file === "-")
    throw new Failure(EXIT.usage, "usage.inputTwice", { option: "--before" });
  if (before === null && beforeModel !== null) throw new Failure(EXIT.usage, "usage.noBefore");
  return { before, beforeModel };
}
