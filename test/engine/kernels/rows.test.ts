import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { sample } from "../sample.ts";
import { asOf } from "./batch.ts";

const ages = { freshDays: 0, expiresDays: 10 };
const matrix = compileModel(sample({ facts: { a: { type: "number", ages } } }));

it("takes what has no facts under names for a record of which nothing is known, and marks it", () => {
  const rows = [{ a: 5, b: 5 }, null, [5], "x", Promise.resolve({ a: 5 })] as object[];
  const { unknown, invalid, axes } = matrix.placeAll(rows, { asOf });
  expect([...unknown]).toEqual([0, 3, 3, 3, 3]);
  expect([...invalid]).toEqual([0, 4, 4, 4, 4]);
  expect([...(axes.x?.score ?? [])]).toEqual([5, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

it("takes the days of each record, and marks the records that have none", () => {
  const days = [asOf, "2026-11-28", "?", null, asOf];
  const rows = days.map((day, i) => ({ a: 5, day, learnt: i === 4 ? "never" : asOf }));
  const placed = matrix.placeAll(rows, { asOf: ({ day }) => day, factsAsOf: ({ learnt }) => learnt });
  expect([...(placed.axes.x?.coverage ?? [])]).toEqual([1, 0.5, 0, 0, 0]);
  expect([...placed.invalid]).toEqual([0, 0, 4, 4, 4]);
});
