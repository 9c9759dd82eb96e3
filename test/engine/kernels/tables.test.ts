import { expect, it } from "vitest";
import { allowedOf, positionsOf } from "../../../src/engine/kernels/tables.ts";
import type { PlannedFact } from "../../../src/engine/plan.ts";

const number = (listed: readonly number[] | null, limits = {}): PlannedFact => ({
  id: "f",
  label: "f",
  declaration: { type: "number", ...limits },
  listed,
});

it("makes a table of levels that are whole, close together and within the limits", () => {
  expect(allowedOf(number([3, -1, 1]))).toEqual({ base: -1, allowed: Uint8Array.of(1, 0, 1, 0, 1, 0, 0, 0) });
  expect(allowedOf(number([4, 5]))).toEqual({ base: 4, allowed: Uint8Array.of(1, 1) });
  expect(allowedOf(number([1, 2, 3], { min: 2, max: 2 }))).toEqual({ base: 2, allowed: Uint8Array.of(1) });
});

it("makes none of any others", () => {
  const none = { base: 0, allowed: new Uint8Array(0) };
  for (const listed of [null, [], [1, 1.5], [0, 1e6]]) expect(allowedOf(number(listed))).toEqual(none);
  expect(allowedOf(number([1, 2], { min: 3 }))).toEqual(none);
});

it("knows the options of a choice by their own names alone", () => {
  const declaration = { type: "choice", options: ["b", { id: "__proto__", label: "x" }] } as const;
  const positions = positionsOf({ id: "f", label: "f", declaration, listed: null });
  expect([positions.b, Reflect.get(positions, "__proto__"), positions.toString]).toEqual([0, 1, undefined]);
});
