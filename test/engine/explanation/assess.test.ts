import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, sample } from "../sample.ts";

const sanctioned = {
  id: "sanctioned",
  when: { fact: "sanctioned", is: true },
  then: { exclude: true },
} as const;
const gated = compileModel(
  sample({
    label: { en: "Sample", "zh-CN": "样例" },
    facts: { sanctioned: { type: "flag", ages: { freshDays: 0, expiresDays: 10 } } },
    gates: [sanctioned],
  }),
);
const asOf = "2026-11-23";

it("carries the model's stamp and the day", () => {
  const { model, asOf: day } = gated.assess(facts({}), { asOf });
  expect(model).toEqual({
    id: "sample",
    version: "1",
    hash: gated.hash,
    label: { en: "Sample", "zh-CN": "样例" },
    status: null,
  });
  expect(day).toBe(asOf);
  expect(compileModel(sample()).assess({})).toMatchObject({ asOf: null, model: { label: "sample" } });
});

describe("the possible cells", () => {
  it("run through x, then y, upwards", () => {
    const matrix = compileModel(sample());
    expect(matrix.assess({ b: 50 }).possibleCells).toEqual(["low/medium", "medium/medium", "high/medium"]);
    const two = {
      id: "two",
      bands: [
        { id: "lower", from: 0 },
        { id: "upper", from: 50 },
      ],
    };
    const small = compileModel(sample({ x: two, y: { ...two, id: "other" } }));
    expect(small.assess({}).possibleCells).toEqual([
      "lower/lower",
      "lower/upper",
      "upper/lower",
      "upper/upper",
    ]);
  });

  it("are those of present evidence, whatever the score", () => {
    const matrix = compileModel(sample());
    const { status, cell, possibleCells, settled } = matrix.assess({
      a: { value: 90, grade: "stated" },
      b: 10,
    });
    // 0.8 certain of 90: at least 72, at most 92.
    expect({ status, cell: cell?.id, possibleCells, settled }).toEqual({
      status: "placed",
      cell: "high/low",
      possibleCells: ["high/low"],
      settled: true,
    });
    expect(matrix.assess({ a: { value: 80, grade: "stated" }, b: 10 }).possibleCells).toEqual([
      "medium/low",
      "high/low",
    ]);
  });

  it("are given for an unplaced customer, and none for an excluded one", () => {
    expect(gated.assess(facts({ a: 5 }), { asOf })).toMatchObject({
      status: "unplaced",
      cell: null,
      possibleCells: ["low/low", "low/medium", "low/high"],
    });
    expect(gated.assess(facts({ a: 5, b: 5, sanctioned: true }), { asOf })).toMatchObject({
      status: "excluded",
      cell: null,
      possibleCells: [],
    });
  });
});

describe("settled", () => {
  const outcome = (raw: object) => {
    const { status, mayBeExcluded, settled } = gated.assess(facts({ a: 5, b: 5, ...raw }), { asOf });
    return { status, mayBeExcluded, settled };
  };

  it("needs one cell and no exclusion that nobody has checked", () => {
    expect(outcome({ sanctioned: false })).toEqual({ status: "placed", mayBeExcluded: false, settled: true });
    expect(outcome({})).toEqual({ status: "placed", mayBeExcluded: true, settled: false });
    expect(outcome({ sanctioned: false, b: null })).toEqual({
      status: "unplaced",
      mayBeExcluded: false,
      settled: false,
    });
  });

  it("holds for an exclusion that is proved, and not for one that rests on an expired fact", () => {
    expect(outcome({ sanctioned: true })).toEqual({ status: "excluded", mayBeExcluded: true, settled: true });
    const expired = { value: true, asOf: "2026-11-13" };
    expect(outcome({ sanctioned: expired })).toEqual({
      status: "excluded",
      mayBeExcluded: true,
      settled: false,
    });
    expect(outcome({ sanctioned: { ...expired, value: false } })).toEqual({
      status: "placed",
      mayBeExcluded: true,
      settled: false,
    });
  });
});

it("lists what every gate says, on the values and on the evidence", () => {
  const gate = (sanctionedFact: unknown) =>
    gated.assess(facts({ sanctioned: sanctionedFact }), { asOf }).gates[0];
  const about = { gate: "sanctioned", label: "sanctioned", effect: { exclude: true } };
  expect(gate(undefined)).toEqual({ ...about, hit: null, open: true });
  expect(gate(true)).toEqual({ ...about, hit: true, open: false });
  expect(gate(false)).toEqual({ ...about, hit: false, open: false });
  expect(gate({ value: false, asOf: "2020-01-01" })).toEqual({ ...about, hit: false, open: true });
});

/** Overwrites everything that can be overwritten in a value. */
function deface(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    deface((value as Record<string, unknown>)[key]);
    Reflect.set(value, key, "defaced");
  }
  if (Array.isArray(value)) Reflect.set(value, value.length, "defaced");
}

it("shares nothing between results that can be changed", () => {
  const [few, many] = [facts({ a: 10 }), facts({ a: 90, b: 90, sanctioned: false })];
  const kept = [few, many, few].map((raw) => gated.assess(raw, { asOf }));
  const before = JSON.stringify(kept);
  for (const raw of [few, many]) {
    const result = gated.assess(raw, { asOf });
    deface(result);
    expect(result).toMatchObject({ status: "defaced", gaps: "defaced" });
  }
  expect(JSON.stringify(kept)).toBe(before);
  expect(JSON.stringify([few, many, few].map((raw) => gated.assess(raw, { asOf })))).toBe(before);
});
