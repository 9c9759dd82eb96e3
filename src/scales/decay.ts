import { add, divide, multiply } from "../core/expression.ts";
import { number } from "../core/shape.ts";
import { defineScale } from "./scale.ts";

/**
 * Points that fade with the age of a day: 100 on the day itself and 50 after `halvesAtDays`. The formula is
 * `100 · halvesAtDays / (halvesAtDays + age)`, the same as `100 / (1 + age / halvesAtDays)` and free of overflow. Hyperbolic
 * and not exponential, because every engine divides alike and `exp` differs between engines.
 */
export const decay = defineScale({
  kind: "decay",
  version: "1",
  reads: ["day"],
  params: { halvesAtDays: number({ above: 0 }) },
  lower: ({ halvesAtDays }, x) => multiply(100, divide(halvesAtDays, add(halvesAtDays, x))),
});
