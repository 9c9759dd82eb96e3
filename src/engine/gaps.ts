import { put } from "../core/json.ts";
import { divideWhole, MICRO, toPoints } from "../core/micropoints.ts";
import type { AxisScore, Evaluation } from "./evaluation.ts";
import type { Plan } from "./plan.ts";
import type { FactReading } from "./reading.ts";
import type { Gap, GapReason } from "./result.ts";

/**
 * How much of an axis's range a fact causes, in micropoints and before gates. In a weighted sum these are its dimensions' own
 * ranges by weight; with the minimum, the part of the axis's range that lies within its own range.
 */
function rangeOf({ axis, dimensions, low, high }: AxisScore, fact: FactReading): number {
  let range = 0;
  for (const one of dimensions) {
    if (one.fact !== fact) continue;
    range +=
      axis.aggregation === "minimum"
        ? Math.max(0, Math.min(one.high, high) - Math.max(one.low, low))
        : divideWhole(one.dimension.weight * (one.high - one.low), axis.weight);
  }
  return range;
}

function reasonsOf({ isKnown, isAged, grade }: FactReading, plan: Plan): GapReason[] {
  if (!isKnown) return ["unknown"];
  if (!isAged) return ["unproven"];
  return plan.grades[grade] < MICRO ? ["aged", "unproven"] : ["aged"];
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

/** The facts that leave room in a result, those that leave most first. The bounds of the axes are those before gates. */
export function gapsOf(plan: Plan, { reading, axes: [x, y], verdicts }: Evaluation): Gap[] {
  const open = verdicts.filter(({ evidence }) => evidence === null).map(({ gate }) => gate);
  return [...reading.facts.values()]
    .filter(({ certainty }) => certainty < MICRO)
    .map((one) => {
      const { id, label, declaration } = one.fact;
      const gates = one.certainty === 0 ? open.filter(({ facts }) => facts.includes(id)) : [];
      const [onX, onY] = [rangeOf(x, one), rangeOf(y, one)];
      // Not written as a literal with computed keys, which costs several times as much.
      const range = {};
      put(range, x.axis.id, toPoints(onX));
      put(range, y.axis.id, toPoints(onY));
      const gap: Gap = {
        fact: id,
        label,
        reasons: reasonsOf(one, plan),
        range,
        gates: gates.map((gate) => gate.id),
        question: declaration.question ?? null,
      };
      return { gap, excludes: gates.some(({ limit }) => limit === null), total: onX + onY };
    })
    .filter(({ gap, total }) => total > 0 || gap.gates.length > 0)
    .sort(byEffect)
    .map(({ gap }) => gap);
}
