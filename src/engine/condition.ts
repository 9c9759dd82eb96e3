import type { Condition, Range, Truth } from "../core/condition.ts";
import { valueReader } from "../core/value.ts";
import type { FactReading, Reading } from "./reading.ts";

/**
 * A condition made into a function over what was read. On `"values"` a fact is known where it could be read; on `"evidence"`
 * a fact that has lost all certainty counts as unknown, because it may have changed.
 */
export type Decide = (on: "values" | "evidence") => Truth;

/** A test of the values that one fact may have. */
function compileTest(
  condition: Extract<Condition, { fact: string }>,
  { fact }: FactReading,
  reading: Reading,
): (value: number) => boolean {
  if ("is" in condition || "in" in condition) {
    const values = new Set(
      ("is" in condition ? [condition.is] : condition.in).map(valueReader(fact.declaration, fact.listed)),
    );
    return (value) => values.has(value);
  }
  const isAge = "age" in condition;
  const range: Range = isAge ? condition.age : condition;
  const { atLeast = -Infinity, above = -Infinity, atMost = Infinity, below = Infinity } = range;
  return (value) => {
    const x = isAge ? reading.asOf - value : value;
    return x >= atLeast && x > above && x <= atMost && x < below;
  };
}

/** Compiles a condition into a function in three-valued logic. */
export function compileCondition(condition: Condition, reading: Reading): Decide {
  if ("not" in condition) {
    const decide = compileCondition(condition.not, reading);
    return (on) => {
      const truth = decide(on);
      return truth === null ? null : !truth;
    };
  }
  if ("all" in condition || "any" in condition) {
    // One true part settles `any`, and one false part settles `all`.
    const settles = "any" in condition;
    const parts = ("any" in condition ? condition.any : condition.all).map((part) =>
      compileCondition(part, reading),
    );
    return (on) => {
      let truth: Truth = !settles;
      for (const decide of parts) {
        const part = decide(on);
        if (part === settles) return settles;
        if (part === null) truth = null;
      }
      return truth;
    };
  }
  const one = reading.facts.get(condition.fact) as FactReading;
  const test = compileTest(condition, one, reading);
  return (on) => (one.isKnown && (on === "values" || one.certainty > 0) ? test(one.value) : null);
}
