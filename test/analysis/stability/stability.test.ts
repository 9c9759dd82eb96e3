import { stability } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, matrixWith } from "../weights.ts";

// x = (2·80 + 1·40 + 1·20) ÷ 4 = 55: medium, which runs from 40 to 70.
const known = { a: 80, b: 40, c: 20, d: 50 };
const weightsOf = (raw: object, ...model: Parameters<typeof matrixWith>) =>
  stability(matrixWith(...model), facts(raw)).weights;
const only = (id: string, raw: object = known, ...model: Parameters<typeof matrixWith>) =>
  weightsOf(raw, ...model).find(
    ({ dimension, group }) => dimension === id || (dimension === null && group === id),
  );

describe("the range of a weight", () => {
  it("ends where the rounded score passes an edge, and says which band comes then", () => {
    // (160f + 60) ÷ (2f + 2) ≥ 40 − ½ micropoint where f ≥ ¼, and < 70 − ½ micropoint where f < 4.
    const { below, above, change, share } = only("a") ?? {};
    expect(share).toBe(0.5);
    expect(below).toMatchObject({ leadsTo: "band", band: "low", label: { en: "Low" } });
    expect(above).toMatchObject({ leadsTo: "band", band: "high" });
    expect(below?.factor).toBeCloseTo(0.25, 6);
    expect(above?.factor).toBeCloseTo(4, 6);
    expect(change).toBeCloseTo(0.75, 6);
  });

  it("has no end where no weight would be enough", () => {
    // Without b the score is 60, and with b alone it comes down to 40: to no other band.
    expect(only("b")).toMatchObject({ below: null, above: null, change: null });
    // c alone is 20: (180 + f·20 + 20) ÷ … falls below 40 for f above 7.
    const c = only("c");
    expect(c?.below).toBeNull();
    expect(c?.above).toMatchObject({ band: "low" });
    expect(c?.above?.factor).toBeCloseTo((200 - 120) / 20, 5);
  });

  it("is that of a whole group too, which stands before its dimensions", () => {
    const g = only("g");
    expect(g).toMatchObject({ dimension: null, group: "g", label: { en: "Demand" }, share: 0.5 });
    expect(g?.below?.factor).toBeCloseTo(0.25, 6);
    expect(g?.above?.factor).toBeCloseTo(4, 6);
    const order = weightsOf({ a: 50, b: 50, c: 50, d: 50 }).map(({ dimension, group }) => dimension ?? group);
    expect(order).toEqual(["a", "g", "b", "c", "d"]);
  });

  it("puts the most delicate first", () => {
    const changes = weightsOf(known).map(({ change }) => change ?? Infinity);
    expect(changes).toEqual([...changes].sort((p, q) => p - q));
  });

  it("leaves out what is not known, and ends where the coverage falls below the minimum", () => {
    const half = { minimumCoverage: 0.5 };
    const a = only("a", { a: 80, d: 50 }, [], {}, half);
    expect(a?.above).toBeNull();
    expect(a?.below).toMatchObject({ leadsTo: "unplaced" });
    expect(a?.below?.factor).toBeCloseTo(1, 5);
    const b = only("b", { a: 80, d: 50 }, [], {}, half);
    expect(b?.above).toMatchObject({ leadsTo: "unplaced" });
  });

  it("tells of an unplaced customer what would place it, where the other axis is known", () => {
    const most = { minimumCoverage: 0.6 };
    expect(only("a", { a: 80, d: 50 }, [], {}, most)?.above).toMatchObject({ leadsTo: "placed" });
    expect(only("a", { a: 80, d: 50 }, [], {}, most)?.above?.factor).toBeCloseTo(1.5, 5);
    expect(only("a", { a: 80 }, [], {}, most)).toMatchObject({ below: null, above: null });
    expect(only("d", { a: 80 }, [], {}, most)).toMatchObject({ below: null, above: null });
  });

  it("ends at no edge at which a gate holds the score", () => {
    const gate = (then: object) => [{ id: "g", when: { fact: "barred", is: true }, then } as never];
    const barred = { ...known, barred: true };
    const cap = { cap: { axis: "x", band: "medium" } };
    expect(only("a", barred, gate(cap))).toMatchObject({ above: null, below: { band: "low" } });
    const floor = { floor: { axis: "x", band: "medium" } };
    expect(only("a", barred, gate(floor))).toMatchObject({ below: null, above: { band: "high" } });
    expect(only("a", known, gate(cap))?.above).not.toBeNull();
    for (const weight of weightsOf(barred, gate({ exclude: true }))) expect(weight.change).toBeNull();
  });

  it("moves nothing where the weakest dimension decides, but the coverage", () => {
    const dimensions = [
      { id: "a", weight: 2, scale: { kind: "linear", from: 0, to: 100 } },
      { id: "b", weight: 1, scale: { kind: "linear", from: 0, to: 100 } },
    ] as const;
    const weakest = { aggregation: "minimum", dimensions } as const;
    expect(only("a", known, [], weakest)).toMatchObject({ below: null, above: null });
    const half = { minimumCoverage: 0.5 };
    expect(only("a", { a: 80, d: 1 }, [], weakest, half)?.below).toMatchObject({ leadsTo: "unplaced" });
  });
});

it("gives the cell, and JSON", () => {
  const found = stability(matrixWith(), facts(known));
  expect(found).toMatchObject({ status: "placed", cell: "medium/any" });
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});
