import { firstFew, rawText } from "../../core/issue.ts";
import { isRecord, own } from "../../core/json.ts";
import { toMicro } from "../../core/micropoints.ts";
import type { Assessment, AxisAssessment, Contribution } from "../../engine/result.ts";
import type { Baseline, BaselineSource, MedianPoints } from "./driver.ts";

/** From where a dimension is measured, in points. */
type Origin = { readonly at: number; readonly source: BaselineSource };

/** The middle of every scale. Ours: nothing published says from where to measure what a model assumes nothing of. */
const MIDDLE = 50;

/** The edge of a band, where there is one: the lowest band has none below, the highest none above. */
function edgeOf(axis: AxisAssessment, which: "edge" | "lowerEdge" | "nextEdge"): Origin | null {
  const [score, edges] = [axis.score, axis.edges] as [number, NonNullable<AxisAssessment["edges"]>];
  const lower = edges.from === 0 ? null : ({ at: edges.from, source: "lowerEdge" } as const);
  const next = edges.next === null ? null : ({ at: edges.next, source: "nextEdge" } as const);
  if (which === "lowerEdge" || next === null) return which === "nextEdge" ? null : lower;
  if (which === "nextEdge" || lower === null) return next;
  // To fall, a score has to pass below the edge; to rise, it has only to reach it.
  return toMicro(score) - toMicro(lower.at) < toMicro(next.at) - toMicro(score) ? lower : next;
}

/** Makes the function that says from where each dimension of an axis is measured; null where there is nothing to measure from. */
export function originsOf(
  id: string,
  axis: AxisAssessment,
  baseline: Baseline,
): ((one: Contribution) => Origin) | null {
  if (axis.score === null) return null;
  const modelled = ({ assumption }: Contribution): Origin =>
    assumption === null ? { at: MIDDLE, source: "middle" } : { at: assumption, source: "assumption" };
  if (baseline === "model") return modelled;
  if (typeof baseline === "object") {
    const median = (own(baseline.median, id) ?? {}) as MedianPoints[string];
    return (one) => {
      const at = own(median, one.dimension) as number | undefined;
      return at === undefined ? modelled(one) : { at, source: "median" };
    };
  }
  const edge = edgeOf(axis, baseline);
  return edge === null ? null : () => edge;
}

const NAMED: readonly unknown[] = ["model", "edge", "lowerEdge", "nextEdge"];

function checkNames(what: string, names: readonly string[], there: readonly string[]): void {
  const strange = names.find((name) => !there.includes(name));
  if (strange === undefined) return;
  throw new RangeError(`${what} has no ${rawText(strange)}; it has ${firstFew(there).join(", ")}`);
}

/** @throws {RangeError} where the baseline is none, or a median names what the assessment does not have, or gives no points of 0..100 */
export function checkBaseline(baseline: unknown, { axes }: Pick<Assessment, "axes">): void {
  if (NAMED.includes(baseline)) return;
  const median = isRecord(baseline) ? baseline.median : undefined;
  if (!isRecord(median)) {
    const names = NAMED.map(rawText).join(", ");
    throw new RangeError(`baseline must be one of ${names}, or { median }; found ${rawText(baseline)}`);
  }
  checkNames("the assessment", Object.keys(median), Object.keys(axes));
  for (const [id, points] of Object.entries(median)) {
    const { contributions } = own(axes, id) as AxisAssessment;
    if (!isRecord(points))
      throw new RangeError(`median of ${id} must be points by dimension, found ${rawText(points)}`);
    const given = Object.entries(points);
    checkNames(
      `the axis ${id}`,
      given.map(([dimension]) => dimension),
      contributions.map(({ dimension }) => dimension),
    );
    for (const [dimension, at] of given) {
      if (typeof at === "number" && at >= 0 && at <= 100) continue;
      throw new RangeError(`median of ${dimension} must be 0..100 points, found ${rawText(at)}`);
    }
  }
}
