import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("what a fact cannot be is unknown, and so is what was not known on the day", async () => {
  const rows = await scored(
    changed(),
    [
      { growth: { value: 101 } },
      { growth: { value: Number.NaN } },
      { growth: { value: 5, asOf: "2026-11-24" } },
      { lastContact: { value: "2026-11-24" } },
      { budget: { value: "Planned" } },
      { sanctioned: { value: true } },
    ],
    { asOf: "2026-11-23", factsAsOf: "2026-11-01" },
  );
  expect(rows.map((row) => row.customer_potential_coverage)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(rows.map((row) => row.status)).toEqual([...Array.from({ length: 5 }, () => "unplaced"), "excluded"]);
});

it("without a day nothing counts as later, where the model counts no age", async () => {
  const { facts, ...rest } = changed().model;
  const { growth, lastContact, ...others } = facts as Record<string, never>;
  void growth;
  void lastContact;
  const axes = rest.axes.map((axis) => ({
    ...axis,
    dimensions: [
      {
        id: "growth",
        weight: 1,
        scale: {
          kind: "levels",
          levels: [
            { level: -0, points: 10, text: "no" },
            { level: 5, points: 90, text: "yes" },
          ],
        },
      },
    ],
  }));
  const matrix = changed({
    ...rest,
    axes,
    facts: { ...others, growth: { type: "number", max: 5 } },
  } as never);
  const rows = await scored(
    matrix,
    [{ growth: { value: 0 } }, { growth: { value: 5 } }, { growth: { value: 4, asOf: "2026-11-24" } }],
    {},
  );
  expect(rows.map((row) => row.relationship_score)).toEqual([10, 90, null]);
});
