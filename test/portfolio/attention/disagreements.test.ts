import { compileModel } from "opportunity-matrix";
import { takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { facts } from "../../engine/sample.ts";
import { firm, model } from "./attended.ts";
import { compared, firstScores, scored, secondScores } from "./rescored.ts";

const found = compared(firstScores, secondScores);

it("says of each customer which facts and which place differ", () => {
  expect(
    found.customers.map(({ customer, first, second, facts: differing }) => [
      customer,
      first,
      second,
      differing.map((one) => [one.fact, one.first?.value ?? null, one.second?.value ?? null]),
    ]),
  ).toEqual([
    ["A", "high/high", "high/high", []],
    [
      "B",
      "low/high",
      "medium/high",
      [
        ["a", 10, 50],
        ["c", 2, 1],
      ],
    ],
    [
      "C",
      "high/medium",
      "high/medium",
      [
        ["b", 50, 55],
        ["c", null, 2],
      ],
    ],
    ["D", "excluded", "high/low", [["barred", true, false]]],
  ]);
  expect(found.alike).toBe(2);
});

it("ranks the facts by how often they differ, equal ones by id", () => {
  expect(found.facts.map(({ label, ...one }) => one)).toEqual([
    { fact: "c", differs: 2, unknownToOne: 1, known: 4 },
    { fact: "a", differs: 1, unknownToOne: 0, known: 4 },
    { fact: "b", differs: 1, unknownToOne: 0, known: 4 },
    { fact: "barred", differs: 1, unknownToOne: 0, known: 4 },
  ]);
});

it("counts how far they agree on cells and bands", () => {
  // Cells, placed by both: A (2,2)–(2,2), B (0,2)–(1,2), C (2,1)–(2,1). Observed: Σ v = 1, n·Σ v = 3.
  // Expected on x: 2 0 2 against 2 1 2: (0+1+0) + (2+1+2) + (0+1+0) = 7; on y: 2 2 1 against 2 2 1: 1 + 1 + 2 = 4. κ = 1 − 3/11 = 8/11.
  expect(found.cells).toEqual({ customers: 3, alike: 2, kappa: 8 / 11, why: null });
  // An excluded customer has bands too: D is 2 and 2 on x. Observed: n·Σ v = 4.
  // Expected: 2 0 2 2 against 2 1 2 2: three times 1, and 2 + 1 + 2 + 2 = 7, together 10. κ = 1 − 4/10.
  expect(found.axes.map(({ axis, customers, alike, kappa }) => [axis, customers, alike, kappa])).toEqual([
    ["x", 4, 3, 0.6],
    ["y", 4, 4, 1],
  ]);
});

it("has no kappa where nobody was placed by both, or all in one place", () => {
  const [a, b] = [scored("A", firm), scored("B", firm)];
  expect(compared([], []).cells.why).toBe("nobody");
  expect(compared([a, b], [a, b]).cells.why).toBe("onePlace");
  const unplaced = compared([a], [scored("A", { a: 90 })]);
  expect(unplaced.customers[0]).toMatchObject({ first: "high/high", second: "unplaced" });
  expect(unplaced.axes.map(({ why }) => why)).toEqual(["onePlace", "nobody"]);
});

it("does not mind when a fact was learnt, and how well it is proved", () => {
  const better = { ...firm, a: { value: 90, asOf: "2026-11-20", grade: "stated" } };
  expect(compared([scored("A", firm)], [scored("A", better)]).customers[0]?.facts).toEqual([]);
});

it("lists whom only one of them has scored", () => {
  expect([found.onlyFirst, found.onlySecond, found.issues]).toEqual([["E"], ["F"], []]);
});

it("does not compare scores of another model or day, nor of one scored twice, and says so", () => {
  const other = compileModel({ ...model, version: "2" }).assess(facts(firm), {
    asOf: "2026-12-01",
    factsAsOf: "2026-12-01",
  });
  const ofOther = (customer: string) => takeSnapshot(other, { customer, recordedOn: "2026-12-01" });
  const first = [scored("A", firm), scored("B", firm), scored("C", firm), scored("C", firm), ofOther("D")];
  const second = [ofOther("A"), scored("B", firm, "2026-12-02"), scored("C", firm)];
  const { customers, issues, onlyFirst } = compared(first, second);
  expect(customers).toEqual([]);
  expect(onlyFirst).toEqual(["D"]);
  expect(issues).toEqual([
    { code: "disagreements.otherModel", pointer: "", params: { customer: "A" } },
    {
      code: "disagreements.otherDay",
      pointer: "",
      params: { customer: "B", first: "2026-12-01", second: "2026-12-02" },
    },
    { code: "disagreements.twice", pointer: "", params: { customer: "C" } },
    { code: "disagreements.otherModel", pointer: "", params: { customer: "D" } },
  ]);
});
