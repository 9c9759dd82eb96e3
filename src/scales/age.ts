import { curve } from "../core/expression.ts";
import { list, number, pair } from "../core/shape.ts";
import { checkKnots, pointsShape } from "./points.ts";
import { defineScale } from "./scale.ts";

/** Straight lines through `[days, points]` knots on the age of a day, exact at every knot, flat beyond both ends. */
export const age = defineScale({
  kind: "age",
  version: "1",
  reads: ["day"],
  params: { points: list(pair(number({ min: 0 }), pointsShape), 2) },
  check: ({ points }) => checkKnots(points, "points"),
  lower: ({ points }, x) => curve(x, points),
});
