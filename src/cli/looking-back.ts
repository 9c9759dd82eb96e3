import type { Day } from "../core/day.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { ReadSnapshots } from "../portfolio/history/json-lines.ts";
import { portfolioOn } from "../portfolio/history/portfolio-on.ts";
import type { Snapshot } from "../portfolio/history/snapshot.ts";
import { timeline } from "../portfolio/history/timeline.ts";
import { countedHistory } from "../portfolio/movement/counted-history.ts";
import { movement } from "../portfolio/movement/portfolio-movement.ts";
import type { PortfolioOverTime } from "../report/portfolio-over-time.ts";
import { isFoundAgain, type Sink } from "./scored.ts";
import { snapshotOf } from "./sinks.ts";

/** A history, and the customers of a report, who are its last day. */
export type LookingBack = Sink & {
  /** How many snapshots are looked back on, and how many are not, being of the day of the report or later. */
  readonly before: number;
  readonly later: number;
  /** How many customers of the report are not in it: they could not be found again. */
  leftOut(): number;
  /** What the report tells of all that was taken. */
  portfolio(): PortfolioOverTime & { readonly issues: NonNullable<PortfolioOverTime["issues"]> };
};

/** From where to where is looked back, and by which models. */
export type LookingBackOptions = {
  readonly asOf: Day;
  /** The day before; the first day of the history where it is null. */
  readonly since: Day | null;
  readonly recordedOn: Day;
  readonly matrix: Matrix;
  readonly earlier: Matrix;
};

/**
 * Looks back on a history from the customers of a report. Of the day of the report they say where they stand, and nothing else does, so that what the
 * report shows of them is where their trails end. A move counts when the guard of the model says so.
 */
export function lookingBack(
  { snapshots, issues: unread }: ReadSnapshots,
  { asOf, since, recordedOn, matrix, earlier }: LookingBackOptions,
): LookingBack {
  const past = snapshots.filter((one) => one.asOf < asOf);
  const first = past.reduce<Day | null>(
    (day, one) => (day === null || one.asOf < day ? one.asOf : day),
    null,
  );
  const today: Snapshot[] = [];
  let leftOut = 0;
  return {
    before: past.length,
    later: snapshots.length - past.length,
    take: (scored) => {
      if (isFoundAgain(scored.customer)) today.push(snapshotOf(scored, recordedOn));
      else leftOut++;
    },
    end: async () => {},
    leftOut: () => leftOut,
    portfolio: () => {
      const { customers, issues } = timeline([...past, ...today]);
      const history = countedHistory({ customers }, [matrix, earlier]);
      const from = since ?? first;
      const moved =
        from === null
          ? undefined
          : movement(portfolioOn(history, from), portfolioOn(history, asOf, { since: asOf }), {
              matrix,
              earlier,
            });
      return { history, movement: moved, issues: [...unread, ...issues] };
    },
  };
}
