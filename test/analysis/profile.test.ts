import { assessRows, compileModel, mapFacts, profileFacts } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { same, sample } from "../engine/sample.ts";

const matrix = compileModel(
  sample({
    facts: {
      c: { type: "number", label: "C", question: "What is C?" },
      out: { type: "flag" },
    },
    x: {
      dimensions: [
        { id: "a", weight: 1, scale: same },
        { id: "c", weight: 1, scale: same },
      ],
    },
    gates: [{ id: "out", when: { fact: "out", is: true }, then: { exclude: true } }],
    minimumCoverage: 1,
  }),
);

const rows = [{ a: 1, b: 1, c: 1 }, { a: 1, b: 1 }, { a: "1", b: 1, c: 1 }, { b: 1 }, { out: true }];

describe("a profile", () => {
  const profiler = profileFacts(matrix);
  for (const facts of rows) profiler.add({ facts });
  const profile = profiler.profile();
  const of = (fact: string) => profile.facts.find((one) => one.fact === fact);

  it("counts what rows are, and what the unplaced ones need", () => {
    expect(profile.rows).toBe(5);
    expect(profile.status).toEqual({ placed: 1, unplaced: 3, excluded: 1 });
    expect(profile.unplaced).toEqual({ needOne: 2, needSeveral: 1, outOfReach: 0 });
  });

  it("says the share of rows that know a fact, and how many it alone would place", () => {
    expect(of("a")).toEqual({
      fact: "a",
      label: "a",
      question: null,
      known: 0.4,
      defaulted: 0,
      issues: [{ code: "fact.type", count: 1, share: 0.2 }],
      places: 1,
      next: 1,
    });
    expect(of("c")).toMatchObject({ label: "C", question: "What is C?", known: 0.4, places: 1, next: 0 });
    expect(of("out")).toMatchObject({ known: 0.2, places: 0 });
  });

  it("names first what places most", () => {
    expect(profile.facts.map(({ fact }) => fact)).toEqual(["a", "c", "b", "out"]);
  });

  it("is a value: what is counted later does not change it", () => {
    profiler.add({ facts: {} });
    expect(profile.rows).toBe(5);
    expect(profiler.profile().rows).toBe(6);
  });
});

it("of no rows has no shares", () => {
  const profile = profileFacts(matrix).profile();
  expect([profile.rows, profile.facts.map(({ known }) => known)]).toEqual([0, [0, 0, 0, 0]]);
});

it("counts apart the rows that no facts would place", () => {
  const grades = { verified: 0.4, stated: 0.4, assumed: 0.4 };
  const profiler = profileFacts(compileModel(sample({ grades, minimumCoverage: 0.5 })));
  profiler.add({ facts: { a: 1 } });
  expect(profiler.profile().unplaced).toEqual({ needOne: 0, needSeveral: 0, outOfReach: 1 });
});

it("names facts that tell nothing apart by their names", () => {
  const names = profileFacts(compileModel(customerModel))
    .profile()
    .facts.map(({ fact }) => fact);
  expect(names).toEqual([...names].sort());
});

it("tells what is known from what has a default, and counts what the mapping could not read", () => {
  const factsOf = mapFacts(matrix, {
    a: { field: "A", otherwise: 5 },
    b: { field: "B" },
    c: { field: "C" },
  } as never);
  const profiler = profileFacts(matrix);
  for (const row of [{ A: 1, B: "x", C: "y" }, { B: "x" }, 5 as never]) profiler.add(factsOf(row));
  const { facts, issues } = profiler.profile();
  expect(facts.find(({ fact }) => fact === "a")).toMatchObject({ known: 1 / 3, defaulted: 1 / 3 });
  expect(facts.find(({ fact }) => fact === "b")?.issues).toEqual([
    { code: "amount.unreadable", count: 2, share: 2 / 3 },
  ]);
  expect(issues).toEqual([{ code: "row.type", count: 1, share: 1 / 3 }]);
});

it("lists what is wrong most often first, then by code", () => {
  const profiler = profileFacts(matrix);
  for (const a of [{ value: "x", grade: "z" }, { value: 1, grade: "z" }, { value: "x" }, Number.NaN]) {
    profiler.add({ facts: { a } });
  }
  for (const issues of [
    [
      { code: "b", pointer: "", params: {} },
      { code: "a", pointer: "", params: { fact: "x" } },
    ],
  ]) {
    profiler.add({ facts: {}, issues });
  }
  const { facts, issues } = profiler.profile();
  expect(facts.find(({ fact }) => fact === "a")?.issues.map(({ code, count }) => [code, count])).toEqual([
    ["fact.type", 3],
    ["fact.grade", 2],
  ]);
  profiler.add({ facts: {}, issues: [{ code: "c", pointer: "", params: {} }] });
  expect(issues.map(({ code }) => code)).toEqual(["a", "b"]);
  expect(profiler.profile().issues.map(({ code }) => code)).toEqual(["a", "b", "c"]);
});

describe("days", () => {
  const aging = compileModel(customerModel);
  const facts = { annualSpend: 1, lastContact: "2026-01-01" };

  it("must be given where the model counts age, and are data otherwise", () => {
    expect(() => profileFacts(aging).add({ facts })).toThrow(RangeError);
    const profiler = profileFacts(aging);
    profiler.add({ facts }, { asOf: "2026-06-01", factsAsOf: null });
    profiler.add({ facts }, { asOf: null });
    profiler.add({ facts }, { asOf: "soon", factsAsOf: "soon" });
    const { facts: profiled, issues } = profiler.profile();
    expect(profiled.find(({ fact }) => fact === "lastContact")?.known).toBe(1 / 3);
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ["asOf.unreadable", 2],
      ["factsAsOf.unreadable", 1],
    ]);
  });

  it("that a model does not need may be null", () => {
    const profiler = profileFacts(matrix);
    profiler.add({ facts: {} }, { asOf: null });
    expect(profiler.profile().issues).toEqual([]);
  });

  it("come with each result of assessRows", () => {
    const factsOf = mapFacts(aging, { annualSpend: { field: "spend" } });
    const profiler = profileFacts(aging);
    for (const result of assessRows(aging, factsOf, [{ spend: 1 }, { spend: "?" }], { asOf: "2026-06-01" })) {
      profiler.add(result.mapped, result);
    }
    expect(profiler.profile().facts.find(({ fact }) => fact === "annualSpend")?.known).toBe(0.5);
  });
});
