// The one file to change for a PostgreSQL server. With `pg` it is
//
//   import { Client } from "pg";
//   const client = new Client({ connectionString: process.env.DATABASE_URL });
//   await client.connect();
//
// a Client and no Pool: BEGIN and COMMIT must reach the same connection. Everything else stays as it is, since a Client and PGlite
// answer `query(text, values)` alike. The password stays in the environment, where your scheduler puts it.
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";

/** What the job needs of a database. */
export type Database = {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
};

const statements = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/** Opens the database in a folder, or in memory without one, and makes the tables that are not there yet. */
export async function openDatabase(folder?: string): Promise<PGlite> {
  const database = await PGlite.create(folder);
  await database.exec(statements("schema.sql"));
  return database;
}

/** Makes up customers where the table has none. */
export async function seed(database: Database, customers: number): Promise<void> {
  const { rows } = await database.query("SELECT 1 FROM account LIMIT 1");
  if (rows.length === 0) await database.query(statements("seed.sql"), [customers]);
}

/** Does some work within a transaction: all of it is kept, or nothing. */
export async function inTransaction<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  await database.query("BEGIN");
  try {
    const result = await work();
    await database.query("COMMIT");
    return result;
  } catch (error) {
    await database.query("ROLLBACK");
    throw error;
  }
}
