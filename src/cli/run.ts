import { type Arguments, localeIn, readArguments } from "./arguments.ts";
import { check } from "./check.ts";
import { demo } from "./demo.ts";
import { EXIT, Failure, isSystemError } from "./failure.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";
import { say } from "./messages.ts";
import { standardOutput } from "./output.ts";
import { report } from "./report.ts";
import { score } from "./score.ts";
import { template } from "./template.ts";
import { printable } from "./width.ts";

async function carryOut(given: Arguments, io: Io): Promise<number> {
  switch (given.command) {
    case "help":
      await standardOutput(io).write(helpText[given.locale]);
      return EXIT.ok;
    case "version":
      await standardOutput(io).write(`${io.version}\n`);
      return EXIT.ok;
    case "check":
      return check(given, io);
    case "template":
      await template(given, io);
      return EXIT.ok;
    case "demo":
      await demo(given, io);
      return EXIT.ok;
    case "report":
      await report(given, io);
      return EXIT.ok;
    case "score":
      await score(given, io);
      return EXIT.ok;
  }
}

/** Whether the reader of our output has gone, as `head` does: no reason to complain. */
function isClosedPipe(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}

/** Why the command could not be carried out; anything else is a mistake of ours and is not hidden. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!isSystemError(error)) throw error;
  return new Failure(EXIT.file, "file.refused", { file: error.path ?? "-", code: error.code });
}

/**
 * The command line, from its arguments (without the program's name) to its exit code. It touches nothing but what `io`
 * gives it and the files that the arguments name, and it never ends the process.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // Each write reports its own error; without a listener a closed pipe would end the process with a stack trace.
  const ignore = (): void => {};
  io.output.on("error", ignore);
  io.errors.on("error", ignore);
  const locale = localeIn(argv);
  try {
    return await carryOut(readArguments(argv), io);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.ok;
    const failure = failureOf(error);
    io.errors.write(`opportunity-matrix: ${printable(say(failure.code, failure.params, locale))}\n`);
    return failure.exit;
  }
}
