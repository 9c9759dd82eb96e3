// Many records at once are the records one by one: the same scores, bounds, contributions and outcomes, and a bit for each issue.
import fc from "fast-check";
import {
  type Assessment,
  type FactColumns,
  type Matrix,
  type PlacementColumns,
  rowAt,
} from "opportunity-matrix";
import { expect, it } from "vitest";
import { type Raw, randomCases } from "./customers.ts";
import { dayOffset, dayText } from "./days.ts";
import { asFacts, compile } from "./run.ts";

/** What the columns say of a record, in the form of its assessment. */
function shown({ plan }: Matrix, placed: PlacementColumns, i: number) {
  const word = (mask: Uint32Array, bit: number): boolean =>
    (((mask[i * placed.words + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
  const facts = plan.facts.map(({ id }) => id);
  const outcome = placed.outcomes[placed.outcome[i] as number] as string;
  return {
    outcome,
    axes: plan.axes.map(({ id, dimensions }) => {
      const axis = placed.axes[id] as PlacementColumns["axes"][string];
      return {
        score: axis.score[i],
        coverage: axis.coverage[i],
        low: axis.low?.[i],
        high: axis.high?.[i],
        contributions: dimensions.map((one) => axis.contributions?.[one.id]?.[i]),
      };
    }),
    unknown: facts.filter((_, f) => word(placed.unknown, f)),
    invalid: facts.filter((_, f) => word(placed.invalid, f)),
    isInvalid: word(placed.invalid, facts.length),
  };
}

/** The same of an assessment. */
function told({ plan }: Matrix, { status, cell, axes, facts, issues }: Assessment): ReturnType<typeof shown> {
  const wrong = new Set(issues.map(({ params }) => params.fact));
  return {
    outcome: cell?.id ?? status,
    axes: plan.axes.map(({ id }) => {
      const axis = axes[id] as Assessment["axes"][string];
      return {
        score: axis.score ?? Number.NaN,
        coverage: axis.coverage,
        low: axis.low,
        high: axis.high,
        contributions: axis.contributions.map(({ contribution }) => contribution),
      };
    }),
    unknown: plan.facts.map(({ id }) => id).filter((id) => !Object.hasOwn(facts, id)),
    invalid: plan.facts.map(({ id }) => id).filter((id) => wrong.has(id)),
    isInvalid: issues.some(({ pointer }) => pointer === ""),
  };
}

it("placeAll says of each record what assess says of it", () => {
  fc.assert(
    fc.property(randomCases, ({ document, rows, asOf }) => {
      const matrix = compile(document);
      const call = { asOf: dayText(asOf) };
      const placed = matrix.placeAll(rows, { ...call, bounds: true, contributions: true });
      const each = matrix.assessAll(rows, call);
      expect(rows.map((_, i) => shown(matrix, placed, i))).toStrictEqual(
        [...each].map((one) => told(matrix, one)),
      );
    }),
    { numRuns: 1000 },
  );
});

it("place says what assess says", () => {
  fc.assert(
    fc.property(randomCases, ({ document, rows, asOf }) => {
      const matrix = compile(document);
      const call = { asOf: dayText(asOf) };
      for (const row of rows) {
        const { status, cell, axes, issues } = matrix.assess(asFacts(row), call);
        const placement = matrix.place(asFacts(row), call);
        expect({ status: placement.status, cell: placement.cell, issues: placement.issues }).toStrictEqual({
          status,
          cell,
          issues,
        });
        for (const [id, { score, band, coverage }] of Object.entries(axes)) {
          expect(placement.axes[id]).toStrictEqual({ score, band, coverage });
        }
      }
    }),
    { numRuns: 500 },
  );
});

/** A column for each fact: doubles and codes where all values allow them and `isPacked` asks for them, else a list. */
function columnsOf({ plan }: Matrix, rows: readonly Raw[], isPacked: boolean): FactColumns {
  const columns: { [fact: string]: unknown } = {};
  for (const { id, declaration } of plan.facts) {
    const list = rows.map((row) => (Object.hasOwn(row, id) ? row[id] : undefined));
    let column: unknown = list;
    const isMissing = (value: unknown): boolean => value === null || value === undefined;
    if (
      isPacked &&
      declaration.type === "number" &&
      list.every((one) => isMissing(one) || typeof one === "number")
    ) {
      column = Float64Array.from(list, (one) => (isMissing(one) ? Number.NaN : (one as number)));
      // Of doubles NaN is unknown; of a list it is no number.
      if (list.some(Number.isNaN)) column = list;
    }
    if (
      isPacked &&
      declaration.type === "flag" &&
      list.every((one) => isMissing(one) || typeof one === "boolean")
    ) {
      column = Float64Array.from(list, (one) => (isMissing(one) ? Number.NaN : Number(one)));
    }
    if (
      isPacked &&
      declaration.type === "day" &&
      list.every((one) => isMissing(one) || dayOffset(one) !== null)
    ) {
      column = Float64Array.from(list, (one) =>
        isMissing(one) ? Number.NaN : (dayOffset(one) as number) + DAYS_TO_2026,
      );
    }
    if (
      isPacked &&
      declaration.type === "choice" &&
      list.every((one) => isMissing(one) || typeof one === "string")
    ) {
      const options = [...new Set(list.filter((one) => typeof one === "string"))];
      column = { codes: Int8Array.from(list, (one) => options.indexOf(one as string)), options };
    }
    Object.defineProperty(columns, id, { value: column, enumerable: true });
  }
  return columns as FactColumns;
}

/** Days from 1970-01-01, from which columns count, to 2026-01-01, from which the random days do. */
const DAYS_TO_2026 = Date.UTC(2026, 0, 1) / 86_400_000;

it("placeColumns says what placeAll says of the rows", () => {
  fc.assert(
    fc.property(randomCases, fc.boolean(), ({ document, rows, asOf }, isPacked) => {
      const matrix = compile(document);
      const options = { asOf: dayText(asOf), bounds: true, contributions: true };
      const columns = columnsOf(matrix, rows, isPacked);
      const { length } = rows;
      const again = rows.map((_, i) => rowAt(matrix, columns, length, i));
      const all = (placed: PlacementColumns) => rows.map((_, i) => shown(matrix, placed, i));
      const expected = all(matrix.placeAll(rows, options));
      expect(all(matrix.placeColumns(columns, { ...options, length }))).toStrictEqual(expected);
      expect(all(matrix.placeAll(again, options))).toStrictEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

/** A row that answers what another holds, in a way that costs the quick path: through a proxy, or with a field that throws. */
function hostile(row: Raw, i: number): object {
  if (i % 3 === 0) return new Proxy({ ...row }, {});
  const [first] = Object.keys(row);
  if (i % 3 === 1 || first === undefined) return { ...row };
  return Object.defineProperty({ ...row }, first, {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
}

it("no batch size and no order of the records changes anything, whatever the rows and their days are", () => {
  const day = fc.oneof(fc.integer({ min: -400, max: 400 }).map(dayText), fc.constantFrom(null, "?"));
  const drawnDays = fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(
      randomCases,
      drawnDays,
      fc.integer({ min: 0, max: 600 }),
      ({ document, rows }, days, count) => {
        const matrix = compile(document);
        const many = Array.from({ length: count }, (_, i) => hostile(rows[i % rows.length] as Raw, i));
        const dayOf = new Map(many.map((row, i) => [row, days[i % days.length] as (typeof days)[number]]));
        const options = {
          asOf: (row: object) => dayOf.get(row)?.[0],
          factsAsOf: (row: object) => dayOf.get(row)?.[1],
          bounds: true,
          contributions: true,
        };
        const placed = matrix.placeAll(many, options);
        const each = [...matrix.assessAll(many, options)];
        expect(many.map((_, i) => shown(matrix, placed, i))).toStrictEqual(
          each.map((one) => told(matrix, one)),
        );
        const turned = matrix.placeAll([...many].reverse(), options);
        expect(many.map((_, i) => shown(matrix, turned, count - 1 - i))).toStrictEqual(
          many.map((_, i) => shown(matrix, placed, i)),
        );
      },
    ),
    { numRuns: 60 },
  );
});

it("a former result that is written over is as good as a new one, whatever stood in it", () => {
  fc.assert(
    fc.property(randomCases, fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 9 }), (drawn, picks) => {
      const { document, rows, asOf } = drawn;
      const matrix = compile(document);
      const options = { asOf: dayText(asOf), bounds: true, contributions: true };
      const into = matrix.placeAll([...rows, ...rows].reverse(), options);
      // Of other rows, and no more than there is room for.
      const some = picks.slice(0, 2 * rows.length).map((pick) => rows[pick % rows.length] as Raw);
      const before = structuredClone(into);
      const all = (one: PlacementColumns) =>
        Array.from({ length: one.length }, (_, i) => shown(matrix, one, i));
      const placed = all(matrix.placeAll(some, { ...options, into }));
      expect(placed).toStrictEqual(all(matrix.placeAll(some, options)));
      expect(all(into)).toStrictEqual([...placed, ...all(before).slice(some.length)]);
    }),
    { numRuns: 300 },
  );
});
