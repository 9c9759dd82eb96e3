import { match } from "../core/expression.ts";
import { labelShape } from "../core/label-shape.ts";
import { list, number, object } from "../core/shape.ts";
import { checkFineness, pointsShape, problemIf } from "./points.ts";
import { defineScale } from "./scale.ts";

/**
 * A behaviourally anchored rating: each level has its points and a text that says what one observes at it. A value that is
 * not one of the levels is an issue, and the fact counts as unknown. Source: Smith & Kendall 1963.
 */
export const levels = defineScale({
  kind: "levels",
  version: "1",
  reads: ["number"],
  params: { levels: list(object({ level: number(), points: pointsShape, text: labelShape }), 1) },
  check: ({ levels: rows }, fact) => {
    const listed = new Set<number>();
    return rows.flatMap(({ level, points }, i) => {
      const at = ["levels", i, "level"];
      const isTwice = listed.has(level);
      listed.add(level);
      const { min = level, max = level } = fact.type === "number" ? fact : {};
      return [
        ...checkFineness(points, ["levels", i, "points"]),
        ...problemIf(isTwice, "scale.levelTwice", at, { level }),
        ...problemIf(
          level < min || level > max,
          "scale.levelUnreachable",
          at,
          { level, min, max },
          "warning",
        ),
      ];
    });
  },
  listed: ({ levels: rows }) => rows.map(({ level }) => level),
  lower: ({ levels: rows }, _x, { name }) =>
    match(
      name,
      rows.map(({ level, points }) => [level, points]),
      0,
    ),
});
