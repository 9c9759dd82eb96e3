import { lintModel } from "../model/lint.ts";
import type { Arguments } from "./arguments.ts";
import { EXIT } from "./failure.ts";
import type { Io } from "./io.ts";
import { say } from "./messages.ts";
import { findingLine, readJson } from "./model-file.ts";
import { standardOutput } from "./output.ts";

/** `check`: everything that the lint says of a model, errors first. Ends with 1 where there is an error. */
export async function check(
  { file, locale }: Extract<Arguments, { readonly command: "check" }>,
  io: Io,
): Promise<typeof EXIT.ok | typeof EXIT.data> {
  const findings = lintModel(await readJson(io, file));
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const total =
    findings.length === 0
      ? say("check.fine", { file }, locale)
      : say("check.total", { file, errors: errors.length, warnings: warnings.length }, locale);
  const lines = [...[...errors, ...warnings].map((finding) => findingLine(finding, locale)), total];
  await standardOutput(io).write(`${lines.join("\n")}\n`);
  return errors.length === 0 ? EXIT.ok : EXIT.data;
}
