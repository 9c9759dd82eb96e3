import type { Params } from "../core/issue.ts";
import type { Finding } from "./finding.ts";

/** How many findings an error's message spells out; `issues` has all of them. */
const SPELT_OUT = 10;

/** The values of a code as a developer reads them: ` (fact ned; declared need, growth)`. */
function valuesText(params: Params): string {
  const values = Object.entries(params).map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return `${name} ${Array.isArray(value) ? value.join(", ") : text}`;
  });
  return values.length === 0 ? "" : ` (${values.join("; ")})`;
}

/**
 * A model, playbook, scale or mapping that cannot be used. Thrown for wrong documents only, never for wrong data. Its message has
 * pointers, codes and values; `findingText` puts each issue into words, in English or Chinese (`mappingText` those of a mapping, `effortIssueText` those of a policy of effort),
 * and so does the command `opportunity-matrix check model.json`. The words are not in here so that a program that never shows them does not carry them.
 *
 * @example
 * ```ts
 * import { compileModel, ModelError } from "opportunity-matrix";
 * try {
 *   compileModel({} as never);
 * } catch (error) {
 *   if (error instanceof ModelError) error.issues[0]?.code; // => "shape.missing"
 * }
 * ```
 */
export class ModelError extends Error {
  override readonly name = "ModelError";
  /** Everything that was found, errors and warnings, each with a JSON pointer. */
  readonly issues: readonly Finding[];

  constructor(
    issues: readonly Finding[],
    wordedBy: "findingText" | "mappingText" | "effortIssueText" = "findingText",
  ) {
    const errors = issues.filter(({ severity }) => severity === "error");
    const lines = errors
      .slice(0, SPELT_OUT)
      .map(
        ({ pointer, code, params }) => `  ${pointer || "(the whole document)"}: ${code}${valuesText(params)}`,
      );
    const more = errors.length > SPELT_OUT ? [`  … and ${errors.length - SPELT_OUT} more`] : [];
    const heading = `The document cannot be used; errors: ${errors.length} (in words: ${wordedBy}(issue, locale) for each of error.issues)`;
    super([heading, ...lines, ...more].join("\n"));
    this.issues = issues;
  }
}
