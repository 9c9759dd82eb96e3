import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("of several gates the strongest alone is an adjustment, floors before caps", async () => {
  const limit = (kind: string, band: string) => ({ [kind]: { axis: "customerPotential", band } });
  const is = { fact: "sanctioned", is: true };
  const gates = [
    { id: "b", when: is, then: limit("floor", "high") },
    { id: "a", when: is, then: limit("floor", "high") },
    { id: "c", when: is, then: limit("cap", "low") },
  ];
  const [hit, clear] = await scored(changed({ gates } as never), [
    { sanctioned: { value: true }, growth: { value: -10 } },
    { sanctioned: { value: false }, growth: { value: -10 } },
  ]);
  expect([
    hit?.customer_potential_adjustment_a,
    hit?.customer_potential_adjustment_b,
    hit?.customer_potential_adjustment_c,
  ]).toEqual([37.5, 0, -0.000001]);
  expect(clear?.customer_potential_adjustment_a).toBe(0);
});
