import {
  compileModel,
  defineScale,
  expression,
  type Matrix,
  type PlacementColumns,
} from "opportunity-matrix";
import { expect, it } from "vitest";
import { callDays } from "../../../src/engine/days.ts";
import { createKernels } from "../../../src/engine/kernels/kernels.ts";
import { placeRows } from "../../../src/engine/kernels/place-rows.ts";
import { createPlacementColumns } from "../../../src/engine/kernels/placement-columns.ts";
import { createRowReader } from "../../../src/engine/kernels/rows.ts";
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

it("holds on neither to rows nor to the columns that it filled, also when it fails", () => {
  const { plan } = compileModel(sample());
  const kernels = createKernels(plan, 4);
  const { lanes, readers } = kernels;
  const read = createRowReader(lanes, readers);
  const { masks, rows } = lanes;
  const row = { a: { value: 5, grade: "stated" }, b: "no" };
  const fail = (): never => {
    throw new Error("no day");
  };
  for (const days of [callDays(false, {}), fail]) {
    const out = createPlacementColumns(plan, 1, {});
    const place = (): void => placeRows(kernels, read, [row], days, out);
    if (days === fail) expect(place).toThrow("no day");
    else place();
    expect(lanes.masks).toBe(masks);
    expect(rows).not.toContain(row);
    expect(lanes.facts.map(({ given }) => given[0])).toEqual([null, null]);
  }
});
