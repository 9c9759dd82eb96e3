import { steps as stepsTree } from "../core/expression.ts";
import { list, number, pair } from "../core/shape.ts";
import { checkEdges, checkFineness, pointsShape } from "./points.ts";
import { defineScale } from "./scale.ts";

/** `below` points under the first edge, then each step's points from its edge on (half-open). */
export const steps = defineScale({
  kind: "steps",
  version: "1",
  reads: ["number"],
  params: { below: pointsShape, steps: list(pair(number(), pointsShape), 1) },
  check: ({ below, steps: edges }) => [...checkFineness(below, ["below"]), ...checkEdges(edges, "steps")],
  lower: ({ below, steps: edges }, x) => stepsTree(x, below, edges),
});
