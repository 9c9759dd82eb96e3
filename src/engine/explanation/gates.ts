import type { PlannedLimit } from "../plan.ts";
import type { AxisScore, LimitVerdict, Step, Verdict } from "./evaluation.ts";

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

const isHit = ({ hit }: Verdict): boolean => hit === true;

function raised(micropoints: number, floor: LimitVerdict | undefined): number {
  return floor === undefined ? micropoints : Math.max(micropoints, floor.gate.limit.at);
}

function lowered(micropoints: number, cap: LimitVerdict | undefined): number {
  return cap === undefined ? micropoints : Math.min(micropoints, cap.gate.limit.at);
}

type Counts = (verdict: Verdict) => boolean;

/** The strongest floor and the strongest cap of those that count. */
function strongest({ limits }: AxisScore, floors: Counts, caps: Counts) {
  return { floor: limits.floor.find(floors), cap: limits.cap.find(caps) };
}

/** What gates do to a number of an axis, the floor before the cap. */
function stepsFrom(from: number, { floor, cap }: ReturnType<typeof strongest>): Step[] {
  const between = raised(from, floor);
  const to = lowered(between, cap);
  const steps: Step[] = [];
  // Where there is no score nothing is moved either: NaN is neither above nor below.
  if (floor !== undefined && between > from) steps.push({ gate: floor.gate, change: between - from });
  if (cap !== undefined && to < between) steps.push({ gate: cap.gate, change: to - between });
  return steps;
}

/** What gates did to the score. */
export function stepsOf(out: AxisScore): Step[] {
  return stepsFrom(out.before.score, strongest(out, isHit, isHit));
}

const isCertain = ({ evidence }: Verdict): boolean => evidence === true;
const isPossible = ({ evidence }: Verdict): boolean => evidence !== false;

/** What gates did to the bounds: what is certain moves both, what is open only the bound that it could move. */
export function boundStepsOf(out: AxisScore): { readonly low: Step[]; readonly high: Step[] } {
  const { low, high } = out.before;
  return {
    low: stepsFrom(low, strongest(out, isCertain, isPossible)),
    high: stepsFrom(high, strongest(out, isPossible, isCertain)),
  };
}
