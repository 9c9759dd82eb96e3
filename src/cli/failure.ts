import { firstFew, type Params, shortText } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import type { CliCode } from "./messages.ts";

/** How the command line ends; docs/cli.md has the same list. */
export const EXIT = {
  /** Done; customers whose cells could not be read are reported and count as done. */
  ok: 0,
  /** The data or the model is wrong, so that nothing could be done; or `check` found an error. */
  data: 1,
  /** The command, an option or its value is wrong. */
  usage: 2,
  /** A file could not be read or written. */
  file: 3,
} as const;

/** An exit code other than 0. */
export type FailureExit = Exclude<(typeof EXIT)[keyof typeof EXIT], 0>;

/** Why a command cannot be carried out: the exit code, and a code of `messages.ts` with its parameters. */
export class Failure extends Error {
  readonly exit: FailureExit;
  readonly code: CliCode;
  readonly params: Params;

  constructor(exit: FailureExit, code: CliCode, params: Params = {}) {
    super(code);
    this.name = "Failure";
    this.exit = exit;
    this.code = code;
    // Of a million columns, or of one with a name of a million letters, a message shows the first.
    this.params = Object.fromEntries(
      Object.entries(params).map(([name, param]) => [
        name,
        Array.isArray(param)
          ? firstFew(param.map((one: number | Label) => (isRecord(one) ? one : shortText(String(one)))))
          : param,
      ]),
    );
  }
}

/** What the operating system said: a code such as `ENOENT`, and the file, where it names one. */
export type SystemError = Error & { readonly code: string; readonly path?: string };

/** Whether an error comes from the operating system. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
