import { compileModel, defineScale, expression } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, same, sample } from "../sample.ts";

/** Ten times the inverse: no number at 0. */
const inverse = defineScale({
  kind: "inverse",
  version: "1",
  reads: ["number"],
  params: {},
  lower: (_params, x) => expression.divide(10, x),
});
const ofA = (id: string, scale: object, more = {}) => ({ id, fact: "a", weight: 1, scale, ...more }) as never;

it("makes a fact unknown on both axes where one scale has no points for it", () => {
  const model = sample({
    x: {
      dimensions: [ofA("first", { kind: "inverse" }), ofA("second", same), ofA("third", { kind: "inverse" })],
    },
    y: { dimensions: [ofA("last", same, { unknown: { assume: 30 } })] },
  });
  const matrix = compileModel(model, { scales: [inverse] });
  const { axes, unknown, invalid } = matrix.placeAll([{ a: 0 }, { a: 2 }, {}] as object[]);
  expect([...(axes.x?.score ?? [])]).toEqual([Number.NaN, 4, Number.NaN]);
  expect([...(axes.y?.score ?? [])]).toEqual([30, 2, 30]);
  expect([...unknown]).toEqual([3, 2, 3]);
  expect([...invalid]).toEqual([1, 0, 0]);
});

it("assumes points for what is unknown, or leaves it out of a sum and of a least", () => {
  const assumed = ofA("a", same, { unknown: { assume: 30 } });
  const left = { id: "b", weight: 1, scale: same } as never;
  const matrix = compileModel(
    sample({
      x: { dimensions: [assumed, left] },
      y: { dimensions: [left, assumed], aggregation: "minimum" },
    }),
  );
  const rows = [{}, { a: 80 }, { b: 10 }];
  const placed = matrix.placeAll(rows);
  expect([...(placed.axes.x?.score ?? [])]).toEqual([30, 80, 20]);
  expect([...(placed.axes.y?.score ?? [])]).toEqual([30, 80, 10]);
  expect(rows.map((row) => matrix.place(facts(row)).axes.y?.score)).toEqual([30, 80, 10]);
});
