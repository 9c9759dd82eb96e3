import type { CallDays, DaysOf, RecordDays } from "../days.ts";
import { fillLane, type Lanes, recordInvalidAt } from "./lanes.ts";
import { keepFailed, readLane } from "./read.ts";
import { beginFact, endFact, type FactReader } from "./reader.ts";
import { type Site, sitesFor } from "./sites.ts";

/** A record of which nothing is known. */
const NOTHING = Object.freeze({});

/** Things that have no facts under names; each is given in place of a row by mistake, a promise that nobody awaited first of all. */
const NAMELESS = /\b(?:Date|Promise|RegExp|Error|Number|Boolean)\b/;

/** Whether a row may have facts under names: no list, map or text; an instance of a class may well. */
function hasNames(row: unknown): row is object {
  try {
    if (typeof row !== "object" || row === null || Symbol.iterator in row) return false;
    const tag = Object.prototype.toString.call(row);
    return tag === "[object Object]" || !NAMELESS.test(tag);
  } catch {
    // A proxy may refuse even to be looked at.
    return false;
  }
}

/** Gives `n` records the days of a call. */
export function giveDays(lanes: Lanes, days: CallDays, n: number): void {
  lanes.oneDay = days;
  fillLane(lanes.asOf, days.asOf, n);
  fillLane(lanes.factsAsOf, days.factsAsOf, n);
}

/** Gives each record its own. NaN is none; a day of facts that cannot be read lies before all others. */
function giveOwnDays<Row>(
  lanes: Lanes,
  rows: readonly Row[],
  from: number,
  n: number,
  daysOf: (row: Row) => RecordDays,
): void {
  lanes.oneDay = null;
  for (let i = 0; i < n; i++) {
    const days = daysOf(rows[from + i] as Row);
    const { asOf, factsAsOf } = days;
    lanes.days[i] = days;
    lanes.asOf[i] = asOf ?? Number.NaN;
    lanes.factsAsOf[i] = factsAsOf ?? -Infinity;
    if (asOf === null || factsAsOf === null) recordInvalidAt(lanes, i);
  }
}

/** Fetches a fact of all records. Where that fails, it is this record's data and no reason to stop. */
function fetchAll({ rows }: Lanes, reader: FactReader, site: Site, n: number): void {
  const { id } = reader.lane.fact;
  for (let i = site(rows, 0, n, id, reader); i < n; i = site(rows, i + 1, n, id, reader))
    keepFailed(reader, i);
}

/** Reads `n` records, from one on, into the lanes. */
export type RowReader = <Row>(rows: readonly Row[], from: number, n: number, days: DaysOf<Row>) => void;

export function createRowReader(lanes: Lanes, readers: readonly FactReader[]): RowReader {
  const sites = sitesFor(lanes.facts.map(({ fact }) => fact));
  return (rows, from, n, days) => {
    if (typeof days === "function") giveOwnDays(lanes, rows, from, n, days);
    for (let i = 0; i < n; i++) {
      const row = rows[from + i];
      if (hasNames(row)) lanes.rows[i] = row;
      else {
        lanes.rows[i] = NOTHING;
        recordInvalidAt(lanes, i);
      }
    }
    for (let f = 0; f < readers.length; f++) {
      const reader = readers[f] as FactReader;
      beginFact(reader, n);
      fetchAll(lanes, reader, sites[f] as Site, n);
      readLane(reader, n);
      endFact(reader, n);
    }
  };
}

/** Lets go of what a caller gave in the first `n` records. */
export function forget({ rows, days, facts }: Lanes, n: number): void {
  if (days.length > 0) days.length = 0;
  for (let i = 0; i < n; i++) rows[i] = NOTHING;
  for (const { given } of facts) for (let i = 0; i < n; i++) given[i] = null;
}
