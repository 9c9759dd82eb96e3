import {
  postgresHistory,
  readSnapshots,
  type Snapshot,
  snapshotRow,
  timeline,
} from "opportunity-matrix/portfolio";
import { beforeEach, expect, it } from "vitest";
import { startPglite } from "../../parity/engines/start-pglite.ts";
import { at } from "../log.ts";

const db = await startPglite();

beforeEach(async () => {
  await db.exec("drop table if exists customer_snapshot");
  await db.exec(postgresHistory.table);
});

/** Writes snapshots; how many of them were new. */
async function write(snapshots: readonly Snapshot[]): Promise<number> {
  const results = await Promise.all(
    snapshots.map((one) => db.query(postgresHistory.insert, [...snapshotRow(one)])),
  );
  return results.reduce((sum, { rows }) => sum + rows.length, 0);
}

async function read(query: "log" | "knownOn", knownOn = "9999-12-31"): Promise<readonly Snapshot[]> {
  const { rows } = await db.query<{ snapshot: string }>(postgresHistory[query], [knownOn]);
  const { snapshots, issues } = readSnapshots(rows.map(({ snapshot }) => snapshot));
  expect(issues).toEqual([]);
  return snapshots;
}

const log = [
  at("2026-10-01", 1),
  at("2026-11-01", 2),
  at("2026-10-15", 9.000001, { recordedOn: "2026-11-20" }), // late
  at("2026-10-01", 5, { recordedOn: "2026-11-10" }), // a correction
  at("2026-10-01", 5, { recordedOn: "2026-11-11" }), // and again
  at("2026-10-01", 1, { recordedOn: "2026-11-12" }), // back to what it was
  at("2026-11-01", 3, { customer: "B 公司" }), // a conflict
  at("2026-11-01", 4, { customer: "B 公司" }),
  at("2026-11-01", 4, { customer: "B 公司", recordedOn: "2026-11-30" }), // settled
  at("2026-11-01", undefined, { customer: "a", b: undefined }),
];
const days = [
  "2026-09-30",
  "2026-11-01",
  "2026-11-10",
  "2026-11-11",
  "2026-11-12",
  "2026-11-29",
  "9999-12-31",
];

it("holds each snapshot once, however often it is written, and gives back what was written", async () => {
  expect(await write(log)).toBe(log.length);
  expect(await write([...log].reverse())).toBe(0);
  const back = await read("log");
  expect(back.length).toBe(log.length);
  expect(timeline(back)).toEqual(timeline(log));
});

it("makes the table once", async () => {
  await write(log);
  await db.exec(postgresHistory.table);
  expect((await read("log")).length).toBe(log.length);
});

it.each(days)("knows on %s what the timeline knows", async (knownOn) => {
  await write(log);
  const { customers, issues } = timeline(log, { knownOn });
  const holding = customers.flatMap(({ entries }) => entries.map(({ snapshot }) => snapshot));
  expect(await read("knownOn", knownOn)).toEqual(holding);
  const { rows } = await db.query(postgresHistory.conflicts, [knownOn]);
  expect(rows).toEqual(
    issues.map(({ params: { customer, asOf, recordedOn, count } }) => ({
      customer,
      as_of: asOf,
      recorded_on: recordedOn,
      snapshots: count,
    })),
  );
});

it("refuses a row that contradicts itself", async () => {
  const row = [...snapshotRow(at("2026-11-01", 2))];
  const wrong = [row.with(1, "2026-10-31"), row.with(6, null), row.with(5, "lost")];
  for (const one of wrong)
    await expect(db.query(postgresHistory.insert, one)).rejects.toThrow(/check constraint/);
});
