import { toPoints } from "../core/micropoints.ts";
import { byAxis } from "./by-axis.ts";
import { contributionsOf } from "./contributions.ts";
import type { AxisScore, Evaluation, Step, Verdict } from "./evaluation.ts";
import { gapsOf } from "./gaps.ts";
import { judgeEvidence, limitBounds, stepsOf } from "./gates.ts";
import { knownFacts } from "./known-facts.ts";
import { LIBRARY } from "./library.ts";
import { axisPlacement, cellAt, cellOf } from "./place.ts";
import type { Plan } from "./plan.ts";
import type { Adjustment, Assessment, AxisAssessment, GateResult, ModelStamp } from "./result.ts";
import { bandAt, boundAxis } from "./score.ts";

function adjustmentOf({ gate: { id, label, limit }, change }: Step): Adjustment {
  return { gate: id, label, effect: limit.kind, band: limit.band, change: toPoints(change) };
}

function gateResult({ gate: { id, label, effect }, hit, evidence }: Verdict): GateResult {
  return { gate: id, label, hit, open: evidence === null, effect };
}

function axisAssessment(one: AxisScore): AxisAssessment {
  // Written out key by key: spreading one result into another costs several times as much.
  const { score, band, coverage } = axisPlacement(one);
  return {
    score,
    band,
    coverage,
    label: one.axis.label,
    aggregation: one.axis.aggregation,
    isCovered: one.isCovered,
    edges: one.edges[one.band] ?? null,
    low: toPoints(one.low),
    high: toPoints(one.high),
    contributions: contributionsOf(one),
    adjustments: stepsOf(one).map(adjustmentOf),
  };
}

/** What could be, on present evidence: the part of an assessment that says how sure a place is. */
export type Outcome = Pick<Assessment, "possibleCells" | "mayBeExcluded" | "settled">;

/** The cells within the bounds of both axes. */
function possibleCellsOf(plan: Plan, [x, y]: Evaluation["axes"]): string[] {
  const [lastX, lastY] = [bandAt(x.axis, x.high), bandAt(y.axis, y.high)];
  const [firstX, firstY] = [bandAt(x.axis, x.low), bandAt(y.axis, y.low)];
  // As long as it will be: a list that grows is kept with room for more.
  const ids = new Array<string>((lastX - firstX + 1) * (lastY - firstY + 1));
  let at = 0;
  for (let i = firstX; i <= lastX; i++) {
    for (let j = firstY; j <= lastY; j++) ids[at++] = cellAt(plan, i, j).id;
  }
  return ids;
}

/** What could be, when the gates were asked for the evidence and have moved the bounds. */
export function outcomeOf(plan: Plan, { status, axes, verdicts }: Evaluation): Outcome {
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

/** A placement with its full explanation. */
export function explained(plan: Plan, evaluation: Evaluation, model: ModelStamp, asOf: unknown): Assessment {
  const { status, axes, verdicts, reading } = evaluation;
  judgeEvidence(verdicts);
  axes.forEach(boundAxis);
  // What leaves room is found before the gates move the bounds.
  const gaps = gapsOf(plan, evaluation);
  axes.forEach(limitBounds);
  const { possibleCells, mayBeExcluded, settled } = outcomeOf(plan, evaluation);
  return {
    status,
    cell: cellOf(plan, evaluation),
    axes: byAxis(plan, axisAssessment(axes[0]), axisAssessment(axes[1])),
    possibleCells,
    mayBeExcluded,
    settled,
    gates: verdicts.map(gateResult),
    gaps,
    issues: reading.issues,
    facts: knownFacts(reading),
    model,
    asOf: Number.isNaN(reading.asOf) ? null : asOf,
    library: LIBRARY,
  } as Assessment;
}
