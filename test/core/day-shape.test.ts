import { expect, it } from "vitest";
import { dayShape } from "../../src/core/day-shape.ts";
import { found } from "./found.ts";

it("a real day is a day", () => {
  expect(found("2028-02-29", dayShape)).toEqual([]);
});

it.each([["2026-02-29"], ["20260228"], [20_260_228], [null], ["soon"]])("%j is no day", (raw) => {
  expect(found(raw, dayShape)).toEqual([" shape.type"]);
});
