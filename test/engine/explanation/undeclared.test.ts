import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, sample } from "../sample.ts";

const matrix = compileModel(sample());

it("one customer's keys that the model does not know are issues; those of rows are not", () => {
  const row = { a: 1, b: 1, "grow/th~": 5 };
  expect([...matrix.assessAll([row])][0]?.issues).toEqual([]);
  expect(matrix.assess(facts(row)).issues).toEqual([
    { code: "fact.undeclared", pointer: "/grow~1th~0", params: { fact: "grow/th~" } },
  ]);
  expect(matrix.assess(facts(null)).issues).toEqual([
    { code: "facts.type", pointer: "", params: { found: "null" } },
  ]);
});

it("a long one is cut where it is shown", () => {
  const long = "x".repeat(200);
  expect(matrix.assess(facts({ [long]: 1 })).issues[0]).toMatchObject({
    pointer: `/${long}`,
    params: { fact: `${long.slice(0, 79)}…` },
  });
});
