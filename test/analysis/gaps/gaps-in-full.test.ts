import { compileModel, gapsInFull } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { same, sample } from "../../engine/sample.ts";

const asOf = "2026-11-23";
const matrix = compileModel(customerModel);
const known = {
  annualSpend: 8_000_000,
  need: 3,
  relationshipStage: 4,
  economicBuyer: "multiple",
  champion: "coach",
} as const;

it("tells everything that a gap can turn out to be", () => {
  const budget = gapsInFull(matrix, known, { asOf }).find(({ fact }) => fact === "budget");
  expect(budget).toMatchObject({
    decisive: true,
    settles: false,
    exact: true,
    unit: null,
    reasons: ["unknown"],
  });
  expect(budget?.outcomes.map(({ cell, values }) => [cell, values.map(({ value }) => value)])).toEqual([
    ["medium/medium", ["none"]],
    ["medium/medium", ["planned"]],
    ["high/medium", ["approved"]],
  ]);
  expect(gapsInFull(matrix, known, { asOf }).find(({ fact }) => fact === "growth")?.unit).toEqual({
    en: "percent per year",
    "zh-CN": "%（每年）",
  });
});

it("holds the very gaps of the assessment", () => {
  const full = gapsInFull(matrix, known, { asOf });
  const { gaps } = matrix.assess(known, { asOf });
  expect(full.length).toBe(gaps.length);
  for (const gap of gaps) expect(full.find(({ fact }) => fact === gap.fact)).toMatchObject(gap);
  expect(gapsInFull(compileModel(sample()), { a: 1, b: 1 })).toEqual([]);
});

const gates = [
  { id: "out", when: { fact: "barred", is: true }, then: { exclude: true } },
  { id: "cap", when: { fact: "late", is: true }, then: { cap: { axis: "x", band: "low" } } },
  { id: "lift", when: { fact: "loved", is: true }, then: { floor: { axis: "y", band: "high" } } },
] as const;
const flags = { barred: { type: "flag" }, late: { type: "flag" }, loved: { type: "flag" } } as const;

it("says what finding out is worth: the room in the range, and what open gates could move", () => {
  const dimensions = [
    { id: "a", weight: 3, scale: same },
    { id: "c", weight: 1, scale: same },
  ] as const;
  const facts = { ...flags, c: { type: "number" } } as const;
  const gated = compileModel(sample({ facts, x: { dimensions }, gates }));
  const worths = gapsInFull(gated, { a: 80, b: 25 }).map(({ fact, worth }) => [fact, worth.points]);
  // x is at least 60, and 39.999999 at most where it is capped; y is 25, and 70 at least where it is lifted.
  expect(worths).toEqual([
    ["barred", 200],
    ["loved", 45],
    ["c", 25],
    ["late", 20.000001],
  ]);
});

it("asks for decisive facts first, then for what is worth most for its cost, then as the assessment does", () => {
  const gated = compileModel(sample({ facts: flags, gates }));
  const order = (costs: { readonly barred?: number; readonly loved?: number }) =>
    gapsInFull(gated, { a: 80, b: 25 }, { costs }).map(({ fact, worth: { cost, perCost } }) => [
      fact,
      cost,
      perCost,
    ]);
  expect(order({ barred: 4, loved: 0.5 })).toEqual([
    ["loved", 0.5, 90],
    ["barred", 4, 50],
    ["late", 1, expect.closeTo(40)],
  ]);
  const dull = sample({
    x: {
      bands: [{ id: "low", from: 0 }],
      dimensions: ["d", "c", "e"].map((id) => ({ id, weight: 1, scale: same })),
    },
    facts: { c: { type: "number" }, d: { type: "number" }, e: { type: "number" } },
  });
  const ids = gapsInFull(compileModel(dull), {
    c: { value: 1, grade: "stated" },
    d: { value: 2, grade: "stated" },
    e: { value: 3, grade: "stated" },
  });
  expect(ids.map(({ fact, decisive }) => [fact, decisive])).toEqual([
    ["b", true],
    ["c", false],
    ["d", false],
    ["e", false],
  ]);
});

it("refuses costs that mean nothing", () => {
  expect(() => gapsInFull(matrix, known, { asOf, costs: { bugdet: 1 } as object })).toThrow(
    /^costs names "bugdet"/,
  );
  expect(() => gapsInFull(matrix, known, { asOf, costs: { budget: 0 } })).toThrow(RangeError);
  expect(() => gapsInFull(matrix, known)).toThrow(/^asOf/);
});
