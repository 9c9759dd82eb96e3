// A history of snapshots on PostgreSQL's server: two writers at once, writes that are repeated, and a server that dies in between.
import {
  postgresHistory,
  readSnapshots,
  type Snapshot,
  snapshotRow,
  timeline,
} from "opportunity-matrix/portfolio";
import { afterAll, beforeAll, expect, it } from "vitest";
import { at } from "../portfolio/log.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { installed } from "./installed.ts";

type Client = {
  unsafe(sql: string, params?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  end(options?: { timeout: number }): Promise<void>;
};
type Connect = { default(options: object): Client };

let cluster: Cluster;
let connect: Connect["default"];

beforeAll(async () => {
  cluster = await startCluster();
  connect = (await installed<Connect>("postgres")).default;
});
afterAll(() => cluster.stop());

function writer(): Client {
  return connect({
    host: cluster.host,
    port: cluster.port,
    user: "postgres",
    database: "postgres",
    max: 1,
    onnotice: () => {},
  });
}

/** Begins with an empty table. */
async function empty(): Promise<void> {
  const client = writer();
  await client.unsafe("drop table if exists customer_snapshot");
  await client.unsafe(postgresHistory.table);
  await client.end();
}

/** Writes one snapshot; whether it was new. */
async function write(client: Client, snapshot: Snapshot): Promise<boolean> {
  return (await client.unsafe(postgresHistory.insert, [...snapshotRow(snapshot)])).length === 1;
}

async function stored(): Promise<readonly Snapshot[]> {
  const client = writer();
  const rows = await client.unsafe(postgresHistory.log, ["9999-12-31"]);
  await client.end();
  const { snapshots, issues } = readSnapshots(rows.map(({ snapshot }) => snapshot as string));
  expect(issues).toEqual([]);
  return snapshots;
}

/** A year of months of so many customers, with a correction and a late snapshot of each. */
function logOf(customers: number): Snapshot[] {
  return Array.from({ length: customers }, (_, i) => {
    const customer = `客户 C${i}`;
    const months = Array.from({ length: 12 }, (_, m) =>
      at(`2026-${String(m + 1).padStart(2, "0")}-01`, (i * 7 + m * 11) % 100, { customer }),
    );
    const correction = at("2026-03-01", 50.000001, { customer, recordedOn: "2026-03-20" });
    const late = at("2026-05-15", 12, { customer, recordedOn: "2026-09-02" });
    return [...months, correction, late];
  }).flat();
}

const log = logOf(40);

it("two writers at once write each snapshot once, in whatever order they meet", async () => {
  await empty();
  const [one, other] = [writer(), writer()];
  const all = async (client: Client, snapshots: readonly Snapshot[]): Promise<number> => {
    let written = 0;
    for (const snapshot of snapshots) if (await write(client, snapshot)) written++;
    return written;
  };
  const counts = await Promise.all([all(one, log), all(other, [...log].reverse())]);
  await Promise.all([one.end(), other.end()]);
  expect(counts[0] + counts[1]).toBe(log.length);
  // Both wrote, so they did meet.
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect((await stored()).length).toBe(log.length);
  expect(timeline(await stored())).toEqual(timeline(log));
});

it("two writers of the very same row wait for each other, and the second finds it there", async () => {
  await empty();
  const [one, other] = [writer(), writer()];
  const [snapshot] = log as [Snapshot];
  await one.unsafe("begin");
  expect(await write(one, snapshot)).toBe(true);
  let answered = false;
  const second = write(other, snapshot).then((isNew) => {
    answered = true;
    return isNew;
  });
  const client = writer();
  const waiting = "select count(*)::integer as n from pg_stat_activity where wait_event_type = 'Lock'";
  while ((await client.unsafe(waiting))[0]?.n === 0) await new Promise((done) => setTimeout(done, 5));
  expect(answered).toBe(false);
  await one.unsafe("commit");
  expect(await second).toBe(false);
  await Promise.all([one.end(), other.end(), client.end()]);
  expect(await stored()).toEqual([snapshot]);
});

it("a server that dies in the middle loses nothing that it had confirmed, and nothing is there twice once the write is repeated", async () => {
  await empty();
  const client = writer();
  const confirmed: Snapshot[] = [];
  const failed = (async () => {
    for (const snapshot of log) {
      await write(client, snapshot);
      confirmed.push(snapshot);
      if (confirmed.length === 200) void cluster.crash();
    }
  })();
  await expect(failed).rejects.toThrow();
  await client.end({ timeout: 0 });
  await cluster.restart();
  const kept = await stored();
  expect(confirmed.length).toBeGreaterThanOrEqual(200);
  expect(confirmed.length).toBeLessThan(log.length);
  // What was on its way when the server died may be there without anybody knowing: that is why a write may be repeated.
  expect(kept.length - confirmed.length).toBeLessThanOrEqual(1);
  expect(kept).toEqual(expect.arrayContaining(confirmed));
  const again = writer();
  let written = 0;
  for (const snapshot of log) if (await write(again, snapshot)) written++;
  await again.end();
  expect(written).toBe(log.length - kept.length);
  expect((await stored()).length).toBe(log.length);
  expect(timeline(await stored())).toEqual(timeline(log));
});

it("a transaction that the server's death cut off is not there at all", async () => {
  await empty();
  const client = writer();
  await client.unsafe("begin");
  for (const snapshot of log.slice(0, 20)) await write(client, snapshot);
  await cluster.crash();
  await client.end({ timeout: 0 });
  await cluster.restart();
  expect(await stored()).toEqual([]);
});

it("knows on each day what the timeline knows", async () => {
  await empty();
  const client = writer();
  for (const snapshot of log) await write(client, snapshot);
  for (const day of ["2026-03-19", "2026-03-20", "2026-09-01", "2026-12-31"]) {
    const rows = await client.unsafe(postgresHistory.knownOn, [day]);
    const holding = timeline(log, { knownOn: day }).customers.flatMap(({ entries }) =>
      entries.map(({ snapshot }) => snapshot),
    );
    // The database sorts customers by bytes of UTF-8, the timeline by code units.
    const inOrder = (all: readonly Snapshot[]) =>
      [...all].sort((a, b) => (a.customer + a.asOf < b.customer + b.asOf ? -1 : 1));
    expect(inOrder(readSnapshots(rows.map(({ snapshot }) => snapshot as string)).snapshots)).toEqual(
      inOrder(holding),
    );
  }
  await client.end();
});
