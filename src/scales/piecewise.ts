import { expression } from "../core/expression.ts";
import { shape } from "../core/shape.ts";
import { checkKnots, pointsShape } from "./points.ts";
import { defineScale } from "./scale.ts";

/** Straight lines through `[x, points]` knots in ascending x, exact at every knot, flat beyond both ends. */
export const piecewise = defineScale({
  kind: "piecewise",
  version: "1",
  reads: ["number"],
  params: { points: shape.list(shape.pair(shape.number(), pointsShape), 2) },
  check: ({ points }) => checkKnots(points, "points"),
  lower: ({ points }, x) => expression.curve(x, points),
});
