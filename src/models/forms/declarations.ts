import type { FactDeclaration } from "../../core/fact.ts";
import type { Model, ModelTypes } from "../../model/define.ts";

/** What a model declares of some of its facts, so that a form asks for them in the same words. */
export function declarationsOf<T extends ModelTypes, F extends keyof T["facts"] & string>(
  model: Model<T>,
  ...facts: readonly F[]
): { readonly [fact in F]: FactDeclaration } {
  const picked = facts.map((fact) => [fact, model.facts[fact]] as const);
  return Object.fromEntries(picked) as { [fact in F]: FactDeclaration };
}
