// PostgreSQL's server and ClickHouse give for every row of the corpus what it says.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "../parity/agree.ts";
import { corpusFile } from "../parity/corpus-files.ts";
import type { Engine } from "../parity/engines/engine.ts";
import { readCorpus } from "../parity/format.ts";
import { corpusModels } from "../parity/models.ts";
import { clickhouse } from "./clickhouse.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { postgres } from "./postgres.ts";

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
});

afterAll(() => cluster.stop());

describe.each([
  ["PostgreSQL", () => postgres(cluster)],
  ["ClickHouse", clickhouse],
])("%s", (_name, open) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await open();
  });

  afterAll(() => engine.close());

  it.each(corpusModels.map(({ model }) => model.id))("agrees on %s", async (name) => {
    const corpus = readCorpus(readFileSync(corpusFile(name), "utf8"));
    expect(await differences(engine, corpus)).toEqual([]);
  });
});
