import { compileModel, type ModelDocument, type Play } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { movesOf } from "../../src/strategy/moves.ts";
import { assessed, best, document } from "./playbook.ts";
import { play } from "./plays.ts";

const moves = (more: Partial<Play>, facts: object = {}) =>
  movesOf(play("p", { status: "placed" }, more), assessed({ ...best, ...facts }));

describe("what a play could move", () => {
  it("is what its facts leave of their axis, by their weight", () => {
    expect(moves({ improves: ["growth"] })).toEqual([
      {
        axis: "potential",
        label: { en: "Potential", "zh-CN": "潜力" },
        dimensions: ["growth"],
        lift: 10,
        narrows: 0,
      },
    ]);
    expect(moves({ improves: ["growth", "budget"] })[0]?.lift).toBe(25);
    expect(moves({ improves: ["growth", "trust"] }).map(({ axis }) => axis)).toEqual([
      "potential",
      "relationship",
    ]);
  });

  it("counts what is not known, or not proved, as not guaranteed", () => {
    expect(moves({ improves: ["growth"] }, { growth: null })[0]?.lift).toBe(25);
    expect(moves({ improves: ["growth"] }, { growth: { value: 60, grade: "assumed" } })[0]?.lift).toBe(17.5);
  });

  it("is, for what is found out, the range that it leaves", () => {
    expect(moves({ findsOut: ["growth", "trust"] }, { growth: null })).toMatchObject([
      { axis: "potential", dimensions: ["growth"], lift: 0, narrows: 25 },
    ]);
    expect(moves({ findsOut: ["growth"] })).toEqual([]);
    expect(moves({ improves: ["growth"], findsOut: ["growth"] }, { growth: null })[0]).toMatchObject({
      lift: 25,
      narrows: 0,
    });
  });

  it("is nothing for facts that are as good as can be, or that no dimension reads", () => {
    expect(moves({ improves: ["growth"] }, { growth: 100 })).toEqual([]);
    expect(moves({ improves: ["sanctioned", "nothing"], findsOut: ["frozen"] })).toEqual([]);
  });

  it("is the rise of the weakest where the weakest decides", () => {
    const [x, y] = document.axes;
    const weakest = { ...document, axes: [{ ...x, aggregation: "minimum" }, y] } as ModelDocument;
    const assessment = compileModel(weakest).assess(
      { growth: 60, budget: 80, trust: 70 },
      { asOf: "2026-11-23" },
    );
    const lift = (...improves: string[]) =>
      movesOf(play("p", { status: "placed" }, { improves }), assessment)[0]?.lift ?? 0;
    expect([lift("growth"), lift("budget"), lift("growth", "budget")]).toEqual([20, 0, 40]);
  });
});
