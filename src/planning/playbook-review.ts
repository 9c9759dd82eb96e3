import { rawText } from "../core/issue.ts";
import { deepFreeze } from "../core/json.ts";
import type { PlayRecord } from "../model/play-record.ts";
import { groupedBy } from "./grouped-by.ts";
import { type PlayReview, playReview } from "./play-review.ts";
import { type RecordIssue, readRecord } from "./record-issue.ts";

/** The plays of one version of a playbook, recommended on places of one model. Nothing is added up across these. */
export type ReviewGroup = {
  readonly playbook: PlayRecord["playbook"];
  readonly model: PlayRecord["model"];
  /** By id. */
  readonly plays: readonly PlayReview[];
};

/** What followed the plays of a playbook, in counts. Plain JSON; it says what followed, not what caused it. */
export type PlaybookReview = {
  /** How many records were given. */
  readonly records: number;
  /** How many of them are counted nowhere, because of an issue. */
  readonly refused: number;
  /** Fewer closed records than this are too few to say anything. */
  readonly fewest: number;
  readonly groups: readonly ReviewGroup[];
  /** What is wrong with records, with JSON Pointers into the list of them. */
  readonly issues: readonly RecordIssue[];
};

/** How to review. */
export type PlaybookReviewOptions = {
  /** Fewer closed records than this are too few to say anything: a whole number from 1; 10 where left out, which is our choice. */
  readonly fewest?: number;
};

const FEWEST = 10;

/**
 * Shows what followed the plays that were recommended, so that a team learns its playbook: per play how often it was recommended, done, proved, not
 * done, and is open; and how many of those were followed by the movement that the play promised, by none, by the opposite. The same counts
 * stand there for what was not done. The difference is no effect either: who does a play, and with whom, is no accident.
 *
 * For what a play promises to make better, the certain points of those dimensions (share · certainty · points, added up by axis) rose, stayed or
 * fell; for what it promises to find out, the certainty did. Facts that nobody renews age, and what is certain of them falls by itself.
 *
 * Records of another model, or of another version of the playbook, are a group of their own. Each record is counted once, or has an issue.
 *
 * @param records the records as they were stored, in any order
 * @returns counts, frozen and plain JSON
 * @throws {RangeError} where `fewest` is no whole number from 1
 * @example
 * ```ts
 * import { playbookReview } from "opportunity-matrix/planning";
 * const place = { status: "unplaced", cell: null, axes: {} };
 * const record = {
 *   format: 1, customer: "C-1", play: "noCoach", playbook: { id: "p", version: "1" }, model: { id: "m", version: "1", hash: "0a" },
 *   recommendedOn: "2026-11-23", before: place, outcome: null,
 * };
 * const review = playbookReview([record, { ...record, play: "" }]);
 * review.groups[0]?.plays.map((one) => [one.play, one.recommended, one.open]); // => [["noCoach", 1, 1]]
 * review.refused; // => 1
 * review.issues[0]?.pointer; // => "/1/play"
 * ```
 */
export function playbookReview(
  records: Iterable<unknown>,
  { fewest = FEWEST }: PlaybookReviewOptions = {},
): PlaybookReview {
  if (!Number.isInteger(fewest) || fewest < 1)
    throw new RangeError(`fewest must be a whole number from 1, found ${rawText(fewest)}`);
  const read = Array.from(records, readRecord);
  const sound = read.flatMap((one) => ("record" in one ? [one.record] : []));
  const issues = read.flatMap((one, i) =>
    "issues" in one ? one.issues.map((issue) => ({ ...issue, pointer: `/${i}${issue.pointer}` })) : [],
  );
  const groups = groupedBy(sound, ({ playbook, model }) =>
    JSON.stringify([playbook.id, playbook.version, model.id, model.version, model.hash]),
  ).map(
    ([{ playbook, model }, group]): ReviewGroup => ({
      playbook: { id: playbook.id, version: playbook.version },
      model: { id: model.id, version: model.version, hash: model.hash },
      plays: groupedBy(group, ({ play }) => play).map(([{ play }, ofPlay]) =>
        playReview(play, ofPlay, fewest),
      ),
    }),
  );
  return deepFreeze({
    records: read.length,
    refused: read.length - sound.length,
    fewest,
    groups,
    issues,
  });
}
