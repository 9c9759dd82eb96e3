import type { FactValue } from "./fact.ts";

/** Bounds on a number; all that are given must hold, and at least one is given. */
export type Range = {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
};

/**
 * A question about facts that is answered true, false or unknown (Kleene's three-valued logic): a comparison with an
 * unknown fact is unknown, `all` is false as soon as one part is, `any` true as soon as one part is.
 */
export type Condition =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly in: readonly FactValue[] }
  | ({ readonly fact: string } & Range)
  /** The whole days from a day fact to the day of the assessment. */
  | { readonly fact: string; readonly age: Range }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** An answer in three-valued logic; null is unknown. */
export type Truth = true | false | null;

/** The facts that a condition reads, each once, in order of appearance. */
export function factsOf(condition: Condition): string[] {
  const facts = new Set<string>();
  const visit = (part: Condition): void => {
    if ("all" in part) part.all.forEach(visit);
    else if ("any" in part) part.any.forEach(visit);
    else if ("not" in part) visit(part.not);
    else facts.add(part.fact);
  };
  visit(condition);
  return [...facts];
}
