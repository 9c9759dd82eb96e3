// What defineModel remembers, and what it does not let pass.
import { compileModel, defineModel, type Model, type ModelDocument } from "opportunity-matrix";
import { describe, expectTypeOf, it } from "vitest";
import { bands, cells, facts, model, x, y } from "./models.ts";

const head = { format: 1, id: "typed", version: "1" } as const;

it("remembers facts with their types, and ids of axes, cells and strategies: no numbers, no labels", () => {
  expectTypeOf(model).toEqualTypeOf<
    Model<{
      readonly facts: {
        readonly spend: number;
        readonly budget: "none" | "planned";
        readonly vip: boolean;
        readonly since: string;
      };
      readonly axis: "potential" | "relationship";
      readonly cell: "low/low" | "low/high" | "high/low" | "high/high";
      readonly strategy: "leave" | "keep" | "raise";
    }>
  >();
  expectTypeOf(model.axes[0].bands).toEqualTypeOf<ModelDocument["axes"][0]["bands"]>();
  expectTypeOf(model.facts).toEqualTypeOf<ModelDocument["facts"]>();
});

it("compileModel takes a plain document, too", () => {
  const document = {} as ModelDocument;
  expectTypeOf(compileModel(document).assess).parameter(0).toExtend<{ readonly [fact: string]: unknown }>();
  expectTypeOf<Model>().toExtend<ModelDocument>();
});

describe("does not compile", () => {
  it("a misspelt fact of a dimension", () => {
    const dimension = {
      id: "d",
      fact: "spent",
      weight: 1,
      scale: { kind: "linear", from: 0, to: 1 },
    } as const;
    // @ts-expect-error [ts2322] - "spent" is not declared
    defineModel({ ...head, facts, axes: [{ id: "potential", bands, dimensions: [dimension] }, y], cells });
  });

  it("a dimension without fact whose id is no fact", () => {
    const dimension = { id: "spent", weight: 1, scale: { kind: "linear", from: 0, to: 1 } } as const;
    // @ts-expect-error [ts2322] - the id stands for the fact
    defineModel({ ...head, facts, axes: [{ id: "potential", bands, dimensions: [dimension] }, y], cells });
  });

  it("a misspelt fact within a group", () => {
    const dimension = {
      id: "d",
      fact: "spent",
      weight: 1,
      scale: { kind: "linear", from: 0, to: 1 },
    } as const;
    const group = { id: "g", weight: 1, dimensions: [dimension] } as const;
    // @ts-expect-error [ts2322] - "spent" is not declared
    defineModel({ ...head, facts, axes: [{ id: "potential", bands, dimensions: [group] }, y], cells });
  });

  it("a misspelt fact of a gate, however deep", () => {
    const then = { exclude: true } as const;
    defineModel({
      ...head,
      facts,
      axes: [x, y],
      cells,
      // @ts-expect-error [ts2820] - "Vip" is not declared
      gates: [{ id: "g", when: { fact: "Vip", is: true }, then }],
    });
    const when = { all: [{ not: { fact: "Vip", is: true } }] } as const;
    // @ts-expect-error [ts2322] - "Vip" is not declared
    defineModel({ ...head, facts, axes: [x, y], cells, gates: [{ id: "g", when, then }] });
  });

  it("a misspelt axis or band of a gate, and a band of the other axis", () => {
    const when = { fact: "vip", is: true } as const;
    const other = {
      ...y,
      bands: [
        { id: "low", from: 0 },
        { id: "top", from: 50 },
      ],
    } as const;
    const cell = { tier: "A", strategy: "keep" };
    const own = { "low/low": cell, "low/top": cell, "high/low": cell, "high/top": cell };
    defineModel({
      ...head,
      facts,
      axes: [x, y],
      cells,
      // @ts-expect-error [ts2322] - there is no axis "x"
      gates: [{ id: "g", when, then: { cap: { axis: "x", band: "low" } } }],
    });
    defineModel({
      ...head,
      facts,
      axes: [x, y],
      cells,
      // @ts-expect-error [ts2322] - there is no band "middle"
      gates: [{ id: "g", when, then: { floor: { axis: "potential", band: "middle" } } }],
    });
    defineModel({
      ...head,
      facts,
      axes: [x, other],
      cells: own,
      // @ts-expect-error [ts2322] - "top" is a band of the other axis
      gates: [{ id: "g", when, then: { cap: { axis: "potential", band: "top" } } }],
    });
    defineModel({
      ...head,
      facts,
      axes: [x, other],
      cells: own,
      gates: [{ id: "g", when, then: { cap: { axis: "relationship", band: "top" } } }],
    });
  });

  it("a missing cell", () => {
    const { "high/high": _, ...missing } = cells;
    // @ts-expect-error [ts2322] - "high/high" is missing
    defineModel({ ...head, facts, axes: [x, y], cells: missing });
  });

  it("an extra cell", () => {
    const extra = { ...cells, "high/top": { tier: "A", strategy: "keep" } } as const;
    // @ts-expect-error [ts2322] - no axis has a band "top"
    defineModel({ ...head, facts, axes: [x, y], cells: extra });
  });

  it("a misspelt key", () => {
    // @ts-expect-error [ts2561] - "versoin" is no key of a model
    defineModel({ ...head, versoin: "1", facts, axes: [x, y], cells });
  });

  it("a parameter of a stock scale that is misspelt, missing or one too many, in a group as well", () => {
    const spend = { id: "spend", weight: 1 } as const;
    const misspelt = { kind: "linear", from: 0, too: 1 } as const;
    // @ts-expect-error [ts2322] - it is called "to"
    defineModel({ ...head, facts, axes: [{ ...x, dimensions: [{ ...spend, scale: misspelt }] }, y], cells });
    const group = { id: "g", weight: 1, dimensions: [{ ...spend, scale: misspelt }] } as const;
    // @ts-expect-error [ts2322] - it is called "to"
    defineModel({ ...head, facts, axes: [{ ...x, dimensions: [group] }, y], cells });
    const missing = { kind: "linear", from: 0 } as const;
    // @ts-expect-error [ts2322] - "to" is missing
    defineModel({ ...head, facts, axes: [{ ...x, dimensions: [{ ...spend, scale: missing }] }, y], cells });
    const extra = { kind: "linear", from: 0, to: 1, below: 5 } as const;
    // @ts-expect-error [ts2322] - only "steps" has "below"
    defineModel({ ...head, facts, axes: [{ ...x, dimensions: [{ ...spend, scale: extra }] }, y], cells });
    const categories = [{ option: "none", points: 0 }] as const;
    const budget = { id: "budget", weight: 1 } as const;
    const optional = { kind: "categories", categories, otherwize: 5 } as const;
    // @ts-expect-error [ts2322] - it is called "otherwise"
    defineModel({ ...head, facts, axes: [{ ...x, dimensions: [{ ...budget, scale: optional }] }, y], cells });
    const right = { kind: "categories", categories, otherwise: 5 } as const;
    const own = { kind: "mine", from: 0, too: 1 } as const;
    const dimensions = [
      { ...budget, scale: right },
      { ...spend, scale: own },
    ] as const;
    defineModel({ ...head, facts, axes: [{ ...x, dimensions }, y], cells });
  });

  it("one axis, or three", () => {
    // @ts-expect-error [ts2322] - the second axis is missing
    defineModel({ ...head, facts, axes: [x], cells });
    // @ts-expect-error [ts2322] - a matrix has two axes
    defineModel({ ...head, facts, axes: [x, y, x], cells });
  });
});
