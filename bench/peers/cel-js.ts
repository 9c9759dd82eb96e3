// The Common Expression Language in its quickest engine here: parsed once, called with one object. The language cannot round, so `floor`
// is given to it as a function; it tells whole numbers from others, so every number is written as one of the others.
import { Environment } from "@marcbachmann/cel-js";
import type { Case } from "../measure.ts";
import type { Row } from "../scorecard/rows.ts";
import { expressionsCase } from "./expressions.ts";
import type { Dialect } from "./formula.ts";

const dialect: Dialect = {
  and: "&&",
  or: "||",
  number: (value) => (Number.isInteger(value) ? `${value}.0` : String(value)),
  computed: "",
  equals: (value, literal) => `${value} == ${literal}`,
  isOneOf: (value, literals) => `${value} in [${literals.join(", ")}]`,
};

export function celCase(rows: readonly Row[]): Case {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  environment.registerFunction("floor(double): double", (value: number) => Math.floor(value));
  return expressionsCase("cel-js", rows, dialect, (text) => environment.parse(text));
}
