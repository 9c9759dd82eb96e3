// Contract: 0 ≤ low ≤ score ≤ high ≤ 100; the current cell is among the possible ones.
import fc from "fast-check";
import { expect, it } from "vitest";
import { randomCase } from "./customers.ts";
import { asFacts, callOf, compile } from "./run.ts";

it("the score lies within its bounds, and the cell among the possible ones", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      for (const { low, score, high, coverage } of Object.values(result.axes)) {
        const inOrder = [0, low, score ?? low, high, 100];
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }
      if (result.status === "placed") {
        const { id, x, y } = result.cell;
        expect(result.possibleCells).toContain(id);
        expect(one.document.axes.map((axis) => result.axes[axis.id]?.band)).toEqual([x, y]);
      } else expect(result.cell).toBeNull();
    }),
    { numRuns: 600 },
  );
});
