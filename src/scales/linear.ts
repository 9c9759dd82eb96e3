import { curve } from "../core/expression.ts";
import { number } from "../core/shape.ts";
import { isSlope, problemIf } from "./points.ts";
import { defineScale } from "./scale.ts";

/** `from` gives 0 points and `to` gives 100, a straight line between, flat beyond. `from` above `to`: less is better. */
export const linear = defineScale({
  kind: "linear",
  version: "1",
  reads: ["number"],
  params: { from: number(), to: number() },
  check: ({ from, to }) =>
    from === to
      ? problemIf(true, "scale.sameEnds", ["to"], { from })
      : problemIf(!isSlope(100, to - from), "scale.tooSteep", ["to"], { x: to, before: from }),
  lower: ({ from, to }, x) => {
    const ends = [
      [from, 0],
      [to, 100],
    ] as const;
    return curve(x, from < to ? ends : [ends[1], ends[0]]);
  },
});
