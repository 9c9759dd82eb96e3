import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/text/apportion.ts";

describe("apportion", () => {
  it("gives what is missing to the largest remainders, ties to the earlier part", () => {
    expect(apportion([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]);
    expect(apportion([0.5, 0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0, 0]);
    expect(apportion([1.9, -3.25, 4.35], 3)).toEqual([2, -3, 4]);
    expect(apportion([1, 2, 3], 6)).toEqual([1, 2, 3]);
    expect(apportion([], 0)).toEqual([]);
  });

  it("adds up exactly, and moves no part by a whole unit (property)", () => {
    const micro = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(fc.array(micro, { minLength: 1, maxLength: 20 }), fc.boolean(), (micros, isUp) => {
        const parts = micros.map((one) => one / 100_000);
        const sum = micros.reduce((a, b) => a + b, 0) / 100_000;
        const total = (isUp ? Math.ceil(sum) : Math.floor(sum)) + 0;
        const rounded = apportion(parts, total);
        expect(rounded.reduce((a, b) => a + b, 0)).toBe(total);
        rounded.forEach((one, i) => {
          expect(Number.isInteger(one)).toBe(true);
          expect(Math.abs(one - (parts[i] as number))).toBeLessThan(1);
        });
      }),
    );
  });
});
