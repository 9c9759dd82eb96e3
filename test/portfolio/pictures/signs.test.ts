import { expect, it } from "vitest";
import { signAt } from "../../../src/portfolio/pictures/signs.ts";
import { markOf, read } from "../../charts/pictures.ts";

it.each(["up", "down", "across"] as const)("%s lies around its point, within its radius", (sign) => {
  const svg = signAt(sign, 30, 20, 4);
  const { left, top, right, bottom } = markOf(read(`<g>${svg}</g>`));
  expect([left, right]).toEqual([26, 34]);
  expect(top).toBeGreaterThanOrEqual(16);
  expect(bottom).toBeLessThanOrEqual(24);
  expect(top + bottom).toBe(40);
});

it("are three different shapes", () => {
  const shapes = (["up", "down", "across"] as const).map((sign) =>
    signAt(sign, 0, 0, 4).replace(/class="[^"]*"/, ""),
  );
  expect(new Set(shapes).size).toBe(3);
});
