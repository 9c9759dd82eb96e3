import { toSql } from "opportunity-matrix/sql";
import { expect, it } from "vitest";
import { openSqlite } from "./databases.ts";
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

it("a fact has a day and a grade only where the table has columns for them", async () => {
  const matrix = changed();
  const database = await openSqlite();
  await database.create({
    name: "t",
    columns: ["id", "growth", "budget", "lastContact", "sanctioned"].map((name) => ({ name, type: "text" })),
    rows: [[0, 30, "planned", "2026-11-01", null]],
  });
  const call = { dialect: "sqlite", table: "t", id: "id", asOf: "2026-11-23" } as const;
  const facts = { growth: 30, budget: "planned", lastContact: "2026-11-01" };
  for (const factsAsOf of [{}, { factsAsOf: "2026-09-01" }]) {
    const [row] = await database.rows(toSql(matrix, { ...call, ...factsAsOf }));
    const { customerPotential } = matrix.assess(facts, { asOf: "2026-11-23", ...factsAsOf }).axes;
    expect([row?.customer_potential_low, row?.customer_potential_coverage]).toEqual([
      customerPotential?.low,
      customerPotential?.coverage,
    ]);
  }
  const dated = { growth: { value: "growth", asOf: { column: "lastContact" } } };
  const [row] = await database.rows(toSql(matrix, { ...call, columns: dated }));
  expect(row?.customer_potential_coverage).toBe(
    matrix.assess({ growth: { value: 30, asOf: "2026-11-01" }, budget: "planned" }, { asOf: "2026-11-23" })
      .axes.customerPotential?.coverage,
  );
  await database.close();
});
