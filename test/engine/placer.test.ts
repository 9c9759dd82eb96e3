import { compileModel, placedAt } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, sample } from "./sample.ts";

const matrix = compileModel(sample());

it("places one customer as it places many, with words for what is wrong", () => {
  const row = facts({ a: 75, b: "much" });
  const { issues, ...placed } = matrix.place(row);
  const { unknown, invalid, isInvalid, ...many } = placedAt(matrix, matrix.placeAll([row]), 0);
  expect(placed).toEqual(many);
  expect([unknown, invalid, isInvalid]).toEqual([["b"], ["b"], false]);
  expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["fact.type", "/b"]]);
});

it("places within a place, and keeps nothing of a customer for the next", () => {
  const nested = {
    a: { value: 50, grade: "assumed" },
    get b(): number | null | undefined {
      return matrix.place({ a: 80 }).axes.x?.score;
    },
  };
  expect(matrix.place(facts(nested)).axes).toMatchObject({
    x: { score: 50, coverage: 0.5 },
    y: { score: 80 },
  });
  expect(matrix.place({ a: 50 }).axes).toMatchObject({ x: { coverage: 1 }, y: { score: null } });
});
