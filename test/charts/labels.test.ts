import { describe, expect, it } from "vitest";
import { boxAround, overlap } from "../../src/charts/boxes.ts";
import { labellerIn } from "../../src/charts/labels.ts";

const plot = { left: 0, top: 0, right: 400, bottom: 300 };
const wanted = (x: number, y: number, home = plot) => ({ x, y, width: 60, height: 14, home });
const mark = (x: number, y: number) => boxAround(x, y, 14, 14);

describe("a labeller", () => {
  it("prefers the right side of a mark", () => {
    const placed = labellerIn(plot, [mark(100, 100)], [], 7).beside(wanted(100, 100));
    expect(placed).toEqual({ box: { left: 108.5, top: 93, right: 168.5, bottom: 107 }, leader: null });
  });

  it("prefers the mark's own cell", () => {
    const home = { left: 0, top: 0, right: 150, bottom: 300 };
    expect(labellerIn(plot, [mark(100, 100)], [], 7).beside(wanted(100, 100, home))?.box.right).toBe(91.5);
  });

  it("leaves the cell where nothing else is free", () => {
    const home = { left: 90, top: 90, right: 110, bottom: 110 };
    expect(labellerIn(plot, [mark(100, 100)], [], 7).beside(wanted(100, 100, home))?.box.left).toBe(108.5);
  });

  it("stays in the plot", () => {
    const placed = labellerIn(plot, [mark(391, 7)], [], 7).beside(wanted(391, 7));
    expect(placed?.box.top).toBeGreaterThanOrEqual(0);
    expect(placed?.box.right).toBeLessThanOrEqual(383);
  });

  it("covers no text that is there, and goes away on a line that crosses none", () => {
    const around = [boxAround(100, 82, 200, 14), boxAround(160, 100, 90, 14), boxAround(40, 100, 90, 14)];
    const labeller = labellerIn(plot, [mark(100, 100)], around, 7);
    const below = labeller.beside(wanted(100, 100));
    expect(below?.box.top).toBeGreaterThan(107);
    const far = labeller.away({ ...wanted(100, 100), width: 20 });
    for (const box of [...around, below?.box]) {
      expect(far && box ? overlap(far.box, box) : false).toBe(false);
    }
  });

  it("draws a line from the rim of the mark to the text", () => {
    const away = labellerIn(plot, [mark(100, 100)], [], 7).away(wanted(100, 100));
    expect(away?.leader).not.toBeNull();
    const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = away?.leader ?? {};
    expect(Math.hypot(x1 - 100, y1 - 100)).toBeCloseTo(5.25);
    const touched = boxAround(x2, y2, 0.01, 0.01);
    expect(away ? overlap(touched, away.box) : false).toBe(true);
  });

  it("reaches a text beside the mark at its side", () => {
    const blocked = [boxAround(200, 60, 400, 60), boxAround(200, 140, 400, 60)];
    const away = labellerIn(plot, [mark(100, 100)], blocked, 7).away(wanted(100, 100));
    expect(away?.leader?.x2).toBe(away?.box.left);
    expect(away?.leader?.y2).toBe(100);
  });

  it("says so where there is no room at all", () => {
    const labeller = labellerIn(plot, [mark(100, 100)], [plot], 7);
    expect([labeller.beside(wanted(100, 100)), labeller.away(wanted(100, 100))]).toEqual([null, null]);
  });
});
