import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, sample } from "../sample.ts";

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
      const found = row instanceof Date ? "Date(1970-01-01T00:00:00.000Z)" : "{…}";
      expect(matrix.assess(facts(row), { asOf }).issues).toMatchObject([
        { code: "facts.type", pointer: "", params: { found } },
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

  it("may have facts that are proxies, which answer otherwise or fail when they are looked at again", () => {
    let looks = 0;
    const changing = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          if (looks++ > 0) throw new Error("no");
          return undefined;
        },
      },
    );
    expect(known(changing).issues).toMatchObject([{ code: "fact.type", params: { found: "{…}" } }]);
    expect(known([1, 2]).issues).toMatchObject([{ code: "fact.type", params: { found: "[2]" } }]);
  });

  it("without a day say nothing of days and of what would be wrong with them", () => {
    const dated = compileModel(sample({ facts: { d: { type: "day" } } }));
    const issuesOf = (d: unknown) =>
      [...dated.assessAll([facts({ d })], { asOf: () => null })].flatMap(({ issues }) =>
        issues.map(({ code, pointer }) => `${code} ${pointer}`),
      );
    expect(issuesOf({ value: "?", grade: "?" })).toEqual(["asOf.unreadable ", "fact.grade /d"]);
    expect(issuesOf("?")).toEqual(["asOf.unreadable "]);
  });

  it("is only read", () => {
    const frozen = Object.freeze({ a: Object.freeze({ value: 5, asOf: "2026-11-23", grade: "stated" }) });
    expect(matrix.assess(facts(frozen), { asOf }).issues).toEqual([]);
  });
});
