// The databases that .ci/databases and the system install.
import { expect, it } from "vitest";
import { expectToHold } from "../parity/engines/holds.ts";
import { clickhouse } from "./clickhouse.ts";
import { startCluster } from "./cluster.ts";
import { postgres } from "./postgres.ts";

it("PostgreSQL's server holds what it is given, on loopback alone", async () => {
  const cluster = await startCluster();
  const engine = await postgres(cluster);
  await expectToHold(engine);
  expect(await engine.query("SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  await engine.close();
  await cluster.stop();
});

it("ClickHouse holds what it is given", async () => {
  const engine = await clickhouse();
  await expectToHold(engine);
  await engine.close();
});
