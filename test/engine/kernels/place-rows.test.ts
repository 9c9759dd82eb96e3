import {
  compileModel,
  defineScale,
  expression,
  type Matrix,
  type PlacementColumns,
} from "opportunity-matrix";
import { expect, it } from "vitest";
import { sample } from "../sample.ts";

const scores = ({ axes }: PlacementColumns): number[] => [...(axes.x?.score ?? [])];

it("takes any iterable, and an empty one", () => {
  const matrix = compileModel(sample());
  const rows = [{ a: 1 }, { a: 2 }];
  expect(scores(matrix.placeAll(new Set(rows)))).toEqual([1, 2]);
  expect(matrix.placeAll([]).length).toBe(0);
});

it("stands being called by what it reads, by a scale and by the function that finds the day", () => {
  let matrix: Matrix;
  const inner = (): number => scores(matrix.placeAll([{ a: 7 }]))[0] as number;
  const nested = defineScale({
    kind: "nested",
    version: "1",
    reads: ["number"],
    params: {},
    lower: (_params, _x, { name }) => expression.opaque(name, (x: number) => (x === 7 ? 7 : x + inner())),
  });
  matrix = compileModel(sample({ x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "nested" } }] } }), {
    scales: [nested],
  });
  const calling = {
    get a(): number {
      return 10 + inner();
    },
    b: 3,
  };
  const placed = matrix.placeAll([{ a: 1 }, calling, { a: 2 }], {
    asOf: () => {
      inner();
      return "2026-11-23";
    },
  });
  expect(scores(placed)).toEqual([8, 24, 9]);
});

it("is ready again after the function that finds the day has failed", () => {
  const matrix = compileModel(sample());
  const fail = (): string => {
    throw new Error("no day");
  };
  expect(() => matrix.placeAll([{ a: 1 }], { asOf: fail })).toThrow("no day");
  expect(scores(matrix.placeAll([{ a: 1 }]))).toEqual([1]);
});
