import { compileModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import type { Handle } from "../../../src/analysis/evidence/boxes.ts";
import { createTrial } from "../../../src/analysis/evidence/trial.ts";
import { createHandle } from "../../../src/analysis/levers/lever.ts";
import { createSearch } from "../../../src/analysis/levers/lever-search.ts";
import { type LeverTarget, targetCells } from "../../../src/analysis/levers/target.ts";
import { same, sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

function searchFor(document: ModelDocument, facts: object, target: LeverTarget) {
  const matrix = compileModel(document, { scales: plugins });
  const trial = createTrial(matrix, facts, {});
  const handle = (fact: string): Handle => createHandle(trial.variable(fact));
  return { trial, handle, ...createSearch(trial, targetCells(matrix.plan, target)) };
}

it("finds values that reach the target, and brings each back as far as it goes", () => {
  const { find, nearest, handle, isComplete, trial } = searchFor(sample(), { a: 10, b: 10 }, "medium/high");
  const handles = [handle("a"), handle("b")];
  expect(find([handles[0] as Handle])).toBeNull();
  const found = find(handles) as number[];
  expect(found).not.toBeNull();
  const a = nearest(handles, found, 0);
  const b = nearest(handles, [a, found[1] as number], 1);
  expect([a, b]).toEqual([39.9999995, 69.9999995]);
  expect(isComplete()).toBe(true);
  // Everything is as it was read.
  expect(["a", "b"].map((fact) => trial.variable(fact).present)).toEqual([10, 10]);
});

it("comes back from above as well as from below", () => {
  const { find, nearest, handle } = searchFor(sample(), { a: 90, b: 50 }, "medium/medium");
  const a = handle("a");
  const found = find([a]) as number[];
  expect(nearest([a], found, 0)).toBeCloseTo(69.9999995, 9);
  expect(nearest([a], found, 0)).toBeLessThan(69.9999995);
});

it("remembers what stood in the way", () => {
  const dimensions = [
    { id: "a", weight: 1, scale: same },
    { id: "c", weight: 3, scale: same },
  ] as const;
  const facts = { c: { type: "number" } } as const;
  const { find, handle, obstacles } = searchFor(
    sample({ facts, x: { dimensions } }),
    { a: 20, b: 50, c: 20 },
    "high/medium",
  );
  expect(find([handle("a")])).toBeNull();
  expect(obstacles).toEqual({
    isAdmitted: true,
    isCovered: [true, true],
    low: [15e6, 50e6],
    high: [40e6, 50e6],
    isInBand: [false, true],
  });
  const gates = [{ id: "out", when: { fact: "b", is: 50 }, then: { exclude: true } }] as const;
  const excluded = searchFor(sample({ gates }), { a: 20, b: 50 }, "high/medium");
  excluded.find([excluded.handle("a")]);
  expect(excluded.obstacles).toMatchObject({ isAdmitted: false, isCovered: [false, false] });
  const thin = searchFor(sample({ minimumCoverage: 0.5 }), {}, "high/medium");
  expect(thin.find([thin.handle("a")])).toBeNull();
  expect(thin.obstacles.isCovered).toEqual([true, false]);
});

it("stops, and says so, where it would have to try too much", () => {
  // The points of both facts together sway around an edge between the bands, which none of them reaches.
  const dimensions = ["a", "c", "d"].flatMap((fact) => [
    { id: `${fact}+`, fact, weight: 1, scale: { kind: "linear", from: 0, to: 100 } },
    { id: `${fact}-`, fact, weight: 1, scale: { kind: "linear", from: 100, to: 0 } },
  ]);
  const bands = [
    { id: "low", from: 0 },
    { id: "high", from: 50.01 },
  ] as const;
  const facts = { c: { type: "number" }, d: { type: "number" } } as const;
  const { find, handle, isComplete } = searchFor(
    sample({ facts, x: { dimensions, bands } }),
    { b: 50 },
    "high/medium",
  );
  expect(find([handle("a"), handle("c"), handle("d")])).toBeNull();
  expect(isComplete()).toBe(false);
});

it("looks at values without points as at none", () => {
  const document = sample({
    x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "ragged", hole: 4 } }] },
  });
  const { find, nearest, handle } = searchFor(document, { a: 13, b: 50 }, "medium/medium");
  const a = handle("a");
  const found = find([a]) as number[];
  // |10·√(a − 4) − 50| is 40 at 5, and nothing below 4.
  expect(nearest([a], found, 0)).toBeCloseTo(5, 6);
});

it("gives what it found where it would have to try too much to come nearer", () => {
  const dimensions = [
    { id: "a", weight: 1, scale: same },
    { id: "again", fact: "a", weight: 1, scale: { kind: "linear", from: 100, to: 0 } },
  ] as const;
  const bands = [
    { id: "low", from: 0 },
    { id: "high", from: 50.000002 },
  ] as const;
  const gates = [
    { id: "lift", when: { fact: "a", atLeast: 90 }, then: { floor: { axis: "x", band: "high" } } },
  ] as const;
  const document = sample({ x: { dimensions, bands }, gates });
  const { nearest, handle, isComplete } = searchFor(document, { a: 10, b: 50 }, "high/medium");
  expect(nearest([handle("a")], [95], 0)).toBe(90);
  expect(isComplete()).toBe(false);
});

it("steps over values that exclude", () => {
  const gates = [
    { id: "out", when: { fact: "a", atLeast: 30, atMost: 50 }, then: { exclude: true } },
  ] as const;
  const { nearest, find, handle } = searchFor(sample({ gates }), { a: 10, b: 50 }, "medium/medium");
  const a = handle("a");
  const place = nearest([a], find([a]) as number[], 0);
  expect([place > 50, place < 50.0000001]).toEqual([true, true]);
});
