// What speaks for and against adds up exactly, from every baseline, on stored assessments.
import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  type Assessment,
  type AxisAssessment,
  type AxisDrivers,
  type Baseline,
  drivers,
  type MedianPoints,
  medianPoints,
} from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase, randomCases } from "./customers.ts";
import { dayText } from "./days.ts";
import { reversedDimensions } from "./reordered.ts";
import { asFacts, callOf, compile, micro } from "./run.ts";

const baselines = ["model", "edge", "lowerEdge", "nextEdge"] as const satisfies readonly Baseline[];

/** An own property, whatever its name. */
function at<Value>(of: object, id: string): Value {
  return Object.getOwnPropertyDescriptor(of, id)?.value as Value;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function expectExact(assessment: Assessment, baseline: Baseline): void {
  const all = drivers(assessment, { baseline });
  deepStrictEqual(Object.keys(all), Object.keys(assessment.axes));
  for (const [id, one] of Object.entries<AxisDrivers>(all)) {
    const axis = at<AxisAssessment>(assessment.axes, id);
    expect(one.score).toBe(axis.score);
    const reasons = [...one.for, ...one.against];
    const named = reasons.map(({ dimension }) => dimension);
    expect(new Set(named).size).toBe(named.length);
    if (one.baseline === null) {
      expect(reasons).toEqual([]);
      continue;
    }
    const moved = [...reasons.map(({ part }) => part), ...one.adjustments.map(({ change }) => change)];
    expect(micro(one.baseline) + sum(moved.map(micro))).toBe(micro(one.score as number));
    expect(one.baseline).toBeGreaterThanOrEqual(0);
    expect(one.baseline).toBeLessThanOrEqual(100);
    for (const { part, points, baseline: from } of one.for) {
      expect(part).toBeGreaterThan(0);
      expect(points).toBeGreaterThan(from);
    }
    for (const { part, points, baseline: from } of one.against) {
      expect(part).toBeLessThan(0);
      expect(points).toBeLessThan(from);
    }
    if (axis.aggregation === "weightedSum" && baseline !== "model" && typeof baseline === "string") {
      const edge = [axis.edges?.from, axis.edges?.next];
      expect(edge).toContain(one.baseline);
    }
  }
  deepStrictEqual(JSON.parse(JSON.stringify(all)), all);
}

it("baseline, parts and gates add up to the score in whole micropoints", () => {
  fc.assert(
    fc.property(randomCase, fc.constantFrom(...baselines), (one, baseline) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      expectExact(JSON.parse(JSON.stringify(result)) as Assessment, baseline);
    }),
    { numRuns: 500 },
  );
});

it("so they do from a portfolio's median, from which half of the customers lie up and half down", () => {
  fc.assert(
    fc.property(randomCases, ({ document, rows, asOf }) => {
      const matrix = compile(document);
      const all = rows.map((row) => matrix.assess(asFacts(row), { asOf: dayText(asOf) }));
      const median = medianPoints(all);
      for (const one of all) expectExact(one, { median });
      for (const [id, ofAxis] of Object.entries<MedianPoints[string]>(median)) {
        for (const [dimension, middle] of Object.entries(ofAxis)) {
          const known = all.flatMap(({ axes }) =>
            at<AxisAssessment>(axes, id).contributions.flatMap((each) =>
              each.dimension === dimension && each.value !== null ? [each.points as number] : [],
            ),
          );
          const half = known.length / 2;
          expect(known.filter((points) => points < middle).length).toBeLessThanOrEqual(half);
          expect(known.filter((points) => points > middle).length).toBeLessThanOrEqual(half);
        }
      }
      deepStrictEqual(medianPoints([...all].reverse()), median);
    }),
    { numRuns: 150 },
  );
});

it("the mean of a baseline is rounded down or up, never further", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      for (const [id, { baseline }] of Object.entries<AxisDrivers>(drivers(result))) {
        const { aggregation, contributions } = at<AxisAssessment>(result.axes, id);
        if (baseline === null || aggregation === "minimum") continue;
        const counted = contributions.filter(({ points }) => points !== null);
        const over = counted.reduce(
          (all, { weight, assumption }) => all + BigInt(weight) * BigInt(micro(assumption ?? 50)),
          0n,
        );
        const under = counted.reduce((all, { weight }) => all + BigInt(weight), 0n);
        const off = BigInt(micro(baseline)) * under - over;
        expect(off < under && -off < under).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it("no declared order of dimensions decides a part, where all of them count", () => {
  fc.assert(
    fc.property(randomCase, fc.constantFrom(...baselines), (one, baseline) => {
      const [result, reordered] = [one.document, reversedDimensions(one.document)].map((document) =>
        drivers(compile(document).assess(asFacts(one.raw), callOf(one)), { baseline }),
      ) as [ReturnType<typeof drivers>, ReturnType<typeof drivers>];
      for (const [id, axis] of Object.entries<AxisDrivers>(result))
        if (axis.decides === null) expect(at<AxisDrivers>(reordered, id)).toEqual(axis);
    }),
    { numRuns: 200 },
  );
});
