import { dayNumber } from "../core/day.ts";
import type { PlayOutcome, PlayRecord, RecordedPlace } from "../model/play-record.ts";
import { groupedBy } from "./grouped-by.ts";
import { MOVEMENTS, type Movement, movementBetween } from "./movement.ts";

/** How often a customer went from one place to another, or stayed. A place is the id of a cell, `unplaced` or `excluded`. */
export type PlaceMove = {
  readonly from: string;
  readonly to: string;
  readonly done: number;
  /** Of the done. */
  readonly proved: number;
  readonly notDone: number;
};

/** What some closed records were followed by, in numbers of records. The movements add up to `records`. */
export type FollowedBy = { readonly [M in Movement]: number } & {
  readonly records: number;
  /** Whether these records are too few to say anything. */
  readonly tooFew: boolean;
};

/** What became of one play. `recommended` is `done.records`, `notDone.records` and `open` together. */
export type PlayReview = {
  /** The id of the play. */
  readonly play: string;
  readonly recommended: number;
  /** Of which it is not known yet whether they were done. */
  readonly open: number;
  readonly done: FollowedBy;
  /** Those of the done that the buyer proved. */
  readonly proved: FollowedBy;
  /** What was followed by the same movements although nothing was done. */
  readonly notDone: FollowedBy;
  /** The places before and after, by their ids. */
  readonly places: readonly PlaceMove[];
  /** The median of the days from the recommendation to the proof; null where none is proved. */
  readonly daysToProof: number | null;
};

type Closed = PlayRecord & { readonly outcome: PlayOutcome };

/** The middle one of some numbers, or the mean of the two in the middle; null where there are none. */
function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

function isDone({ outcome }: Closed): boolean {
  return outcome.done !== false;
}

function isProved({ outcome }: Closed): boolean {
  return outcome.proof !== null;
}

function placesOf(closed: readonly Closed[]): PlaceMove[] {
  const placeOf = ({ cell, status }: RecordedPlace): string => cell ?? status;
  const walks = closed.map((one) => ({
    from: placeOf(one.before),
    to: placeOf(one.outcome.after),
    done: isDone(one),
    proved: isProved(one),
  }));
  return groupedBy(walks, ({ from, to }) => JSON.stringify([from, to])).map(([{ from, to }, walk]) => {
    const done = walk.filter((one) => one.done).length;
    const proved = walk.filter((one) => one.proved).length;
    return { from, to, done, proved, notDone: walk.length - done };
  });
}

function followedBy(records: readonly Closed[], fewest: number): FollowedBy {
  const moved = records.map(({ before, outcome }) => movementBetween(before, outcome.after));
  const counts = MOVEMENTS.map((one) => [one, moved.filter((movement) => movement === one).length] as const);
  return {
    records: records.length,
    ...(Object.fromEntries(counts) as { [M in Movement]: number }),
    tooFew: records.length < fewest,
  };
}

/** What became of a play, by its records; fewer closed ones than `fewest` are too few to say anything. */
export function playReview(play: string, records: readonly PlayRecord[], fewest: number): PlayReview {
  const closed = records.filter((one): one is Closed => one.outcome !== null);
  const days = closed.flatMap(({ recommendedOn, outcome: { proof } }) =>
    proof === null ? [] : [dayNumber(proof.day) - dayNumber(recommendedOn)],
  );
  return {
    play,
    recommended: records.length,
    open: records.length - closed.length,
    done: followedBy(closed.filter(isDone), fewest),
    // What was not done has no proof.
    proved: followedBy(closed.filter(isProved), fewest),
    notDone: followedBy(
      closed.filter((one) => !isDone(one)),
      fewest,
    ),
    places: placesOf(closed),
    daysToProof: medianOf(days),
  };
}
