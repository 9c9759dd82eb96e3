import { expect, it } from "vitest";
import { heatMapLayout } from "../../../src/portfolio/pictures/heat-map-layout.ts";
import { heatMapSquaresDrawn } from "../../../src/portfolio/pictures/heat-map-squares.ts";
import { measureOf } from "../../../src/portfolio/pictures/transition-measure.ts";
import { transitionSquares } from "../../../src/portfolio/pictures/transition-squares.ts";
import { pictureWording } from "../../../src/portfolio/pictures/wording.ts";
import { lightness } from "../../charts/contrast.ts";
import { type Node, ofClass, read, textOf, titleOf } from "../../charts/pictures.ts";
import { matrix, moved } from "./moved.ts";

const wording = pictureWording("en", matrix.plan, "CNY");
const grid = transitionSquares(moved, matrix.plan);

function drawn(by: "customers" | "amount", of = grid): Node {
  const measure = measureOf(by, wording, "CNY");
  const names = of.rows.map(({ state }) => state);
  const heads = { from: "From", to: "To", sum: "Sum" };
  const layout = heatMapLayout({ rows: names, columns: names, heads, numbers: ["10"] }, 900, 80);
  return read(heatMapSquaresDrawn(of, measure, layout, wording));
}

const squareOf = (picture: Node, from: string, to: string): Node =>
  ofClass(picture, "square").find(
    ({ attributes }) => attributes["data-from"] === from && attributes["data-to"] === to,
  ) as Node;

it("writes into each square how many, and their share of the row", () => {
  const picture = drawn("customers");
  expect(ofClass(picture, "square")).toHaveLength(moved.transitions.length);
  expect(
    squareOf(picture, "b1/b1", "b1/b1")
      .children.filter(({ name }) => name === "text")
      .map(textOf),
  ).toEqual(["2", "100%"]);
  expect(titleOf(squareOf(picture, "b2/b2", "b2/b0"))).toBe(
    "Cell 2 2 → Cell 2 0: 1 of 1, amount CN¥2,000,000. Moved down on an axis",
  );
  expect(titleOf(squareOf(picture, "absent", "b2/b2"))).toBe(
    "New in the portfolio → Cell 2 2: 1 of 1, amount –. Into or out of the matrix",
  );
});

it("tells the way by a sign as well, and has none for who stayed", () => {
  const picture = drawn("customers");
  const signOf = (from: string, to: string): string | undefined =>
    squareOf(picture, from, to).children.find(({ name }) => name === "polygon")?.attributes.class;
  expect(signOf("b0/b0", "b2/b2")).toBe("sign up");
  expect(signOf("b2/b2", "b2/b0")).toBe("sign down");
  expect(signOf("b1/b2", "unplaced")).toBe("sign across");
  expect(signOf("b1/b1", "b1/b1")).toBeUndefined();
});

it("is darker where more moved, by money if money is asked for; nothing is shared of nothing", () => {
  const picture = drawn("amount");
  const fill = (from: string, to: string): string =>
    squareOf(picture, from, to).children.find(({ name }) => name === "rect")?.attributes.fill as string;
  expect(lightness(fill("b2/b2", "b2/b0"))).toBeLessThan(lightness(fill("b0/b0", "b2/b2")));
  const unknown = squareOf(picture, "absent", "b2/b2");
  expect(unknown.children.filter(({ name }) => name === "text").map(textOf)).toEqual(["–"]);
});

it("writes the sums of rows, columns and all", () => {
  const sums = ofClass(drawn("customers"), "sum").map(textOf).map(Number);
  const [rows, columns] = [grid.rows.length, grid.columns.length];
  expect(sums).toHaveLength(rows + columns + 1);
  const add = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  expect([add(sums.slice(0, rows)), add(sums.slice(rows, rows + columns)), sums.at(-1)]).toEqual([
    11, 11, 11,
  ]);
});

it("has no shade where nobody moved", () => {
  const stayed = grid.squares.filter(({ way }) => way === "stayed");
  expect(ofClass(drawn("customers", { ...grid, squares: stayed }), "square")).toHaveLength(1);
});
