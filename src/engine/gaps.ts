import { MICRO, toPoints } from "../core/micropoints.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Verdict } from "./gates.ts";
import type { Plan, PlannedAxis } from "./plan.ts";
import type { Reading } from "./read.ts";
import type { Gap, GapReason } from "./result.ts";
import { type AxisPoints, type AxisScore, divideWhole, highOf, lowOf } from "./score.ts";

/**
 * How much of an axis's range each fact causes, in micropoints and before gates. In a weighted sum these are its
 * dimensions' own ranges by weight; with the minimum, the part of the axis's range that lies within its own range.
 */
function rangesOf(axis: PlannedAxis, reading: Reading, points: AxisPoints, { low, high }: AxisScore): Map<number, number> {
  const ranges = new Map<number, number>();
  axis.dimensions.forEach(({ fact, weight }, d) => {
    const certainty = reading.certainty[fact] as number;
    const [from, to] = [lowOf(points[d] as number, certainty), highOf(points[d] as number, certainty)];
    const range =
      axis.aggregation === "minimum"
        ? Math.max(0, Math.min(to, high) - Math.max(from, low))
        : divideWhole(weight * (to - from), axis.weight);
    ranges.set(fact, (ranges.get(fact) ?? 0) + range);
  });
  return ranges;
}

function reasonsOf(plan: Plan, reading: Reading, fact: number): GapReason[] {
  if (reading.known[fact] !== 1) return ["unknown"];
  const grade = reading.grades[fact] ?? plan.plainGrade;
  return [
    ...(reading.aged[fact] === 1 ? (["aged"] as const) : []),
    ...(Math.floor(plan.grades[grade] * MICRO + 0.5) < MICRO ? (["unproven"] as const) : []),
  ];
}

/** Sorts first what could exclude the customer, then by the range caused, then by gates; ties by name. */
function byEffect(excluding: ReadonlySet<string>): (a: Gap, b: Gap) => number {
  const total = ({ range }: Gap): number => Object.values(range).reduce((sum, points) => sum + points, 0);
  const excludes = ({ gates }: Gap): number => Number(gates.some((gate) => excluding.has(gate)));
  return (a, b) =>
    excludes(b) - excludes(a) ||
    total(b) - total(a) ||
    b.gates.length - a.gates.length ||
    (a.fact < b.fact ? -1 : 1);
}

/** The facts that leave room in a result, those that leave most first. The bounds in `scores` are those before gates. */
export function gapsOf(plan: Plan, { reading, points, scores }: Evaluation, verdicts: readonly Verdict[]): Gap[] {
  const ranges = plan.axes.map((axis, a) =>
    rangesOf(axis, reading, points[a] as AxisPoints, scores[a] as AxisScore),
  );
  const open = verdicts.filter(({ evidence }) => evidence === null).map(({ gate }) => gate);
  const gaps = plan.facts.flatMap(({ id, label, declaration }, fact): Gap[] => {
    const uncertain = reading.certainty[fact] === 0;
    const gates = uncertain ? open.filter(({ facts }) => facts.includes(id)).map((gate) => gate.id) : [];
    const range = Object.fromEntries(
      plan.axes.map((axis, a) => [axis.id, toPoints(ranges[a]?.get(fact) ?? 0)]),
    );
    if (gates.length === 0 && Object.values(range).every((points) => points === 0)) return [];
    const reasons = reasonsOf(plan, reading, fact);
    return [{ fact: id, label, reasons, range, gates, question: declaration.question ?? null }];
  });
  return gaps.sort(byEffect(new Set(open.filter(({ limit }) => limit === null).map(({ id }) => id))));
}
