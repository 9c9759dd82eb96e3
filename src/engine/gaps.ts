import type { Grade } from "../core/fact.ts";
import { MICRO, toPoints } from "../core/micropoints.ts";
import type { Evaluation } from "./evaluation.ts";
import type { CompiledGate, Verdict } from "./gates.ts";
import type { Plan, PlannedAxis } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { Gap, GapReason } from "./result.ts";
import { type AxisPoints, type AxisScore, divideWhole, highOf, lowOf } from "./score.ts";

/**
 * How much of an axis's range each fact causes, in micropoints and before gates. In a weighted sum these are its
 * dimensions' own ranges by weight; with the minimum, the part of the axis's range that lies within its own range.
 */
function rangesOf(
  plan: Plan,
  axis: PlannedAxis,
  reading: Reading,
  points: AxisPoints,
  bounds: AxisScore,
): number[] {
  const ranges = new Array<number>(plan.facts.length).fill(0);
  axis.dimensions.forEach(({ fact, weight }, d) => {
    const certainty = reading.certainty[fact] as number;
    if (certainty === MICRO) return;
    const [from, to] = [lowOf(points[d] as number, certainty), highOf(points[d] as number, certainty)];
    const range =
      axis.aggregation === "minimum"
        ? Math.max(0, Math.min(to, bounds.high) - Math.max(from, bounds.low))
        : divideWhole(weight * (to - from), axis.weight);
    ranges[fact] = (ranges[fact] as number) + range;
  });
  return ranges;
}

function reasonsOf(plan: Plan, reading: Reading, fact: number): GapReason[] {
  if (reading.known[fact] !== 1) return ["unknown"];
  const isUnproven = plan.grades[reading.grades[fact] as Grade] < MICRO;
  if (reading.aged[fact] !== 1) return ["unproven"];
  return isUnproven ? ["aged", "unproven"] : ["aged"];
}

type Candidate = { readonly gap: Gap; readonly excludes: boolean; readonly total: number };

/** What could exclude the customer first, then what causes most of the range, then what opens most gates; ties by name. */
function byEffect(a: Candidate, b: Candidate): number {
  return (
    Number(b.excludes) - Number(a.excludes) ||
    b.total - a.total ||
    b.gap.gates.length - a.gap.gates.length ||
    (a.gap.fact < b.gap.fact ? -1 : 1)
  );
}

const NO_GATES: readonly CompiledGate[] = [];

/** The facts that leave room in a result, those that leave most first. The bounds in `scores` are those before gates. */
export function gapsOf(
  plan: Plan,
  { reading, points, scores }: Evaluation,
  verdicts: readonly Verdict[],
): Gap[] {
  const [x, y] = plan.axes;
  const onX = rangesOf(plan, x, reading, points[0], scores[0]);
  const onY = rangesOf(plan, y, reading, points[1], scores[1]);
  const open = verdicts.filter(({ evidence }) => evidence === null).map(({ gate }) => gate);
  const candidates: Candidate[] = [];
  plan.facts.forEach(({ id, label, declaration }, fact) => {
    const isUncertain = reading.certainty[fact] === 0;
    const gates = isUncertain && open.length > 0 ? open.filter(({ facts }) => facts.includes(id)) : NO_GATES;
    const total = (onX[fact] as number) + (onY[fact] as number);
    if (total === 0 && gates.length === 0) return;
    const gap: Gap = {
      fact: id,
      label,
      reasons: reasonsOf(plan, reading, fact),
      range: { [x.id]: toPoints(onX[fact] as number), [y.id]: toPoints(onY[fact] as number) },
      gates: gates.map((gate) => gate.id),
      question: declaration.question ?? null,
    };
    candidates.push({ gap, excludes: gates.some(({ limit }) => limit === null), total });
  });
  return candidates.sort(byEffect).map(({ gap }) => gap);
}
