import { expect, it } from "vitest";
import type { Customer } from "../../src/cli/customer.ts";
import { gather } from "../../src/cli/overview.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { small } from "./small.ts";

it("counts exactly, and keeps no more than asked for", () => {
  const matrix = compileModel(small);
  const gathered = gather(matrix, "2026-11-23", 3);
  for (let row = 0; row < 1000; row++) {
    const facts = { spend: row % 101, stance: row % 2 ? "warm" : "cold", barred: row % 10 === 0 } as const;
    const customer: Customer = { row, id: `C${row}`, name: null, facts, issues: [] };
    gathered.take({ customer, assessment: matrix.assess(facts, { asOf: "2026-11-23" }) });
  }
  const { count, best, cells, outside } = gathered.overview();
  expect(count).toBe(1000);
  expect(best).toHaveLength(3);
  expect([...cells.keys()]).toEqual(Object.keys(small.cells));
  const placed = [...cells.values()].reduce((sum, members) => sum + members.count, 0);
  expect(placed + outside.unplaced.count + outside.excluded.count).toBe(1000);
  expect(outside.excluded.count).toBe(100);
  expect(cells.get("high/high")?.best.length).toBe(10);
  expect(cells.get("high/high")?.best.slice(0, 3)).toEqual(best);
});
