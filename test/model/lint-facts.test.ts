import { lintModel, lintPlaybook } from "opportunity-matrix";
import { expect, it } from "vitest";
import { lintTwice } from "../../src/model/lint-facts.ts";
import { type Change, changed, sample, samplePlaybook } from "./sample.ts";

const params = (...changes: readonly Change[]) =>
  lintModel(changed(sample, ...changes)).map((finding) => finding.params);

it("lintTwice reports every repetition, and not what comes first", () => {
  const all: unknown[] = [];
  lintTwice(
    ["a", "b", "a", "__proto__", "a", "__proto__"],
    (i) => `/${i}`,
    (...finding) => all.push(finding),
  );
  expect(all).toEqual([
    ["error", "id.twice", "/2", { id: "a" }],
    ["error", "id.twice", "/4", { id: "a" }],
    ["error", "id.twice", "/5", { id: "__proto__" }],
  ]);
});

it("says between which numbers a fact's range and ages run", () => {
  expect(params(["/facts/growth/min", 2000])).toContainEqual({ min: 2000, max: 1000 });
  expect(params(["/facts/growth/ages", { freshDays: 9, expiresDays: 8 }])).toEqual([
    { freshDays: 9, expiresDays: 8 },
  ]);
});

it("says which grade counts for more than a better one, and which share is too fine", () => {
  expect(params(["/grades", { verified: 0.5, stated: 0.6, assumed: 0.7 }])).toEqual([
    { grade: "stated", better: "verified" },
    { grade: "assumed", better: "stated" },
  ]);
  expect(params(["/grades/assumed", 0.1234567], ["/minimumCoverage", 0.7654321])).toEqual([
    { share: 0.1234567 },
    { share: 0.7654321 },
  ]);
});

it("says in what a fact that a document and the model both declare differs", () => {
  const differs = (fact: string, declaration: object): unknown =>
    lintPlaybook(changed(samplePlaybook, [`/facts/${fact}`, declaration]), sample).map(
      ({ code, params }) => code === "fact.declaredOtherwise" && params.differs,
    );
  const growth = { type: "number", unit: "percent per year", min: -100, max: 1000 };
  expect(differs("growth", { ...growth, label: "another", ages: { freshDays: 1, expiresDays: 2 } })).toEqual(
    [],
  );
  expect(differs("growth", { ...growth, unit: "percent per month" })).toEqual([["unit"]]);
  expect(differs("growth", { type: "number", min: 0, max: 1000 })).toEqual([["min", "unit"]]);
  expect(differs("growth", { type: "number", unit: "percent per year" })).toEqual([["min", "max"]]);
  expect(differs("size", { type: "number" })).toEqual([]);
  expect(differs("size", { type: "flag" })).toEqual([["type"]]);
  expect(differs("budget", { type: "choice", options: ["none"] })).toEqual([["options"]]);
  expect(differs("lastContact", { type: "day" })).toEqual([]);
});
