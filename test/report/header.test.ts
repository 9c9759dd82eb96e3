import { expect, it } from "vitest";
import { header } from "../../src/report/header.ts";
import { movementsFrom } from "../../src/report/movements.ts";
import { matrix, reportOn, textIn } from "./sample.ts";

it("leads to what changed only where there is an earlier run", () => {
  expect(header(reportOn())).not.toContain('href="#moved"');
  const movements = movementsFrom([], [matrix.hash], ["A"]).found();
  expect(header(reportOn([], { movements }))).toContain('href="#moved"');
});

it("says the title, the day and the source", () => {
  const text = textIn(
    header(reportOn([], { title: "Q4", source: "a.csv", days: ["2026-01-01", "2026-02-01"] })),
    "en",
  );
  expect(text).toContain("Q4\nAs of 2026-01-01 – 2026-02-01From a.csv");
  expect(textIn(header(reportOn([])), "zh-CN")).toContain("未给评估日");
});
