import { deepFreeze } from "../../core/json.ts";
import { divideWhole, MICRO, toPoints } from "../../core/micropoints.ts";
import { byAxis } from "../by-axis.ts";
import type { Plan } from "../plan.ts";
import type { Gap, GapReason } from "../result.ts";
import { highPoints, lowPoints } from "./counted-points.ts";
import type {
  AxisScore,
  Candidate,
  DimensionScore,
  Evaluation,
  FactReading,
  FactUse,
  Verdict,
} from "./evaluation.ts";

/**
 * How much of an axis's range the dimensions of a fact cause, in micropoints and before gates. In a weighted sum these are their own
 * ranges by weight; with the minimum, the part of the axis's range that lies within their own range.
 */
function rangeOf({ axis, before }: AxisScore, dimensions: readonly DimensionScore[]): number {
  let range = 0;
  for (const one of dimensions) {
    const [low, high] = [lowPoints(one), highPoints(one)];
    range +=
      axis.aggregation === "minimum"
        ? Math.max(0, Math.min(high, before.high) - Math.max(low, before.low))
        : divideWhole(one.dimension.weight * (high - low), axis.weight);
  }
  return range;
}

// Lists that many results share.
const UNKNOWN: readonly GapReason[] = Object.freeze(["unknown"]);
const UNPROVEN: readonly GapReason[] = Object.freeze(["unproven"]);
const AGED: readonly GapReason[] = Object.freeze(["aged"]);
const AGED_UNPROVEN: readonly GapReason[] = Object.freeze(["aged", "unproven"]);
const NONE: readonly string[] = Object.freeze([]);

function reasonsOf({ isKnown, isAged, grade }: FactReading, plan: Plan): readonly GapReason[] {
  if (!isKnown) return UNKNOWN;
  if (!isAged) return UNPROVEN;
  return plan.grades[grade] < MICRO ? AGED_UNPROVEN : AGED;
}

const isOpen = ({ evidence }: Verdict): boolean => evidence === null;
const isExcluding = ({ evidence, gate }: Verdict): boolean => evidence === null && gate.limit === null;

/** The gates that are open because of a fact that has no certainty. */
function openGates(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.some(isOpen) ? verdicts.filter(isOpen).map(({ gate }) => gate.id) : NONE;
}

/** What could exclude the customer first, then what causes most of the range, then what opens most gates; ties by name. */
function byEffect(a: Candidate, b: Candidate): number {
  if (a.excludes !== b.excludes) return a.excludes ? -1 : 1;
  return b.total - a.total || b.gap.gates.length - a.gap.gates.length || (a.gap.fact < b.gap.fact ? -1 : 1);
}

/** The gap that a fact leaves; null where it leaves none. */
function candidateOf(plan: Plan, [x, y]: Evaluation["axes"], use: FactUse): Candidate | null {
  const { one, dimensions, verdicts } = use;
  if (one.certainty >= MICRO) return null;
  const gates = one.certainty === 0 ? openGates(verdicts) : NONE;
  const isConstant = !one.isKnown && gates === NONE && use.isSummed;
  if (isConstant && use.unknown !== null) return use.unknown;
  const onX = rangeOf(x, dimensions[0]);
  const onY = rangeOf(y, dimensions[1]);
  if (onX + onY === 0 && gates.length === 0) return null;
  const { id, label, declaration } = one.fact;
  const gap: Gap = {
    fact: id,
    label,
    reasons: reasonsOf(one, plan),
    range: byAxis(plan, toPoints(onX), toPoints(onY)),
    gates,
    question: declaration.question ?? null,
  };
  const candidate = { gap, excludes: gates !== NONE && verdicts.some(isExcluding), total: onX + onY };
  if (isConstant) use.unknown = deepFreeze(candidate);
  return candidate;
}

/** The facts that leave room in a result, those that leave most first. */
export function gapsOf({ plan, uses, axes }: Evaluation): Gap[] {
  const candidates: Candidate[] = [];
  for (const use of uses) {
    const candidate = candidateOf(plan, axes, use);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates.sort(byEffect).map(({ gap }) => gap);
}
