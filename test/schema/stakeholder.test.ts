import { stakeholderSchema } from "opportunity-matrix/schema";
import { expect, it } from "vitest";

it.each([
  ["support", -5, -6],
  ["support", 0, 2.5],
  ["roles", ["user", { as: "decider", opportunity: "O-1" }], ["boss"]],
  ["influences", ["economic"], [{ as: "economic" }]],
  ["concerns", { evaluation: ["risk"] }, { evaluation: ["fear"] }],
  ["concerns", {}, { lunch: ["risk"] }],
  ["stance", "champion", "coach"],
  ["function", "economicBuyer", "champion"],
])("a stakeholder's %s may be %j and not %j", (field, good, bad) => {
  expect(stakeholderSchema.safeParse({ id: "a", [field]: good }).success).toBe(true);
  expect(stakeholderSchema.safeParse({ id: "a", [field]: bad }).success).toBe(false);
});
