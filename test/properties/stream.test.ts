// Contract: however rows arrive, each gives the result that it gives in a batch, in their order.
import fc from "fast-check";
import type { FactRow, RowSource } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCases } from "./customers.ts";
import { asFacts, callOf, compile } from "./run.ts";

/** Cuts rows at random into chunks, some of them empty, and rows that come alone. */
function cut(rows: readonly FactRow[], sizes: readonly number[]): (FactRow | readonly FactRow[])[] {
  const parts: (FactRow | readonly FactRow[])[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(rows.slice(at, at + size));
    at += size;
  }
  return [...parts, ...rows.slice(at)];
}

/** The same as a source that waits before each part. */
async function* late<Part>(parts: readonly Part[]): AsyncIterable<Part> {
  for (const part of parts) yield await Promise.resolve(part);
}

it("rows in a stream are assessed as in a batch", async () => {
  const sizes = fc.array(fc.nat({ max: 3 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(randomCases, sizes, fc.boolean(), async (many, counts, isLate) => {
      const matrix = compile(many.document);
      const call = callOf({ ...many, factsAsOf: null });
      const rows: FactRow[] = many.rows.map((raw) => asFacts(raw));
      const parts = cut(rows, counts);
      const source: RowSource<FactRow> = isLate ? late(parts) : parts;
      const results = [];
      for await (const result of matrix.assessStream(source, call)) results.push(result);
      expect(results).toEqual([...matrix.assessAll(rows, call)]);
    }),
    { numRuns: 200 },
  );
});
