import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type AxisTally, tallier } from "../../../src/analysis/comparison/tally.ts";
import { sample } from "../../engine/sample.ts";

const { plan } = compileModel(
  sample({
    facts: { frozen: { type: "flag" } },
    gates: [{ id: "frozen", when: { fact: "frozen", is: true }, then: { cap: { axis: "x", band: "low" } } }],
  }),
);
const tally = tallier(plan);
const onX = (facts: object, asOf: unknown = null) => tally(facts, asOf).axes.get("x") as AxisTally;

it("adds up as an assessment does, with what gates do kept apart", () => {
  const { score, low, high, then } = onX({ a: { value: 80, grade: "stated" }, frozen: true });
  expect([score.value, low.value, high.value]).toEqual([80_000_000, 64_000_000, 84_000_000]);
  const steps = [score, low, high].map((sum) => sum.steps.map(({ gate, change }) => `${gate.id} ${change}`));
  expect(steps).toEqual([["frozen -40000001"], ["frozen -24000001"], ["frozen -44000001"]]);
  expect(then).toEqual({ score: 39.999999, low: 39.999999, high: 39.999999, band: "low" });
});

it("moves by an open gate only the bound that it could move", () => {
  const { score, low, high } = onX({ a: 80 });
  expect([score, low, high].map(({ steps }) => steps.length)).toEqual([0, 1, 0]);
});

it("gives values that no later customer changes", () => {
  const first = onX({ a: 80, frozen: false });
  const kept = JSON.stringify(first);
  onX({});
  expect(JSON.stringify(first)).toBe(kept);
  expect(Number.isNaN(onX({}).score.value)).toBe(true);
  expect(onX({}).then.score).toBeNull();
});

it("never throws, whatever facts and day are", () => {
  for (const facts of [null, 5, [], "x"]) expect(tally(facts, "soon").place.status).toBe("unplaced");
});
