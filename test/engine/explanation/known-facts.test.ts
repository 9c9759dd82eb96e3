import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, sample } from "../sample.ts";

const matrix = compileModel(
  sample({
    plainGrade: "stated",
    facts: {
      __proto__x: { type: "flag" },
      seen: { type: "day" },
      fit: { type: "choice", options: ["good", "poor"] },
      old: { type: "number", ages: { freshDays: 0, expiresDays: 100 } },
    },
  }),
);
const asOf = "2026-11-23";
const used = (raw: unknown, factsAsOf?: string) =>
  matrix.assess(facts(raw), { asOf, ...(factsAsOf && { factsAsOf }) }).facts;

it("are the values that were read, with the day and the grade that held for them", () => {
  expect(used({ a: -0, b: { value: 7, grade: "assumed" }, seen: "2026-11-01", fit: "good" })).toEqual({
    a: { value: 0, asOf: null, grade: "stated" },
    b: { value: 7, asOf: null, grade: "assumed" },
    seen: { value: "2026-11-01", asOf: null, grade: "stated" },
    fit: { value: "good", asOf: null, grade: "stated" },
  });
  expect(used({ a: 1, b: { value: 2, asOf: "2026-10-01" } }, "2026-11-20")).toEqual({
    a: { value: 1, asOf: "2026-11-20", grade: "stated" },
    b: { value: 2, asOf: "2026-10-01", grade: "stated" },
  });
});

it("leave out what is unknown or could not be read, and what the model does not declare", () => {
  expect(used({ a: null, b: "7", seen: "2026-12-01", fit: "fair", other: 1 })).toEqual({});
});

it("keep of a day that is none so much that it reads as none again", () => {
  const day = (given: unknown) => used({ old: { value: 5, asOf: given } }).old?.asOf;
  expect(day("")).toBe("");
  expect(day("2026-13-01")).toBe("2026-13-01");
  expect(day(20261101)).toBe("20261101");
  expect(day({ year: 2026 })).toBe("{…}");
  expect(day("x".repeat(500))).toHaveLength(80);
  const [row] = matrix.assessAll([{ old: 5 }], { asOf, factsAsOf: () => "soon" });
  expect(row?.facts.old).toEqual({ value: 5, asOf: "soon", grade: "stated" });
});

it("take an unreadable grade for assumed", () => {
  expect(used({ a: { value: 1, grade: "sure" } }).a?.grade).toBe("assumed");
});
