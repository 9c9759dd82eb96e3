import { expect, it } from "vitest";
import { type CellEffort, effortCells } from "../../../src/portfolio/pictures/effort-cells.ts";
import {
  CELL_HEIGHT,
  effortCellsDrawn,
  effortKey,
  leastCellWidth,
} from "../../../src/portfolio/pictures/effort-cells-drawn.ts";
import { effortWording } from "../../../src/portfolio/pictures/effort-words.ts";
import { evenGrid } from "../../../src/portfolio/pictures/even-grid.ts";
import { shadeOf } from "../../../src/portfolio/pictures/shades.ts";
import { pictureWording } from "../../../src/portfolio/pictures/wording.ts";
import { contrast } from "../../charts/contrast.ts";
import { all, type Node, numberOf, ofClass, read, textOf } from "../../charts/pictures.ts";
import { cellOf, matrix, plan } from "./moved.ts";

const wording = effortWording(pictureWording("en", matrix.plan), undefined);
const efforts = effortCells(matrix.plan, plan, cellOf).cells;

function drawn(cells: readonly CellEffort[] = efforts): Node {
  const size = { height: CELL_HEIGHT, leastWidth: leastCellWidth(cells, wording) };
  return read(effortCellsDrawn(cells, 3, evenGrid(matrix.plan, 900, 0, size, "en"), wording));
}
const cellIn = (picture: Node, id: string): Node =>
  ofClass(picture, "effort").find(({ attributes }) => attributes["data-cell"] === id) as Node;
const textsOf = (node: Node): string[] =>
  all(node)
    .filter(({ name }) => name === "text")
    .map(textOf);
const rectsOf = (node: Node): Node[] => all(node).filter(({ name }) => name === "rect");

it("writes into each cell who is there, the hours, and what should change", () => {
  const picture = drawn();
  const planned = (id: string) => plan.customers.find(({ customer }) => customer === id)?.hours ?? 0;
  expect(textsOf(cellIn(picture, "b2/b2"))).toEqual([
    "A Cell 2 2",
    "Customers: 1. Value: 81%",
    "8.5 h",
    `${planned("up")} h`,
    `${planned("up") - 8.5} h more for 1`,
  ]);
  expect(textsOf(cellIn(picture, "b2/b0")).at(-1)).toBe(`${30 - planned("down")} h fewer for 1`);
  expect(textsOf(cellIn(picture, "b1/b1"))[2]).toBe("3 h, not given for 1");
  expect(textsOf(cellIn(picture, "b0/b0"))).toEqual(["E Cell 0 0", "No customers"]);
});

it("draws all bars on one scale", () => {
  const picture = drawn();
  const widths = efforts.flatMap(({ cell, today, planned }) => {
    const [, first, second] = rectsOf(cellIn(picture, cell?.id ?? ""));
    return first && second
      ? [
          [numberOf(first, "width"), today],
          [numberOf(second, "width"), planned],
        ]
      : [];
  });
  const [longest, most] = [
    Math.max(...widths.map(([w]) => w as number)),
    plan.customers.map(({ today, hours }) => Math.max(today ?? 0, hours)),
  ];
  for (const [width, hours] of widths)
    expect(width).toBeCloseTo(((hours as number) / Math.max(...most)) * longest, 0);
});

it("is blue where hours are missing on balance, orange where they are too many, and says so by triangles", () => {
  const picture = drawn();
  const groundOf = (id: string): string => rectsOf(cellIn(picture, id))[0]?.attributes.fill as string;
  const [red, , blue] = [1, 3, 5].map((at) => Number.parseInt(groundOf("b2/b2").slice(at, at + 2), 16));
  expect(blue).toBeGreaterThan(red as number);
  const [r, , b] = [1, 3, 5].map((at) => Number.parseInt(groundOf("b2/b0").slice(at, at + 2), 16));
  expect(r).toBeGreaterThan(b as number);
  expect(groundOf("b0/b0")).toBe("#ffffff");
  const signs = (id: string) =>
    all(cellIn(picture, id))
      .filter(({ name }) => name === "polygon")
      .map(({ attributes }) => attributes.class);
  expect([signs("b2/b2"), signs("b2/b0"), signs("b0/b0")]).toEqual([["sign up"], ["sign down"], []]);
});

it("has no hours of today where none are given, rather than none at all", () => {
  const [first, ...rest] = efforts as [CellEffort, ...CellEffort[]];
  const unknown = { ...first, customers: 2, withoutToday: 2 };
  expect(textsOf(cellIn(drawn([unknown, ...rest]), "b0/b0"))[2]).toBe("–");
});

it("draws bars of nothing where there are no hours at all", () => {
  const none = efforts.map((one) => ({ ...one, customers: 1, today: 0, planned: 0, atStake: 0 }));
  expect(
    rectsOf(cellIn(drawn(none), "b2/b2"))
      .slice(1)
      .map((bar) => numberOf(bar, "width")),
  ).toEqual([0, 0]);
});

it("explains its bars and grounds, which are seen on each other", () => {
  expect(effortKey(wording).map(({ text }) => text)).toEqual([
    "Hours today",
    "Hours planned",
    "Needs more than it gets",
    "Gets more than it needs",
  ]);
  for (const { sign } of effortKey(wording))
    expect(all(read(`<g>${sign(20, 20)}</g>`)).length).toBeGreaterThan(1);
  for (const hue of ["blue", "orange"] as const)
    for (const bar of ["#1f4e79", "#46525e"])
      expect(contrast(shadeOf(hue, 0.45), bar)).toBeGreaterThanOrEqual(3);
});
