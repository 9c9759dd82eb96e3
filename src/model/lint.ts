import type { ModelDocument } from "./document.ts";
import type { Finding } from "./finding.ts";
import { lintErrors } from "./lint-errors.ts";
import { lintWarnings } from "./lint-warnings.ts";
import { type ModelOptions, scalesFor } from "./resolve.ts";

/**
 * Says everything that is wrong with a model, each finding with severity, code and JSON pointer. A model without errors
 * compiles, and then gives a result for any facts whatever. Nothing is thrown, whatever document is given.
 *
 * @param document a model, or any value at all
 * @returns the findings: the errors, or, of a model that has none, the warnings
 * @example
 * ```ts
 * import { lintModel } from "opportunity-matrix";
 * lintModel([])[0]?.code; // => "shape.type"
 * ```
 */
export function lintModel(document: unknown, options: ModelOptions = {}): readonly Finding[] {
  const findings = [...lintErrors(document, options)];
  if (findings.some(({ severity }) => severity === "error")) return findings;
  lintWarnings(document as ModelDocument, scalesFor(options), (severity, code, pointer, params = {}) =>
    findings.push({ severity, code, pointer, params }),
  );
  return findings;
}
