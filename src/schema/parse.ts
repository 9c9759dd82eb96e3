import { snapshot } from "../core/json.ts";
import type { Model } from "../model/define.ts";
import type { ModelDocument } from "../model/document.ts";
import { ModelError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { FormDocument } from "../model/form.ts";
import { lintModel } from "../model/lint.ts";
import { lintForm } from "../model/lint-form.ts";
import { lintPath } from "../model/lint-path.ts";
import { lintPlaybook } from "../model/lint-playbook.ts";
import type { PathDocument } from "../model/path.ts";
import type { Playbook } from "../model/playbook.ts";
import type { ModelOptions } from "../model/resolve.ts";

/** A frozen copy of the value itself: zod's output would lack keys called `__proto__`. */
function sound(value: unknown, findings: readonly Finding[]): unknown {
  if (findings.some(({ severity }) => severity === "error")) throw new ModelError(findings);
  return snapshot(value);
}

/**
 * Takes a model from outside, such as a file, a database or a request: checks everything that `compileModel` checks and
 * gives a frozen copy that later changes of the value do not reach. The value may be anything at all; its depth and
 * size are bounded first. It is a parsed value, so a text goes through `JSON.parse` before.
 *
 * @param value what should be a model document
 * @param options the scales of your own that the model may name, as for `compileModel`
 * @returns the model, ready for `compileModel`
 * @throws {ModelError} with everything that is wrong, each with a code and a JSON pointer
 * @example
 * ```ts
 * import { ModelError } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { parseModel } from "opportunity-matrix/schema";
 * const text = JSON.stringify(customerModel);
 * parseModel(JSON.parse(text)).id; // => "customer-matrix"
 *
 * let pointers: string[] = [];
 * try {
 *   parseModel({ ...JSON.parse(text), format: "1", minimumCoverage: 30 });
 * } catch (error) {
 *   if (error instanceof ModelError) pointers = error.issues.map((issue) => issue.pointer);
 * }
 * pointers; // => ["/format", "/minimumCoverage"]
 * ```
 */
export function parseModel(value: unknown, options: ModelOptions = {}): Model {
  return sound(value, lintModel(value, options)) as Model;
}

/**
 * Takes a playbook from outside and gives a frozen copy of it. With a model, a strategy that the model's cells name and
 * the playbook lacks is an error as well: what the compiler checks for playbooks written in TypeScript.
 *
 * @param value what should be a playbook document
 * @param model the model that the playbook is for
 * @throws {ModelError} with everything that is wrong, each with a code and a JSON pointer
 * @example
 * ```ts
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * import { parsePlaybook } from "opportunity-matrix/schema";
 * const text = JSON.stringify(customerPlaybook);
 * parsePlaybook(JSON.parse(text), customerModel).format; // => 1
 * ```
 */
export function parsePlaybook(value: unknown, model?: ModelDocument): Playbook {
  return sound(value, lintPlaybook(value, model)) as Playbook;
}

/**
 * Takes a relationship path from outside and gives a frozen copy of it. With a model, conditions that ask for what neither the path nor the
 * model declares are errors as well.
 *
 * @param value what should be a path document
 * @param model the model of the assessments that the path is asked of
 * @throws {ModelError} with everything that is wrong, each with a code and a JSON pointer
 * @example
 * ```ts
 * import { customerModel, relationshipPath } from "opportunity-matrix/models";
 * import { parsePath } from "opportunity-matrix/schema";
 * const text = JSON.stringify(relationshipPath);
 * parsePath(JSON.parse(text), customerModel).id; // => "relationship-path"
 * ```
 */
export function parsePath(value: unknown, model?: ModelDocument): PathDocument {
  return sound(value, lintPath(value, model)) as PathDocument;
}

/**
 * Takes a qualification form from outside and gives a frozen copy of it. With a model, its conditions may ask for what the model has too, and
 * what neither has is an error as well.
 *
 * @param value what should be a form document
 * @param model the model of the assessments that the form is to be filled from
 * @throws {ModelError} with everything that is wrong, each with a code and a JSON pointer
 * @example
 * ```ts
 * import { scotsmanForm } from "opportunity-matrix/models";
 * import { parseForm } from "opportunity-matrix/schema";
 * const text = JSON.stringify(scotsmanForm);
 * parseForm(JSON.parse(text)).items.length; // => 8
 * ```
 */
export function parseForm(value: unknown, model?: ModelDocument): FormDocument {
  return sound(value, lintForm(value, model)) as FormDocument;
}
