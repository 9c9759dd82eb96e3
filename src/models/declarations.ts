import type { FactDeclaration } from "../core/fact.ts";
import type { Model, ModelTypes } from "../model/define.ts";

/** Some of many declarations, in the order in which they are named. */
export function declarationsIn<F extends string>(
  all: { readonly [fact in F]?: FactDeclaration },
  ...facts: readonly F[]
): { readonly [fact in F]: FactDeclaration } {
  return Object.fromEntries(facts.map((fact) => [fact, all[fact]])) as { [fact in F]: FactDeclaration };
}

/** What a model declares of some of its facts, so that a form or a path asks for them in the same words. */
export function declarationsOf<T extends ModelTypes, F extends keyof T["facts"] & string>(
  model: Model<T>,
  ...facts: readonly F[]
): { readonly [fact in F]: FactDeclaration } {
  return declarationsIn<F>(model.facts as { readonly [fact in F]?: FactDeclaration }, ...facts);
}
