import { stability } from "opportunity-matrix";
import { expect, it } from "vitest";
import { robustness } from "../../src/report/robustness.ts";
import { DAY, matrix, textIn } from "./sample.ts";

it("says the nearest edge, the weights that could change the place, and that no other does", () => {
  const found = stability(matrix as never, { spend: 80, stance: "cold", seen: DAY } as never, { asOf: DAY });
  const text = textIn(robustness(found), "en");
  expect(text).toContain("Nearest edge: relationQuality is 25.0 points below “high”.");
  expect(text).toContain(
    "Stance (75% of the weight) may count any amount more, and down to 0.33 times as much",
  );
  expect(text).toContain("No other weight (1) changes anything");
  expect(textIn(robustness(found), "zh-CN")).toContain("其余 1 个权重");
});

it("says when no weight changes anything, and when all do", () => {
  const found = stability(matrix as never, { barred: true } as never, { asOf: DAY });
  expect(textIn(robustness(found), "en")).toContain("No single weight (3 in all) changes anything");
  const bound = { leadsTo: "unplaced", factor: 0.5 } as const;
  const all = { ...found, weights: found.weights.map((one) => ({ ...one, below: bound })) };
  expect(textIn(robustness(all), "en")).not.toContain("changes anything");
});
