import { expect, it } from "vitest";
import { everyQuestion } from "./documents.ts";
import { partJudge } from "./judges.ts";

const judge = partJudge("SituationCondition");

it("accepts every way to ask", () => {
  expect(judge(everyQuestion)).toBe(true);
});

it.each([
  [{}],
  [{ fact: "a", known: "yes" }],
  [{ fact: "a", known: true, is: 1 }],
  [{ gap: "" }],
  [{ gap: "a", fact: "b" }],
  [{ gate: "a" }],
  [{ gate: "a", is: true }],
  [{ axis: "x" }],
  [{ axis: "x", number: "points", atLeast: 1 }],
  [{ axis: "x", number: "score", band: ["low"] }],
  [{ axis: "x", band: [] }],
  [{ status: "open" }],
  [{ status: ["placed"] }],
  [{ strategy: "s" }],
  [{ all: [] }],
  [{ not: { status: "open" } }],
])("refuses %j", (condition) => {
  expect(judge(condition)).toBe(false);
});
