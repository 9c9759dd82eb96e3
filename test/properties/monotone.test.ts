// Contract: a monotone scale is monotone in score, low and high; after gates only where no gate reads that fact.
import fc from "fast-check";
import type { FactDeclaration, ModelDocument, ScaleDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { dayText } from "./days.ts";
import { asFacts, compile } from "./run.ts";

type Rising = {
  readonly type: "number" | "day";
  readonly scale: ScaleDocument;
  /** Two values of the fact, the first of which gives the fewer points or as many; of a day, its ages. */
  readonly pair: readonly [number, number];
};

const knots = fc
  .record({
    xs: fc.uniqueArray(
      fc.integer({ min: -400, max: 400 }).map((n) => n / 8),
      { minLength: 2, maxLength: 5 },
    ),
    ps: fc.array(
      fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 1e6),
      { minLength: 5, maxLength: 5 },
    ),
  })
  .map(({ xs, ps }) => {
    const points = [...ps].sort((a, b) => a - b);
    return [...xs].sort((a, b) => a - b).map((x, i) => [x, points[i] as number] as const);
  });

const nearby = fc.oneof(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.integer({ min: -480, max: 480 }).map((n) => n / 8),
);

const rising: fc.Arbitrary<Rising> = fc
  .record({
    knots,
    a: nearby,
    b: nearby,
    at: fc.nat(),
    kind: fc.nat({ max: 6 }),
    days: fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 900 })),
  })
  .map(({ knots: curve, a, b, at, kind, days }) => {
    const xs = curve.map(([x]) => x);
    const [low, high] = [Math.min(a, b), Math.max(a, b)] as const;
    const [from, to] = [xs[0] as number, xs.at(-1) as number];
    const level = at % xs.length;
    const ages = [Math.max(...days), Math.min(...days)] as const;
    const falling = curve.map(([x], i) => [x + 50, curve[curve.length - 1 - i]?.[1] as number] as const);
    const scales: readonly [Rising, ...Rising[]] = [
      { type: "number", scale: { kind: "linear", from, to }, pair: [low, high] },
      { type: "number", scale: { kind: "linear", from: to, to: from }, pair: [high, low] },
      { type: "number", scale: { kind: "piecewise", points: curve }, pair: [low, high] },
      { type: "number", scale: { kind: "steps", below: 0, steps: curve }, pair: [low, high] },
      {
        type: "number",
        scale: { kind: "levels", levels: curve.map(([x, points]) => ({ level: x, points, text: "-" })) },
        pair: [from, xs[level] as number],
      },
      { type: "day", scale: { kind: "decay", halvesAtDays: 1 + (at % 300) }, pair: ages },
      { type: "day", scale: { kind: "age", points: falling }, pair: ages },
    ];
    return scales[kind] ?? scales[0];
  });

const model = fc
  .record({
    one: rising,
    weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }),
    aggregation: fc.constantFrom("weightedSum" as const, "minimum" as const),
    assume: fc.option(fc.integer({ min: 0, max: 100 })),
    effect: fc.constantFrom("cap" as const, "floor" as const),
  })
  .map(({ one, weights, aggregation, assume, effect }) => {
    const declaration: FactDeclaration = { type: one.type };
    const unknown = assume === null ? ("redistribute" as const) : { assume };
    const other = { kind: "linear", from: 0, to: 10 } as const;
    const limit = { axis: "x", band: "middle" };
    const document: ModelDocument = {
      format: 1,
      id: "rising",
      version: "1",
      facts: {
        risen: declaration,
        other: { type: "number" },
        missing: { type: "number" },
        gated: { type: "flag" },
      },
      axes: [
        {
          id: "x",
          aggregation,
          bands: [
            { id: "low", from: 0 },
            { id: "middle", from: 30 },
            { id: "high", from: 60 },
          ],
          dimensions: [
            { id: "risen", weight: weights[0] as number, scale: one.scale },
            { id: "other", weight: weights[1] as number, scale: other, unknown },
            { id: "missing", weight: weights[2] as number, scale: other, unknown },
          ],
        },
        { id: "y", bands: [{ id: "all", from: 0 }], dimensions: [{ id: "other", weight: 1, scale: other }] },
      ],
      gates: [
        {
          id: "gated",
          when: { fact: "gated", is: true },
          then: effect === "cap" ? { cap: limit } : { floor: limit },
        },
      ],
      cells: Object.fromEntries(
        ["low", "middle", "high"].map((id) => [`${id}/all`, { tier: "A", strategy: "any" }]),
      ),
    };
    return { document, ...one };
  });

it("more points for one fact never lower the score or a bound", () => {
  const rest = fc.record({
    other: fc.constantFrom(undefined, 0, 3, 10),
    gated: fc.constantFrom(undefined, true, false),
    grade: fc.constantFrom("verified" as const, "stated" as const, "assumed" as const),
  });
  fc.assert(
    fc.property(model, rest, ({ document, type, pair }, { other, gated, grade }) => {
      const matrix = compile(document);
      const [before, after] = pair.map((x) => {
        const value = type === "day" ? dayText(-x) : x;
        const facts = asFacts({ risen: { value, grade }, other, gated });
        return matrix.assess(facts, { asOf: dayText(0) }).axes.x;
      });
      expect(before?.contributions[0]?.value).not.toBeNull();
      expect(after?.score).toBeGreaterThanOrEqual(before?.score as number);
      expect(after?.low).toBeGreaterThanOrEqual(before?.low as number);
      expect(after?.high).toBeGreaterThanOrEqual(before?.high as number);
      expect(after?.contributions[0]?.points).toBeGreaterThanOrEqual(
        before?.contributions[0]?.points as number,
      );
    }),
    { numRuns: 1000 },
  );
});
