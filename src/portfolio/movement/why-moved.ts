import { CAUSES } from "../../analysis/comparison/axis-comparison.ts";
import { compare } from "../../analysis/comparison/compare.ts";
import type { Comparison } from "../../analysis/comparison/comparison.ts";
import { own } from "../../core/json.ts";
import type { Label } from "../../core/label.ts";
import { toPoints } from "../../core/micropoints.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Assessment } from "../../engine/result.ts";
import type { Snapshot } from "../history/snapshot.ts";
import type { StrongestFact } from "./movement.ts";
import type { Directions } from "./ranks.ts";

/** The compiled models that made the snapshots of a portfolio before and after. */
export type MovementModels = {
  readonly matrix: Pick<Matrix, "plan" | "hash">;
  /** The model of the earlier snapshots, where it was another one. */
  readonly earlier?: Pick<Matrix, "plan" | "hash"> | undefined;
};

/** `compare` reads facts, day, model and place by hand of an assessment, and a snapshot has them all. */
function asAssessment(snapshot: Snapshot): Assessment {
  return snapshot as unknown as Assessment;
}

/** The exact split of what lies between two snapshots; null where a model that made one of them is not there. */
export function comparisonOf(
  before: Snapshot,
  after: Snapshot,
  { matrix, earlier }: MovementModels,
): Comparison | null {
  if (after.model.hash !== matrix.hash) return null;
  const first = [matrix, earlier].find((model) => model?.hash === before.model.hash);
  return first === undefined
    ? null
    : compare(asAssessment(before), asAssessment(after), { matrix, earlier: first });
}

/**
 * The fact that moved the score of an axis most; of equally strong ones the first by axis, cause and id. A customer that went from cell to cell went
 * some way: a fact that pulled the other way, or on an axis that stayed, is no reason for it, however strong it was.
 *
 * @param directions null where the customer did not go from cell to cell: then every fact may be the reason
 */
export function strongestFact(
  { axes }: Comparison,
  directions: Directions | null = null,
): StrongestFact | null {
  let strongest: StrongestFact | null = null;
  for (const [axis, { label: axisLabel, causes }] of Object.entries(axes)) {
    for (const cause of CAUSES) {
      for (const { fact, label, score } of causes[cause].facts) {
        if (fact === null || score === null) continue;
        const change = toPoints(score);
        if (directions !== null && Math.sign(change) !== own(directions, axis)) continue;
        if (Math.abs(change) > Math.abs(strongest?.change ?? 0))
          strongest = { axis, axisLabel, fact, label: label as Label, cause, change };
      }
    }
  }
  return strongest;
}
