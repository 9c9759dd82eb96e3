import fc from "fast-check";
import type { Matrix, ModelDocument } from "opportunity-matrix";
import { afterAll, describe, expect, it } from "vitest";
import { bothOf } from "../sql/agreement.ts";
import { rowsByChance } from "../sql/chance.ts";
import { openDuckdb, openPostgres, openSqlite } from "../sql/databases.ts";
import type { TableRow } from "../sql/expected.ts";
import { cellsOf } from "../sql/tables.ts";
import { type Raw, randomCases } from "./customers.ts";
import { dayText } from "./days.ts";
import { compile } from "./run.ts";

const databases = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
afterAll(() => Promise.all(databases.map((one) => one.close())));

const snake = (id: string): string => id.replace(/[^\p{L}\p{M}\p{N}]+/gu, "_").toLowerCase();

/** Whether two columns of the result would have one name, which is an error and tried elsewhere. */
function hasTwins({ axes, gates = [] }: ModelDocument, { plan }: Matrix): boolean {
  const lists = [
    axes.map(({ id }) => id),
    gates.map(({ id }) => id),
    ...plan.axes.map((one) => one.dimensions.map(({ id }) => id)),
  ];
  return lists.some((ids) => new Set(ids.map(snake)).size < ids.length);
}

function tableRow(raw: Raw, matrix: Matrix, isTyped: boolean): TableRow {
  const facts = matrix.plan.facts
    .filter(({ id }) => Object.hasOwn(raw, id))
    .map(({ id, declaration }) => [id, cellsOf(raw[id], declaration, isTyped)] as const);
  return { facts: Object.fromEntries(facts) };
}

describe.each(databases)("in $name", (database) => {
  it("random models give of random rows what they give in JavaScript, in every bit", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomCases,
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        async ({ document, rows, asOf }, seed) => {
          const matrix = compile(document);
          fc.pre(matrix.javaScriptOnly.length === 0 && !hasTwins(document, matrix));
          const given = rows.map((raw) => tableRow(raw, matrix, database.name !== "sqlite"));
          const { found, expected } = await bothOf(
            matrix,
            database,
            [...given, ...rowsByChance(matrix, 5, seed)],
            { asOf: dayText(asOf) },
          );
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
