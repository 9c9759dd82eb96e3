import { customerSchema } from "opportunity-matrix/schema";
import { expect, it } from "vitest";

it.each([
  ["shareOfWallet", 0, 101],
  ["tiedShare", 100, -1],
  ["strategicFit", 4, 5],
  ["buySellLevel", 5, 6],
  ["relationshipStage", 1, 1.5],
  ["trust", 10, 0],
  ["employees", 0, -1],
  ["status", "prospect", "lead"],
  ["annualSpend", { amount: 1, currency: "CNY" }, { amount: 1 }],
])("a customer's %s may be %s and not %s", (field, good, bad) => {
  expect(customerSchema.safeParse({ id: "C", [field]: good }).success).toBe(true);
  expect(customerSchema.safeParse({ id: "C", [field]: bad }).success).toBe(false);
});

it("has an id", () => {
  expect(customerSchema.safeParse({}).success).toBe(false);
  expect(customerSchema.safeParse({ id: "" }).success).toBe(false);
});
