import type { CallDays } from "../days.ts";
import { hasNames } from "../read.ts";
import { fillLane, type Lanes, recordInvalidAt } from "./lanes.ts";
import { keepFailed, readLane } from "./read.ts";
import { beginFact, endFact, type FactReader } from "./reader.ts";
import { type Site, sitesFor } from "./sites.ts";

/** A record of which nothing is known. */
const NOTHING = Object.freeze({});

/** The days of all records, or of each. */
export type DaysOf<Row> = CallDays | ((row: Row) => CallDays);

/** Gives all records the days of a call, which are in order or missing. */
export function giveDays(lanes: Lanes, { asOf, factsAsOf }: CallDays): void {
  lanes.hasOneDay = true;
  const size = lanes.asOf.length;
  fillLane(lanes.asOf, asOf as number, size);
  fillLane(lanes.factsAsOf, factsAsOf as number, size);
}

/** Gives each record its own. NaN is none; a day of facts that cannot be read lies before all others. */
function giveOwnDays<Row>(
  lanes: Lanes,
  rows: readonly Row[],
  from: number,
  n: number,
  daysOf: (row: Row) => CallDays,
): void {
  lanes.hasOneDay = false;
  for (let i = 0; i < n; i++) {
    const { asOf, factsAsOf } = daysOf(rows[from + i] as Row);
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
