import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { changesSection } from "../../src/report/changes.ts";
import type { Listed, ReportCustomer } from "../../src/report/listed.ts";
import { movementsFrom } from "../../src/report/movements.ts";
import type { Report } from "../../src/report/report.ts";
import { small } from "../cli/small.ts";
import { customer, DAY, matrix, placed, reportOn, textIn } from "./sample.ts";

function said(
  before: readonly ReportCustomer[],
  now: ReportCustomer,
  locale: "en" | "zh-CN" = "en",
  earlier: Report["earlier"] = matrix as never,
): string {
  const movements = movementsFrom(before, [matrix.hash, earlier.hash], ["A", "B", "C"]);
  const report = reportOn([now]);
  movements.take(report.listed[0] as Listed);
  const found = { ...report, movements: movements.found(), earlier };
  return textIn(changesSection(report.listed[0] as Listed, found), locale);
}

const then = (facts: object, asOf = "2026-08-01"): ReportCustomer => ({
  id: "1",
  assessment: matrix.assess(facts, { asOf }),
});
const was = then({ spend: 30, stance: "cold", seen: "2026-07-25", barred: false });
const now = customer({ spend: 80, stance: "cold", seen: "2026-07-25", barred: false }, { id: "1" });

it("splits the change by cause into points that add up, and says it in words", () => {
  const text = said([was], now);
  expect(text).toContain(
    "What changed it since 2026-08-01\nFrom Leave (low/low), tier C to Raise (high/low), tier B.",
  );
  expect(text).toMatch(
    /Points by cause\nPotential\nrelationQuality\nanother model\n0.0\n0.0\ntime passing\n0.0\n-\d/,
  );
  expect(text).toMatch(/new evidence\n\+50.0\n0.0\nrules\n0.0\n0.0\nin all\n\+50.0\n-\d/);
  expect(text).toContain("Potential 30.0 → 80.0 (+50.0)");
  expect(text).toContain("Changed: Annual spend, from CN¥30 to CN¥80.");
  expect(said([was], now, "zh-CN")).toContain("新信息\n+50.0\n0.0");
});

it("adds up as shown, also where tenths are cut off", () => {
  const text = said([then({ spend: 33.37, stance: "cold", seen: "2026-07-25" })], now);
  const column = [
    ...text.matchAll(/\n(?:another model|time passing|new evidence|rules|in all)\n(\S+)\n(\S+)/g),
  ];
  for (const axis of [1, 2]) {
    const tenths = column.map((row) => Math.round(Number(row[axis]) * 10));
    expect(tenths).toHaveLength(5);
    expect(tenths.slice(0, 4).reduce((sum, one) => sum + one, 0)).toBe(tenths[4]);
  }
});

it("has a dash where there was no score, and the place by hand beside the model's own", () => {
  expect(said([then({})], now)).toMatch(/in all\n–\n–/);
  const before = { id: placed.id, assessment: then({ spend: 30, stance: "cold", barred: false }).assessment };
  const text = said([before], placed);
  expect(text).toContain("Leave (low/low), tier C");
  expect(text).toContain("Invest (high/high), tier A");
});

it("scores the earlier facts under the model of that time", () => {
  const [x, y] = small.axes;
  const spend = { id: "spend", weight: 1, scale: { kind: "linear", from: 0, to: 200 } } as const;
  const earlier = compileModel({ ...small, version: "6", axes: [{ ...x, dimensions: [spend] }, y] });
  const before = { id: "1", assessment: earlier.assess({ spend: 80, stance: "cold" }, { asOf: DAY }) };
  const text = said([before as never], now, "en", earlier as never);
  expect(text).toContain("another model\n+40.0\n0.0");
  expect(text).toContain("model small 6");
});

it("says that there is nothing to compare with", () => {
  expect(said([], now)).toContain("There is no earlier assessment of this customer");
  const dayless = { ...was, assessment: { ...was.assessment, asOf: null } };
  expect(said([dayless], now)).toContain("What changed it since –");
  const report = reportOn([now]);
  expect(changesSection(report.listed[0] as Listed, report)).toBe("");
});
