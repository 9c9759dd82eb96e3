import fc from "fast-check";
import type { Assessment, AxisAssessment } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase } from "./customers.ts";
import { type Expected, expectedOf } from "./oracle.ts";
import { asFacts, callOf, compile } from "./run.ts";

/** An assessment reduced to what section 3 of the design decides. */
function decided(result: Assessment, axisIds: readonly string[]): Expected {
  const axis = (id: string): Expected["axes"][number] => {
    const { score, band, coverage, low, high, contributions, adjustments } = result.axes[
      id
    ] as AxisAssessment;
    return {
      score,
      band,
      coverage,
      low,
      high,
      contributions: contributions.map(({ dimension, points, contribution, certainty }) => ({
        dimension,
        points,
        contribution,
        certainty,
      })),
      adjustments: adjustments.map(({ gate, change }) => ({ gate, change })),
    };
  };
  return {
    status: result.status,
    cell: result.cell?.id ?? null,
    axes: axisIds.map(axis),
    possibleCells: [...result.possibleCells],
    mayBeExcluded: result.mayBeExcluded,
    settled: result.settled,
    gates: result.gates.map(({ gate, hit, open }) => ({ gate, hit, open })),
    issues: result.issues.map(({ code, pointer }) => `${code} ${pointer}`).sort(),
  };
}

it("the engine agrees with the oracle in every digit", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const { document, raw } = one;
      const axisIds = document.axes.map(({ id }) => id);
      const result = compile(document).assess(asFacts(raw), callOf(one));
      expect(decided(result, axisIds)).toStrictEqual(expectedOf(document, raw, one));
    }),
    { numRuns: 2500 },
  );
});
