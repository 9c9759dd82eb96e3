import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import { toMicro } from "../core/micropoints.ts";
import type { Assessment, AxisAssessment, GateResult } from "../engine/result.ts";
import { cellLabels } from "../model/cell-labels.ts";
import type { Band, ModelDocument } from "../model/document.ts";
import { limitOf } from "../model/limit.ts";
import type { PursuitDecision } from "../strategy/pursuit.ts";
import type { Pursuit } from "../strategy/pursuit-policy.ts";
import type { Reason, ReasonCode } from "../strategy/reasons.ts";
import type { ApprovalVerdict, InformationNeed, PlannedForm, ProjectApproval } from "./plan.ts";

/** What each decision speaks for. Ours. */
const VERDICTS: { readonly [P in Pursuit]: ApprovalVerdict } = {
  pursue: "go",
  develop: "go",
  review: "open",
  disengage: "noGo",
};

/** The reasons that a plan tells in fields of their own. */
const TOLD = new Set<ReasonCode>([
  "pursuit",
  "pursuitOpen",
  "findOut",
  "exit",
  "reentryWhen",
  "exclusionEnds",
  "reviewOn",
]);

/** A reason that needs no model to be worded: its cells are called by their labels. */
function standingAlone(reason: Reason, model: ModelDocument): Reason {
  const { cells } = reason.params;
  if (!Array.isArray(cells)) return reason;
  return { ...reason, params: { ...reason.params, cells: cellLabels(cells as string[], model) } };
}

/** Whether an axis could still lie in another band, or is not covered yet. */
function isOpen({ isCovered, low, high }: AxisAssessment, bands: readonly Band[]): boolean {
  const at = (points: number): number => bands.filter(({ from }) => toMicro(from) <= toMicro(points)).length;
  return !isCovered || at(low) !== at(high);
}

/**
 * The facts that could still turn a decision. Where another one is possible: all on which an axis depends that could lie in another band. In any
 * case those that could exclude, or end an exclusion, unless we leave for another reason anyway.
 */
function openQuestions(
  information: readonly InformationNeed[],
  { status, gates, axes }: Assessment,
  model: ModelDocument,
  { pursuit, stillPossible }: PursuitDecision,
): readonly string[] {
  const open = model.axes
    .filter(({ id, bands }) => isOpen(own(axes, id) as AxisAssessment, bands))
    .map(({ id }) => id);
  const isBarred = gates.some((gate) => gate.hit === true && !gate.open && limitOf(gate.effect) === null);
  const exclusionCounts = status === "excluded" ? !isBarred : pursuit !== "disengage";
  const couldTurn = (id: string): boolean => {
    const { effect } = gates.find(({ gate }) => gate === id) as GateResult;
    const limit = limitOf(effect);
    if (limit === null) return exclusionCounts;
    return stillPossible.length > 0 && open.includes(limit.axis);
  };
  return information
    .filter(
      ({ range, gates: asked }) =>
        (stillPossible.length > 0 && range.some(({ axis }) => open.includes(axis))) ||
        asked.some(({ id }) => couldTurn(id)),
    )
    .map(({ fact }) => fact);
}

/** What the project-approval meeting has before it, from a decision of the same assessment. */
export function approvalFrom(
  decision: PursuitDecision,
  assessment: Assessment,
  model: ModelDocument,
  information: readonly InformationNeed[],
  forms: readonly PlannedForm[],
): ProjectApproval {
  const { pursuit, stillPossible, exit, reviewOn } = decision;
  return {
    verdict: VERDICTS[pursuit],
    pursuit,
    reasons: decision.reasons
      .filter(({ code }) => !TOLD.has(code))
      .map((reason) => standingAlone(reason, model)),
    openQuestions: openQuestions(information, assessment, model, decision),
    stillPossible,
    reentry: decision.reentry.map(({ id, label }) => ({ id, label })),
    barredBy: decision.reasons
      .filter(({ code }) => code === "exclusionEnds")
      .map(({ params }) => ({ id: params.gate as string, label: params.label as Label })),
    exit,
    reviewOn,
    forms: forms.map(({ label, verdict, total, most }) => ({
      label,
      verdict: verdict?.label ?? null,
      total,
      most,
    })),
  };
}
