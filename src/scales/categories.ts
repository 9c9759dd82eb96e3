import { match } from "../core/expression.ts";
import { optionId } from "../core/fact.ts";
import { firstFew } from "../core/issue.ts";
import { list, object, text } from "../core/shape.ts";
import { checkFineness, pointsShape, problemIf } from "./points.ts";
import { defineScale } from "./scale.ts";

/** Points for each option of a choice; `otherwise` are the points of the declared options that are not named. */
export const categories = defineScale({
  kind: "categories",
  version: "1",
  reads: ["choice"],
  params: { categories: list(object({ option: text(), points: pointsShape }), 1) },
  optional: { otherwise: pointsShape },
  check: ({ categories: rows, otherwise }, fact) => {
    const declared = fact.type === "choice" ? fact.options.map(optionId) : [];
    const options = new Set(declared);
    const named = new Set<string>();
    const all = new Set(rows.map(({ option }) => option));
    const missing = declared.filter((id) => !all.has(id));
    return [
      ...rows.flatMap(({ option, points }, i) => {
        const at = ["categories", i, "option"];
        const params = { option, declared: firstFew(declared) };
        const isTwice = named.has(option);
        named.add(option);
        return [
          ...checkFineness(points, ["categories", i, "points"]),
          ...problemIf(isTwice, "scale.optionTwice", at, { option }),
          ...problemIf(!options.has(option), "scale.optionUndeclared", at, params),
        ];
      }),
      ...(otherwise === undefined
        ? problemIf(missing.length > 0, "scale.optionMissing", ["categories"], { missing: firstFew(missing) })
        : [
            ...checkFineness(otherwise, ["otherwise"]),
            ...problemIf(missing.length === 0, "scale.otherwiseUnreachable", ["otherwise"], {}, "warning"),
          ]),
    ];
  },
  lower: ({ categories: rows, otherwise }, _x, { name }) =>
    match(
      name,
      rows.map(({ option, points }) => [option, points]),
      otherwise ?? 0,
    ),
});
