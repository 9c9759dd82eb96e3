// Contracts: an assessment is plain JSON; place, assess and assessAll agree; a result is not changed by later calls, and
// no call changes its input (which is frozen here).
import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { FactRow } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase, randomCases } from "./customers.ts";
import { dayText } from "./days.ts";
import { asFacts, callOf, compile } from "./run.ts";

it("what JSON gives back equals the assessment", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const matrix = compile(one.document);
      const result = matrix.assess(asFacts(one.raw), callOf(one));
      // Not `toStrictEqual`, which takes an axis named "constructor" for another class.
      deepStrictEqual(JSON.parse(JSON.stringify(result)), result);
      const placement = matrix.place(asFacts(one.raw), callOf(one));
      deepStrictEqual(JSON.parse(JSON.stringify(placement)), placement);
    }),
    { numRuns: 200 },
  );
});

it("place and assessAll say what assess says", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const matrix = compile(one.document);
      const call = callOf(one);
      const result = matrix.assess(asFacts(one.raw), call);
      const placement = matrix.place(asFacts(one.raw), call);
      const axes = Object.entries(result.axes).map(([id, { score, band, coverage }]) => [
        id,
        { score, band, coverage },
      ]);
      expect(placement).toEqual({
        status: result.status,
        cell: result.cell,
        axes: Object.fromEntries(axes),
        issues: result.issues,
      });
      const row = one.raw as FactRow;
      const perRow = { asOf: () => call.asOf, factsAsOf: () => call.factsAsOf };
      expect([...matrix.assessAll([row], call)]).toEqual([{ ...result, row }]);
      expect([...matrix.assessAll([row], perRow)]).toEqual([{ ...result, row }]);
    }),
    { numRuns: 200 },
  );
});

it("later calls change no earlier result", () => {
  fc.assert(
    fc.property(randomCases, ({ document, rows, asOf }) => {
      const matrix = compile(document);
      const call = { asOf: dayText(asOf) };
      const kept = rows.map((row) => {
        const results = [matrix.assess(asFacts(row), call), matrix.place(asFacts(row), call)];
        return { results, text: JSON.stringify(results) };
      });
      for (const { results, text } of kept) expect(JSON.stringify(results)).toBe(text);
    }),
    { numRuns: 200 },
  );
});
