import { expect, it } from "vitest";
import { CROSSED, HOLLOW, markAt, REACH } from "../../src/charts/marks.ts";
import { SHAPES } from "../../src/charts/tiers.ts";
import { markOf, read } from "./pictures.ts";

it("draws each shape differently, around its point and not beyond its reach", () => {
  const drawn = SHAPES.map((shape) => markAt(50, 50, 10, { shape, colour: "#000000", hollow: false }));
  expect(new Set(drawn).size).toBe(SHAPES.length);
  for (const svg of [...drawn, markAt(50, 50, 10, HOLLOW), markAt(50, 50, 10, CROSSED)]) {
    const { left, top, right, bottom } = markOf(read(`<g>${svg}</g>`));
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(50 - 10 * REACH);
    expect(Math.max(right, bottom)).toBeLessThanOrEqual(50 + 10 * REACH);
    expect(Math.abs((left + right) / 2 - 50)).toBeLessThanOrEqual(0.01);
  }
});

it("leaves a hollow mark white inside", () => {
  expect(markAt(0, 0, 5, HOLLOW)).toContain('fill="#ffffff"');
  expect(markAt(0, 0, 5, { ...HOLLOW, hollow: false })).toContain('stroke="#ffffff"');
});
