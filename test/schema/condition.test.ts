import { expect, it } from "vitest";
import { everyConstruct } from "./documents.ts";
import { partJudge } from "./judges.ts";

const judge = partJudge("Condition");

it.each((everyConstruct.gates ?? []).map(({ id, when }) => [id, when] as const))(
  "accepts the gate %s",
  (_, when) => {
    expect(judge(when)).toBe(true);
  },
);

it.each([
  [{}],
  [{ fact: "" }],
  [{ is: true }],
  [{ fact: "a", is: null }],
  [{ fact: "a", is: "" }],
  [{ fact: "a", in: [] }],
  [{ fact: "a", is: 1, in: [1] }],
  [{ fact: "a", equals: 1 }],
  [{ fact: "a", atLeast: "1" }],
  [{ fact: "a", age: { atLeast: 1, unit: "days" } }],
  [{ all: [] }],
  [{ any: [{ fact: "a", is: true }], fact: "a" }],
  [{ not: [{ fact: "a", is: true }] }],
  [{ not: { not: { fact: "a", is: null } } }],
])("refuses %j", (condition) => {
  expect(judge(condition)).toBe(false);
});

it("leaves a comparison without a bound to the lint", () => {
  expect(judge({ fact: "a" })).toBe(true);
});
