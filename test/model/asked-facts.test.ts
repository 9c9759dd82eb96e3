import type { SituationCondition } from "opportunity-matrix";
import { expect, it } from "vitest";
import { askedFacts } from "../../src/model/asked-facts.ts";

const condition: SituationCondition = {
  all: [
    { fact: "b", is: true },
    { any: [{ not: { fact: "a", atLeast: 1 } }, { fact: "b", known: true }] },
    { gate: "blocked", is: "hit" },
    { gap: "c" },
    { status: "placed" },
  ],
};

it("the facts that a condition compares come once, in order", () => {
  expect(askedFacts(condition)).toEqual(["b", "a"]);
});

it("parts that do not count are not looked into", () => {
  expect(askedFacts(condition, (part) => !("any" in part))).toEqual(["b"]);
  expect(askedFacts(condition, () => false)).toEqual([]);
});
