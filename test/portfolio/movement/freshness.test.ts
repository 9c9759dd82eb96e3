import { compileModel } from "opportunity-matrix";
import { freshnessBy, takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";

const matrix = compileModel(
  sample({
    facts: { a: { type: "number", ages: { freshDays: 10, expiresDays: 20 } }, b: { type: "number" } },
  }),
);

function standing(customer: string, raw: object) {
  const asOf = "2026-11-01";
  return { snapshot: takeSnapshot(matrix.assess(facts(raw), { asOf }), { customer, recordedOn: asOf }) };
}

const portfolio = [
  standing("A", { a: { value: 1, asOf: "2026-11-01" }, b: 2 }),
  standing("B", { a: { value: 1, asOf: "2026-10-21" } }),
  standing("C", { a: 1 }),
  standing("D", {}),
];

const sellers = new Map([
  ["A", "Li"],
  ["B", "Chen"],
  ["C", "Chen"],
]);
const on = (asOf: string) =>
  freshnessBy(portfolio, { matrix, asOf, groupOf: (customer) => sellers.get(customer) });
const none = { fresh: 0, ageing: 0, expired: 0, undated: 0, ageless: 0, unknown: 0 };

it("counts the facts of each group by how they stand on the day, whoever belongs to none at the end", () => {
  const groups = on("2026-11-01");
  expect(groups.map(({ group, customers, facts: of }) => [group, customers, of])).toEqual([
    ["Chen", 2, { ...none, ageing: 1, undated: 1, unknown: 2 }],
    ["Li", 1, { ...none, fresh: 1, ageless: 1 }],
    [null, 1, { ...none, unknown: 2 }],
  ]);
  expect(groups.map(({ placed, unplaced, excluded }) => [placed, unplaced, excluded])).toEqual([
    [0, 2, 0],
    [1, 0, 0],
    [0, 1, 0],
  ]);
});

it.each([
  ["2026-11-11", "fresh"],
  ["2026-11-12", "ageing"],
  ["2026-11-20", "ageing"],
  ["2026-11-21", "expired"],
])("on %s a fact of November 1 is %s", (day, state) => {
  expect(on(day).find(({ group }) => group === "Li")?.facts).toEqual({ ...none, [state]: 1, ageless: 1 });
});

it("gives the mean coverage of each axis, none where no snapshot has the axis", () => {
  const [chen, li] = on("2026-11-01");
  // B's fact is 11 days old: a tenth of its certainty is gone. C's has no day, and so loses none.
  expect(chen?.coverage).toEqual([
    { axis: "x", label: "x", mean: 0.95 },
    { axis: "y", label: "y", mean: 0 },
  ]);
  expect(li?.coverage.map(({ mean }) => mean)).toEqual([1, 1]);
  const [other] = portfolio.map(({ snapshot }) => ({ snapshot: { ...snapshot, axes: {} } }));
  const [group] = freshnessBy([other as (typeof portfolio)[number]], {
    matrix,
    asOf: "2026-11-01",
    groupOf: () => "G",
  });
  expect(group?.coverage.map(({ mean }) => mean)).toEqual([null, null]);
});

it("has no group of nobody, and refuses a day that is none", () => {
  expect(freshnessBy([], { matrix, asOf: "2026-11-01", groupOf: () => null })).toEqual([]);
  expect(() => on("soon")).toThrow(/^asOf must be a real day/);
});
