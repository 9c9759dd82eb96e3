import { expect, it } from "vitest";
import { everyConstruct } from "./documents.ts";
import { partJudge } from "./judges.ts";

const judge = partJudge("Fact");

it.each(Object.entries(everyConstruct.facts))("accepts the fact %s", (_, fact) => {
  expect(judge(fact)).toBe(true);
});

it.each([
  [{}],
  [{ type: "text" }],
  [{ type: "number", unit: "" }],
  [{ type: "number", min: "0" }],
  [{ type: "flag", min: 0 }],
  [{ type: "choice" }],
  [{ type: "choice", options: [] }],
  [{ type: "choice", options: ["a", { id: "b" }] }],
  [{ type: "choice", options: [1] }],
  [{ type: "day", ages: { freshDays: 30 } }],
  [{ type: "day", ages: { freshDays: -1, expiresDays: 30 } }],
  [{ type: "day", ages: { freshDays: 0.5, expiresDays: 30 } }],
  [{ type: "day", ages: { freshDays: 0, expiresDays: 0 } }],
  [{ type: "day", question: null }],
])("refuses %j", (fact) => {
  expect(judge(fact)).toBe(false);
});
