import { type Assessment, type AxisDrivers, compileModel, type Driver, drivers } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";

const matrix = compileModel(
  sample({
    x: {
      dimensions: [
        { id: "a", weight: 3, scale: same },
        { id: "c", weight: 2, scale: same, unknown: { assume: 30 } },
        { id: "d", weight: 1, scale: same },
      ],
    },
    y: {
      aggregation: "minimum",
      dimensions: [
        { id: "b", weight: 1, scale: same, unknown: { assume: 40 } },
        { id: "e", weight: 5, scale: same, unknown: { assume: 60 } },
      ],
    },
    facts: Object.fromEntries([..."cdef"].map((id) => [id, { type: id === "f" ? "flag" : "number" }])),
    gates: [{ id: "f", when: { fact: "f", is: true }, then: { cap: { axis: "x", band: "low" } } }],
  }),
);
const assess = (raw: object): Assessment => matrix.assess(facts(raw));
const parts = (list: readonly Driver[] | undefined) => list?.map(({ dimension, part }) => [dimension, part]);

it("measures each dimension that counts from the middle, or from what the model assumes", () => {
  const { x } = drivers(assess({ a: 80, c: 15, b: 50 }));
  // 5 of 6 weights count: 30 · 3/5 above the middle, 15 · 2/5 below what is assumed.
  expect(parts(x?.for)).toEqual([["a", 18]]);
  expect(parts(x?.against)).toEqual([["c", -6]]);
  expect(x?.baseline).toBe((50 * 3 + 30 * 2) / 5);
  expect(x?.score).toBe(42 + 18 - 6);
  expect(
    [...(x?.for ?? []), ...(x?.against ?? [])].map(({ source, baseline }) => [source, baseline]),
  ).toEqual([
    ["middle", 50],
    ["assumption", 30],
  ]);
});

it("lets nothing speak that is unknown, assumed as expected, or at the baseline", () => {
  const { x } = drivers(assess({ a: 50 }));
  expect(x).toEqual({
    label: "x",
    score: 42,
    baseline: 42,
    decides: null,
    for: [],
    against: [],
    adjustments: [],
  });
});

it("keeps what gates did apart", () => {
  const { x } = drivers(assess({ a: 80, f: true }));
  expect(parts(x?.for)).toEqual([["a", 18]]);
  expect(x?.adjustments.map(({ gate, change }) => [gate, change])).toEqual([["f", -20.000001]]);
  expect(x?.score).toBe(39.999999);
});

it("puts the largest part first, and equal ones in the order of their ids", () => {
  const even = compileModel(
    sample({
      x: { dimensions: ["d", "a", "c"].map((id) => ({ id, weight: 1, scale: same })) },
      facts: { c: { type: "number" }, d: { type: "number" } },
    }),
  );
  expect(parts(drivers(even.assess(facts({ a: 80, c: 80, d: 95 }))).x?.for)?.map(([id]) => id)).toEqual([
    "d",
    "a",
    "c",
  ]);
});

it("lays everything on the weakest dimension where that decides alone, measured from its own baseline", () => {
  const { y } = drivers(assess({ b: 55, e: 70 }));
  expect(y).toMatchObject({ score: 55, baseline: 40, decides: "b", against: [] });
  expect(parts(y?.for)).toEqual([["b", 15]]);
  // On a tie the first that is declared decides, as for contributions.
  expect(drivers(assess({ b: 20, e: 20 })).y).toMatchObject({
    decides: "b",
    baseline: 40,
    against: [{ dimension: "b", part: -20, assumed: false }],
  });
  expect(drivers(assess({ b: 90 })).y).toMatchObject({ decides: "e", for: [], against: [], baseline: 60 });
});

it("measures nothing where there is no score", () => {
  const empty = compileModel(sample()).assess(facts({ b: 10 }));
  expect(drivers(empty).x).toMatchObject({ score: null, baseline: null, for: [], against: [] });
  expect(drivers(empty, { baseline: "edge" }).x?.baseline).toBeNull();
});

it("says that an assumption speaks where it is measured from elsewhere", () => {
  const { x } = drivers(assess({ a: 80 }), { baseline: { median: { x: { a: 90, c: 60 } } } });
  expect(x?.against.map(({ dimension, assumed, part }) => [dimension, assumed, part])).toEqual([
    ["c", true, -12],
    ["a", false, -6],
  ]);
});

it("works on what went through JSON, without the model", () => {
  const one = assess({ a: 80, c: 15, b: 50, f: true });
  const stored = JSON.parse(JSON.stringify(one)) as Assessment;
  expect(drivers(stored, { baseline: "edge" })).toEqual(drivers(one, { baseline: "edge" }));
});

it("knows the axes of its model", () => {
  const { x }: { readonly [id: string]: AxisDrivers } = drivers(assess({ a: 1 }));
  expect(x?.score).toBe((3 + 60) / 5);
});
