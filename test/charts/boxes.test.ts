import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  boxAround,
  boxSet,
  grown,
  held,
  isWithin,
  movedInto,
  overlap,
} from "../../src/charts/boxes.ts";

const box = fc
  .tuple(fc.nat(800), fc.nat(800), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

describe("boxes", () => {
  it("lie around a point and grow", () => {
    expect(boxAround(10, 20, 4, 6)).toEqual({ left: 8, top: 17, right: 12, bottom: 23 });
    expect(grown(boxAround(0, 0, 2, 2), 1)).toEqual(boxAround(0, 0, 4, 4));
  });

  it("overlap where they have an area in common, not where they touch", () => {
    const one = boxAround(0, 0, 10, 10);
    expect(overlap(one, boxAround(9, 0, 10, 10))).toBe(true);
    expect(overlap(one, boxAround(10, 0, 10, 10))).toBe(false);
    expect(overlap(one, boxAround(0, -10, 10, 10))).toBe(false);
  });

  it("lie within each other, edges included", () => {
    expect(isWithin(boxAround(0, 0, 10, 10), boxAround(0, 0, 10, 10))).toBe(true);
    expect(isWithin(boxAround(1, 0, 10, 10), boxAround(0, 0, 10, 10))).toBe(false);
  });

  it("move into another, to its middle where it is too small", () => {
    const outer = boxAround(50, 50, 100, 100);
    expect(movedInto(boxAround(-20, 120, 10, 10), outer)).toEqual(boxAround(5, 95, 10, 10));
    expect(movedInto(boxAround(0, 50, 200, 10), outer)).toEqual(boxAround(50, 50, 200, 10));
  });
});

it("held keeps a number between two others", () => {
  expect([held(-1, 0, 5), held(3, 0, 5), held(9, 0, 5), held(9, 6, 2)]).toEqual([0, 3, 5, 4]);
});

it("a set of boxes knows what comparing with each of them would say", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, asked) => {
      const set = boxSet();
      for (const one of boxes) set.add(one);
      expect(set.isHitBy(asked)).toBe(boxes.some((one) => overlap(one, asked)));
    }),
  );
});
