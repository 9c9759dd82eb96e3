import { compileModel, type ModelDocument } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { createOutlook } from "../../../src/analysis/evidence/outlook.ts";
import { createSingle } from "../../../src/engine/explanation/single.ts";
import { same, sample } from "../../engine/sample.ts";

const number = { type: "number" } as const;

function outlook(document: ModelDocument, facts: object) {
  const { plan } = compileModel(document);
  const single = createSingle(plan);
  single.evaluate(facts, { asOf: Number.NaN, factsAsOf: Number.NaN, given: {} });
  const { placing, next, isReachable } = createOutlook(plan, single)();
  const nameOf = (fact: number): string | undefined => plan.facts[fact]?.id;
  return { placing: placing.map(nameOf), next: next === null ? null : nameOf(next), isReachable };
}

/** On x the facts a, c and d weigh 1, 2 and 3; on y there is b. */
const wide = (changes: Partial<ModelDocument> = {}): ModelDocument =>
  sample({
    facts: { c: number, d: number },
    x: {
      dimensions: [
        { id: "a", weight: 1, scale: same },
        { id: "c", weight: 2, scale: same },
        { id: "d", weight: 3, scale: same },
      ],
    },
    minimumCoverage: 0.5,
    ...changes,
  });

describe("a customer whom one fact would place", () => {
  it("is placed by each fact that covers what is missing", () => {
    expect(outlook(wide(), { a: 1, b: 1 })).toEqual({ placing: ["c", "d"], next: "c", isReachable: true });
    expect(outlook(wide(), { b: 1 }).placing).toEqual(["d"]);
    expect(outlook(wide(), { d: 1 }).placing).toEqual(["b"]);
  });

  it("lacks a score, however little coverage is asked for", () => {
    expect(outlook(wide({ minimumCoverage: 0 }), { a: 1 })).toEqual({
      placing: ["b"],
      next: "b",
      isReachable: true,
    });
    expect(outlook(wide({ minimumCoverage: 0 }), { b: 1 }).placing).toEqual(["a", "c", "d"]);
  });

  it("may be placed by proving what is only assumed", () => {
    expect(outlook(wide(), { d: { value: 1, grade: "assumed" }, b: 1 }).placing).toEqual(["c", "d"]);
  });
});

describe("a customer who needs several", () => {
  it("is told which adds most to what is missing of both axes", () => {
    expect(outlook(wide(), {})).toEqual({ placing: [], next: "b", isReachable: true });
    expect(outlook(wide({ minimumCoverage: 1 }), { b: 1 })).toEqual({
      placing: [],
      next: "d",
      isReachable: true,
    });
  });

  it("is out of reach where the model trusts no fact enough", () => {
    const grades = { verified: 0.4, stated: 0.4, assumed: 0.4 };
    expect(outlook(wide({ grades }), { b: 1 }).isReachable).toBe(false);
  });

  it("is out of reach, with nothing next, where every value of what is missing excludes", () => {
    const gates = [
      {
        id: "out",
        when: {
          any: [
            { fact: "a", atLeast: 0 },
            { fact: "a", below: 0 },
          ],
        },
        then: { exclude: true },
      },
    ] as const;
    expect(outlook(sample({ gates }), { b: 1 })).toEqual({ placing: [], next: null, isReachable: false });
  });
});

it("says the same whatever the declared order is", () => {
  const document = wide({ minimumCoverage: 0.5 });
  const facts = Object.fromEntries(Object.entries(document.facts).reverse());
  expect(outlook({ ...document, facts }, { a: 1, b: 1 })).toEqual(outlook(document, { a: 1, b: 1 }));
});
