import { curve } from "../core/expression.ts";
import { list, number, pair } from "../core/shape.ts";
import { checkKnots, pointsShape } from "./points.ts";
import { defineScale } from "./scale.ts";

/** Straight lines through `[x, points]` knots in ascending x, exact at every knot, flat beyond both ends. */
export const piecewise = defineScale({
  kind: "piecewise",
  version: "1",
  reads: ["number"],
  params: { points: list(pair(number(), pointsShape), 2) },
  check: ({ points }) => checkKnots(points, "points"),
  lower: ({ points }, x) => curve(x, points),
});
