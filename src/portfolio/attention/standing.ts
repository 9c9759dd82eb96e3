// Where a customer stands: on whom it hangs, whether it has fallen, whether its place by hand lapses, and whether we come back to it.
import { type Day, dayNumber } from "../../core/day.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Situation } from "../../model/situation.ts";
import { answerFrom } from "../../strategy/answer.ts";
import type { PursuitDecision } from "../../strategy/pursuit.ts";
import { checkReentry } from "../../strategy/reentry.ts";
import { directionOf } from "../movement/direction.ts";
import type { Mover } from "../movement/movement.ts";
import { ranksOf } from "../movement/ranks.ts";
import type { Finding } from "./alert.ts";
import type { CustomerToday } from "./customer-today.ts";
import type { AttentionPolicy } from "./policy.ts";

/** Whether an important customer hangs on one contact; null where that is not known. */
export function singleThreadedCustomer(
  { customer, assessment, isImportant }: CustomerToday,
  situation: Situation | null,
  { singleThreaded }: AttentionPolicy,
): Finding[] | null {
  const isSingle = isImportant && answerFrom({ assessment, situation }, singleThreaded);
  if (isSingle === null) return null;
  return isSingle ? [{ code: "singleThreaded", subject: customer, cause: "", by: null, params: {} }] : [];
}

/**
 * Whether a mover stands lower than before: in a lower band of an axis, whatever the other axis has done, since more potential does not heal a relationship;
 * or without a cell, where it had one.
 */
export function movedDown(
  { customer, from, to, strongest }: Mover,
  { plan }: Pick<Matrix, "plan">,
): Finding[] {
  if (ranksOf(from, plan) === null) return [];
  const way = directionOf(from, to, plan);
  if (way === "rose" || way === "stayed") return [];
  const params = { from, to, fact: strongest?.fact ?? null, label: strongest?.label ?? null };
  return [{ code: "movedDown", subject: customer, cause: "", by: null, params }];
}

/** Whether a place by hand lapses soon, or has lapsed since it was recorded. */
export function lapsingOverride(
  { customer, last }: CustomerToday,
  asOf: Day,
  { overrideWithinDays }: AttentionPolicy,
): Finding[] {
  const { override } = last.snapshot;
  if (override === undefined || dayNumber(override.until) > dayNumber(asOf) + overrideWithinDays) return [];
  const { by, cell, until } = override;
  const params = { by, cell: cell.id, day: until };
  return [{ code: "override", subject: customer, cause: until, by: until, params }];
}

/** The conditions to come back, or ended exclusions, that hold of a customer whom we left. */
export function reentryOf(
  { customer, assessment }: CustomerToday,
  decision: PursuitDecision | null,
): Finding[] {
  if (decision?.pursuit !== "disengage") return [];
  const { isMet, reasons } = checkReentry(decision, assessment);
  if (!isMet) return [];
  return reasons
    .filter(({ code }) => code !== "reviewDue")
    .map(({ params }) => {
      const { condition = null, gate = null, label = null } = params;
      const cause = condition === null ? `gate ${gate}` : `condition ${condition}`;
      return { code: "reentry", subject: customer, cause, by: null, params: { condition, gate, label } };
    });
}
