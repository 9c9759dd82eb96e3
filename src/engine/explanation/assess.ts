import { pointsOf, toPoints } from "../../core/micropoints.ts";
import { byAxis } from "../by-axis.ts";
import { LIBRARY } from "../library.ts";
import { bandAt, cellAt } from "../place.ts";
import type { Plan, PlannedBand } from "../plan.ts";
import type { Adjustment, Assessment, AxisAssessment, Cell, GateResult, ModelStamp } from "../result.ts";
import { contributionsOf } from "./contributions.ts";
import type { AxisScore, Evaluation, Step, Verdict } from "./evaluation.ts";
import { gapsOf } from "./gaps.ts";
import { stepsOf } from "./gates.ts";
import { knownFacts } from "./known-facts.ts";

function adjustmentOf({ gate: { id, label, limit }, change }: Step): Adjustment {
  return { gate: id, label, effect: limit.kind, band: limit.band, change: toPoints(change) };
}

function gateResult({ gate: { id, label, effect }, hit, evidence }: Verdict): GateResult {
  return { gate: id, label, hit, open: evidence === null, effect };
}

function axisAssessment(one: AxisScore): AxisAssessment {
  const { axis, after, band } = one;
  // Written out key by key: spreading one result into another costs several times as much.
  return {
    score: pointsOf(after.score),
    band: band < 0 ? null : (axis.bands[band] as PlannedBand).id,
    coverage: one.coverage,
    label: axis.label,
    aggregation: axis.aggregation,
    isCovered: one.isCovered,
    edges: one.edges[band] ?? null,
    low: toPoints(after.low),
    high: toPoints(after.high),
    contributions: contributionsOf(one),
    adjustments: stepsOf(one).map(adjustmentOf),
  };
}

/** What could be, on present evidence: the part of an assessment that says how sure a place is. */
export type Outcome = Pick<Assessment, "possibleCells" | "mayBeExcluded" | "settled">;

/** The cells within the bounds of both axes. */
function possibleCellsOf(plan: Plan, [x, y]: Evaluation["axes"]): string[] {
  const [lastX, lastY] = [bandAt(x.axis, x.after.high), bandAt(y.axis, y.after.high)];
  const [firstX, firstY] = [bandAt(x.axis, x.after.low), bandAt(y.axis, y.after.low)];
  // As long as it will be: a list that grows is kept with room for more.
  const ids = new Array<string>((lastX - firstX + 1) * (lastY - firstY + 1));
  let at = 0;
  for (let i = firstX; i <= lastX; i++) {
    for (let j = firstY; j <= lastY; j++) ids[at++] = cellAt(plan, i, j).id;
  }
  return ids;
}

/** What could be. */
export function outcomeOf({ plan, status, axes, verdicts }: Evaluation): Outcome {
  let mayBeExcluded = false;
  let mustBeExcluded = false;
  for (const { gate, evidence } of verdicts) {
    if (gate.limit !== null) continue;
    if (evidence !== false) mayBeExcluded = true;
    if (evidence === true) mustBeExcluded = true;
  }
  const isExcluded = status === "excluded";
  const possibleCells = isExcluded ? [] : possibleCellsOf(plan, axes);
  return {
    possibleCells,
    mayBeExcluded,
    settled: isExcluded ? mustBeExcluded : possibleCells.length === 1 && !mayBeExcluded,
  };
}

/** The cell of a customer who is placed. */
export function cellOf({ plan, status, axes: [x, y] }: Evaluation): Cell | null {
  return status === "placed" ? cellAt(plan, x.band, y.band) : null;
}

/** A placement with its full explanation. */
export function explained(evaluation: Evaluation, model: ModelStamp): Assessment {
  const { plan, status, axes, verdicts, asOfGiven } = evaluation;
  const { possibleCells, mayBeExcluded, settled } = outcomeOf(evaluation);
  return {
    status,
    cell: cellOf(evaluation),
    axes: byAxis(plan, axisAssessment(axes[0]), axisAssessment(axes[1])),
    possibleCells,
    mayBeExcluded,
    settled,
    gates: verdicts.map(gateResult),
    gaps: gapsOf(evaluation),
    issues: evaluation.issues,
    facts: knownFacts(evaluation),
    model,
    asOf: asOfGiven,
    library: LIBRARY,
  } as Assessment;
}
