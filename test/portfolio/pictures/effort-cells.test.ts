import { expect, it } from "vitest";
import { effortCells } from "../../../src/portfolio/pictures/effort-cells.ts";
import { cellOf, matrix, plan } from "./moved.ts";

const { cells, noCell } = effortCells(matrix.plan, plan, cellOf);
const cellOfId = (id: string) => cells.find(({ cell }) => cell?.id === id);

it("has every cell of the model in its order, and who has none apart", () => {
  expect(cells.map(({ cell }) => cell?.id)).toEqual(matrix.plan.cells.flat().map(({ id }) => id));
  expect(noCell).toMatchObject({ cell: null, customers: 1, today: 2, withoutValue: 1 });
});

it("adds up hours, values and what is missing or too much, and says of whom they are not known", () => {
  expect(cellOfId("b1/b1")).toMatchObject({
    customers: 2,
    today: 3,
    withoutToday: 1,
    atStake: 100,
    withoutValue: 0,
  });
  const [up, down] = ["up", "down"].map(
    (id) => plan.customers.find(({ customer }) => customer === id)?.hours ?? 0,
  );
  expect(cellOfId("b2/b2")).toMatchObject({
    today: 8.5,
    planned: up,
    under: { customers: 1, hours: (up as number) - 8.5 },
    over: { customers: 0, hours: 0 },
  });
  expect(cellOfId("b2/b0")?.over).toEqual({ customers: 1, hours: 30 - (down as number) });
  expect(cellOfId("b2/b1")).toMatchObject({
    unsettled: 1,
    withoutValue: 1,
    over: { customers: 0, hours: 0 },
  });
  expect(cellOfId("b0/b0")).toMatchObject({ customers: 0, today: 0, planned: 0, atStake: 0 });
});

it("adds up to the plan", () => {
  const all = [...cells, noCell];
  const sum = (of: (one: (typeof all)[number]) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  expect(sum(({ customers }) => customers)).toBe(plan.customers.length);
  expect(sum(({ planned }) => planned)).toBe(plan.planned);
  expect(sum(({ over }) => over.hours)).toBe(plan.overServed.hours);
  expect(sum(({ under }) => under.hours)).toBe(plan.underServed.hours);
});

it("refuses a cell that the model does not have, and names the customer", () => {
  for (const wrong of ["b9/b9", "__proto__", undefined as never, 7 as never])
    expect(() => effortCells(matrix.plan, plan, () => wrong)).toThrow(RangeError);
  expect(() => effortCells(matrix.plan, plan, () => "high")).toThrow(
    'cellOf must give the id of a cell of the model, or null; of "back" it gave "high"',
  );
});
