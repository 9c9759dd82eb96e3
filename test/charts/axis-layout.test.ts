import { describe, expect, it } from "vitest";
import { axisLayout } from "../../src/charts/axis-layout.ts";
import { nine, squareModel } from "./pictures.ts";

const [x, y] = nine.plan.axes;
const close = squareModel([10, 10.2, 10.4, 10.6, 10.8], []).plan.axes[0];

describe("axisLayout", () => {
  it("puts thresholds where they are, and labels in the middle of their bands", () => {
    const { ticks, bands } = axisLayout(x, 800, "x", "en");
    expect(ticks.texts).toEqual([
      { text: "0", at: 0, lane: 0 },
      { text: "40", at: 320, lane: 0 },
      { text: "70", at: 560, lane: 0 },
      { text: "100", at: 800, lane: 0 },
    ]);
    expect(bands.texts.map(({ text, at, lane }) => [text, Math.round(at), lane])).toEqual([
      ["Band 0", 160, 0],
      ["Band 1", 440, 0],
      ["Band 2", 680, 0],
    ]);
  });

  it("writes short labels of y bands upright, and turns long ones", () => {
    expect(axisLayout(y, 500, "y", "zh-CN").turned).toBe(false);
    const long = { ...y, bands: y.bands.map((band) => ({ ...band, label: "Very good relationship" })) };
    expect(axisLayout(long, 500, "y", "en").turned).toBe(true);
    expect(axisLayout(long, 500, "x", "en").turned).toBe(false);
  });

  it("uses more lanes where texts are close, and leaves out what has no room in three", () => {
    const { ticks, depth } = axisLayout(close, 400, "x", "en");
    expect(ticks.texts.map(({ lane }) => lane)).toEqual([0, 0, 1, 2, null, null, 0]);
    expect(depth).toBeGreaterThan(axisLayout(x, 400, "x", "en").depth);
  });

  it("keeps a label at the end of an axis inside it", () => {
    const narrow = squareModel([1], []).plan.axes[0];
    for (const { at } of axisLayout(narrow, 400, "x", "en").bands.texts) expect(at).toBeGreaterThan(20);
  });
});
