import { type Baseline, compileModel, explain } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";

const ids = [..."acdefg"];
const matrix = compileModel(
  sample({
    x: { dimensions: ids.map((id) => ({ id, weight: 1, scale: same })) },
    y: { aggregation: "minimum", dimensions: [{ id: "b", weight: 1, scale: same, unknown: { assume: 20 } }] },
    facts: Object.fromEntries(
      [...ids, "frozen"].map((id) => [id, { type: id === "frozen" ? "flag" : "number" }]),
    ),
    gates: [{ id: "frozen", when: { fact: "frozen", is: true }, then: { cap: { axis: "x", band: "low" } } }],
  }),
);
const assess = (raw: object) => matrix.assess(facts(raw));
const section = (raw: object, baseline: Baseline, locale: "en" | "zh-CN" = "en") =>
  explain(assess(raw), { locale, baseline }).split("\n\n")[3]?.split("\n");

const all = { a: 95, c: 90, d: 85, e: 80, f: 10, g: 50.1 };

it("names three on either side with the largest first, gates among them, and what decides alone", () => {
  expect(section({ ...all, frozen: true }, { median: { x: { a: 50 }, y: { b: 90 } } })).toEqual([
    "What speaks most for and against, measured from the median of the portfolio",
    "  +7.5  a (x): 95.0 of 100, measured from 50.0",
    "  +6.6  c (x): 90.0 of 100, measured from 50.0",
    "  +5.8  d (x): 85.0 of 100, measured from 50.0",
    "  -70.0  b (y): unknown, assumed 20.0 of 100, measured from 90.0",
    "  -28.3  frozen (x)",
    "  -6.6  f (x): 10.0 of 100, measured from 50.0",
    "  y is as weak as its weakest dimension: b.",
  ]);
});

it("says so where nothing stands out, and leaves out what would be shown as nothing", () => {
  expect(section({ a: 50.09 }, "model")).toEqual([
    "What speaks most for and against, measured from what the model assumes, and else the middle of each scale",
    "  Nothing stands out.",
    "  y is as weak as its weakest dimension: b.",
  ]);
});

it("names every baseline", () => {
  const heading = (baseline: Baseline, locale: "en" | "zh-CN") => section(all, baseline, locale)?.[0];
  expect(heading("edge", "en")).toMatch(/measured from the nearest edge of the band$/);
  expect(heading("lowerEdge", "en")).toMatch(/measured from the edge where the band begins$/);
  expect(heading("nextEdge", "zh-CN")).toBe("最有利和最不利的因素（以上一档的起点为基准）");
});

it("names two on either side in one line", () => {
  const [, line] = explain(assess(all), { locale: "en", length: "short" }).split("\n");
  expect(line).toBe(
    "Most in favour: a (x +7.5), c (x +6.6). Most against: f (x -6.6). Measured from what the model assumes, and else the middle of each scale.",
  );
});
