// One table of customers on three PostgreSQL servers, joined by postgres_fdw: scored where the query is asked, and where the rows are.
import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { toSql } from "opportunity-matrix/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultsOf } from "../parity/build.ts";
import { randomFrom } from "../parity/chance.ts";
import { createTable, type Engine } from "../parity/engines/engine.ts";
import { POSTGRES_TYPES } from "../parity/engines/pglite.ts";
import { hostileFacts, randomFacts } from "../parity/hostile.ts";
import { AS_OF } from "../parity/models.ts";
import { expectedResult, shownResult } from "../parity/outputs.ts";
import { factTable } from "../parity/stored.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { figuresOf } from "./figures.ts";
import { postgres } from "./postgres.ts";

const SERVERS = [0, 1, 2];
const PER_SERVER = 4_000;

const random = randomFrom(3);
const known = hostileFacts(customerModel);
const rows = Array.from({ length: SERVERS.length * PER_SERVER }, () => randomFacts(random, known, AS_OF));
const table = factTable(customerModel, rows);
const gates = customerModel.gates?.length ?? 0;

/** The SELECT over a table of customers, or a view of it. */
const scoring = (from: string, view?: string): string =>
  toSql(compileModel(customerModel), {
    dialect: "postgres",
    table: from,
    id: "row id",
    columns: table.places,
    asOf: AS_OF,
    ...(view !== undefined && { view }),
  });

let clusters: Cluster[];
let engines: Engine[];
/** The server at which the queries are asked; it holds a third of the rows itself, and reaches them as it reaches the others. */
let asked: Engine;

/** Makes one partition of a table of what another server has under a name. */
const partition = (of: string, server: number, there: string): string =>
  `CREATE FOREIGN TABLE ${of}_${server} PARTITION OF ${of}
   FOR VALUES FROM (${server * PER_SERVER}) TO (${(server + 1) * PER_SERVER})
   SERVER server_${server} OPTIONS (table_name '${there}')`;

beforeAll(async () => {
  clusters = await Promise.all(SERVERS.map(startCluster));
  engines = await Promise.all(clusters.map(postgres));
  asked = engines[0] as Engine;
  for (const [server, engine] of engines.entries()) {
    const own = table.rows.slice(server * PER_SERVER, (server + 1) * PER_SERVER);
    await engine.load("own_customers", table.columns, own);
    await engine.run(scoring("own_customers", "own_scored"));
    await engine.run("ANALYZE");
  }
  await asked.run("CREATE EXTENSION postgres_fdw");
  await asked.run(`${createTable("customers", table.columns, POSTGRES_TYPES)} PARTITION BY RANGE ("row id")`);
  await asked.run('CREATE TABLE scored (LIKE own_scored) PARTITION BY RANGE ("row id")');
  for (const [server, { host, port }] of clusters.entries()) {
    await asked.run(`CREATE SERVER server_${server} FOREIGN DATA WRAPPER postgres_fdw
      OPTIONS (host '${host}', port '${port}', dbname 'postgres', fetch_size '10000', async_capable 'true')`);
    await asked.run(
      `CREATE USER MAPPING FOR postgres SERVER server_${server} OPTIONS (user 'postgres', password_required 'false')`,
    );
    await asked.run(partition("customers", server, "own_customers"));
    await asked.run(partition("scored", server, "own_scored"));
  }
});

afterAll(async () => {
  for (const engine of engines) await engine.close();
  for (const cluster of clusters) await cluster.stop();
});

/** What the plan of a query asks of the other servers. */
async function remote(query: string): Promise<string[]> {
  const plan = await asked.query(`EXPLAIN (VERBOSE) ${query}`);
  const lines = plan.map((row) => String(row["QUERY PLAN"]));
  return lines.flatMap((line) => /Remote SQL: (.*)/.exec(line)?.[1] ?? []);
}

const everything = 'SELECT * FROM scored ORDER BY "row id"';
const byCell = "SELECT cell, count(*) AS customers FROM scored GROUP BY cell ORDER BY cell";

const figures = figuresOf("servers");
figures.over(rows.length);

describe.each([
  [
    "asked",
    "scored where the query is asked",
    () => `SELECT * FROM (${scoring("customers")}) AS scored ORDER BY "row id"`,
  ],
  ["own", "scored where the rows are", () => everything],
])("%s", (line, _name, query) => {
  it("gives what JavaScript gives", async () => {
    const found = await figures.timed(line, rows.length, () => asked.query(query()));
    const resultOf = resultsOf({ model: customerModel, asOf: AS_OF });
    const expected = rows.map((facts) => expectedResult(resultOf(facts)));
    expect(found.map((row) => shownResult(row, gates))).toEqual(expected);
  });
});

it("moves the facts where the query is asked, and no column that the model does not read", async () => {
  const asks = await remote(scoring("customers"));
  expect(asks).toHaveLength(SERVERS.length);
  for (const ask of asks) {
    expect(ask).toMatch(/^SELECT .*"annualSpend".* FROM public\.own_customers$/);
    expect(ask).not.toContain("CASE");
  }
});

it("moves results where the rows are, and of those what is asked for", async () => {
  expect(await remote(byCell)).toEqual(SERVERS.map(() => "SELECT cell FROM public.own_scored"));
  const best = await remote(
    `SELECT "row id", potential_score FROM scored WHERE cell = 'high/high' AND "row id" < ${PER_SERVER}`,
  );
  expect(best).toHaveLength(1);
  expect(best[0]).toMatch(
    /^SELECT "row id", potential_score FROM public\.own_scored WHERE .*cell = 'high\/high'/,
  );
});
