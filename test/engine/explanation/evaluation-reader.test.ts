import { compileModel, defineScale, expression } from "opportunity-matrix";
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
