import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, sample } from "./sample.ts";

const ages = { freshDays: 10, expiresDays: 30 };
const matrix = compileModel(sample({ facts: { a: { type: "number", label: "Alpha", ages } } }));
const asOf = "2026-11-23";

/** What is known of fact `a`, which ages, given as this. */
function known(raw: unknown, factsAsOf?: string) {
  const { axes, issues } = matrix.assess(facts({ a: raw }), {
    asOf,
    ...(factsAsOf !== undefined && { factsAsOf }),
  });
  const { certainty, ageDays, grade } = axes.x?.contributions[0] ?? {};
  return { certainty, ageDays, grade, issues };
}

describe("ageing", () => {
  it("leaves full certainty until freshDays, then takes it linearly until expiresDays", () => {
    const days = [
      "2026-11-23",
      "2026-11-13",
      "2026-11-12",
      "2026-11-03",
      "2026-10-25",
      "2026-10-24",
      "1900-01-01",
    ];
    const aged = days.map((day) => known({ value: 5, asOf: day }));
    expect(aged.map(({ certainty }) => certainty)).toEqual([1, 1, 0.95, 0.5, 0.05, 0, 0]);
    expect(aged.slice(0, 6).map(({ ageDays }) => ageDays)).toEqual([0, 10, 11, 20, 29, 30]);
  });

  it("is multiplied by the grade and rounded once, halves upwards", () => {
    expect(known({ value: 5, asOf: "2026-11-03", grade: "stated" })).toMatchObject({
      certainty: 0.4,
      grade: "stated",
    });
    const grades = { verified: 1, stated: 0.3, assumed: 0 };
    const fine = compileModel(
      sample({ grades, facts: { a: { type: "number", ages: { freshDays: 0, expiresDays: 128 } } } }),
    );
    const [x] = Object.values(
      fine.assess(facts({ a: { value: 5, grade: "stated", asOf: "2026-07-24" } }), { asOf }).axes,
    );
    // 6 of 128 days are left: 0.3 · 6/128 is 14062.5 millionths.
    expect(x?.contributions[0]).toMatchObject({ ageDays: 122, certainty: 0.014063 });
  });

  it("counts from the fact's own day, else from the call's, else not at all", () => {
    expect(known(5)).toMatchObject({ certainty: 1, ageDays: null });
    expect(known(5, "2026-11-03")).toMatchObject({ certainty: 0.5, ageDays: 20 });
    expect(known({ value: 5, asOf: null }, "2026-11-03")).toMatchObject({ certainty: 0.5, ageDays: 20 });
    expect(known({ value: 5, asOf: "2026-11-12" }, "2026-11-03")).toMatchObject({
      certainty: 0.95,
      ageDays: 11,
    });
  });

  it("does not touch a fact that does not age", () => {
    const { axes } = matrix.assess(facts({ b: { value: 5, asOf: "1900-01-01" } }), { asOf });
    expect(axes.y?.contributions[0]).toMatchObject({ certainty: 1, ageDays: null });
  });
});

describe("what is wrong around a value", () => {
  const issue = (code: string, params: object) => ({
    code,
    pointer: "/a",
    params: { fact: "a", label: "Alpha", ...params },
  });

  it("an unreadable day leaves no certainty where the fact ages, but the value", () => {
    for (const [day, found] of [
      ["2026-02-30", '"2026-02-30"'],
      [20261123, "20261123"],
      [{}, "{…}"],
    ] as const) {
      expect(known({ value: 5, asOf: day })).toEqual({
        certainty: 0,
        ageDays: null,
        grade: "verified",
        issues: [issue("fact.asOf", { found })],
      });
    }
    const { axes, issues } = matrix.assess(facts({ b: { value: 50, asOf: "?" } }), { asOf });
    expect(issues).toMatchObject([{ code: "fact.asOf", pointer: "/b" }]);
    expect(axes.y).toMatchObject({ score: 50, coverage: 1, low: 50, high: 50 });
  });

  it("a day after the assessment makes the fact unknown", () => {
    expect(known({ value: 5, asOf: "2026-11-24" })).toEqual({
      certainty: 0,
      ageDays: null,
      grade: null,
      issues: [issue("fact.asOfLater", { found: '"2026-11-24"' })],
    });
  });

  it("an unreadable grade counts as assumed", () => {
    const listed = ["verified", "stated", "assumed"];
    for (const [grade, found] of [
      ["sure", '"sure"'],
      [1, "1"],
      ["__proto__", '"__proto__"'],
    ] as const) {
      expect(known({ value: 5, grade })).toEqual({
        certainty: 0.5,
        ageDays: null,
        grade: "assumed",
        issues: [issue("fact.grade", { found, listed })],
      });
    }
  });
});

describe("the record of a customer", () => {
  it("that is no object is an issue, and everything is unknown", () => {
    for (const [row, found] of [
      [null, "null"],
      [undefined, "undefined"],
      [5, "5"],
      ["text", '"text"'],
      [[1, 2], "[2]"],
      [new Map([["a", 1]]), "{…}"],
    ] as const) {
      const { issues, status } = matrix.place(facts(row), { asOf });
      expect({ issues, status }).toEqual({
        status: "unplaced",
        issues: [{ code: "facts.type", pointer: "", params: { found } }],
      });
    }
  });

  it("is no day, no promise and none of the other things that have no facts under names", () => {
    const odd = [new Date(0), Promise.resolve({ a: 5 }), /a/, new Error("a"), Object(5), Object(true)];
    for (const row of odd) {
      expect(matrix.assess(facts(row), { asOf }).issues).toMatchObject([
        { code: "facts.type", pointer: "", params: { found: "{…}" } },
      ]);
    }
    const [result] = [...matrix.assessAll([facts(new Date(0))], { asOf })];
    expect(result?.issues).toHaveLength(1);
  });

  it("may be a proxy that refuses to be looked at", () => {
    const { proxy, revoke } = Proxy.revocable<object>({}, {});
    revoke();
    expect(matrix.assess(facts(proxy), { asOf }).issues).toMatchObject([{ code: "facts.type" }]);
    const silent = new Proxy({ a: 50 }, { ownKeys: () => [].at(5) as never });
    expect(matrix.assess(facts(silent), { asOf }).axes.x?.score).toBe(50);
  });

  it("may be an instance of a class, or have no prototype at all", () => {
    class Customer {
      get a() {
        return 50;
      }
    }
    expect(matrix.place(facts(new Customer()), { asOf }).axes.x?.score).toBe(50);
    expect(matrix.place(facts(Object.assign(Object.create(null), { a: 50 })), { asOf }).axes.x?.score).toBe(
      50,
    );
  });

  it("has facts whose own `value` alone makes them graded", () => {
    expect(known(Object.create({ value: 5 })).issues).toMatchObject([
      { code: "fact.type", params: { found: "{…}" } },
    ]);
    expect(known({ value: { value: 5 } }).issues).toMatchObject([{ code: "fact.type" }]);
  });

  it("is only read", () => {
    const frozen = Object.freeze({ a: Object.freeze({ value: 5, asOf: "2026-11-23", grade: "stated" }) });
    expect(matrix.assess(facts(frozen), { asOf }).issues).toEqual([]);
  });
});
