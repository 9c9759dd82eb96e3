import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { createTrial } from "../../../src/analysis/evidence/trial.ts";
import { leastLever } from "../../../src/analysis/levers/least-lever.ts";
import { createHandle } from "../../../src/analysis/levers/lever.ts";
import { createSearch } from "../../../src/analysis/levers/lever-search.ts";
import { targetCells } from "../../../src/analysis/levers/target.ts";
import { same, sample } from "../../engine/sample.ts";

const dimensions = ["a", "c"].map((id) => ({ id, weight: 1, scale: same }));
const facts = { c: { type: "number" } } as const;

function least(efforts: { readonly [fact: string]: number }, from: readonly number[]) {
  const matrix = compileModel(sample({ facts, x: { dimensions } }));
  const trial = createTrial(matrix, { a: 10, b: 5, c: 10 }, {});
  const search = createSearch(trial, targetCells(matrix.plan, "high/low"));
  const handles = ["a", "c"].map((fact) => createHandle(trial.variable(fact)));
  return leastLever(trial, search, handles, from, [10e6, 5e6], (fact) => efforts[fact] ?? 1);
}

it("brings the costly fact back first", () => {
  const to = (efforts: { readonly [fact: string]: number }) =>
    least(efforts, [90, 80]).changes.map((change) => change.to);
  expect(to({ a: 3 })).toEqual([expect.closeTo(60, 4), expect.closeTo(80, 4)]);
  expect(to({ c: 3 })).toEqual([expect.closeTo(90, 4), expect.closeTo(50, 4)]);
});

it("leaves nothing that could stay nearer", () => {
  const { changes, cell, gain } = least({}, [100, 100]);
  expect(cell).toBe("high/low");
  expect(gain.x).toBeCloseTo(60, 4);
  expect(changes.reduce((sum, { to }) => sum + Number(to), 0)).toBeCloseTo(140, 4);
});
