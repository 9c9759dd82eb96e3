import { expect, it } from "vitest";
import { gridLines } from "../../src/cli/grid.ts";
import { gather } from "../../src/cli/overview.ts";
import { widthOf } from "../../src/cli/width.ts";
import { compileModel } from "../../src/engine/compile.ts";
import type { Model } from "../../src/model/define.ts";
import { customerModel } from "../../src/models/customer-model.ts";
import { small } from "./small.ts";

function overviewOf(model: Model) {
  const matrix = compileModel(model);
  const gathered = gather(matrix, "2026-11-23", 9);
  const facts = { spend: 90, stance: "warm" } as const;
  ["Acme", "云岭重工", "A name that is far too long for any cell of the matrix"].forEach((name, row) => {
    const known = model === small ? facts : {};
    const customer = { row, id: null, name, facts: known, issues: [] };
    gathered.take({ customer, assessment: matrix.assess(known, { asOf: "2026-11-23" }) });
  });
  return gathered.overview();
}

it("draws y upwards and x to the right, with the customers in their cells", () => {
  expect(gridLines(overviewOf(small), 60, "zh-CN")).toEqual([
    "^ relationQuality",
    "     +--------------------------+--------------------------+",
    "high | B 保持                 0 | A 投入                 3 |",
    "     |                          | - Acme                   |",
    "     |                          | - 云岭重工               |",
    "     |                          | - A name that is far t.. |",
    "     +--------------------------+--------------------------+",
    "low  | C 离开                 0 | B 提升                 0 |",
    "     +--------------------------+--------------------------+",
    "       低                         高",
    "                                                      潜力 >",
  ]);
});

it("wraps the labels of cells, and keeps every frame aligned", () => {
  for (const [columns, locale] of [
    [80, "en"],
    [80, "zh-CN"],
    [60, "en"],
    [200, "zh-CN"],
  ] as const) {
    const framed = gridLines(overviewOf(customerModel as Model), columns, locale).filter((line) =>
      /[|+]$/.test(line),
    );
    expect(new Set(framed.map(widthOf)).size).toBe(1);
    expect(widthOf(framed[0] as string)).toBeLessThanOrEqual(columns);
  }
  const text = gridLines(overviewOf(customerModel as Model), 80, "en").join("\n");
  expect(text).toContain("C Customer to be");
  expect(text).toContain("| maintained ");
});

it("uses ids where cells and bands have no label", () => {
  const cells = Object.fromEntries(
    Object.entries(small.cells).map(([id, { tier, strategy }]) => [id, { tier, strategy }]),
  );
  expect(gridLines(overviewOf({ ...small, cells }), 60, "en").join("\n")).toContain("A high/high");
});
