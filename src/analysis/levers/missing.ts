import type { Params } from "../../core/issue.ts";
import { toPoints } from "../../core/micropoints.ts";
import type { PlannedBand, PlannedGate } from "../../engine/plan.ts";
import type { Trial } from "../evidence/trial.ts";
import type { Obstacles } from "./obstacles.ts";
import type { TargetCells } from "./target.ts";

/** Why no change of so few facts reaches the target. */
export type MissingCode = "excluded" | "uncovered" | "below" | "above" | "together" | "moreFacts" | "never";

/** What is missing, as data: a code, and the values that its text speaks of. */
export type Missing = { readonly code: MissingCode; readonly params: Params };

const AXES = [0, 1] as const;

/** The bands of an axis that some wanted cell has. */
function wantedBands({ plan }: Trial, target: TargetCells, a: 0 | 1): PlannedBand[] {
  const every = plan.axes.map(({ bands }) => [0, bands.length - 1] as const) as [
    [number, number],
    [number, number],
  ];
  return plan.axes[a].bands.filter((_, band) => {
    const only = [band, band] as const;
    return a === 0 ? target.hasWithin(only, every[1]) : target.hasWithin(every[0], only);
  });
}

/** What is missing on one axis, where no change of so few facts brings it into a wanted band. */
function missingOn(trial: Trial, target: TargetCells, obstacles: Obstacles, a: 0 | 1): Missing[] {
  const { id, label } = trial.plan.axes[a];
  if (!obstacles.isCovered[a]) {
    return [
      { code: "uncovered", params: { axis: id, label, coverage: toPoints(trial.plan.minimumCoverage) } },
    ];
  }
  if (obstacles.isInBand[a]) return [];
  const bands = wantedBands(trial, target, a);
  const reached = { low: toPoints(obstacles.low[a]), high: toPoints(obstacles.high[a]) };
  const next = bands.find(({ from }) => from > obstacles.high[a]);
  if (next !== undefined) {
    const params = { axis: id, label, band: next.label, needed: toPoints(next.from), reached: reached.high };
    return [{ code: "below", params }];
  }
  const last = bands.filter((band) => band.last < obstacles.low[a]).at(-1);
  if (last === undefined) return [];
  return [
    {
      code: "above",
      params: { axis: id, label, band: last.label, needed: toPoints(last.last), reached: reached.low },
    },
  ];
}

/**
 * What is missing where no change of up to `size` facts reaches the target.
 *
 * @param excluding the gates that exclude the customer now
 * @param withAll whether a change of all facts together would reach it; null where that was not settled
 */
export function missingFor(
  trial: Trial,
  target: TargetCells,
  obstacles: Obstacles,
  excluding: readonly Pick<PlannedGate, "id" | "label">[],
  size: number,
  withAll: boolean | null,
): readonly Missing[] {
  const further: Missing[] =
    withAll === null ? [] : [{ code: withAll ? "moreFacts" : "never", params: { size } }];
  if (!obstacles.isAdmitted) {
    const gates = excluding.map(
      ({ id, label }): Missing => ({ code: "excluded", params: { gate: id, label } }),
    );
    return [...gates, ...further];
  }
  const onAxes = AXES.flatMap((a) => missingOn(trial, target, obstacles, a));
  return [...(onAxes.length > 0 ? onAxes : [{ code: "together" as const, params: { size } }]), ...further];
}
