import { describe, expect, it } from "vitest";
import { axesDrawn } from "../../src/charts/axes.ts";
import { frameOf } from "../../src/charts/frame.ts";
import { all, nine, read, squareModel, textOf, titleOf } from "./pictures.ts";

const texts = (plan = nine.plan, locale: "en" | "zh-CN" = "en", height = 640) => {
  const frame = frameOf(plan, 900, 80, height, locale);
  return all(read(axesDrawn(plan, frame, locale))).filter(({ name }) => name === "text");
};

describe("axesDrawn", () => {
  it("writes thresholds, bands and titles of both axes", () => {
    expect(texts().map(textOf)).toEqual([
      ...["0", "40", "70", "100", "Band 0", "Band 1", "Band 2"],
      ...["0", "40", "70", "100", "Band 0", "Band 1", "Band 2"],
      ...["Ease", "Gain"],
    ]);
    expect(texts(nine.plan, "zh-CN").map(textOf)).toContain("收益");
  });

  it("turns the title of y, and its bands only where they are long", () => {
    const turned = (plan = nine.plan): (string | undefined)[] =>
      texts(plan)
        .filter(({ attributes }) => attributes.transform?.startsWith("rotate(-90"))
        .map(textOf);
    expect(turned()).toEqual(["Gain"]);
    const [x, y] = nine.plan.axes;
    const bands = y.bands.map((band) => ({ ...band, label: "Known for many years" }));
    expect(turned({ ...nine.plan, axes: [x, { ...y, bands }] })).toEqual([
      ...bands.map(({ label }) => label),
      "Gain",
    ]);
  });

  it("leaves out the texts that have no room, and cuts long ones off", () => {
    const close = squareModel([10, 10.2, 10.4, 10.6, 10.8], []).plan;
    expect(texts(close).map(textOf)).not.toContain("10.8");
    const [x, y] = nine.plan.axes;
    const label = "How good and how firm the relationship with this customer has been over the years";
    const last = texts({ ...nine.plan, axes: [x, { ...y, label }] }, "en", 300).at(-1);
    expect(last && textOf(last)).toMatch(/^How good.*…$/);
    expect(last && titleOf(last)).toBe(label);
  });
});
