import { expect, it } from "vitest";
import { createPool } from "../../src/engine/pool.ts";

it("hands out one thing again and again, and to a call within a call another", () => {
  let made = 0;
  const pool = createPool(() => ++made);
  expect(pool.use((thing) => thing)).toBe(1);
  expect(pool.use((outer) => [outer, pool.use((inner) => inner)])).toEqual([1, 2]);
  expect(made).toBe(2);
});

it("takes a thing back from a call that failed", () => {
  const pool = createPool(() => ({}));
  const first = pool.use((thing) => thing);
  expect(() =>
    pool.use(() => {
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(pool.use((thing) => thing)).toBe(first);
});

it("lends a thing over several calls, and nobody else has it until it is given back", () => {
  const pool = createPool(() => ({}));
  const lent = pool.take();
  expect(pool.use((thing) => thing)).not.toBe(lent);
  pool.giveBack(lent);
  expect(pool.take()).toBe(lent);
});
