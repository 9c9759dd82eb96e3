import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampMicro, FULL, isWholeMicro, MICRO, toMicro, toPoints } from "../../src/core/micropoints.ts";
import { nextDown, nextUp } from "./ulp.ts";

describe("toMicro and toPoints", () => {
  it("round half upwards, once", () => {
    expect([0, 0.0000004, 0.0000005, 69.9999995, 100].map(toMicro)).toEqual([0, 0, 1, 70_000_000, FULL]);
    expect([-0.0000005, -0.0000006].map((points) => toMicro(points) + 0)).toEqual([0, -1]);
  });

  it("undo each other for every whole micropoint (property)", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: FULL }), (micro) => toMicro(toPoints(micro)) === micro));
  });
});

describe("clampMicro", () => {
  it("holds both ends and lets NaN through, which is no number of points", () => {
    expect([-Infinity, -1, -0, 0, 100, nextUp(100), Infinity].map(clampMicro)).toEqual([
      0,
      0,
      0,
      0,
      FULL,
      FULL,
      FULL,
    ]);
    expect(clampMicro(Number.NaN)).toBeNaN();
    expect(clampMicro(50)).toBe(50 * MICRO);
  });

  it("is monotone (property)", () => {
    const points = fc.double({ min: -1, max: 101, noNaN: true });
    fc.assert(fc.property(points, points, (a, b) => a > b || clampMicro(a) <= clampMicro(b)));
  });
});

describe("isWholeMicro", () => {
  it.each([0, -0, 0.1, 0.000001, 33.333333, -2.5, 1e9, 123456789.123456, 1e21, Number.MAX_VALUE])(
    "takes %d",
    (value) => {
      expect(isWholeMicro(value)).toBe(true);
    },
  );

  it.each([0.0000001, 1 / 3, 0.1 + 0.2, nextUp(70), nextDown(70), Number.MIN_VALUE, Number.NaN])(
    "refuses %d",
    (value) => {
      expect(isWholeMicro(value)).toBe(false);
    },
  );

  it("takes every number that was written with six decimals (property)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 999_999 }),
        (whole, part) => isWholeMicro(Number(`${whole}.${String(part).padStart(6, "0")}`)),
      ),
    );
  });
});
