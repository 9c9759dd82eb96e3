// PostgreSQL's server, through a client.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTable, csvOf, type Engine, type Row } from "../parity/engines/engine.ts";
import { copyFrom, POSTGRES_TYPES } from "../parity/engines/pglite.ts";
import type { Cluster } from "./cluster.ts";
import { installed } from "./installed.ts";

type Client = { unsafe(sql: string): Promise<Row[]>; end(): Promise<void> };
type Connect = { default(options: object): Client };

export async function postgres({ host, port, folder }: Cluster): Promise<Engine> {
  const { default: connect } = await installed<Connect>("postgres");
  const client = connect({ host, port, user: "postgres", database: "postgres", max: 1, onnotice: () => {} });
  const run = async (sql: string): Promise<void> => {
    await client.unsafe(sql);
  };
  let files = 0;
  return {
    dialect: "postgres",
    run,
    async load(table, columns, rows) {
      await run(createTable(table, columns, POSTGRES_TYPES));
      const path = join(folder, `rows-${files++}.csv`);
      writeFileSync(path, csvOf(rows), { mode: 0o644 });
      await run(copyFrom(table, `'${path}'`));
      rmSync(path);
    },
    query: (sql) => client.unsafe(sql),
    close: () => client.end(),
  };
}
