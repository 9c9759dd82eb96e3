// The tables beside the pictures of a portfolio hold every customer once and add up to what movement and allocation say; the pictures are well-formed, hold
// no mark-up of the caller's, reach over no edge, and are the same for the same input.
import fc from "fast-check";
import { compileModel, type Matrix } from "opportunity-matrix";
import type { Picture } from "opportunity-matrix/charts";
import {
  allocate,
  countedHistory,
  effortByCell,
  movement,
  movementTrails,
  portfolioOn,
  takeSnapshot,
  timeline,
  transitionsHeatMap,
} from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { outside } from "../charts/inside.ts";
import { all, nine, read, squareModel } from "../charts/pictures.ts";

const guarded = compileModel({ ...nine.model, movement: { margin: 5, snapshots: 2 } }) as unknown as Matrix;
const matrices = [nine, guarded, squareModel([], [50]), squareModel([10, 20, 30, 80, 90], [40, 60])];
const days = ["2026-01-01", "2026-02-01", "2026-03-01"] as const;

const points = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(40, 70, 39.999999, 100));
const facts = fc.record({ x: points, y: points, banned: fc.boolean() }, { requiredKeys: [] });
const id = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom('<script x="1">&amp;', "]]>", "مرحبا", "👩‍👩‍👧‍👦", "客户".repeat(40), "a".repeat(200)),
);
const customers = fc.dictionary(
  id,
  fc.array(fc.option(facts, { nil: undefined }), { minLength: 3, maxLength: 3 }),
  {
    maxKeys: 25,
    noNullPrototype: true,
  },
);
const look = fc.record({
  matrix: fc.constantFrom(...matrices),
  customers,
  locale: fc.constantFrom("en", "zh-CN"),
  width: fc.constantFrom(360, 700, 1500),
});
const hours = fc.constantFrom(undefined, 0, 0.5, 7, 12.25);

/** What a portfolio says in all of its pictures. */
function told({ matrix, customers: drawn }: { matrix: Matrix; customers: Record<string, unknown[]> }) {
  const log = Object.entries(drawn).flatMap(([customer, of]) =>
    of.flatMap((known, i) =>
      known === undefined
        ? []
        : [
            takeSnapshot(matrix.assess(known as object, { asOf: days[i] as string }), {
              customer,
              recordedOn: days[i] as string,
            }),
          ],
    ),
  );
  const history = countedHistory(timeline(log), [matrix]);
  const [before, after] = [portfolioOn(history, days[0]), portfolioOn(history, days[2], { since: days[2] })];
  return {
    history,
    after,
    moved: movement(before, after, { matrix, amountOf: (one) => (one.length % 3 ? one.length : null) }),
  };
}

/** A number of a table, as it was before it was written. */
const numberIn = (text: string | undefined): number => (text === "–" ? 0 : Number(text?.replaceAll(",", "")));
const sumOf = (rows: Picture["table"]["rows"], column: number): number =>
  rows.reduce((sum, row) => sum + Math.round(numberIn(row[column]) * 1e6), 0) / 1e6;

function expectSound({ svg, table }: Picture): void {
  const picture = read(svg);
  expect(outside(picture)).toEqual([]);
  const names = new Set(all(picture).map(({ name }) => name));
  const known = ["svg", "title", "desc", "g", "rect", "line", "circle", "polygon", "path", "text", "tspan"];
  expect([...names].filter((name) => !known.includes(name))).toEqual([]);
  for (const row of table.rows) expect(row).toHaveLength(table.heads.length);
}

it("the trails have every customer of the history in the table once, and draw none twice", () => {
  fc.assert(
    fc.property(look, fc.integer({ min: 1, max: 30 }), ({ locale, width, ...given }, most) => {
      const { history } = told(given);
      const picture = movementTrails(given.matrix, history, {
        locale: locale as "en",
        width,
        most,
        name: (one) => `N${one}`,
      });
      expectSound(picture);
      expect(picture.table.rows).toHaveLength(history.customers.length);
      const drawn = all(read(picture.svg)).filter(({ attributes }) => attributes.class === "trail");
      expect(drawn.length).toBeLessThanOrEqual(Math.min(most, history.customers.length));
      const again = movementTrails(given.matrix, history, {
        locale: locale as "en",
        width,
        most,
        name: (one) => `N${one}`,
      });
      expect(again).toEqual(picture);
    }),
    { numRuns: 60 },
  );
});

it("the heat map's table adds up to the movement, in customers and in money", () => {
  fc.assert(
    fc.property(look, fc.constantFrom("customers", "amount"), ({ locale, width, ...given }, by) => {
      const { moved } = told(given);
      const picture = transitionsHeatMap(given.matrix, moved, {
        locale: locale as "en",
        width,
        by: by as "amount",
      });
      expectSound(picture);
      const { rows } = picture.table;
      expect(sumOf(rows, 3)).toBe(moved.transitions.reduce((sum, { customers: some }) => sum + some, 0));
      expect(sumOf(rows, 5)).toBe(
        moved.transitions.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100,
      );
      expect(
        transitionsHeatMap(given.matrix, moved, { locale: locale as "en", width, by: by as "amount" }),
      ).toEqual(picture);
    }),
    { numRuns: 60 },
  );
});

it("the table of effort adds up to the plan", () => {
  fc.assert(
    fc.property(
      look,
      fc.array(hours, { minLength: 25, maxLength: 25 }),
      fc.nat(60),
      ({ locale, width, ...given }, today, have) => {
        const { after } = told(given);
        const cells = new Map(after.map(({ snapshot }) => [snapshot.customer, snapshot.cell]));
        const plan = allocate({
          sellers: [{ id: "s", hours: have }],
          customers: [...cells.keys()].map((customer, i) => ({
            id: customer,
            sellers: ["s"],
            strategy: i % 4 === 0 ? "withdraw" : "invest",
            value: i % 5 === 0 ? null : i,
            ...(today[i] !== undefined && { today: today[i] }),
          })),
        });
        const cellOf = (customer: string) => cells.get(customer) ?? null;
        const picture = effortByCell(given.matrix, plan, { locale: locale as "en", width, cellOf });
        expectSound(picture);
        const sums = [2, 3, 4, 5, 6, 7, 8].map((column) => sumOf(picture.table.rows, column));
        const now = plan.customers.reduce((sum, one) => sum + (one.today ?? 0), 0);
        const { underServed, overServed } = plan;
        expect(sums).toEqual([
          plan.customers.length,
          now,
          plan.planned,
          underServed.customers,
          underServed.hours,
          overServed.customers,
          overServed.hours,
        ]);
        expect(effortByCell(given.matrix, plan, { locale: locale as "en", width, cellOf })).toEqual(picture);
      },
    ),
    { numRuns: 60 },
  );
});
