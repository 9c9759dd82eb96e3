import { describe, expect, it } from "vitest";
import { cellBox, frameOf } from "../../src/charts/frame.ts";
import { nine } from "./pictures.ts";

describe("frameOf", () => {
  const frame = frameOf(nine.plan, 900, 80, 640, "en");

  it("runs x to the right and y upwards, from edge to edge", () => {
    const { left, top, right, bottom } = frame.plot;
    expect([frame.xAt(0), frame.xAt(100), frame.yAt(0), frame.yAt(100)]).toEqual([left, right, bottom, top]);
    expect([top, right]).toEqual([80, 876]);
  });

  it("leaves room for the texts of both axes", () => {
    expect(frame.plot.left).toBe(24 + frame.y.depth);
    expect(frame.plot.bottom).toBeCloseTo(640 - frame.x.depth);
  });

  it("does not shrink the plot to nothing", () => {
    const { left, top, right, bottom } = frameOf(nine.plan, 100, 80, 100, "en").plot;
    expect([right - left, bottom - top]).toEqual([120, 120]);
  });

  it("divides the plot into cells without a gap", () => {
    const [a, b] = [cellBox(frame, nine.plan, 0, 0), cellBox(frame, nine.plan, 1, 1)];
    expect([a.right, a.top]).toEqual([b.left, b.bottom]);
    const last = cellBox(frame, nine.plan, 2, 2);
    expect([last.right, last.top]).toEqual([frame.plot.right, frame.plot.top]);
  });
});
