import { expect, it } from "vitest";
import { transitionSquares } from "../../../src/portfolio/pictures/transition-squares.ts";
import { matrix, moved } from "./moved.ts";

const { rows, columns, squares } = transitionSquares(moved, matrix.plan);

it("has the cells in use along both sides in one order, and outside where somebody came from or went", () => {
  const cells = [
    "b0/b0",
    "b0/b1",
    "b1/b0",
    "b1/b1",
    "b1/b2",
    "b2/b0",
    "b2/b1",
    "b2/b2",
    "unplaced",
    "excluded",
  ];
  expect(rows.map(({ state }) => state)).toEqual([...cells, "absent"]);
  expect(columns.map(({ state }) => state)).toEqual([...cells, "absent"]);
});

it("puts each transition into its row and column, with the way that it went", () => {
  const ways = Object.fromEntries(squares.map(({ from, to, way }) => [`${from} ${to}`, way]));
  expect(ways).toEqual({
    "b0/b0 b2/b2": "rose",
    "b0/b0 absent": "beside",
    "b0/b1 b1/b1": "rose",
    "b0/b1 b2/b1": "rose",
    "b1/b0 excluded": "beside",
    "b1/b1 b1/b1": "stayed",
    "b1/b2 unplaced": "beside",
    "b2/b2 b2/b0": "fell",
    "unplaced excluded": "beside",
    "absent b2/b2": "beside",
  });
  for (const { row, column, from, to } of squares)
    expect([rows[row]?.state, columns[column]?.state]).toEqual([from, to]);
});

it("adds up rows and columns to what the movement counts", () => {
  for (const [lines, end] of [
    [rows, "before"],
    [columns, "after"],
  ] as const)
    for (const { state, sum } of lines)
      expect(sum).toEqual(moved.states.find((one) => one.state === state)?.[end]);
});

it("has no line for outside where nobody came from there", () => {
  const nobody = { customers: 0, amount: 0, withoutAmount: 0 };
  const one = { customers: 1, amount: 0, withoutAmount: 1 };
  const left = {
    states: [
      { state: "b0/b0", before: one, after: nobody },
      { state: "b1/b1", before: nobody, after: nobody },
      { state: "absent", before: nobody, after: one },
    ],
    transitions: [{ from: "b0/b0", to: "absent", ...one }],
  };
  const grid = transitionSquares({ ...moved, ...left }, matrix.plan);
  expect(grid.rows.map(({ state }) => state)).toEqual(["b0/b0"]);
  expect(grid.columns.map(({ state }) => state)).toEqual(["b0/b0", "absent"]);
});
