import { factDrift } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { at, matrix } from "../log.ts";

/** A portfolio of customers with these values of `a`. */
const portfolio = (...values: (number | undefined)[]) =>
  values.map((a, i) => ({ snapshot: at("2026-11-01", a, { customer: `C${i}` }) }));
const tens = Array.from({ length: 100 }, (_, i) => i);

it("finds none between a portfolio and itself", () => {
  const same = portfolio(...tens, undefined);
  for (const { psi, corrected, level } of factDrift(same, same, { matrix })) {
    expect({ psi, corrected, level }).toEqual({ psi: 0, corrected: false, level: "little" });
  }
});

it("counts the bins before and after, unknown as one of them", () => {
  const [a, b] = factDrift(portfolio(1, 2, 30), portfolio(1, undefined, undefined), {
    matrix,
    edges: { a: [10] },
  });
  expect(a).toMatchObject({
    fact: "a",
    label: "a",
    level: "much",
    corrected: true,
    bins: [
      { kind: "range", from: null, to: 10, before: 2, after: 1 },
      { kind: "range", from: 10, to: null, before: 1, after: 0 },
      { kind: "unknown", before: 0, after: 2 },
    ],
  });
  expect(b).toMatchObject({ fact: "b", psi: 0, level: "little" });
});

it.each([
  [55, "little"],
  [70, "some"],
  [95, "much"],
])("reads an index by the usual thresholds: %i of 100 in the upper half", (upper, level) => {
  const after = portfolio(...tens.map((i) => (i < upper ? 90 : 10)));
  const before = portfolio(...tens.map((i) => (i < 50 ? 90 : 10)));
  expect(factDrift(before, after, { matrix, edges: { a: [50] } })[0]?.level).toBe(level);
});

it("says nothing of nobody", () => {
  expect(factDrift([], portfolio(1), { matrix })[0]).toMatchObject({
    psi: null,
    level: null,
    byChance: null,
  });
});

it("refuses edges that do not ascend", () => {
  const edges =
    (...a: number[]) =>
    () =>
      factDrift([], [], { matrix, edges: { a } });
  expect(edges(2, 2)).toThrow("edges of a must be finite numbers that ascend, found 2, 2");
  expect(edges(1, Number.NaN)).toThrow(/found 1, NaN/);
  expect(edges(-1, 2)).not.toThrow();
});
