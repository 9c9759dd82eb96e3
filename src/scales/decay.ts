import { expression } from "../core/expression.ts";
import { shape } from "../core/shape.ts";
import { defineScale } from "./scale.ts";

/**
 * Points that fade with the age of a day: `100 / (1 + age / halvesAtDays)`, 100 on the day itself and 50 after
 * `halvesAtDays`. Hyperbolic and not exponential, because every engine divides alike and `exp` differs between engines.
 */
export const decay = defineScale({
  kind: "decay",
  version: "1",
  reads: ["day"],
  params: { halvesAtDays: shape.number({ above: 0 }) },
  lower: ({ halvesAtDays }, x) =>
    expression.divide(100, expression.add(1, expression.divide(x, halvesAtDays))),
});
