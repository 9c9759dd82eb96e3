import type { Day } from "../../core/day.ts";
import { canonicalJson } from "../../core/json.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import type { Snapshot } from "./snapshot.ts";

/** What was recorded on one day about one day of a customer: one snapshot, or several that contradict each other. */
export type Version = {
  readonly recordedOn: Day;
  /** Each says something else than the others. */
  readonly snapshots: readonly [first: Snapshot, ...others: Snapshot[]];
};

/** All that a snapshot says but for the day on which it was recorded. */
function contentOf({ recordedOn: _, ...content }: Snapshot): string {
  return canonicalJson(content);
}

/** Whether both say one thing, and nothing else. */
function saySame(one: Version | undefined, other: Version): boolean {
  if (one === undefined || one.snapshots.length > 1 || other.snapshots.length > 1) return false;
  return contentOf(one.snapshots[0]) === contentOf(other.snapshots[0]);
}

/** The snapshots of one day of recording, each content once. Most are alone, and then nothing is compared. */
function versionOf(snapshots: readonly Snapshot[]): Version {
  const contents =
    snapshots.length === 1 ? snapshots : groupedBy(snapshots, contentOf).map(([first]) => first);
  const [{ recordedOn }] = contents as Version["snapshots"];
  return { recordedOn, snapshots: contents as Version["snapshots"] };
}

/** What was recorded about one day of a customer, in the order of recording; what only repeats the version before it is left out. */
export function versionsOf(snapshots: readonly Snapshot[]): readonly Version[] {
  const versions: Version[] = [];
  for (const [, together] of groupedBy(snapshots, ({ recordedOn }) => recordedOn)) {
    const version = versionOf(together);
    if (!saySame(versions.at(-1), version)) versions.push(version);
  }
  return versions;
}
