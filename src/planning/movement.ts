import { toMicro } from "../core/micropoints.ts";
import type { PlayPromise, PromisedDimension, RecordedPlace } from "../model/play-record.ts";

/**
 * How what a play promised to move has moved: all that moved went up (`asPromised`), nothing moved, all that moved went down (`opposite`), some
 * went up and some down (`mixed`), or the model reads nothing that the play promises to move.
 */
export type Movement = "asPromised" | "unmoved" | "opposite" | "mixed" | "nothingPromised";

/** The movements, in the order in which they are shown. */
export const MOVEMENTS = [
  "asPromised",
  "unmoved",
  "opposite",
  "mixed",
  "nothingPromised",
] as const satisfies readonly Movement[];

/** What a promised dimension adds to what is certain of its axis. */
const CERTAIN: { readonly [P in PlayPromise]: (one: PromisedDimension) => number } = {
  // Points that are certain: share · certainty · points, as in the axis's low.
  improves: ({ share, certainty, points }) => share * certainty * (points ?? 0),
  // What is known at all: share · certainty, as in the axis's coverage.
  findsOut: ({ share, certainty }) => share * certainty,
};

/** What is certain of each thing that was promised, by axis and promise, in whole millionths, so that no order of the sum counts. */
function certainIn({ axes }: RecordedPlace): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [axis, { promised }] of Object.entries(axes)) {
    for (const one of promised) {
      const key = JSON.stringify([axis, one.promise]);
      sums.set(key, (sums.get(key) ?? 0) + toMicro(CERTAIN[one.promise](one)));
    }
  }
  return sums;
}

/** How what was promised of two places of one customer has moved from the one to the other. */
export function movementBetween(before: RecordedPlace, after: RecordedPlace): Movement {
  const later = certainIn(after);
  const steps = [...certainIn(before)].map(([key, was]) => Math.sign((later.get(key) as number) - was));
  if (steps.length === 0) return "nothingPromised";
  const [rose, fell] = [steps.includes(1), steps.includes(-1)];
  if (rose) return fell ? "mixed" : "asPromised";
  return fell ? "opposite" : "unmoved";
}
