import { expression } from "../core/expression.ts";
import { shape } from "../core/shape.ts";
import { defineScale, type ScaleProblem } from "./scale.ts";

/** `from` gives 0 points and `to` gives 100, a straight line between, flat beyond. `from` above `to`: less is better. */
export const linear = defineScale({
  kind: "linear",
  version: "1",
  reads: ["number"],
  params: { from: shape.number(), to: shape.number() },
  check: ({ from, to }): ScaleProblem[] => {
    if (from === to) return [{ severity: "error", code: "scale.sameEnds", at: ["to"], params: { from } }];
    const slope = 100 / Math.abs(to - from);
    return Number.isFinite(slope) && Number.isFinite(to - from)
      ? []
      : [{ severity: "error", code: "scale.tooSteep", at: ["to"], params: { x: to, before: from } }];
  },
  lower: ({ from, to }, x) =>
    expression.curve(
      x,
      from < to
        ? [
            [from, 0],
            [to, 100],
          ]
        : [
            [to, 100],
            [from, 0],
          ],
    ),
});
