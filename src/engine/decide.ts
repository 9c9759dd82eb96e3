import type { Condition, Range, Truth } from "../core/condition.ts";
import type { Evaluate, FactIndex } from "./evaluate.ts";
import type { PlannedFact } from "./plan.ts";
import { encode } from "./read-value.ts";
import type { Reading } from "./reading.ts";

/**
 * A condition made into a function. On `"values"` a fact is known where it could be read; on `"evidence"` a fact that has
 * lost all certainty counts as unknown, because it may have changed.
 */
export type Decide = (reading: Reading, on: "values" | "evidence") => Truth;

function isKnown(reading: Reading, at: number, on: "values" | "evidence"): boolean {
  return reading.known[at] === 1 && (on === "values" || (reading.certainty[at] as number) > 0);
}

function compileRange(range: Range, at: number, of: Evaluate): Decide {
  const { atLeast = -Infinity, above = -Infinity, atMost = Infinity, below = Infinity } = range;
  const strictlyAbove = range.above !== undefined;
  const strictlyBelow = range.below !== undefined;
  return (reading, on) => {
    if (!isKnown(reading, at, on)) return null;
    const x = of(reading);
    return x >= atLeast && x <= atMost && (!strictlyAbove || x > above) && (!strictlyBelow || x < below);
  };
}

/** Compiles a condition into a function in three-valued logic. */
export function compileCondition(condition: Condition, facts: FactIndex): Decide {
  if ("all" in condition) {
    const parts = condition.all.map((part) => compileCondition(part, facts));
    return (reading, on) => {
      let truth: Truth = true;
      for (const part of parts) {
        const one = part(reading, on);
        if (one === false) return false;
        if (one === null) truth = null;
      }
      return truth;
    };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => compileCondition(part, facts));
    return (reading, on) => {
      let truth: Truth = false;
      for (const part of parts) {
        const one = part(reading, on);
        if (one === true) return true;
        if (one === null) truth = null;
      }
      return truth;
    };
  }
  if ("not" in condition) {
    const part = compileCondition(condition.not, facts);
    return (reading, on) => {
      const truth = part(reading, on);
      return truth === null ? null : !truth;
    };
  }
  const { at, fact } = facts.get(condition.fact) as { at: number; fact: PlannedFact };
  if ("is" in condition || "in" in condition) {
    const codes = ("is" in condition ? [condition.is] : condition.in).map((value) => encode(value, fact));
    return (reading, on) => (isKnown(reading, at, on) ? codes.includes(reading.values[at] as number) : null);
  }
  if ("age" in condition) {
    return compileRange(condition.age, at, (reading) => reading.asOf - (reading.values[at] as number));
  }
  return compileRange(condition, at, (reading) => reading.values[at] as number);
}
