import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { dialects } from "../../src/sql/dialects/stock.ts";
import { column } from "../../src/sql/fragment.ts";
import {
  guardedProduct,
  guardedQuotient,
  guardedScale,
  guardedSum,
  leastFactor,
  mostFactor,
} from "../../src/sql/guards.ts";
import { createWriter } from "../../src/sql/writer.ts";
import { openDuckdb, openPostgres, openSqlite } from "./databases.ts";

const databases = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
afterAll(() => Promise.all(databases.map((one) => one.close())));

/** Numbers at which something overflows, vanishes or divides by zero, and any others. */
const MOST = Number.MAX_VALUE;
const edges = [
  0,
  1,
  -1,
  0.5,
  2,
  5e-324,
  1e-323,
  2.5e-162,
  1.6e-162,
  1e-308,
  2.2250738585072014e-308,
  1e154,
  1.4e154,
  9e307,
  MOST,
  MOST / 2,
  9.9792015476736e291,
];
const number = fc.oneof(
  fc.constantFrom(...edges, ...edges.map((x) => -x)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** Pairs whose product is 2^-1075, where it vanishes, or rounds to it when both are scaled: the last bit of the exact product decides. */
const vanishing = Array.from({ length: 400 }, (_, i): [number, number] => {
  const x = (1 + ((i * 7919) % 1009) / 1009) * 2 ** -(538 + (i % 7));
  const y = 0.5 / (x * 2 ** 1000) / 2 ** 74;
  return [i % 2 === 0 ? x : -x, i % 3 === 0 ? y : y * (1 + Number.EPSILON)];
});
const drawn = fc.sample(fc.tuple(number, number), { numRuns: 1500, seed: 7 });
const pairs = [...drawn, ...vanishing];
const factors = [0.1, 0.5, 1e-300, 3, 100, 1e300, 1];

const known = (x: number): number | null => (Number.isFinite(x) ? x + 0 : null);

describe.each(databases)("in $name", (database) => {
  const written = (fragment: Parameters<ReturnType<typeof createWriter>["fragment"]>[0]): string =>
    createWriter(dialects[database.name]).fragment(fragment, null);

  it("give what JavaScript gives, and nothing where that is no finite number", async () => {
    await database.create({
      name: "pairs",
      columns: [
        { name: "id", type: "number" },
        { name: "x", type: "number" },
        { name: "y", type: "number" },
      ],
      rows: [...pairs, [null, 1], [1, null], [0, null]].map(([x, y], i) => [i, x, y]),
    });
    const [x, y] = [column("x"), column("y")];
    const scaled = factors.map((by, i) => `${written(guardedScale(x, by))} AS scaled_${i}`).join(", ");
    const rows = await database.rows(
      `SELECT id, ${written(guardedSum("+", x, y))} AS sum, ${written(guardedSum("-", x, y))} AS difference,
       ${written(guardedProduct(x, y))} AS product, ${written(guardedQuotient(x, y))} AS quotient, ${scaled} FROM (SELECT id, x + 0.0 AS x, y + 0.0 AS y FROM pairs) AS doubles ORDER BY id`,
    );
    const positive = (value: unknown): unknown => (typeof value === "number" ? value + 0 : value);
    const found = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, positive(value)])),
    );
    const expected = pairs.map(([a, b], id) => ({
      id,
      sum: known(a + b),
      difference: known(a - b),
      product: known(a * b),
      quotient: known(a / b),
      ...Object.fromEntries(factors.map((by, i) => [`scaled_${i}`, known(a * by)])),
    }));
    expect(found.slice(0, pairs.length)).toEqual(expected);
    expect(found.slice(pairs.length)).toMatchObject([
      { sum: null, difference: null, product: null, quotient: null, scaled_0: null, scaled_3: null },
      { sum: null, difference: null, product: null, quotient: null },
      { sum: null, difference: null, product: null, quotient: null },
    ]);
  });
});

it("some products that vanish when scaled do not when they are made", () => {
  const scaled = vanishing.filter(([x, y]) => Math.abs(x * 2 ** 537 * (y * 2 ** 537)) === 0.5);
  expect(scaled.some(([x, y]) => x * y === 0)).toBe(true);
  expect(scaled.some(([x, y]) => x * y !== 0)).toBe(true);
});

it("the ends of a factor are the last numbers that it leaves", () => {
  for (const by of [0.1, 0.5, 0.3, 1e-10, 1e-300]) {
    const least = leastFactor(by);
    expect(least * by).toBeGreaterThan(0);
    expect(least * (1 - Number.EPSILON) * by === 0 || (least - 5e-324) * by === 0).toBe(true);
  }
  for (const by of [1.5, 3, 100, 1e10, 1e300]) {
    const most = mostFactor(by);
    expect(most * by).toBeLessThan(Infinity);
    expect(most * (1 + Number.EPSILON) * by).toBe(Infinity);
  }
});
