import { compileModel, type FactDeclaration, type FactValue, issueText } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { givenValue, valueReader } from "../../src/core/value.ts";
import { facts, same, sample } from "../engine/sample.ts";

const declared = {
  n: { type: "number", label: { en: "Number", "zh-CN": "数" }, min: 1, max: 10 },
  rating: { type: "number" },
  "a/b~c": { type: "choice", options: ["one", { id: "two", label: "Two" }] },
  f: { type: "flag" },
  d: { type: "day" },
} as const satisfies Record<string, FactDeclaration>;

const levels = [1, 3, 5].map((level) => ({ level, points: level * 10, text: `level ${level}` }));
const matrix = compileModel(
  sample({
    facts: declared,
    x: {
      dimensions: [
        { id: "n", weight: 1, scale: { kind: "linear", from: 0, to: 10 } },
        { id: "rating", weight: 1, scale: { kind: "levels", levels } },
        {
          id: "c",
          fact: "a/b~c",
          weight: 1,
          scale: { kind: "categories", categories: [{ option: "one", points: 5 }], otherwise: 6 },
        },
        { id: "f", weight: 1, scale: { kind: "flag", yes: 7, no: 8 } },
        { id: "d", weight: 1, scale: { kind: "decay", halvesAtDays: 1 } },
      ],
    },
  }),
);

/** The points and the issues of one fact with this value. */
function read(fact: keyof typeof declared, value: unknown) {
  const { axes, issues } = matrix.assess(facts({ [fact]: value }), { asOf: "2026-11-23" });
  return { points: axes.x?.contributions.find((one) => one.fact === fact)?.points ?? null, issues };
}

const wrong = (code: string, fact: string, params: object, pointer = `/${fact}`) => ({
  points: null,
  issues: [{ code, pointer, params: { fact, label: fact, ...params } }],
});

describe("a right value", () => {
  it("has points and no issue", () => {
    const right = [
      ["n", 1, 10],
      ["n", 10, 100],
      ["rating", 3, 30],
      ["a/b~c", "two", 6],
      ["f", true, 7],
      ["f", false, 8],
      ["d", "2026-11-22", 50],
    ] as const;
    for (const [fact, value, points] of right) expect(read(fact, value)).toEqual({ points, issues: [] });
  });

  it("that is absent, null or undefined is unknown and no issue", () => {
    for (const value of [null, undefined, { value: null }, { value: undefined, grade: "?", asOf: "?" }]) {
      expect(read("n", value)).toEqual({ points: null, issues: [] });
    }
  });
});

describe("a value of the wrong type", () => {
  it("is an issue without coercion", () => {
    const label = declared.n.label;
    for (const [value, found] of [
      ["5", '"5"'],
      [true, "true"],
      [Number.NaN, "NaN"],
      [Number.POSITIVE_INFINITY, "Infinity"],
      [10n, "10n"],
      [[5], "[1]"],
      [{}, "{…}"],
      [Symbol("s"), "Symbol(s)"],
    ] as const) {
      expect(read("n", value)).toEqual(wrong("fact.type", "n", { label, expected: "number", found }));
    }
    expect(read("a/b~c", 1)).toEqual(
      wrong("fact.type", "a/b~c", { expected: "choice", found: "1" }, "/a~1b~0c"),
    );
    expect(read("f", 1)).toEqual(wrong("fact.type", "f", { expected: "flag", found: "1" }));
    expect(read("f", "true")).toEqual(wrong("fact.type", "f", { expected: "flag", found: '"true"' }));
    expect(read("d", new Date(0))).toEqual(
      wrong("fact.type", "d", { expected: "day", found: "Date(1970-01-01T00:00:00.000Z)" }),
    );
    expect(read("d", { value: 20261123 })).toEqual(
      wrong("fact.type", "d", { expected: "day", found: "20261123" }),
    );
  });
});

describe("a value of the right type", () => {
  it("is an issue outside the valid range", () => {
    const { label } = declared.n;
    expect(read("n", 0.999)).toEqual(
      wrong("fact.outOfRange", "n", { label, found: 0.999, limits: "≥ 1, ≤ 10" }),
    );
    expect(read("n", { value: 11 })).toEqual(
      wrong("fact.outOfRange", "n", { label, found: 11, limits: "≥ 1, ≤ 10" }),
    );
    // Strictly: an issue is plain JSON, which has no -0.
    expect(read("n", -0).issues[0]?.params.found).toBe(0);
  });

  it("is an issue where it is not listed: options and levels", () => {
    expect(read("a/b~c", "three")).toEqual(
      wrong("fact.notListed", "a/b~c", { found: '"three"', listed: ["one", "two"] }, "/a~1b~0c"),
    );
    expect(read("a/b~c", "")).toEqual(
      wrong("fact.notListed", "a/b~c", { found: '""', listed: ["one", "two"] }, "/a~1b~0c"),
    );
    expect(read("rating", 2)).toEqual(wrong("fact.notListed", "rating", { found: "2", listed: [1, 3, 5] }));
    expect(read("rating", 3.0000001)).toEqual(
      wrong("fact.notListed", "rating", { found: "3.0000001", listed: [1, 3, 5] }),
    );
  });

  it("is an issue where it is no real day, or one that lies after the assessment", () => {
    for (const day of ["2026-02-29", "2026-11-31", "23.11.2026", "2026-11-23T00:00", "", "0000-01-01"]) {
      expect(read("d", day)).toEqual(wrong("fact.notDay", "d", { found: JSON.stringify(day) }));
    }
    expect(read("d", "2026-11-24")).toEqual(wrong("fact.afterAsOf", "d", { found: "2026-11-24" }));
    expect(read("d", "2026-11-23")).toEqual({ points: 100, issues: [] });
    expect(read("d", "0001-01-01").issues).toEqual([]);
  });
});

it("a zero is not unknown, and -0 is a zero", () => {
  const zero = compileModel(sample({ x: { dimensions: [{ id: "a", weight: 1, scale: same }] } })).assess({
    a: -0,
    b: 0,
  });
  expect(zero).toMatchObject({ status: "placed", cell: { id: "low/low" }, issues: [] });
  expect(zero.axes.x?.contributions[0]?.value).toBe(0);
});

it("every issue is worded in both languages", () => {
  const bad = { n: 0, rating: 2, "a/b~c": 5, f: "x", d: "2027-01-01" };
  const { issues } = matrix.assess(facts(bad), { asOf: "2026-11-23" });
  expect(issues.map((issue) => issueText(issue, "en"))).toEqual([
    "Number: 0 is outside the valid range (≥ 1, ≤ 10); it counts as unknown.",
    "rating: 2 is not one of 1, 3, 5; it counts as unknown.",
    "a/b~c: expected the id of an option, found 5; it counts as unknown.",
    'f: expected true or false, found "x"; it counts as unknown.',
    "d: 2027-01-01 lies after the day of the assessment; it counts as unknown.",
  ]);
  for (const issue of issues) expect(issueText(issue, "zh-CN")).toMatch(/按未知处理。$/);
});

it("a number is made a value of its fact again", () => {
  const made = (declaration: FactDeclaration, value: FactValue): FactValue =>
    givenValue(declaration, valueReader(declaration)(value));
  expect(made({ type: "number" }, 1.5)).toBe(1.5);
  expect(made({ type: "choice", options: ["a", { id: "b", label: "B" }] }, "b")).toBe("b");
  expect(made({ type: "flag" }, false)).toBe(false);
  expect(made({ type: "day" }, "2024-02-29")).toBe("2024-02-29");
});
