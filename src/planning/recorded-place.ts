import type { Assessment, AxisAssessment, Contribution } from "../engine/result.ts";
import type { PlayPromise, RecordedAxis, RecordedPlace } from "../model/play-record.ts";

/** What a play promises of a dimension of an axis; null of most. */
export type PromiseOf = (axis: string, contribution: Contribution) => PlayPromise | null;

/** Where an assessed customer stands, with the dimensions of which a play promises something. */
export function recordedPlace(
  { status, cell, axes }: Pick<Assessment, "status" | "cell" | "axes">,
  promiseOf: PromiseOf,
): RecordedPlace {
  const recorded = Object.entries<AxisAssessment>(axes).map(([id, axis]): [string, RecordedAxis] => {
    const { score, low, high, coverage, band } = axis;
    const promised = axis.contributions.flatMap((one) => {
      const promise = promiseOf(id, one);
      const { dimension, share, points, certainty } = one;
      return promise === null ? [] : [{ dimension, promise, share, points, certainty }];
    });
    return [id, { score, low, high, coverage, band, promised }];
  });
  return { status, cell: cell === null ? null : cell.id, axes: Object.fromEntries(recorded) };
}
