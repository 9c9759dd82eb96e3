import { put } from "../../core/json.ts";
import { divideWhole, toMicro, toPoints } from "../../core/micropoints.ts";
import type { Assessment, AxisAssessment } from "../../engine/result.ts";
import type { MedianPoints } from "./driver.ts";

/** The exact median in micropoints: the middle one, or the mean of the middle two, rounded once, half upwards. */
function medianOf(points: readonly number[]): number {
  const sorted = [...points].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : divideWhole((sorted[half - 1] as number) + upper, 2);
}

/**
 * The median of a portfolio: for each dimension the exact median of the points of the customers of whom its fact is known. One that nobody
 * knows of has none. What the model assumes is no customer's, and is left out. Plain JSON, to be given to `drivers` as `{ median }`.
 *
 * @param assessments of one model, in any order; none gives no medians
 * @throws {RangeError} where they were made by different models
 * @example
 * ```ts
 * import { compileModel, medianPoints } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const rows = [{ openShare: 90 }, { openShare: 30 }, {}, { openShare: 40 }];
 * medianPoints(matrix.assessAll(rows, { asOf: "2026-11-23" })); // => { potential: { openShare: 40 }, relationship: {} }
 * ```
 */
export function medianPoints(assessments: Iterable<Assessment>): MedianPoints {
  const known = new Map<string, Map<string, number[]>>();
  let hash: string | null = null;
  for (const { axes, model } of assessments) {
    hash ??= model.hash;
    if (model.hash !== hash)
      throw new RangeError(`assessments must be of one model; found the hashes ${hash} and ${model.hash}`);
    for (const [id, { contributions }] of Object.entries<AxisAssessment>(axes)) {
      const ofAxis = known.get(id) ?? new Map<string, number[]>();
      known.set(id, ofAxis);
      for (const { dimension, points, assumed } of contributions) {
        if (points === null || assumed) continue;
        const ofDimension = ofAxis.get(dimension) ?? [];
        ofAxis.set(dimension, ofDimension);
        ofDimension.push(toMicro(points));
      }
    }
  }
  const medians = {};
  for (const [id, ofAxis] of known) {
    const axis = {};
    for (const [dimension, points] of ofAxis) put(axis, dimension, toPoints(medianOf(points)));
    put(medians, id, axis);
  }
  return medians;
}
