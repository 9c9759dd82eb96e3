import { opportunitySchema } from "opportunity-matrix/schema";
import { expect, it } from "vitest";

const day = "2026-01-15";
const yuan = (amount: number) => ({ amount, currency: "CNY" });

it.each([
  ["needs", [{ id: "n", kind: "implied" }], [{ id: "n", kind: "implicit" }]],
  [
    "redFlags",
    [{ flag: "newPlayer", evidence: [{ text: "x", day }] }],
    [{ flag: "newPlayer", evidence: [] }],
  ],
  ["value", { reference: yuan(1), switchingCost: yuan(0) }, { reference: yuan(1), switchingCost: yuan(-1) }],
  ["value", { reference: yuan(-1) }, { reference: yuan(1), positive: [{ text: "x", amount: yuan(-1) }] }],
  ["decisionProcess", { criteria: [{ text: "x", standing: 2 }] }, { criteria: [{ text: "x", standing: 3 }] }],
  ["closeDate", day, "2026-13-01"],
  ["closed", { day, ending: "noDecision" }, { day, ending: "forgotten" }],
  ["concessions", [{ id: "c", day, by: "us", kind: "price" }], [{ id: "c", day, by: "we", kind: "price" }]],
])("an opportunity's %s may be %j and not %j", (field, good, bad) => {
  expect(opportunitySchema.safeParse({ id: "O", opened: day, [field]: good }).success).toBe(true);
  expect(opportunitySchema.safeParse({ id: "O", opened: day, [field]: bad }).success).toBe(false);
});
