import { expect, it } from "vitest";
import { limitOf } from "../../src/model/limit.ts";

it("a gate limits an axis at a band, or excludes", () => {
  const at = { axis: "potential", band: "low" };
  expect(limitOf({ cap: at })).toEqual({ kind: "cap", ...at });
  expect(limitOf({ floor: at })).toEqual({ kind: "floor", ...at });
  expect(limitOf({ exclude: true })).toBeNull();
});
