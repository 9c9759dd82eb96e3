import { describe, expect, it } from "vitest";
import { customersOf } from "../../src/charts/customers.ts";
import { frameOf } from "../../src/charts/frame.ts";
import { HOLLOW } from "../../src/charts/marks.ts";
import { calloutsDrawn, marksDrawn, whiskersDrawn } from "../../src/charts/points.ts";
import { type Spot, spotsOf } from "../../src/charts/spread.ts";
import { assessed, nine, numberOf, ofClass, portfolio, type Row, read, textOf, titleOf } from "./pictures.ts";

const frame = frameOf(nine.plan, 900, 80, 640, "en");
const spots = (rows: readonly Row[]): Spot[] =>
  spotsOf(customersOf(nine, assessed(nine, rows)), frame, nine.plan, 5);

describe("whiskersDrawn", () => {
  const lines = (rows: readonly Row[]) => read(whiskersDrawn(spots(rows), frame, () => "#000000")).children;

  it("run from the lowest to the highest possible score, on each axis that has a range", () => {
    expect(lines([{ x: 50, y: 50 }])).toEqual([]);
    const [line, ...others] = lines([{ x: { value: 50, grade: "stated" }, y: 50 }]);
    expect(others).toEqual([]);
    expect(line && [numberOf(line, "x1"), numberOf(line, "x2")]).toEqual(
      [40, 60].map((points) => Math.round(frame.xAt(points) * 100) / 100),
    );
    expect(lines([{ x: { value: 50, grade: "stated" }, y: { value: 50, grade: "stated" } }])).toHaveLength(2);
  });

  it("are paler where there are many", () => {
    const opacity = (count: number): number =>
      numberOf(read(whiskersDrawn(spots(portfolio(count)), frame, () => "#000000")), "stroke-opacity");
    expect(opacity(10)).toBeGreaterThan(opacity(60));
    expect(opacity(60)).toBeGreaterThan(opacity(500));
  });
});

it("marksDrawn gives each mark its customer's sentence", () => {
  const drawn = read(
    marksDrawn(
      spots([
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ]),
      5,
      () => HOLLOW,
      ({ index }) => `says ${index}`,
    ),
  );
  expect(ofClass(drawn, "customer").map(titleOf)).toEqual(["says 0", "says 1"]);
});

it("calloutsDrawn draws texts on their ground, their lines, and whole names where they are cut", () => {
  const [spot] = spots([{ name: "Northern Grid", x: 50, y: 50 }]) as [Spot];
  const box = { left: 10, top: 10, right: 60, bottom: 24 };
  const leader = { x1: 1, y1: 1, x2: 10, y2: 10 };
  const drawn = read(
    calloutsDrawn([
      { spot, box, leader, text: "North…", isNumber: false },
      { spot, box, leader: null, text: "Northern Grid", isNumber: false },
      { spot, box, leader: null, text: "1", isNumber: true },
    ]),
  );
  expect(ofClass(drawn, "leaders")[0]?.children).toHaveLength(1);
  expect(ofClass(drawn, "label").map((label) => [textOf(label), titleOf(label)])).toEqual([
    ["North…", "Northern Grid"],
    ["Northern Grid", undefined],
  ]);
  expect(ofClass(drawn, "number").map(textOf)).toEqual(["1"]);
});
