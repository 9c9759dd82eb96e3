import { compileModel } from "opportunity-matrix";
import type { Case, Deliver } from "../measure.ts";
import { type Outcomes, write } from "../outcomes.ts";
import { model } from "../scorecard/model.ts";
import { asOf, type Row } from "../scorecard/rows.ts";
import type { Database } from "./database.ts";
import { columns, createTable, scan, TABLE, tableOf } from "./table.ts";

const RESULT = "places";

/** A table of the records, loaded once. */
export async function loaded(database: Database, rows: readonly Row[]): Promise<Database> {
  await database.run(createTable);
  await database.load(TABLE, tableOf(rows));
  return database;
}

/** What is read of each record that a SELECT has scored. */
const PLACE = `"id", coalesce(cell, status), coalesce(potential_score, -1), coalesce(relationship_score, -1),
  potential_coverage, relationship_coverage`;

function writeFound(found: readonly (readonly unknown[])[], out: Outcomes): void {
  for (const [id, place, x, y, xCoverage, yCoverage] of found) {
    const i = id as number;
    out.places[i] = place as string;
    out.x[i] = x as number;
    out.y[i] = y as number;
    out.xCoverage[i] = xCoverage as number;
    out.yCoverage[i] = yCoverage as number;
  }
}

/**
 * Scores all records by a SELECT and leaves the result in the database, as a nightly job does; it is read when the clocks have stopped.
 * The SELECT gives what `toSql` gives: id, scores, coverage, status and cell.
 */
export function selectCase(name: string, database: Database, select: string): Case {
  return {
    name,
    hasCoverage: true,
    run: async () => {
      await database.run(`DROP TABLE IF EXISTS ${RESULT}`);
      await database.run(`CREATE TABLE ${RESULT} AS ${select}`);
      return async (out) => {
        writeFound(await database.read(`SELECT ${PLACE} FROM ${RESULT}`), out);
      };
    },
  };
}

/** Puts one number for all records where the others are compared: it is the same each time. */
function onlyNumber(value: number): Deliver {
  return ({ places, x, y }) => {
    places.fill("");
    x.fill(value);
    y.fill(0);
  };
}

/** Reads every field and scores nothing: what a SELECT costs at least. */
export function scanCase(name: string, database: Database): Case {
  return {
    name,
    isOther: true,
    run: async () => {
      const [sums] = await database.read(scan);
      return onlyNumber(Number(sums?.[1]));
    },
  };
}

/** Brings the records from this process into a table. */
export function loadCase(name: string, database: Database, rows: readonly Row[]): Case {
  const table = tableOf(rows);
  return {
    name,
    isOther: true,
    run: async () => {
      await database.run(`DROP TABLE IF EXISTS fresh`);
      await database.run(createTable.replace(TABLE, "fresh"));
      await database.load("fresh", table);
      return async (out) =>
        onlyNumber(Number((await database.read("SELECT count(*) FROM fresh"))[0]?.[0]))(out);
    },
  };
}

/** What a SELECT spares: the records are brought into this process, and each is placed by a call. Nothing is written back. */
export function rowByRowCase(name: string, database: Database): Case {
  const matrix = compileModel(model);
  const fields = columns.map(({ name: field, type }) =>
    type === "day" ? `CAST("${field}" AS VARCHAR)` : `"${field}"`,
  );
  return {
    name,
    run: async (_from, _to, out) => {
      const found = await database.read(`SELECT ${fields.join(", ")} FROM ${TABLE}`);
      for (const values of found) {
        const [
          id,
          spend,
          growth,
          wallet,
          sites,
          fit,
          budget,
          urgency,
          stage,
          access,
          contacts,
          coach,
          lastContact,
          blocked,
        ] = values as [number, ...never[]];
        const row = {
          spend,
          growth,
          wallet,
          sites,
          fit,
          budget,
          urgency,
          stage,
          access,
          contacts,
          coach,
          lastContact,
          blocked,
        };
        write(matrix.place(row, { asOf }), id, out);
      }
    },
  };
}

/** Scores some records by one SELECT, and brings what it found into this process. */
export function rangeCase(name: string, database: Database, select: string): Case {
  return {
    name,
    hasCoverage: true,
    run: async (from, to, out) => {
      const ofThese = `"id" >= ${from} AND "id" < ${to}`;
      writeFound(await database.read(`SELECT ${PLACE} FROM (${select}) AS scored WHERE ${ofThese}`), out);
    },
  };
}

/** Asks the database for one record after the other, as a page does that shows one: the SELECT is made ready once. */
export async function oneByOneCase(name: string, database: Database, select: string): Promise<Case> {
  const find = await database.prepare(`SELECT ${PLACE} FROM (${select}) AS scored WHERE "id" = $1`);
  return {
    name,
    hasCoverage: true,
    isSlow: true,
    run: async (from, to, out) => {
      for (let i = from; i < to; i++) writeFound(await find(i), out);
    },
  };
}
