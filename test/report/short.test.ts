import { expect, it } from "vitest";
import { shortSection } from "../../src/report/short.ts";
import { customer, placed, reportOn, textIn } from "./sample.ts";

const report = reportOn();

it("is three lines in each language, the last of which asks first what the page asks first", () => {
  const { assessment } = customer({ spend: 80 });
  const gaps = [...assessment.gaps].reverse();
  expect(gaps[0]?.fact).toBe("seen");
  for (const locale of ["en", "zh-CN"] as const) {
    const lines = textIn(shortSection(assessment, gaps, report), locale).split("\n");
    expect(lines).toHaveLength(4);
  }
  expect(textIn(shortSection(assessment, gaps, report), "en")).toContain(
    "Find out next: Last seen (unknown).",
  );
});

it("has the place by hand and the model's own", () => {
  const text = textIn(shortSection(placed.assessment, [], report), "en");
  expect(text).toContain("Placed by hand: Invest (high/high), tier A, by Chen Yu, until 2026-12-31.");
  expect(text).toContain("By the model: Leave (low/low), tier C.");
});
