import fc from "fast-check";
import type { ModelDocument } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { dimensionsOf, isGroup, WEIGHT_LIMIT, wholeWeights } from "../../src/model/weights.ts";

type Axis = ModelDocument["axes"][0];

const scale = { kind: "linear", from: 0, to: 1 };

type Weights = readonly (number | readonly number[])[];

/** An axis from weights; a list is a group, its own weight first. */
function axisOf(...weights: Weights): Axis {
  const dimensions = weights.map((entry, i) => {
    if (typeof entry === "number") return { id: `d${i}`, weight: entry, scale };
    const [weight = 0, ...members] = entry;
    return {
      id: `g${i}`,
      weight,
      dimensions: members.map((one, j) => ({ id: `d${i}-${j}`, weight: one, scale })),
    };
  });
  return { id: "x", bands: [{ id: "all", from: 0 }], dimensions };
}

const whole = (...weights: Weights) => wholeWeights(axisOf(...weights));

/** A decimal number as it is written, in millionths. */
const exact = (value: number): bigint => BigInt(value.toFixed(6).replace(".", ""));

/** The proportions as whole numbers without rounding: cross-multiplied, however large they become. */
function oracle(weights: Weights): bigint[] {
  const sums = weights.map((entry) =>
    typeof entry === "number" ? 1n : entry.slice(1).reduce((sum, one) => sum + exact(one), 0n),
  );
  const others = (i: number): bigint =>
    sums.reduce((product, sum, j) => (i === j ? product : product * sum), 1n);
  return weights.flatMap((entry, i) =>
    typeof entry === "number"
      ? [exact(entry) * others(i)]
      : entry.slice(1).map((one) => exact(entry[0] as number) * exact(one) * others(i)),
  );
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

describe("wholeWeights", () => {
  it("are the smallest whole numbers in the same proportion", () => {
    expect(whole(19, 21, 12)).toEqual([19, 21, 12]);
    expect(whole(0.1, 0.2, 0.7)).toEqual([1, 2, 7]);
    expect(whole(50, 50)).toEqual([1, 1]);
    expect(whole(0.000001)).toEqual([1]);
    expect(whole(1e9, 1e9, 1e9)).toEqual([1, 1, 1]);
  });

  it("multiply groups out: a member has its share of the group's weight", () => {
    expect(whole(1, [1, 1, 1])).toEqual([2, 1, 1]);
    expect(whole(1, [2, 1, 2])).toEqual([3, 2, 4]);
    expect(whole([3, 0.1, 0.2], [4, 5])).toEqual([1, 2, 4]);
    expect(whole([1, 1, 1, 1], [1, 7])).toEqual([1, 1, 1, 3]);
  });

  it("keep every proportion exactly, or say that they cannot (property)", () => {
    const weight = fc.oneof(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
      fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => n / 1e6),
    );
    const entry = fc.oneof(weight, fc.array(weight, { minLength: 2, maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (weights) => {
        const proportions = oracle(weights);
        const divisor = proportions.reduce(gcd);
        const smallest = proportions.map((one) => one / divisor);
        const isSmall = smallest.reduce((sum, one) => sum + one, 0n) <= BigInt(WEIGHT_LIMIT);
        expect(whole(...weights)).toEqual(isSmall ? smallest.map(Number) : null);
      }),
      { numRuns: 500 },
    );
  });

  it("are the same when every weight is scaled, of the axis or within a group (property)", () => {
    const weight = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 6 }), weight, (weights, factor) => {
        const scaled = weights.map((one) => (one * factor) / 1000);
        expect(whole(...scaled)).toEqual(whole(...weights));
        expect(whole(3, [5, ...scaled])).toEqual(whole(3, [5, ...weights]));
      }),
    );
  });

  it("are refused where a weight has more than six decimals, alone or in a group", () => {
    expect(whole(1, 1e-7)).toBeNull();
    expect(whole([1 / 3, 1, 2])).toBeNull();
    expect(whole([1, 1, 1 / 3])).toBeNull();
  });

  it("add up to the limit, and no further", () => {
    expect(whole(1, WEIGHT_LIMIT - 1)).toEqual([1, WEIGHT_LIMIT - 1]);
    expect(whole(1, WEIGHT_LIMIT)).toBeNull();
    expect(WEIGHT_LIMIT * 100_000_000).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  it("are found in good time for any number of groups whose sums share nothing", () => {
    const groups = Array.from({ length: 3_000 }, (_, i) => [1, i + 1, i + 2.000001]);
    expect(whole(...groups)).toBeNull();
  });
});

it("dimensionsOf opens groups in declared order, with the way to each", () => {
  const axis = axisOf(1, [2, 3, 4], 5);
  expect(axis.dimensions.map(isGroup)).toEqual([false, true, false]);
  expect(
    dimensionsOf(axis).map(({ dimension, group, path }) => [dimension.id, group, path.join("/")]),
  ).toEqual([
    ["d0", null, "0"],
    ["d1-0", "g1", "1/dimensions/0"],
    ["d1-1", "g1", "1/dimensions/1"],
    ["d2", null, "2"],
  ]);
});
