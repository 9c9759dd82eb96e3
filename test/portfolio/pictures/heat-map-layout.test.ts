import { expect, it } from "vitest";
import { textWidth } from "../../../src/charts/text-width.ts";
import { heatMapLayout } from "../../../src/portfolio/pictures/heat-map-layout.ts";

const texts = (count: number, label = "Cell", number = "12") => ({
  rows: Array.from({ length: count }, () => label),
  columns: Array.from({ length: count }, () => label),
  heads: { from: "From", to: "To", sum: "Sum" },
  numbers: [number],
});

it("is as wide as asked for where its squares have room, and wider where numbers need it", () => {
  expect(heatMapLayout(texts(4), 900, 100).right).toBe(900);
  const many = heatMapLayout(texts(40), 900, 100);
  expect(many.right).toBeGreaterThan(900);
  expect(many.width).toBeGreaterThan(textWidth("12", 13, true) + 15);
});

it("turns the labels of the columns where one is wider than its square", () => {
  const short = heatMapLayout(texts(4), 900, 100);
  const long = heatMapLayout(texts(4, "A label that is far too long for a square"), 900, 100);
  expect([short.turned, long.turned]).toEqual([false, true]);
  expect(long.top).toBeGreaterThan(short.top);
  expect(long.labelRoom).toBeLessThanOrEqual(192);
});

it("leaves the labels of the rows no more than a part of a narrow picture", () => {
  const { left, width, right } = heatMapLayout(
    texts(2, "A label that is far too long for a picture"),
    360,
    0,
  );
  expect(left).toBe(24 + 360 * 0.3 + 10);
  expect(left + 3 * width).toBeLessThanOrEqual(right);
});

it("has a line for the sums beneath its rows", () => {
  const { top, height, bottom } = heatMapLayout(texts(3), 900, 50);
  expect(bottom).toBe(top + 4 * height + 24);
});
