import { compileModel, defineScale, expression, type Facts } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, same, sample } from "../sample.ts";

const root = defineScale({
  kind: "root",
  version: "1",
  reads: ["number"],
  params: {},
  lower: (_params, x) => expression.multiply(10, expression.sqrt(x)),
});
const rooted = { kind: "root" };

describe("a fact to which a scale gives no points", () => {
  const matrix = compileModel(
    sample({
      facts: { a: { type: "number", label: "Alpha" } },
      x: {
        dimensions: [
          { id: "plain", fact: "a", weight: 1, scale: same },
          { id: "b", weight: 3, scale: same },
        ],
      },
      y: {
        dimensions: [
          { id: "root", fact: "a", weight: 1, scale: rooted },
          { id: "again", fact: "a", weight: 1, scale: rooted },
        ],
      },
      gates: [{ id: "negative", when: { fact: "a", below: 0 }, then: { exclude: true } }],
    }),
    { scales: [root] },
  );

  it("is unknown everywhere, on the other axis and in gates too", () => {
    const result = matrix.assess({ a: -4, b: 50 });
    expect(result.status).toBe("unplaced");
    expect(result.axes.x).toMatchObject({ score: 50, coverage: 0.75, low: 37.5, high: 62.5 });
    expect(result.axes.y).toMatchObject({ score: null, coverage: 0, low: 0, high: 100 });
    expect(result.gates[0]).toMatchObject({ hit: null, open: true });
    expect(result.gaps[0]).toMatchObject({ fact: "a", reasons: ["unknown"] });
  });

  it("is one issue, which names the dimension", () => {
    expect(matrix.place({ a: -4, b: 50 }).issues).toEqual([
      { code: "fact.noPoints", pointer: "/a", params: { fact: "a", label: "Alpha", dimension: "root" } },
    ]);
    expect(matrix.assess({ a: 49, b: 50 })).toMatchObject({ issues: [], axes: { y: { score: 70 } } });
  });
});

it("nothing of one customer is left for the next", () => {
  const matrix = compileModel(sample());
  const empty = matrix.assess({});
  const full = matrix.assess({ a: { value: 90, grade: "assumed" }, b: 90 });
  expect(matrix.assess({})).toEqual(empty);
  expect(matrix.place({})).toMatchObject({
    status: "unplaced",
    axes: { x: { score: null }, y: { score: null } },
  });
  expect(matrix.assess({ a: { value: 90, grade: "assumed" }, b: 90 })).toEqual(full);
});

const ages = { freshDays: 10, expiresDays: 30 };
const ageing = compileModel(sample({ facts: { a: { type: "number", label: "Alpha", ages } } }));
const asOf = "2026-11-23";

/** What is known of fact `a`, which ages, given as this. */
function known(raw: unknown, factsAsOf?: string) {
  const { axes } = ageing.assess(facts({ a: raw }), {
    asOf,
    ...(factsAsOf !== undefined && { factsAsOf }),
  });
  const { certainty, ageDays, grade } = axes.x?.contributions[0] ?? {};
  return { certainty, ageDays, grade };
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
    const { axes } = ageing.assess(facts({ b: { value: 5, asOf: "1900-01-01" } }), { asOf });
    expect(axes.y?.contributions[0]).toMatchObject({ certainty: 1, ageDays: null });
  });
});

describe("what is read of a record is read once", () => {
  /** Answers these one after the other. */
  const inTurn = (...answers: unknown[]) => {
    let next = 0;
    return () => {
      const answer = answers[next++];
      if (answer instanceof Error) throw answer;
      return answer;
    };
  };
  const computed = (fields: { readonly [name: string]: () => unknown }): object =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(fields).map(([name, get]) => [name, { get, enumerable: true }])),
    );

  it("so that day, grade and certainty agree, whatever a field answers later", () => {
    for (const later of ["assumed", new Error("no")]) {
      const fact = computed({
        value: inTurn(50, later),
        grade: inTurn("stated", later),
        asOf: inTurn("2026-11-03", later),
      });
      const { facts: read, axes, issues } = ageing.assess(facts({ a: fact }), { asOf });
      expect(read).toEqual({ a: { value: 50, grade: "stated", asOf: "2026-11-03" } });
      expect(axes.x?.contributions[0]).toMatchObject({ certainty: 0.4, ageDays: 20, grade: "stated" });
      expect(issues).toEqual([]);
    }
  });

  it("and issues are of what was found, and not of what stands there later", () => {
    const row = (a: unknown): Facts => facts(computed({ a: inTurn(a, 5, 5) }));
    const codes = (given: Facts, factsAsOf: string | null = null): string[] => {
      const [one] = ageing.assessAll([given], { asOf, factsAsOf: () => factsAsOf });
      return (one?.issues ?? []).map(({ code }) => code);
    };
    expect(ageing.assess(row("5"), { asOf }).issues).toMatchObject([
      { code: "fact.type", params: { found: '"5"' } },
    ]);
    expect(codes(row({ value: 5, grade: "?" }))).toEqual(["fact.grade"]);
    expect(codes(facts(computed({ a: inTurn(5, "5") })), "2026-11-24")).toEqual(["fact.asOfLater"]);
    expect(codes(row(computed({ value: inTurn(new Error("no"), "5") })))).toEqual(["fact.unreadable"]);
  });

  it("also where the caller changes rows between the results", () => {
    const graded = { value: 50, grade: "stated", asOf: "2026-11-03" };
    const rows = [{}, { a: graded }, { a: "no" as unknown }].map(facts);
    const expected = rows.map((row) => ageing.assess(row, { asOf }));
    const results = ageing.assessAll(rows, { asOf });
    const first = results.next().value;
    Object.assign(graded, { grade: "verified", asOf: asOf });
    Object.assign(rows[2] as object, { a: 5 });
    expect([first, ...results].map(({ row: _, ...result }) => result)).toEqual(expected);
  });
});

it("the day of a result is the one that counted, though a field changes the options", () => {
  const call = { asOf };
  const changing = {
    get a(): number {
      call.asOf = "2020-01-01";
      return 5;
    },
  };
  expect(ageing.assess(facts(changing), call).asOf).toBe(asOf);
});
