// DuckDB and SQLite agree with JavaScript over 50,000 random rows, each of which 200 random models read.
import { beforeAll, it } from "vitest";
import { duckdb } from "../parity/engines/duckdb.ts";
import { sqlite3 } from "../parity/engines/sqlite.ts";
import { drawAgreement, expectToAgree, type RandomAgreement } from "../parity/random-agreement.ts";

const EXTENT = { models: 200, rows: 50_000 };
/** Ten million evaluations and more: a few minutes, and many on a loaded machine. */
const PATIENCE = 3_600_000;
let agreement: RandomAgreement;

beforeAll(() => {
  agreement = drawAgreement(EXTENT);
}, PATIENCE);

it("DuckDB agrees", async () => expectToAgree(await duckdb(), agreement), PATIENCE);

it("SQLite agrees", async () => expectToAgree(await sqlite3(), agreement), PATIENCE);
