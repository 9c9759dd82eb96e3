// mathjs, the form for plain numbers: `compile` once, `evaluate` on one object. It compares numbers alone, so two functions of ours say
// what is equal, and what is known and within bounds.
import { all, create, type FactoryFunctionMap } from "mathjs/number";
import type { Case } from "../measure.ts";
import type { Row } from "../scorecard/rows.ts";
import { expressionsCase } from "./expressions.ts";
import type { Dialect } from "./formula.ts";

const dialect: Dialect = {
  and: "and",
  or: "or",
  number: String,
  computed: "",
  equals: (value, literal) => `is(${value}, ${literal})`,
  isOneOf: (value, literals) => literals.map((one) => `is(${value}, ${one})`).join(" or "),
  isWithin: (value, min, max) => `isWithin(${value}, ${min}, ${max})`,
};

export function mathjsCase(rows: readonly Row[]): Case {
  const math = create(all as FactoryFunctionMap);
  math.import({
    is: (a: unknown, b: unknown) => a === b,
    isWithin: (value: number | null, min: number | null, max: number | null) =>
      value !== null && (min === null || value >= min) && (max === null || value <= max),
  });
  return expressionsCase("mathjs", rows, dialect, (text) => {
    const compiled = math.compile(text);
    return (scope) => compiled.evaluate(scope) as unknown;
  });
}
