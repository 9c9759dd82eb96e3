import { expect, it } from "vitest";
import { gapsOf } from "../../src/sql/gaps.ts";
import { createLayers } from "../../src/sql/layers.ts";
import { changed, scored } from "./scored.ts";

it("the facts that leave most room stand in the engine's order", async () => {
  const [none, some] = await scored(changed(), [
    {},
    { sanctioned: { value: false }, lastContact: { value: "2026-11-01" } },
  ]);
  expect([none?.gap_1, none?.gap_2, some?.gap_1, some?.gap_2]).toEqual([
    "sanctioned",
    "lastContact",
    "growth",
    "budget",
  ]);
});

it("an order that no double holds is an error", () => {
  const axis = { dimensions: Array.from({ length: 10_000 }), axis: { id: "x" } };
  const gates = Array.from({ length: 10_000 }, () => ({
    gate: { id: "g", facts: [] },
    hit: [],
    evidence: [],
  }));
  expect(() =>
    gapsOf(
      {} as never,
      Array.from({ length: 10_000 }, (_, i) => ({ known: { planned: { id: `f${i}` } } })) as never,
      [axis, axis] as never,
      gates as never,
      1,
      createLayers(),
    ),
  ).toThrow(RangeError);
});
