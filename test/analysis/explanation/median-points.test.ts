import { type Assessment, compileModel, medianPoints } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";

const matrix = compileModel(
  sample({
    x: {
      dimensions: [
        { id: "a", weight: 1, scale: same },
        { id: "c", weight: 1, scale: same, unknown: { assume: 99 } },
      ],
    },
    facts: { c: { type: "number" } },
  }),
);
const all = (...rows: readonly object[]): Assessment[] => rows.map((row) => matrix.assess(facts(row)));

it("is the middle value of those that are known, whatever their order", () => {
  expect(medianPoints(all({ a: 9 }, { a: 100 }, {}, { a: 10 }))).toEqual({ x: { a: 10 }, y: {} });
});

it("is the mean of the middle two, to the micropoint", () => {
  expect(medianPoints(all({ a: 10 }, { a: 1 }, { a: 11 }, { a: 80 })).x?.a).toBe(10.5);
  expect(medianPoints(all({ a: 10 }, { a: 10.000001 })).x?.a).toBe(10.000001);
});

it("leaves out what the model assumes, and has nothing where nobody is known", () => {
  expect(medianPoints(all({ a: 1, c: 4 }, { a: 2 }))).toEqual({ x: { a: 1.5, c: 4 }, y: {} });
  expect(medianPoints([])).toEqual({});
});

it("refuses assessments of several models", () => {
  const other = compileModel(sample()).assess(facts({ a: 1 }));
  expect(() => medianPoints([...all({ a: 1 }), other])).toThrow(/^assessments must be of one model; found/);
});
