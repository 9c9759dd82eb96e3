import { age } from "./age.ts";
import { categories } from "./categories.ts";
import { decay } from "./decay.ts";
import { flag } from "./flag.ts";
import { levels } from "./levels.ts";
import { linear } from "./linear.ts";
import { piecewise } from "./piecewise.ts";
import type { AnyScale } from "./scale.ts";
import { steps } from "./steps.ts";

/** The scales that every model can name. */
export const stockScales: readonly AnyScale[] = [
  linear,
  piecewise,
  steps,
  levels,
  categories,
  flag,
  decay,
  age,
];
