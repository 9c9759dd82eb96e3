import { type Day, dayNumber } from "../../core/day.ts";
import { rawText } from "../../core/issue.ts";
import { canonicalJson, isRecord } from "../../core/json.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import type { CustomerTimeline, History, HistoryIssue, OpenDay, TimelineEntry } from "./history.ts";
import { needDay } from "./need-day.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Version, versionsOf } from "./versions.ts";

/** What of a log counts. */
export type TimelineOptions = {
  /** The history as it was known at the end of this day: what was recorded later does not count. All of it where left out. */
  readonly knownOn?: Day | undefined;
};

/**
 * Whether a value says of whom it is, from when, by which model and on what: the least that gives it a place in a timeline and lets it be read there. All of
 * its form is checked where it is read from a text, by `readSnapshots`; to check it here again would cost many times what the order does.
 */
function isReadable(raw: unknown): raw is Snapshot {
  if (!isRecord(raw)) return false;
  const { customer, asOf, recordedOn, model, axes, facts } = raw;
  return (
    typeof customer === "string" &&
    customer !== "" &&
    // What is no day is NaN, which is not less than anything.
    dayNumber(asOf) <= dayNumber(recordedOn) &&
    isRecord(model) &&
    isRecord(axes) &&
    isRecord(facts)
  );
}

function refusal(raw: unknown): HistoryIssue {
  const { customer, asOf, recordedOn } = isRecord(raw) ? raw : ({} as Record<string, unknown>);
  const params = { customer: rawText(customer), asOf: rawText(asOf), recordedOn: rawText(recordedOn) };
  return { code: "history.refused", pointer: "", params };
}

/** What was recorded of one day of a customer. */
type DayVersions = { readonly asOf: Day; readonly versions: readonly Version[]; readonly late: boolean };

/** A customer's days in their order. Lateness is told from the last day backwards, since it asks about the later days. */
function daysOf(snapshots: readonly Snapshot[]): DayVersions[] {
  let earliest = "9999-12-31";
  const days = groupedBy(snapshots, ({ asOf }) => asOf).reverse();
  return days
    .map(([{ asOf }, together]) => {
      const versions = versionsOf(together);
      const { recordedOn: first } = versions[0] as Version;
      const late = earliest < first;
      if (first < earliest) earliest = first;
      return { asOf, versions, late };
    })
    .reverse();
}

/** A day with what holds of it; open where its last version contradicts itself. */
function dayOf({ asOf, versions, late }: DayVersions): TimelineEntry | OpenDay {
  const { recordedOn: firstRecordedOn } = versions[0] as Version;
  const { recordedOn, snapshots } = versions.at(-1) as Version;
  const corrected = versions.slice(0, -1).flatMap((version) => version.snapshots);
  const [snapshot] = snapshots;
  return snapshots.length === 1
    ? { asOf, snapshot, firstRecordedOn, late, corrected }
    : { asOf, recordedOn, snapshots, corrected };
}

function conflictsOf(customer: string, { asOf, versions }: DayVersions): HistoryIssue[] {
  return versions.flatMap(({ recordedOn, snapshots }, i): HistoryIssue[] => {
    if (snapshots.length === 1) return [];
    const code = i === versions.length - 1 ? "history.conflict" : "history.settled";
    return [{ code, pointer: "", params: { customer, asOf, recordedOn, count: snapshots.length } }];
  });
}

/**
 * Puts a log of snapshots in order: for each customer the days that are known, and of each day what was recorded last. What was
 * true and what was known are told apart: `asOf` orders the days, and `recordedOn` decides what counts of a day, so that a snapshot that
 * comes in late takes its place and is marked, a correction takes the place of what it corrects, which stays beside it, and
 * `knownOn` gives the history as it was known at the end of an earlier day.
 *
 * The order of the log changes nothing, and neither does a snapshot that is there twice, or says once more what held already.
 * Snapshots of one customer, day and day of recording that say different things are an issue: none of them is chosen, and the day stays
 * open until a later one settles it.
 *
 * @param snapshots as `takeSnapshot` made or `readSnapshots` read them; what has no customer, days, model, axes or facts is an issue
 * @throws {RangeError} where `knownOn` is no day
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { takeSnapshot, timeline } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const snapshot = (need: number, asOf: string, recordedOn: string) =>
 *   takeSnapshot(matrix.assess({ need }, { asOf }), { customer: "A-01", recordedOn });
 * const log = [
 *   snapshot(2, "2026-10-01", "2026-10-02"),
 *   snapshot(4, "2026-11-01", "2026-11-02"),
 *   snapshot(3, "2026-10-01", "2026-11-20"), // October was corrected in November
 * ];
 * const october = (knownOn?: string) => timeline(log, { knownOn }).customers[0]?.entries[0];
 * october()?.snapshot.facts.need?.value; // => 3
 * october()?.corrected.length; // => 1
 * october("2026-11-19")?.snapshot.facts.need?.value; // => 2
 * ```
 */
export function timeline(snapshots: Iterable<Snapshot>, { knownOn }: TimelineOptions = {}): History {
  if (knownOn !== undefined) needDay("knownOn", knownOn);
  const known: Snapshot[] = [];
  const refused: HistoryIssue[] = [];
  for (const snapshot of snapshots) {
    if (!isReadable(snapshot)) refused.push(refusal(snapshot));
    else if (knownOn === undefined || snapshot.recordedOn <= knownOn) known.push(snapshot);
  }
  const issues = groupedBy(refused, ({ params }) => canonicalJson(params)).flatMap(([, group]) => group);
  const customers = groupedBy(known, ({ customer }) => customer).map(
    ([{ customer }, own]): CustomerTimeline => {
      const entries: TimelineEntry[] = [];
      const open: OpenDay[] = [];
      for (const day of daysOf(own)) {
        const told = dayOf(day);
        if ("snapshot" in told) entries.push(told);
        else open.push(told);
        issues.push(...conflictsOf(customer, day));
      }
      return { customer, entries, open };
    },
  );
  return { knownOn: knownOn ?? null, customers, issues };
}
