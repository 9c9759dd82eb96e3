import { rawText } from "../../core/issue.ts";

/** A number above 0 that a caller gave for some facts by name, or a default. */
export type PerFact = { readonly [fact: string]: number | undefined };

/**
 * Holds numbers by fact to the facts that there are and to numbers above 0.
 *
 * @throws {RangeError} for a fact that the model does not declare, and for what is no number above 0
 */
export function checkPerFact(name: string, numbers: PerFact, facts: object): void {
  checkDeclared(name, numbers, facts);
  for (const [fact, number] of Object.entries(numbers)) {
    if (number === undefined || (number > 0 && Number.isFinite(number))) continue;
    throw new RangeError(`${name} of ${fact} must be a number above 0, found ${rawText(number)}`);
  }
}

/**
 * Holds names of facts to the facts that there are.
 *
 * @throws {RangeError} for one that the model does not declare
 */
export function checkDeclared(name: string, named: object, facts: object): void {
  const unknown = Object.keys(named).find((fact) => !Object.hasOwn(facts, fact));
  if (unknown === undefined) return;
  const listed = Object.keys(facts).join(", ");
  throw new RangeError(
    `${name} names ${rawText(unknown)}, which the model does not declare; it declares ${listed}`,
  );
}
