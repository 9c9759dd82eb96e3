import type { Params } from "../../core/issue.ts";
import { toMicro, toPoints } from "../../core/micropoints.ts";
import { pointerTo } from "../../core/pointer.ts";
import { bandAt } from "../../engine/place.ts";
import type { PlannedAxis, PlannedBand } from "../../engine/plan.ts";
import type { MovementGuard } from "../../model/movement-guard.ts";
import type { SnapshotAxis } from "../history/snapshot.ts";
import type { GuardCode, GuardReason } from "./guard.ts";

/** Where a customer counts as standing on an axis, by the position of the band. */
export type AxisState = {
  readonly counted: number;
  /** Where the scores were, the latest last: as many as the guard may have to look back on. */
  readonly bands: readonly number[];
};

/** A score with its band, by position. */
type AxisNow = { readonly score: number; readonly band: number; readonly gated: boolean };

/** How far a score is beyond the edge between two bands, seen from the first of them, in micropoints; negative on this side of it. */
function beyond({ bands }: PlannedAxis, from: number, to: number, score: number): number {
  const upper = bands[Math.max(from, to)] as PlannedBand;
  return to > from ? score - upper.from : upper.from - score;
}

/** How many of the latest scores were beyond the edge next to a band, one after the other. */
function seenBeyond(bands: readonly number[], counted: number, step: number): number {
  const inside = bands.findLastIndex((band) => (band - counted) * step <= 0);
  return bands.length - 1 - inside;
}

/** All that decides whether an edge is crossed. */
type Look = { readonly bands: readonly number[]; readonly now: AxisNow; readonly guard: MovementGuard };

/** Why the edge next to a band counts as crossed, towards the score; undefined where it does not yet. */
function crossing(axis: PlannedAxis, at: number, { bands, now, guard }: Look): GuardCode | undefined {
  const step = Math.sign(now.band - at);
  const { margin, snapshots } = guard;
  if (now.gated) return "guard.gate";
  if (margin !== undefined && beyond(axis, at, at + step, now.score) >= toMicro(margin))
    return "guard.margin";
  if (snapshots !== undefined && seenBeyond(bands, at, step) >= snapshots) return "guard.stayed";
  return undefined;
}

function waitingCode({ margin, snapshots }: MovementGuard): GuardCode {
  if (margin === undefined) return "guard.waiting.snapshots";
  return snapshots === undefined ? "guard.waiting.margin" : "guard.waiting.either";
}

/** The state with which an axis begins: what counts is where the score is. */
export function beginAxis(axis: PlannedAxis, { score }: SnapshotAxis): AxisState {
  const band = bandAt(axis, toMicro(score as number));
  return { counted: band, bands: [band] };
}

/** Takes one more score: edge by edge towards it, as far as each counts as crossed. */
export function stepAxis(
  axis: PlannedAxis,
  state: AxisState,
  { score: points, gated }: SnapshotAxis,
  guard: MovementGuard,
): { readonly state: AxisState; readonly reasons: readonly GuardReason[] } {
  const score = toMicro(points as number);
  const now = { score, band: bandAt(axis, score), gated };
  const bands = [...state.bands, now.band].slice(-(guard.snapshots ?? 1));
  const look = { bands, now, guard };
  let counted = state.counted;
  let why: GuardCode | undefined;
  while (counted !== now.band) {
    const code = crossing(axis, counted, look);
    if (code === undefined) break;
    why = code;
    counted += Math.sign(now.band - counted);
  }
  const label = (band: number): PlannedBand["label"] => (axis.bands[band] as PlannedBand).label;
  const reason = (code: GuardCode, params: Params): GuardReason => ({
    code,
    pointer: pointerTo("/axes", axis.id),
    params: { axis: axis.label, ...guardParams(guard), ...params },
  });
  const reasons: GuardReason[] = [];
  if (why !== undefined) reasons.push(reason(why, { band: label(counted) }));
  if (counted !== now.band) {
    const step = Math.sign(now.band - counted);
    reasons.push(
      reason(waitingCode(guard), {
        band: label(now.band),
        counted: label(counted),
        beyond: toPoints(beyond(axis, counted, counted + step, score)),
        seen: seenBeyond(bands, counted, step),
      }),
    );
  }
  return { state: { counted, bands }, reasons };
}

function guardParams({ margin, snapshots }: MovementGuard): Params {
  return { ...(margin !== undefined && { margin }), ...(snapshots !== undefined && { snapshots }) };
}
