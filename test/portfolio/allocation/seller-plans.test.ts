import { allocate, type EffortCustomer } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";

it("says why hours are left: of the customers open to the seller, how many take no more, and why", () => {
  const customers: EffortCustomer[] = [
    { id: "1", sellers: ["a"], strategy: "invest", value: 100, maximum: 2 },
    { id: "2", sellers: ["a"], strategy: "streamline", value: 100 },
    { id: "3", sellers: ["a"], strategy: "streamline", value: 0 },
    { id: "4", sellers: ["a"], strategy: "invest", value: null },
    { id: "5", sellers: ["a"], strategy: null, value: 100 },
    { id: "6", sellers: ["a"], strategy: "withdraw", value: 100 },
  ];
  const { sellers } = allocate({
    customers,
    sellers: [
      { id: "a", hours: 100.2 },
      { id: "b", hours: 5 },
      { id: "c", hours: 0 },
    ],
  });
  expect(sellers.map(({ planned, unused }) => [planned, unused])).toEqual([
    [12, 88.2],
    [0, 5],
    [0, 0],
  ]);
  expect(sellers.map(({ reasons }) => reasons)).toEqual([
    [
      { code: "unused.belowStep", params: { hours: 0.2, step: 0.5 } },
      { code: "unused.nothing", params: { hours: 88, atMaximum: 1, winsNoMore: 2, unknown: 2, exit: 1 } },
    ],
    [{ code: "unused.nobody", params: { hours: 5 } }],
    [],
  ]);
  expect(sellers[0]?.oneMore).toEqual({ hours: 1, value: 0, minimumHours: 0 });
});
