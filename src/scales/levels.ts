import { expression } from "../core/expression.ts";
import { labelShape } from "../core/label-shape.ts";
import { shape } from "../core/shape.ts";
import { checkFineness, pointsShape } from "./points.ts";
import { defineScale, type ScaleProblem } from "./scale.ts";

/**
 * A behaviourally anchored rating: each level has its points and a text that says what one observes at it. A value that is
 * not one of the levels is an issue, and the fact counts as unknown. Source: Smith & Kendall 1963.
 */
export const levels = defineScale({
  kind: "levels",
  version: "1",
  reads: ["number"],
  params: {
    levels: shape.list(shape.object({ level: shape.number(), points: pointsShape, text: labelShape }), 1),
  },
  check: ({ levels: list }, fact) =>
    list.flatMap(({ level, points }, i): ScaleProblem[] => {
      const problems = checkFineness(points, ["levels", i, "points"]);
      if (list.findIndex((other) => other.level === level) < i) {
        problems.push({
          severity: "error",
          code: "scale.levelTwice",
          at: ["levels", i, "level"],
          params: { level },
        });
      }
      const { min = level, max = level } = fact.type === "number" ? fact : {};
      if (level < min || level > max) {
        problems.push({
          severity: "warning",
          code: "scale.levelUnreachable",
          at: ["levels", i, "level"],
          params: { level, min, max },
        });
      }
      return problems;
    }),
  listed: ({ levels: list }) => list.map(({ level }) => level),
  lower: ({ levels: list }, _x, { name }) =>
    expression.match(
      name,
      list.map(({ level, points }) => [level, points]),
      0,
    ),
});
