import { expect, it } from "vitest";
import { customersOf } from "../../src/charts/customers.ts";
import { assessed, nine, squareModel } from "./pictures.ts";

it("draws no empty picture of one assessment that is in no list", () => {
  const [one] = assessed(nine, [{ x: 70, y: 39 }]);
  expect(() => customersOf(nine, one as never)).toThrow(TypeError);
});

it("reads names, scores and bands, in order", () => {
  const rows = [
    { name: " 华东\n电网 ", x: 70, y: { value: 39, grade: "stated" as const } },
    { id: 12, y: 5 },
  ];
  expect(customersOf(nine, assessed(nine, rows))).toEqual([
    {
      href: null,
      index: 0,
      name: "华东 电网",
      status: "placed",
      x: { score: 70, low: 70, high: 70, band: 2 },
      y: { score: 39, low: 31.2, high: 51.2, band: 0 },
      tier: "C",
      byHand: null,
    },
    {
      href: null,
      index: 1,
      name: "12",
      status: "unplaced",
      x: null,
      y: { score: 5, low: 5, high: 5, band: 0 },
      tier: null,
      byHand: null,
    },
  ]);
});

it("has no name where the row has none that can be shown", () => {
  const rows = [{ name: "\u0007" }, { id: true }, {}, { name: null }];
  expect(customersOf(nine, assessed(nine, rows)).map(({ name }) => name)).toEqual(["", "", "", ""]);
  expect(customersOf(nine, [nine.assess({})])[0]?.name).toBe("");
});

it("refuses an assessment of another model", () => {
  const other = squareModel([50], [50]);
  expect(() => customersOf(nine, [nine.assess({}), other.assess({})])).toThrow(
    `assessment 1 was made by another model or version (square 1, hash ${other.hash})`,
  );
});
