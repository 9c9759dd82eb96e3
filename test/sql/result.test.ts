import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("has a column for each thing that an assessment says", async () => {
  const [row] = await scored(changed(), [{}]);
  const axis = (name: string) =>
    ["score", "low", "high", "coverage", "band", "low_band", "high_band"].map((what) => `${name}_${what}`);
  expect(Object.keys(row ?? {}).slice(0, 25)).toEqual([
    "id",
    ...axis("customer_potential"),
    ...axis("relationship"),
    "status",
    "cell",
    "tier",
    "strategy",
    "may_be_excluded",
    "settled",
    "gate_sanctioned",
    "gate_sanctioned_open",
    "gate_no_budget",
    "gate_no_budget_open",
  ]);
});
