import type { Standing as AxisStanding } from "../../charts/customers.ts";
import { printable } from "../../charts/xml.ts";
import type { Day } from "../../core/day.ts";
import { own } from "../../core/json.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { PlannedAxis } from "../../engine/plan.ts";
import { needDay } from "../history/need-day.ts";
import type { Snapshot, SnapshotAxis } from "../history/snapshot.ts";
import { directionOf } from "../movement/direction.ts";
import { stateOf } from "../movement/state.ts";
import type { Trail, TrailHistory, TrailPoint } from "./trail.ts";

type TrailMatrix = Pick<Matrix, "plan" | "hash">;
type Entry = TrailHistory["customers"][number]["entries"][number];

/** Which days of a history are looked at. */
export type TrailDays = {
  /** The first day that counts; from the beginning where left out. */
  readonly since?: Day | undefined;
  /** The last day that counts; up to the end where left out. */
  readonly until?: Day | undefined;
};

function axisOf({ axes }: Snapshot, { id }: PlannedAxis): SnapshotAxis | undefined {
  return own(axes, id) as SnapshotAxis | undefined;
}

function standingOf(snapshot: Snapshot, axis: PlannedAxis): AxisStanding | null {
  const {
    score,
    low,
    high,
    band: id,
  } = axisOf(snapshot, axis) ?? { score: null, low: 0, high: 0, band: null };
  const band = axis.bands.findIndex((one) => one.id === id);
  return score === null || band < 0 ? null : { score, low, high, band };
}

/** The places of a customer on the matrix, in the order of its days. */
function pointsOf(entries: readonly Entry[], { plan, hash }: TrailMatrix): TrailPoint[] {
  const points: TrailPoint[] = [];
  let isGap = false;
  for (const { asOf, snapshot } of entries) {
    const [x, y] = plan.axes.map((axis) => standingOf(snapshot, axis)) as [
      AxisStanding | null,
      AxisStanding | null,
    ];
    if (snapshot.model.hash !== hash || snapshot.status !== "placed" || x === null || y === null) {
      isGap = true;
      continue;
    }
    points.push({ asOf, x, y, afterGap: isGap && points.length > 0 });
    isGap = false;
  }
  return points;
}

function scoresOf(entry: Entry | undefined, { plan, hash }: TrailMatrix): Trail["then"] {
  if (entry === undefined || entry.snapshot.model.hash !== hash) return [null, null];
  const [x, y] = plan.axes;
  return [axisOf(entry.snapshot, x)?.score ?? null, axisOf(entry.snapshot, y)?.score ?? null];
}

function trailOf(customer: string, name: string, entries: readonly Entry[], matrix: TrailMatrix): Trail {
  const [first, last] = [entries[0], entries.at(-1)];
  const [from, to] = [stateOf(first), stateOf(last)];
  const states = entries.map(stateOf);
  return {
    customer,
    name,
    from,
    to,
    way: directionOf(from, to, matrix.plan),
    returned: from === to && states.some((state) => state !== from),
    waiting: last?.counted !== undefined && last.counted.cell !== last.snapshot.cell,
    notPlaced: entries.slice(1, -1).filter(({ snapshot }) => snapshot.status !== "placed").length,
    otherModel: entries.filter(({ snapshot }) => snapshot.model.hash !== matrix.hash).length,
    points: pointsOf(entries, matrix),
    then: scoresOf(first, matrix),
    now: scoresOf(last, matrix),
    days: first === undefined || last === undefined ? null : [first.asOf, last.asOf],
  };
}

/**
 * The way of every customer of a history over the matrix.
 *
 * @throws {RangeError} where a day is none
 */
export function trailsOf(
  matrix: TrailMatrix,
  { customers }: TrailHistory,
  { since = "0001-01-01", until = "9999-12-31" }: TrailDays,
  nameOf: (customer: string) => string,
): readonly Trail[] {
  needDay("since", since);
  needDay("until", until);
  return customers.map(({ customer, entries }) =>
    trailOf(
      customer,
      // Whoever has no name is called by its id.
      printable(nameOf(customer)).trim() || customer,
      entries.filter(({ asOf }) => asOf >= since && asOf <= until),
      matrix,
    ),
  );
}
