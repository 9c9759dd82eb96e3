import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { emptyEvaluation } from "../../../src/engine/explanation/empty-evaluation.ts";
import { same, sample } from "../sample.ts";

it("knows nothing, and has once what reads each fact", () => {
  const { plan } = compileModel(
    sample({
      x: { dimensions: ["a", "b"].map((id) => ({ id, weight: 1, scale: same })) },
      y: { aggregation: "minimum" },
      gates: [{ id: "g", when: { fact: "a", above: 1 }, then: { cap: { axis: "y", band: "low" } } }],
    }),
  );
  const { facts, uses, axes, status } = emptyEvaluation(plan);
  expect([...facts.values()].map(({ isKnown, certainty }) => [isKnown, certainty])).toEqual([
    [false, 0],
    [false, 0],
  ]);
  expect(
    uses.map(({ dimensions, verdicts, isSummed }) => [
      dimensions.map((on) => on.length),
      verdicts.length,
      isSummed,
    ]),
  ).toEqual([
    [[1, 0], 1, true],
    [[1, 1], 0, false],
  ]);
  expect(axes[1].limits.cap.map(({ gate }) => gate.id)).toEqual(["g"]);
  expect(axes[0].edges.map(({ from, next }) => [from, next])).toEqual([
    [0, 40],
    [40, 70],
    [70, null],
  ]);
  expect(status).toBe("unplaced");
});
