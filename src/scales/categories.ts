import { expression } from "../core/expression.ts";
import { optionId } from "../core/fact.ts";
import { firstFew } from "../core/issue.ts";
import { shape } from "../core/shape.ts";
import { checkFineness, pointsShape } from "./points.ts";
import { defineScale, type ScaleProblem } from "./scale.ts";

/** Points for each option of a choice; `otherwise` are the points of the declared options that are not named. */
export const categories = defineScale({
  kind: "categories",
  version: "1",
  reads: ["choice"],
  params: { categories: shape.list(shape.object({ option: shape.text(), points: pointsShape }), 1) },
  optional: { otherwise: pointsShape },
  check: ({ categories: list, otherwise }, fact) => {
    const declared = fact.type === "choice" ? fact.options.map(optionId) : [];
    const problems = list.flatMap(({ option, points }, i): ScaleProblem[] => {
      const at = ["categories", i, "option"] as const;
      const found = checkFineness(points, ["categories", i, "points"]);
      if (list.findIndex((other) => other.option === option) < i) {
        found.push({ severity: "error", code: "scale.optionTwice", at, params: { option } });
      }
      if (!declared.includes(option)) {
        found.push({
          severity: "error",
          code: "scale.optionUndeclared",
          at,
          params: { option, declared: firstFew(declared) },
        });
      }
      return found;
    });
    const missing = declared.filter((id) => !list.some(({ option }) => option === id));
    if (otherwise !== undefined) problems.push(...checkFineness(otherwise, ["otherwise"]));
    if (otherwise === undefined && missing.length > 0) {
      problems.push({
        severity: "error",
        code: "scale.optionMissing",
        at: ["categories"],
        params: { missing: firstFew(missing) },
      });
    } else if (otherwise !== undefined && missing.length === 0) {
      problems.push({
        severity: "warning",
        code: "scale.otherwiseUnreachable",
        at: ["otherwise"],
        params: {},
      });
    }
    return problems;
  },
  lower: ({ categories: list, otherwise }, _x, { name }) =>
    expression.match(
      name,
      list.map(({ option, points }) => [option, points]),
      otherwise ?? 0,
    ),
});
