import type { Day } from "../../core/day.ts";
import { canonicalJson } from "../../core/json.ts";
import type { Status } from "../../engine/result.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshotKey } from "./snapshot-key.ts";

/** A snapshot as the values of the columns that `postgresHistory.insert` takes, in their order. */
export type SnapshotRow = readonly [
  key: string,
  recordedOn: Day,
  customer: string,
  asOf: Day,
  model: string,
  status: Status,
  cell: string | null,
  snapshot: string,
];

/**
 * The row of a snapshot in the table of `postgresHistory`: its key, what is searched for, and the whole of it as JSON.
 *
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { snapshotRow, takeSnapshot } from "opportunity-matrix/portfolio";
 * const assessment = compileModel(customerModel).assess({ need: 4 }, { asOf: "2026-11-23" });
 * const row = snapshotRow(takeSnapshot(assessment, { customer: "A-01", recordedOn: "2026-11-24" }));
 * row.slice(1, 4); // => ["2026-11-24", "A-01", "2026-11-23"]
 * ```
 */
export function snapshotRow(snapshot: Snapshot): SnapshotRow {
  const { recordedOn, customer, asOf, model, status, cell } = snapshot;
  return [
    snapshotKey(snapshot),
    recordedOn,
    customer,
    asOf,
    model.hash,
    status,
    cell,
    canonicalJson(snapshot),
  ];
}

/**
 * A table for snapshots in PostgreSQL, as SQL to read, change and run: the library stores nothing itself. The table is append-only: the
 * application needs the rights to select and insert, and no other.
 *
 * All parameters are texts, and cast as such, so that no client turns a day into a moment or JSON into a text of JSON.
 *
 * - `table` makes table and index, and changes nothing where they are there.
 * - `insert` takes the values of `snapshotRow` as `$1` to `$8`. It may be repeated, by the same writer or another: the primary key
 *   takes each snapshot once. It returns a row where the snapshot is new.
 * - `log` gives all that was known at the end of the day `$1`, as text for `readSnapshots`; `timeline` puts it in order.
 * - `knownOn` asks the database itself which snapshots held of each customer and day, as known at the end of the day `$1`: those that
 *   `timeline(log, { knownOn })` gives. Days that contradict themselves are left out, as there.
 * - `conflicts` gives the days that do or did, as known at the end of the day `$1`.
 *
 * @example
 * ```ts
 * import { postgresHistory } from "opportunity-matrix/portfolio";
 * postgresHistory.insert.includes("on conflict (key, recorded_on) do nothing"); // => true
 * ```
 */
export const postgresHistory = {
  table: `create table if not exists customer_snapshot (
  key text not null,
  recorded_on date not null,
  customer text collate "C" not null,
  as_of date not null,
  model text not null,
  status text not null check (status in ('placed', 'unplaced', 'excluded')),
  cell text,
  snapshot jsonb not null,
  primary key (key, recorded_on),
  check (as_of <= recorded_on),
  check ((status = 'placed') = (cell is not null))
);
create index if not exists customer_snapshot_days on customer_snapshot (customer, as_of, recorded_on);`,

  insert: `insert into customer_snapshot (key, recorded_on, customer, as_of, model, status, cell, snapshot)
values ($1, $2::text::date, $3, $4::text::date, $5, $6, $7, $8::text::jsonb)
on conflict (key, recorded_on) do nothing
returning key`,

  log: `select snapshot::text
from customer_snapshot
where recorded_on <= $1::text::date
order by customer, as_of, recorded_on, key`,

  knownOn: `with known as (
  select *, count(*) over (partition by customer, as_of, recorded_on) as snapshots
  from customer_snapshot
  where recorded_on <= $1::text::date
), beside as (
  select *, lag(key) over days as key_before, lag(snapshots) over days as snapshots_before
  from known
  window days as (partition by customer, as_of order by recorded_on, key)
), changes as (
  -- What only repeats the version before it changes nothing.
  select *, max(recorded_on) over (partition by customer, as_of) as last_recorded_on
  from beside
  where key is distinct from key_before or snapshots > 1 or snapshots_before > 1
)
select snapshot::text
from changes
where recorded_on = last_recorded_on and snapshots = 1
order by customer, as_of`,

  conflicts: `select customer, as_of::text, recorded_on::text, count(*)::integer as snapshots
from customer_snapshot
where recorded_on <= $1::text::date
group by customer, as_of, recorded_on
having count(*) > 1
order by customer, as_of, recorded_on`,
} as const;
