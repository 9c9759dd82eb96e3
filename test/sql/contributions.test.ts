import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("contributions add up to the score, and the weakest dimension carries the whole", async () => {
  const [one] = await scored(changed(), [
    { growth: { value: 7 }, budget: { value: "approved" }, lastContact: { value: "2026-11-20" } },
  ]);
  expect(
    Number(one?.customer_potential_contribution_growth) + Number(one?.customer_potential_contribution_budget),
  ).toBe(one?.customer_potential_score);
  expect(one?.relationship_contribution_contact).toBe(one?.relationship_score);
});
