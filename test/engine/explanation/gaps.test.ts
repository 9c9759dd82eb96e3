import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, same, sample } from "../sample.ts";

const asOf = "2026-11-23";
const ages = { freshDays: 0, expiresDays: 10 };

describe("gaps of a weighted sum", () => {
  const matrix = compileModel(
    sample({
      facts: {
        a: { type: "number", ages, question: { en: "How much?", "zh-CN": "多少？" } },
        c: { type: "number", label: "Gamma" },
        both: { type: "number" },
        risk: { type: "flag" },
      },
      x: {
        dimensions: [
          { id: "a", weight: 2, scale: same },
          { id: "c", weight: 1, scale: same },
          { id: "both", weight: 1, scale: same },
        ],
      },
      y: {
        dimensions: [
          { id: "b", weight: 3, scale: same },
          { id: "both", weight: 1, scale: same },
        ],
      },
      gates: [
        { id: "low b", when: { fact: "b", below: 10 }, then: { cap: { axis: "x", band: "low" } } },
        {
          id: "risk",
          when: {
            all: [
              { fact: "risk", is: true },
              { fact: "c", above: 0 },
            ],
          },
          then: { exclude: true },
        },
      ],
    }),
  );
  const gaps = (raw: object) => matrix.assess(facts(raw), { asOf }).gaps;

  it("come in order: what could exclude, then the range, then the gates, then the name", () => {
    expect(gaps({}).map(({ fact }) => fact)).toEqual(["c", "risk", "b", "a", "both"]);
  });

  it("say what each fact leaves open on each axis, which gates, and what to ask", () => {
    expect(gaps({})).toEqual([
      {
        fact: "c",
        label: "Gamma",
        reasons: ["unknown"],
        range: { x: 25, y: 0 },
        gates: ["risk"],
        question: null,
      },
      {
        fact: "risk",
        label: "risk",
        reasons: ["unknown"],
        range: { x: 0, y: 0 },
        gates: ["risk"],
        question: null,
      },
      {
        fact: "b",
        label: "b",
        reasons: ["unknown"],
        range: { x: 0, y: 75 },
        gates: ["low b"],
        question: null,
      },
      {
        fact: "a",
        label: "a",
        reasons: ["unknown"],
        range: { x: 50, y: 0 },
        gates: [],
        question: { en: "How much?", "zh-CN": "多少？" },
      },
      {
        fact: "both",
        label: "both",
        reasons: ["unknown"],
        range: { x: 25, y: 25 },
        gates: [],
        question: null,
      },
    ]);
  });

  it("give the reasons: unknown, aged, unproven, or both", () => {
    const known = { b: 50, both: 50, c: 0, risk: false };
    const reasons = (a: unknown) => gaps({ ...known, a }).map((gap) => [gap.fact, gap.reasons, gap.range.x]);
    expect(reasons(50)).toEqual([]);
    expect(reasons({ value: 50, grade: "stated" })).toEqual([["a", ["unproven"], 10]]);
    expect(reasons({ value: 50, asOf, grade: "stated" })).toEqual([["a", ["unproven"], 10]]);
    expect(reasons({ value: 50, asOf: "2026-11-18" })).toEqual([["a", ["aged"], 25]]);
    expect(reasons({ value: 50, asOf: "2026-11-18", grade: "assumed" })).toEqual([
      ["a", ["aged", "unproven"], 37.5],
    ]);
    expect(reasons({ value: 50, asOf: "2020-01-01" })).toEqual([["a", ["aged"], 50]]);
    expect(reasons({ value: 50, asOf: "unreadable" })).toEqual([["a", ["aged"], 50]]);
    expect(reasons("wrong")).toEqual([["a", ["unknown"], 50]]);
  });

  it("do not hold a gate that is decided without the fact", () => {
    const open = gaps({ risk: false }).flatMap(({ gates }) => gates);
    expect(open).toEqual(["low b"]);
  });

  it("name the better known fact last on a tie of ranges, by its name", () => {
    const tie = compileModel(
      sample({
        facts: { c: { type: "number" } },
        x: {
          dimensions: [
            { id: "c", weight: 1, scale: same },
            { id: "a", weight: 1, scale: same },
          ],
        },
      }),
    );
    expect(tie.assess({ b: 1 }).gaps.map(({ fact }) => fact)).toEqual(["a", "c"]);
  });
});

it("in a minimum a fact leaves only what lies between the axis's own bounds", () => {
  const matrix = compileModel(
    sample({
      facts: { c: { type: "number" }, d: { type: "number" } },
      x: {
        aggregation: "minimum",
        dimensions: ["a", "c", "d"].map((id) => ({ id, weight: 1, scale: same, unknown: { assume: 50 } })),
      },
    }),
  );
  const ranges = (raw: object) =>
    matrix.assess(facts({ b: 1, ...raw })).gaps.map(({ fact, range }) => [fact, range.x]);
  // c is 30 for certain, so that a leaves 0 to 30 and d, between 72 and 92, nothing at all.
  expect(ranges({ c: 30, d: { value: 90, grade: "stated" } })).toEqual([["a", 30]]);
  expect(ranges({ a: { value: 20, grade: "stated" }, c: 30 })).toEqual([
    ["d", 30],
    ["a", 14],
  ]);
});

it("a gate alone makes a gap, and more gates come first", () => {
  const matrix = compileModel(
    sample({
      facts: { one: { type: "flag" }, two: { type: "flag" } },
      gates: [
        {
          id: "g1",
          when: {
            any: [
              { fact: "one", is: true },
              { fact: "two", is: true },
            ],
          },
          then: { cap: { axis: "x", band: "low" } },
        },
        { id: "g2", when: { fact: "two", is: true }, then: { floor: { axis: "y", band: "high" } } },
      ],
    }),
  );
  expect(matrix.assess(facts({ a: 1, b: 1 })).gaps.map(({ fact, gates }) => [fact, gates])).toEqual([
    ["two", ["g1", "g2"]],
    ["one", ["g1"]],
  ]);
});

describe("the gap of an unknown fact", () => {
  const dimensions = [
    { id: "a", weight: 1, scale: same },
    { id: "c", weight: 3, scale: same },
  ];
  const gapOf = (aggregation: "weightedSum" | "minimum") => {
    const matrix = compileModel(sample({ facts: { c: { type: "number" } }, x: { aggregation, dimensions } }));
    return (raw: object) => matrix.assess(facts({ b: 1, ...raw })).gaps.find(({ fact }) => fact === "a");
  };

  it("is one frozen object for all customers, where it leaves the same room for all", () => {
    const gap = gapOf("weightedSum");
    expect(gap({ c: 10 })).toMatchObject({ reasons: ["unknown"], range: { x: 25, y: 0 }, gates: [] });
    expect(gap({ c: 90 })).toBe(gap({ c: 10 }));
    expect(Object.isFrozen(gap({})) && Object.isFrozen(gap({})?.range)).toBe(true);
  });

  it("is each customer's own where the weakest dimension decides", () => {
    const gap = gapOf("minimum");
    expect(gap({ c: 10 })?.range).toEqual({ x: 10, y: 0 });
    expect(gap({ c: 90 })?.range).toEqual({ x: 90, y: 0 });
  });
});
