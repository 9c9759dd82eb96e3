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
