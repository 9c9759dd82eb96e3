import fc from "fast-check";
import { compileModel, type Expression, expression as e, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { compileSpan } from "../../../src/analysis/evidence/span.ts";
import { createSingle } from "../../../src/engine/explanation/single.ts";
import type { FactLane } from "../../../src/engine/kernels/lanes.ts";
import { layOut, type Step } from "../../../src/engine/kernels/nodes.ts";
import { sample } from "../../engine/sample.ts";

const x: Expression = { op: "fact", fact: "a" };

/** A tree as a function of the fact, and its span. */
function compiled(tree: Expression, document: ModelDocument = sample()) {
  const { lanes } = createSingle(compileModel(document).plan).kernels;
  lanes.asOf[0] = 100;
  const lane = lanes.facts.find(({ fact }) => fact.id === "a") as FactLane;
  const steps: Step[] = [];
  const out = layOut(tree, { lanes, laneOf: () => lane, size: 1, steps });
  const pointsOf = (value: number): number => {
    lane.value[0] = value;
    for (const step of steps) step(1);
    return out[0] as number;
  };
  return { pointsOf, spanOf: compileSpan(tree, lane.fact, 100) };
}

const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(0.1, -0.3, 1e155, -1e155, 1e308),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const segments = fc
  .record({
    below: number,
    pieces: fc.array(fc.record({ from: number, value: number, slope: number }), { maxLength: 3 }),
  })
  .map(({ below, pieces }) => ({ op: "segments", below, segments: pieces }) as const);

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(x),
    number.map((value): Expression => ({ op: "number", value })),
    fc.constant<Expression>({ op: "age", fact: "a" }),
    fc.tuple(number, number, number).map(([is, value, other]) =>
      e.match(
        "a",
        [
          [is, value],
          [is, 1],
        ],
        other,
      ),
    ),
    fc.tuple(segments, tie("tree")).map(([part, of]): Expression => ({ ...part, of })),
    fc
      .tuple(fc.constantFrom("add", "subtract", "multiply", "divide"), tie("tree"), tie("tree"))
      .map(([op, left, right]) => ({ op, left, right }) as Expression),
    fc
      .tuple(fc.constantFrom("sqrt", "absolute", "floor"), tie("tree"))
      .map(([op, of]) => ({ op, of }) as Expression),
    fc.tuple(tie("tree"), tie("tree"), tie("tree"), tie("tree")).map(([a, b, c, d]) => e.ifLess(a, b, c, d)),
  ),
}));

it("holds every value of a tree, and says rightly where there is none", () => {
  const seen = { never: 0, maybe: 0, always: 0 };
  fc.assert(
    fc.property(
      tree,
      number,
      number,
      fc.array(number, { minLength: 5, maxLength: 5 }),
      (one, a, b, others) => {
        const { pointsOf, spanOf } = compiled(one);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { low, high, fails } = spanOf(from, to);
        seen[fails]++;
        // The middle of two of the least doubles is rounded to beside them.
        const within = [from, to, from / 2 + to / 2, ...others].map((other) =>
          Math.min(Math.max(other, from), to),
        );
        for (const value of within) {
          const points = pointsOf(value);
          if (!Number.isFinite(points)) expect(fails).not.toBe("never");
          else {
            expect(fails).not.toBe("always");
            expect(points).toBeGreaterThanOrEqual(low);
            expect(points).toBeLessThanOrEqual(high);
          }
        }
      },
    ),
    { numRuns: 5000 },
  );
  expect(Math.min(seen.never, seen.maybe, seen.always)).toBeGreaterThan(20);
});

it("bounds a curve exactly where it only rises or falls", () => {
  const curve = e.curve(x, [
    [0, 10],
    [10, 60],
    [20, 20],
  ]);
  const { spanOf } = compiled(curve);
  expect(spanOf(2, 4)).toEqual({ low: 20, high: 30, fails: "never" });
  expect(spanOf(-5, 20)).toEqual({ low: 10, high: 60, fails: "never" });
  expect(spanOf(30, 40)).toEqual({ low: 20, high: 20, fails: "never" });
});

it("cannot look into a function", () => {
  const { spanOf } = compiled(e.opaque("a", () => 5));
  expect(spanOf(1, 2)).toEqual({ low: -Infinity, high: Infinity, fails: "maybe" });
});

it("knows that nothing can be divided by nothing", () => {
  expect(compiled(e.divide(x, e.multiply(x, 0))).spanOf(1, 2).fails).toBe("always");
  expect(compiled(e.divide(1, x)).spanOf(-1, 2).fails).toBe("maybe");
});

it("bounds a match by its cases and by what is none of them", () => {
  const { spanOf } = compiled(
    e.match(
      "a",
      [
        [2, 50],
        [4, 10],
      ],
      20,
    ),
  );
  expect(spanOf(2, 2)).toEqual({ low: 50, high: 50, fails: "never" });
  expect(spanOf(3, 3)).toEqual({ low: 20, high: 20, fails: "never" });
  expect(spanOf(3, 9)).toEqual({ low: 10, high: 20, fails: "never" });
});
