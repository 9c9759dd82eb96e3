import { expect, it } from "vitest";
import { evenGrid } from "../../../src/portfolio/pictures/even-grid.ts";
import { nine, read, squareModel, textOf, titleOf } from "../../charts/pictures.ts";

const cell = { height: 100, leastWidth: 80 };

it("has cells of one size, high up and to the right, as wide together as the picture", () => {
  const { boxOf, left, right, bottom } = evenGrid(nine.plan, 900, 50, cell, "en");
  expect(right).toBe(900 - 24);
  expect(boxOf(0, 2).top).toBe(50);
  expect(boxOf(0, 0).bottom).toBe(350);
  expect(boxOf(2, 0).right).toBeCloseTo(right);
  expect(boxOf(0, 0).left).toBe(left);
  const widths = [0, 1, 2].map((x) => boxOf(x, 1).right - boxOf(x, 1).left);
  for (const width of widths) expect(width).toBeCloseTo((right - left) / 3);
  expect(bottom).toBeGreaterThan(350);
});

it("is wider where its cells need the room", () => {
  const tens = [10, 20, 30, 40, 50, 60, 70, 80];
  const { boxOf, right } = evenGrid(squareModel(tens, tens).plan, 360, 0, cell, "en");
  expect(boxOf(8, 8).right - boxOf(8, 8).left).toBeCloseTo(80);
  expect(right).toBeGreaterThan(720);
});

it("labels bands and axes, and keeps what it cuts off as a title", () => {
  const texts = read(evenGrid(nine.plan, 900, 0, cell, "zh-CN").labels).children;
  expect(texts.map(textOf)).toEqual(["第0档", "第1档", "第2档", "第0档", "第1档", "第2档", "难易", "收益"]);
  const long = { en: "A band with a name that goes on and on and on" };
  const axes = nine.plan.axes.map((axis) => ({
    ...axis,
    bands: axis.bands.map((band) => ({ ...band, label: long })),
  })) as never;
  const [first] = read(evenGrid({ axes }, 400, 0, cell, "en").labels).children;
  expect(textOf(first as never)).toMatch(/…$/);
  expect(titleOf(first as never)).toBe(long.en);
});
