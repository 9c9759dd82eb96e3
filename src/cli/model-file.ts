import { rawText } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { compileModel } from "../engine/compile.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Model } from "../model/define.ts";
import type { ModelDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { findingText } from "../model/finding-text.ts";
import { lintModel } from "../model/lint.ts";
import { lintPlaybook } from "../model/lint-playbook.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import { customerModel } from "../models/customer-model.ts";
import { findJsonDepth, findJsonProblem } from "../parse/json.ts";
import { parseModel, parsePlaybook } from "../schema/parse.ts";
import { EXIT, Failure } from "./failure.ts";
import { readText } from "./files.ts";
import type { Io } from "./io.ts";
import { say } from "./messages.ts";
import { printable } from "./width.ts";

/** A text that is nested deeper is not built in memory. What the lint refuses is far less, and it names the place by a pointer. */
const DEEPEST = 100_000;

/** The JSON in a file, whatever it is; a file that is no JSON is a failure that says where. */
export async function readJson(io: Io, file: string): Promise<unknown> {
  const text = await readText(io, file);
  const tooDeep = findJsonDepth(text, DEEPEST);
  if (tooDeep !== null) throw new Failure(EXIT.data, "json.tooDeep", { file, ...tooDeep, limit: DEEPEST });
  try {
    return JSON.parse(text);
  } catch {
    const { code, line, column, found } = findJsonProblem(text);
    throw new Failure(EXIT.data, code, { file, line, column, found: rawText(found) });
  }
}

/** A finding as one line: severity, JSON pointer and text. */
export function findingLine(finding: Finding, locale: Locale): string {
  const { severity, pointer } = finding;
  const where = pointer === "" ? say("check.whole", {}, locale) : pointer;
  return printable(`${say(`check.${severity}`, {}, locale)}  ${where}  ${findingText(finding, locale)}`);
}

/** Says every error of a document on a line, and that it cannot be used; does nothing where there is none. */
function refuseErrors(
  io: Io,
  code: "model.errors" | "playbook.errors",
  file: string,
  findings: readonly Finding[],
  locale: Locale,
): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  for (const finding of errors) io.errors.write(`${findingLine(finding, locale)}\n`);
  throw new Failure(EXIT.data, code, { file, count: errors.length });
}

/** The model of a file, checked and compiled; the default model where no file is given. */
export async function loadMatrix(io: Io, file: string | null, locale: Locale): Promise<Matrix> {
  if (file === null) return compileModel(customerModel as Model);
  const document = await readJson(io, file);
  refuseErrors(io, "model.errors", file, lintModel(document), locale);
  return compileModel(parseModel(document));
}

/** The playbook of a file, checked against the model that it is for. */
export async function loadPlaybook(
  io: Io,
  file: string,
  model: ModelDocument,
  locale: Locale,
): Promise<PlaybookDocument> {
  const document = await readJson(io, file);
  refuseErrors(io, "playbook.errors", file, lintPlaybook(document, model), locale);
  return parsePlaybook(document, model);
}
