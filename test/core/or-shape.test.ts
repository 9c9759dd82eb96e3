import { expect, it } from "vitest";
import { or } from "../../src/core/or-shape.ts";
import { number } from "../../src/core/shape.ts";
import { found } from "./found.ts";

it("takes the value that stands for none, and what has the shape", () => {
  expect([null, 3].flatMap((raw) => found(raw, or(null, number())))).toEqual([]);
  expect(found(false, or(false, number()))).toEqual([]);
});

it("says of anything else what the shape says", () => {
  expect(found(false, or(null, number()))).toEqual([" shape.type"]);
  expect(found(-1, or(null, number({ min: 0 })))).toEqual([" shape.outOfRange"]);
});
