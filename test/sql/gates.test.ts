import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("gates answer in three values, and evidence that has expired leaves them open", async () => {
  const when = {
    all: [
      { not: { fact: "budget", in: ["none", "planned"] } },
      {
        any: [
          { fact: "growth", atLeast: 0, below: 9, above: -1, atMost: 8 },
          { fact: "lastContact", age: { atMost: 30 } },
        ],
      },
    ],
  };
  const matrix = changed({
    gates: [{ id: "g", when, then: { floor: { axis: "customerPotential", band: "high" } } }],
    grades: { verified: 1, stated: 0.5, assumed: 0 },
  } as never);
  const rows = await scored(matrix, [
    { budget: { value: "approved" }, growth: { value: 0 } },
    { budget: { value: "none" } },
    { budget: { value: "approved" }, lastContact: { value: "2026-11-01" } },
    { budget: { value: "approved", grade: "assumed" }, growth: { value: 0 } },
    { budget: { value: "approved" }, growth: { value: 0, asOf: "2025-01-01" } },
  ]);
  expect(rows.map((row) => [row.gate_g, row.gate_g_open])).toEqual([
    [1, 0],
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 1],
  ]);
});
