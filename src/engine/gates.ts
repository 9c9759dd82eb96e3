import { FULL } from "../core/micropoints.ts";
import type { AxisScore, LimitVerdict, Step, Verdict } from "./evaluation.ts";
import type { PlannedLimit } from "./plan.ts";

/** Asks every gate. */
export function judge(verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) {
    verdict.hit = verdict.decide("values");
    verdict.evidence = verdict.decide("evidence");
  }
}

/**
 * The gates that limit an axis in one way, the strongest first: the highest floor or the lowest cap. Of two equally strong
 * ones the first by id, so that their order changes nothing.
 */
export function limitsOf(
  verdicts: readonly Verdict[],
  axis: number,
  kind: PlannedLimit["kind"],
): LimitVerdict[] {
  const sign = kind === "cap" ? 1 : -1;
  return verdicts
    .filter((one): one is LimitVerdict => one.gate.limit?.axis === axis && one.gate.limit.kind === kind)
    .sort(({ gate: a }, { gate: b }) => sign * (a.limit.at - b.limit.at) || (a.id < b.id ? -1 : 1));
}

/** Moves the score by the strongest floor and then by the strongest cap that is hit. */
export function limitScore(out: AxisScore): void {
  const steps: Step[] = [];
  for (const kind of ["floor", "cap"] as const) {
    const gate = out.limits[kind].find(({ hit }) => hit === true)?.gate;
    if (gate === undefined) continue;
    const moved = kind === "floor" ? Math.max(out.score, gate.limit.at) : Math.min(out.score, gate.limit.at);
    // Where there is no score the difference is NaN, and nothing is moved.
    const change = moved - out.score;
    if (Math.abs(change) > 0) steps.push({ gate, change });
    out.score = moved;
  }
  out.steps = steps;
}

const isCertain = ({ evidence }: Verdict): boolean => evidence === true;
const isPossible = ({ evidence }: Verdict): boolean => evidence !== false;

/** Moves the bounds: what is certain moves both, what is open only the bound that it could move. */
export function limitBounds(out: AxisScore): void {
  const limited = (
    bound: number,
    floors: (verdict: Verdict) => boolean,
    caps: (verdict: Verdict) => boolean,
  ): number => {
    const floor = out.limits.floor.find(floors)?.gate.limit.at ?? 0;
    const cap = out.limits.cap.find(caps)?.gate.limit.at ?? FULL;
    return Math.min(Math.max(bound, floor), cap);
  };
  out.low = limited(out.low, isCertain, isPossible);
  out.high = limited(out.high, isPossible, isCertain);
}
