import { put } from "../../core/json.ts";
import { divideWhole, toMicro, toPoints } from "../../core/micropoints.ts";
import type { Assessment, AxisAssessment, Contribution } from "../../engine/result.ts";
import type { ModelTypes } from "../../model/define.ts";
import { checkBaseline, originsOf } from "./baseline.ts";
import type { AxisDrivers, Baseline, BaselineSource, Driver, Drivers } from "./driver.ts";

/** A dimension that counts, with its baseline; in micropoints. */
type Measured = {
  readonly one: Contribution;
  readonly points: number;
  readonly baseline: number;
  readonly source: BaselineSource;
};

/**
 * The parts in micropoints: steps of a rounded running sum over Σ w·(s − b) ÷ Σ w, in the order of the ids. No step goes against the sign of
 * its own distance. With the minimum the weakest dimension, the first on a tie, carries all of its own distance.
 */
function partsOf(measured: readonly Measured[], decides: Measured | null): Map<Measured, number> {
  if (decides !== null) return new Map([[decides, decides.points - decides.baseline]]);
  const under = measured.reduce((sum, { one }) => sum + one.weight, 0);
  const byId = [...measured].sort((a, b) => (a.one.dimension < b.one.dimension ? -1 : 1));
  let sum = 0;
  let before = 0;
  return new Map(
    byId.map((each) => {
      sum += each.one.weight * (each.points - each.baseline);
      const after = divideWhole(sum, under);
      const step = after - before;
      before = after;
      return [each, step];
    }),
  );
}

function weakest(measured: readonly Measured[]): Measured | null {
  return measured.reduce<Measured | null>(
    (least, one) => (least === null || one.points < least.points ? one : least),
    null,
  );
}

function driverOf({ one, points, baseline, source }: Measured, part: number): Driver {
  const { dimension, fact, label, assumed } = one;
  return {
    dimension,
    fact,
    label,
    points: toPoints(points),
    assumed,
    baseline: toPoints(baseline),
    source,
    part: toPoints(part),
  };
}

function axisDrivers(id: string, axis: AxisAssessment, baseline: Baseline): AxisDrivers {
  const { label, score, aggregation, contributions, adjustments } = axis;
  const origin = originsOf(id, axis, baseline);
  if (origin === null)
    return { label, score, baseline: null, decides: null, for: [], against: [], adjustments };
  const measured = contributions.flatMap((one): Measured[] => {
    if (one.points === null) return [];
    const { at, source } = origin(one);
    return [{ one, points: toMicro(one.points), baseline: toMicro(at), source }];
  });
  const decides = aggregation === "minimum" ? weakest(measured) : null;
  const parts = partsOf(measured, decides);
  const total = [...parts.values()].reduce((sum, part) => sum + part, 0);
  const sum = contributions.reduce((all, one) => all + toMicro(one.contribution), 0);
  const drivers = [...parts]
    .filter(([, part]) => part !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([one, part]) => driverOf(one, part));
  return {
    label,
    score,
    baseline: toPoints(sum - total),
    decides: decides === null ? null : decides.one.dimension,
    for: drivers.filter(({ part }) => part > 0),
    against: drivers.filter(({ part }) => part < 0),
    adjustments,
  };
}

/** From where reasons are measured. */
export type DriversOptions = {
  /** `"model"` where left out. */
  readonly baseline?: Baseline;
};

/**
 * Says what speaks for a customer and what against, on each axis: how many points of the score every dimension lies above or below a
 * baseline. The parts, the baseline's own points and what gates did add up to the score exactly. A dimension that does not count, because
 * nothing is known of it, speaks for nothing. Works on a stored assessment, without its model; section "Why" of `docs/explaining.md`
 * has the formulas.
 *
 * @throws {RangeError} where the baseline is none, or a median names what the assessment does not have
 * @example
 * ```ts
 * import { compileModel, drivers } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const assessment = compileModel(customerModel).assess({ growth: 25, openShare: 30 }, { asOf: "2026-11-23" });
 * const { score, baseline, for: pro, against } = drivers(assessment).potential;
 * [...pro, ...against].map(({ dimension, part }) => [dimension, part]); // => [["growth", 15], ["openShare", -12]]
 * baseline! + 15 - 12 === score; // => true
 * ```
 */
export function drivers<T extends ModelTypes>(
  assessment: Assessment<T>,
  { baseline = "model" }: DriversOptions = {},
): Drivers<T> {
  checkBaseline(baseline, assessment);
  const all = {};
  for (const [id, axis] of Object.entries<AxisAssessment>(assessment.axes))
    put(all, id, axisDrivers(id, axis, baseline));
  return all as Drivers<T>;
}
