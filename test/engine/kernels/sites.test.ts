import { compileModel, type FactDeclaration } from "opportunity-matrix";
import { expect, it } from "vitest";
import { sitesFor } from "../../../src/engine/kernels/sites.ts";
import type { PlannedFact } from "../../../src/engine/plan.ts";
import { sample } from "../sample.ts";

const facts = (count: number, type: "number" | "flag"): PlannedFact[] =>
  Array.from({ length: count }, (_, f) => ({ id: `f${f}`, label: "", declaration: { type }, listed: null }));

it("gives each fact of a model a place of its own, and the same one in whatever order", () => {
  const all = [...facts(128, "number"), ...facts(128, "flag")];
  expect(new Set(sitesFor(all)).size).toBe(256);
  const [few, turned] = [facts(2, "number"), facts(2, "number").reverse()];
  expect(sitesFor(turned)).toEqual(sitesFor(few).reverse());
  expect(sitesFor(facts(140, "number")).every((site) => typeof site === "function")).toBe(true);
});

it("reads every fact at every place, also where a field throws", () => {
  const names = Array.from({ length: 280 }, (_, f) => `f${f}`);
  const declarations = Object.fromEntries(
    names.map((name, f) => [name, { type: f % 2 === 0 ? "number" : "flag" } as FactDeclaration] as const),
  );
  const same = { kind: "linear", from: 0, to: 100 } as const;
  const dimensions = names.map((id, f) => ({
    id,
    weight: 1,
    scale: f % 2 === 0 ? same : ({ kind: "flag", yes: f / 4, no: 0 } as const),
  }));
  const matrix = compileModel(sample({ facts: declarations, x: { dimensions } }));
  const row = Object.fromEntries(names.map((name, f) => [name, f % 2 === 0 ? f / 2 : true]));
  const failing = names.map((name) =>
    Object.defineProperty({ ...row }, name, {
      get() {
        throw new Error(name);
      },
    }),
  );
  const placed = matrix.placeAll([row, ...failing] as object[], { contributions: true });
  const expected = [...matrix.assessAll([row, ...failing] as object[])];
  expect([...(placed.axes.x?.score ?? [])]).toEqual(expected.map(({ axes }) => axes.x?.score));
  // The two facts of the sample stand first.
  const bit = (i: number, f: number): number =>
    ((placed.invalid[i * placed.words + ((f + 2) >> 5)] as number) >>> ((f + 2) & 31)) & 1;
  expect(failing.map((_, f) => bit(f + 1, f))).toEqual(failing.map(() => 1));
  expect(names.map((_, f) => bit(0, f))).toEqual(names.map(() => 0));
});

it("reads names that every object inherits only where they are a row's own", () => {
  const facts = { constructor: { type: "number" }, toString: { type: "flag" } } as const;
  const matrix = compileModel(sample({ facts: { ...facts } }));
  const throws = {
    get constructor() {
      throw new Error("no");
    },
  };
  const { unknown, invalid } = matrix.placeAll([
    {},
    { constructor: 5, toString: true },
    throws,
    { toString: 1 },
  ] as object[]);
  expect([...unknown].map((word) => word >> 2)).toEqual([3, 0, 3, 3]);
  expect([...invalid].map((word) => word >> 2)).toEqual([0, 0, 1, 2]);
});
