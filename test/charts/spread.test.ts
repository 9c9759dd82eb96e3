import { describe, expect, it } from "vitest";
import { customersOf } from "../../src/charts/customers.ts";
import { cellBox, frameOf } from "../../src/charts/frame.ts";
import { isPlotted, spotsOf } from "../../src/charts/spread.ts";
import { assessed, nine, type Row, squareModel } from "./pictures.ts";

const frame = frameOf(nine.plan, 900, 80, 640, "en");
const spots = (rows: readonly Row[], radius = 5) =>
  spotsOf(customersOf(nine, assessed(nine, rows)), frame, nine.plan, radius);

describe("spotsOf", () => {
  it("puts a mark where its scores are", () => {
    const [spot] = spots([{ x: 55, y: 50 }]);
    expect(spot?.x).toBeCloseTo(frame.xAt(55));
    expect(spot?.y).toBeCloseTo(frame.yAt(50));
  });

  it("keeps marks at edges and corners wholly in their cells", () => {
    const edges = [0, 39.999999, 40, 69.999999, 70, 100];
    const rows = edges.flatMap((x) => edges.map((y) => ({ x, y })));
    for (const { customer, x, y } of spots(rows)) {
      const cell = cellBox(frame, nine.plan, customer.x.band, customer.y.band);
      expect(Math.min(x - cell.left, cell.right - x, y - cell.top, cell.bottom - y)).toBeGreaterThan(7);
    }
  });

  it("fans equal ones out within their cell, each visible", () => {
    const fan = spots(Array.from({ length: 40 }, () => ({ x: 40, y: 40 })));
    const cell = cellBox(frame, nine.plan, 1, 1);
    for (const [i, { x, y }] of fan.entries()) {
      expect(x > cell.left && x < cell.right && y > cell.top && y < cell.bottom).toBe(true);
      if (i < 16)
        for (const other of fan.slice(0, i)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(4);
    }
  });

  it("draws more than there is room for on top of each other, and loses none", () => {
    expect(spots(Array.from({ length: 300 }, () => ({ x: 55, y: 55 })))).toHaveLength(300);
  });

  it("keeps to the middle of a cell that is narrower than a mark", () => {
    const thin = squareModel([50, 50.5], []);
    const there = frameOf(thin.plan, 900, 80, 640, "en");
    const [spot] = spotsOf(customersOf(thin, assessed(thin, [{ x: 50, y: 50 }])), there, thin.plan, 5);
    expect(spot?.x).toBeCloseTo(there.xAt(50.25));
  });
});

it("what has both scores and is not excluded is in the plot", () => {
  const rows = [{ x: 1, y: 1 }, { x: 1 }, { y: 1 }, { x: 1, y: 1, banned: true }];
  expect(customersOf(nine, assessed(nine, rows)).map(isPlotted)).toEqual([true, false, false, false]);
});
