import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type LeverTarget, targetCells } from "../../../src/analysis/levers/target.ts";
import { sample } from "../../engine/sample.ts";

const { plan } = compileModel(sample());
const of = (target: LeverTarget) => targetCells(plan, target);

it("finds a cell, several cells, and those of a strategy or tier", () => {
  expect(of("high/low").ids).toEqual(["high/low"]);
  expect(of(["high/low", "low/low"]).ids).toEqual(["low/low", "high/low"]);
  expect(of({ strategy: "do high/low" }).ids).toEqual(["high/low"]);
  expect(of({ tier: "tier low/low" }).ids).toEqual(["low/low"]);
});

it("knows the cells by the positions of their bands", () => {
  const target = of("high/low");
  expect([target.has(2, 0), target.has(0, 2), target.has(9, 9)]).toEqual([true, false, false]);
  expect(target.hasWithin([0, 2], [0, 1])).toBe(true);
  expect(target.hasWithin([0, 1], [0, 2])).toBe(false);
});

it("says what there is where there is no such cell", () => {
  expect(() => of("high/lo")).toThrow(/^target "high\/lo" is no cell; there are low\/low, low\/medium/);
  expect(() => of([])).toThrow(/names no cell/);
  expect(() => of({ strategy: "win" })).toThrow(
    /^target\.strategy "win" is of no cell; there are do low\/low,/,
  );
  expect(() => of({ tier: "Z" })).toThrow(/^target\.tier "Z" is of no cell; there are tier low\/low,/);
});
