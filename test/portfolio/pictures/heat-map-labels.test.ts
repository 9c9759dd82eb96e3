import { expect, it } from "vitest";
import { heatMapLabelsDrawn } from "../../../src/portfolio/pictures/heat-map-labels.ts";
import { heatMapLayout } from "../../../src/portfolio/pictures/heat-map-layout.ts";
import { read, textOf, titleOf } from "../../charts/pictures.ts";

const heads = { from: "From", to: "To", sum: "Sum" };
const drawn = (rows: readonly string[], columns: readonly string[]) => {
  const texts = { rows, columns, heads, numbers: ["1"] };
  return read(heatMapLabelsDrawn(texts, heatMapLayout(texts, 600, 80))).children;
};

it("labels rows, columns and sums, and says which side is which", () => {
  const texts = drawn(["A", "B"], ["A", "C"]);
  expect(texts.map(textOf)).toEqual(["A", "B", "Sum", "A", "C", "Sum", "From", "To"]);
  expect(texts.filter(({ attributes }) => attributes["font-weight"] === "bold").map(textOf)).toEqual([
    "Sum",
    "Sum",
    "From",
    "To",
  ]);
  expect(texts.some(({ attributes }) => attributes.transform)).toBe(false);
});

it("turns long labels of columns, and keeps what it cuts off as a title", () => {
  const long = "<A label> that is much too long for the room along a side";
  const [row, , column] = drawn([long], [long]);
  expect(column?.attributes.transform).toMatch(/^rotate\(-90 /);
  for (const label of [row, column]) {
    expect(textOf(label as never)).toMatch(/^<A label>.*…$/);
    expect(titleOf(label as never)).toBe(long);
  }
});
