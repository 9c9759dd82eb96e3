import { expect, it } from "vitest";
import { byAxis } from "../../src/engine/by-axis.ts";
import { planModel } from "../../src/engine/planner.ts";
import { scalesFor } from "../../src/model/resolve.ts";
import { sample } from "./sample.ts";

const both = (x: string, y: string) =>
  byAxis(planModel(sample({ x: { id: x }, y: { id: y } }), scalesFor({})), 1, 2);

it("gives each axis what is its own, x first", () => {
  expect(Object.entries(both("x", "y"))).toEqual([
    ["x", 1],
    ["y", 2],
  ]);
});

it("takes any id for a name, also that of the prototype", () => {
  for (const [x, y] of [
    ["__proto__", "y"],
    ["x", "__proto__"],
  ] as const) {
    const made = both(x, y);
    expect(Object.entries(made)).toEqual([
      [x, 1],
      [y, 2],
    ]);
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  }
});
