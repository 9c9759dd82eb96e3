import { expect, it } from "vitest";
import { checkDeclared, checkPerFact } from "../../../src/analysis/evidence/per-fact.ts";

const facts = { budget: {}, need: {} };

it("takes numbers above 0 for declared facts", () => {
  expect(() => checkPerFact("costs", { budget: 0.5, need: undefined }, facts)).not.toThrow();
  expect(() => checkDeclared("changes", {}, facts)).not.toThrow();
});

it("names the fact that is wrong, and what there is", () => {
  expect(() => checkPerFact("costs", { bugdet: 1 }, facts)).toThrow(
    new RangeError('costs names "bugdet", which the model does not declare; it declares budget, need'),
  );
  expect(() => checkDeclared("changes", { toString: 1 }, facts)).toThrow(RangeError);
  for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "1" as never]) {
    expect(() => checkPerFact("costs", { need: wrong }, facts)).toThrow(
      /^costs of need must be a number above 0/,
    );
  }
});
