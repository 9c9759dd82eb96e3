import { toSql } from "opportunity-matrix/sql";
import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("an unknown dimension counts as the model says, and nothing known is no score", async () => {
  const [none, some] = await scored(changed(), [
    {},
    { growth: { value: 30, asOf: "2026-11-23" }, lastContact: { value: "2026-11-23", grade: "stated" } },
  ]);
  expect([none?.customer_potential_score, none?.relationship_score, some?.customer_potential_score]).toEqual([
    50,
    null,
    87.5,
  ]);
  expect([some?.relationship_low, some?.relationship_high]).toEqual([80, 100]);
});

it("an axis on which all is assumed always has a score", async () => {
  const [x, y] = changed().model.axes;
  const axes = [{ ...x, dimensions: x.dimensions.map((one) => ({ ...one, unknown: { assume: 10 } })) }, y];
  const [row] = await scored(changed({ axes } as never), [{}]);
  expect(row?.customer_potential_score).toBe(10);
});

it("bounds that follow from the sums of the score are not summed again", async () => {
  const [x, { aggregation: _, ...y }] = changed().model.axes;
  const dimensions = x.dimensions.map((one) => ({ ...one, unknown: "redistribute" }));
  const axes = [{ ...x, dimensions }, y];
  const matrix = changed({ axes } as never);
  const sums = (change: object): boolean =>
    toSql(matrix, { dialect: "duckdb", table: "t", id: "id", asOf: "2026-11-23", ...change }).includes(
      "guaranteed and possible points of each dimension",
    );
  expect([
    sums({}),
    sums({ columns: { growth: { value: "growth", grade: "grade" } } }),
    sums({ gaps: 1 }),
  ]).toEqual([false, true, true]);
  const [one, other] = await scored(matrix, [
    { growth: { value: 10 }, lastContact: { value: "2026-11-23" } },
    { budget: { value: "planned" } },
  ]);
  expect([one?.customer_potential_low, one?.customer_potential_high]).toEqual([37.5, 62.5]);
  expect([other?.relationship_low, other?.relationship_high, other?.relationship_coverage]).toEqual([
    0, 100, 0,
  ]);
});
