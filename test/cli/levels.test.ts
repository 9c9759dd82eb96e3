import { expect, it } from "vitest";
import { levelsOf } from "../../src/cli/levels.ts";
import type { ModelDocument } from "../../src/model/document.ts";
import { customerModel } from "../../src/models/customer-model.ts";

it("knows the levels of a rating, and none of another fact", () => {
  const model = customerModel as ModelDocument;
  expect(levelsOf("need", model).map(({ level }) => level)).toEqual([1, 2, 3, 4]);
  expect(levelsOf("annualSpend", model)).toEqual([]);
  expect(levelsOf("noSuchFact", model)).toEqual([]);
});
