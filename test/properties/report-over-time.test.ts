// What the report says of a movement are the movement's own numbers, in both languages: its sums, and each row of its table.
import fc from "fast-check";
import { movement, type Standing } from "opportunity-matrix/portfolio";
import { reportHtml } from "opportunity-matrix/report";
import { expect, it } from "vitest";
import { at, matrix } from "../portfolio/log.ts";

const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const portfolios = (asOf: string) =>
  fc
    .dictionary(fc.constantFrom(..."ABCDEFGH"), fc.tuple(value, value), { maxKeys: 8 })
    .map((customers): Standing[] =>
      Object.entries(customers).map(([customer, [a, b]]) => ({ snapshot: at(asOf, a, { customer, b }) })),
    );

/** The numbers that stand in elements of a part of a page. */
function numbersIn(markup: string, cell: RegExp): number[] {
  return [...markup.matchAll(cell)].map(([, text]) => Number(text));
}

it("the sums and the table of a report are those of the movement", () => {
  fc.assert(
    fc.property(portfolios("2026-10-01"), portfolios("2026-11-01"), (before, after) => {
      const moved = movement(before, after, { matrix });
      const page = reportHtml(matrix, [], { locale: "en", portfolio: { movement: moved } });
      const [figure] = /<figure id="transitions">.*?<\/figure>/s.exec(page) as RegExpExecArray;
      const [then, now, elsewhere, entered, left, stayed] = numbersIn(figure, /<dd>(\d+)<\/dd>/g) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      expect([then, now]).toEqual([before.length, after.length]);
      expect([elsewhere + left + stayed, elsewhere + entered + stayed]).toEqual([
        before.length,
        after.length,
      ]);
      expect(elsewhere + entered + left).toBe(moved.moved.length);
      const counted = numbersIn(figure, /<td class="n"><bdi>(\d+)<\/bdi><\/td><td class="n"><bdi>\d+%/g);
      expect(counted).toEqual(moved.transitions.map(({ customers }) => customers));
    }),
    { numRuns: 60 },
  );
});
