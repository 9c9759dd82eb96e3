// What stability promises: within the range of a weight the outcome stays, and just beyond it is the one that is named. The outcome at another
// weight is worked out here by itself, in whole numbers, from the assessment alone.
import fc from "fast-check";
import { type Assessment, type Matrix, orderStability, stability } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase } from "./customers.ts";
import { rounded } from "./oracle-facts.ts";
import { asFacts, callOf, compile, micro } from "./run.ts";

type Share = { readonly over: bigint; readonly under: bigint };
type Weight = { readonly axis: string; readonly dimension: string | null; readonly group: string | null };

const whole = (points: number): bigint => BigInt(micro(points));

/** The outcome when a weight is multiplied by p ÷ q: the status, and the bands of both axes after gates. */
function outcomeAt(
  { plan }: Matrix,
  result: Assessment,
  weight: Weight,
  { over: p, under: q }: Share,
): string {
  const bands = plan.axes.map((axis) => {
    const { contributions } = result.axes[axis.id] as Assessment["axes"][string];
    const parts = contributions.map((one, d) => {
      const isMeant =
        axis.id === weight.axis &&
        (weight.dimension === null ? one.group === weight.group : one.dimension === weight.dimension);
      return { ...one, weight: BigInt(axis.dimensions[d]?.weight ?? 0) * (isMeant ? p : q) };
    });
    const total = parts.reduce((sum, one) => sum + one.weight, 0n);
    const counted = parts.filter(({ points }) => points !== null);
    const under = counted.reduce((sum, one) => sum + one.weight, 0n);
    const certain = parts.reduce((sum, one) => sum + one.weight * whole(one.certainty), 0n);
    const isCovered = under > 0n && rounded(certain, total) >= BigInt(plan.minimumCoverage);
    if (under === 0n) return { isCovered, band: "none" };
    const given = counted.map((one) => whole(one.points ?? 0));
    const mean = rounded(
      counted.reduce((sum, one, i) => sum + one.weight * (given[i] ?? 0n), 0n),
      under,
    );
    const sum =
      axis.aggregation === "minimum" ? given.reduce((least, one) => (one < least ? one : least)) : mean;
    const limits = plan.gates.flatMap(({ limit, id }) =>
      limit !== null &&
      plan.axes[limit.axis] === axis &&
      result.gates.some((one) => one.gate === id && one.hit === true)
        ? [{ kind: limit.kind, at: BigInt(limit.at) }]
        : [],
    );
    const floors = limits.filter(({ kind }) => kind === "floor").map(({ at }) => at);
    const caps = limits.filter(({ kind }) => kind === "cap").map(({ at }) => at);
    const raised = [sum, ...floors].reduce((most, at) => (at > most ? at : most));
    const score = [raised, ...caps].reduce((least, at) => (at < least ? at : least));
    return { isCovered, band: axis.bands.findLast(({ from }) => BigInt(from) <= score)?.id ?? "none" };
  });
  const isExcluded = result.gates.some(({ hit, effect }) => hit === true && "exclude" in effect);
  if (isExcluded) return "excluded";
  return bands.every(({ isCovered }) => isCovered) ? bands.map(({ band }) => band).join("/") : "unplaced";
}

/** A factor as a fraction, moved by a part in a thousand. */
const near = (factor: number, thousandths: bigint): Share => ({
  over: BigInt(Math.round(factor * 2 ** 40)) * thousandths,
  under: 2n ** 40n * 1000n,
});

it("within the range of a weight nothing changes, and beyond it the outcome is the one that is named", () => {
  let limits = 0;
  fc.assert(
    fc.property(randomCase, (one) => {
      const matrix = compile(one.document);
      const result = matrix.assess(asFacts(one.raw), callOf(one));
      const found = stability(matrix, asFacts(one.raw), callOf(one));
      const here = outcomeAt(matrix, result, { axis: "", dimension: null, group: null }, near(1, 1000n));
      expect(found.cell ?? found.status).toBe(here);
      expect(found.status).toBe(result.status);
      for (const weight of found.weights) {
        const at = (factor: number, thousandths: bigint): string =>
          outcomeAt(matrix, result, weight, near(factor, thousandths));
        const { below, above } = weight;
        if (below === null) expect(at(1e-6, 1000n)).toBe(here);
        if (above === null) expect(at(1e6, 1000n)).toBe(here);
        for (const [limit, inside, outside] of [
          [below, 1001n, 999n],
          [above, 999n, 1001n],
        ] as const) {
          // A part in a thousand must be finer than the numbers that are compared: a factor of a millionth is not.
          if (limit === null || limit.factor < 1e-4 || limit.factor > 1e4) continue;
          limits++;
          const isInside = inside === 1001n ? limit.factor * 1.001 < 1 : limit.factor * 0.999 > 1;
          if (isInside) expect(at(limit.factor, inside)).toBe(here);
          const beyond = at(limit.factor, outside);
          expect(beyond).not.toBe(here);
          const [x, y] = beyond.split("/");
          if (limit.leadsTo === "band") expect([x, y, "unplaced"]).toContain(limit.band);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(limits).toBeGreaterThan(120);
});

it("at the factor that is named two customers have as many points, and a little further their order is the other one", () => {
  let [tried, turned] = [0, 0];
  fc.assert(
    fc.property(randomCase, fc.nat({ max: 999 }), (one, at) => {
      const matrix = compile(one.document);
      const other = Object.fromEntries(Object.entries(one.raw).filter((_, i) => (at >> (i % 10)) % 2 === 0));
      const results = [one.raw, other].map((raw) => matrix.assess(asFacts(raw), callOf(one))) as [
        Assessment,
        Assessment,
      ];
      for (const axis of matrix.plan.axes) {
        const order = orderStability(matrix, [asFacts(one.raw), asFacts(other)], {
          axis: axis.id as never,
          ...callOf(one),
        });
        if (order.ahead === null) continue;
        const difference = (weight: Weight, { over: p, under: q }: Share): bigint => {
          const [a, b] = results.map((result) => {
            const { contributions } = result.axes[axis.id] as Assessment["axes"][string];
            let [sum, under] = [0n, 0n];
            contributions.forEach(({ points, dimension, group }, d) => {
              if (points === null) return;
              const isMeant =
                weight.dimension === null ? group === weight.group : dimension === weight.dimension;
              const w = BigInt(axis.dimensions[d]?.weight ?? 0) * (isMeant ? p : q);
              [sum, under] = [sum + w * whole(points), under + w];
            });
            return { sum, under };
          }) as [{ sum: bigint; under: bigint }, { sum: bigint; under: bigint }];
          return a.sum * b.under - b.sum * a.under;
        };
        const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);
        for (const { factor, ...weight } of order.weights) {
          if (factor === null || factor < 1e-3 || factor > 1e3 || Math.abs(factor - 1) < 0.003) continue;
          const on = { axis: axis.id, ...weight };
          const toward = factor < 1 ? 1001n : 999n;
          const now = sign(difference(on, near(1, 1000n)));
          tried++;
          expect(sign(difference(on, near(factor, toward)))).toBe(now);
          if (sign(difference(on, near(factor, 2000n - toward))) === -now) turned++;
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(tried).toBeGreaterThan(80);
  // Two factors within a part in a thousand of each other would turn it and turn it back.
  expect(turned).toBeGreaterThan(tried * 0.95);
});
