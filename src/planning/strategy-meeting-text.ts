import type { Locale } from "../core/label.ts";
import type { PlanTarget, PresalesPlan } from "./plan.ts";
import { bullets, documentText, paragraph, type Section, strong, table } from "./plan-blocks.ts";
import { actionBlock, missingTexts, numberedOr, strategyBlocks } from "./plan-sections.ts";
import { basisOf, type PlanWords, titleOf, wordsIn } from "./plan-words.ts";

/** Points that are missing, never shown as fewer than they are: rounded up to tenths, as a score is cut. */
function missingPoints(missing: number, { points }: PlanWords): string {
  return points(Math.ceil(Math.round(missing * 1e6) / 1e5) / 10);
}

function targetText(target: PlanTarget, words: PlanWords): string {
  const { say, label, points, names } = words;
  const { score, band, next } = target;
  const axis = label(target.label);
  if (score === null || band === null) return say("goal.unknown", { label: axis });
  const today = { label: axis, score: points(score), low: points(target.low), lift: points(target.lift) };
  if (next === null) return say("goal.top", today);
  const above = label(next.band);
  if (next.heldBy.length > 0) {
    return say("goal.held", { label: axis, next: above, gates: names(next.heldBy) });
  }
  return say("goal.next", {
    ...today,
    band: label(band),
    next: above,
    from: points(next.from),
    missing: missingPoints(next.missing, words),
  });
}

function goal({ strategy, strategyMeeting: { targets } }: PresalesPlan, words: PlanWords): Section {
  const lines = targets.map((target) => targetText(target, words));
  return {
    heading: words.say("goal"),
    blocks: [strong(words.label(strategy.objective)), ...(lines.length === 0 ? [] : [bullets(lines)])],
  };
}

/** What speaks against us in the judgement, and why each action is needed, with what answers it. */
function risks({ strategyMeeting, actions }: PresalesPlan, words: PlanWords): Section {
  const { say, label } = words;
  const callOf = (id: string): string[] =>
    actions.filter(({ play }) => play === id).map((action) => label(action.label));
  const judged = strategyMeeting.risks.map(({ reason, answeredBy }) => [
    words.reason(reason),
    say("none"),
    answeredBy.length === 0 ? say("risks.unanswered") : answeredBy.flatMap(callOf).join(say("list")),
  ]);
  const played = actions.map((action) => [
    label(action.why),
    action.reasons.length === 0 ? say("none") : words.sentences(action.reasons.map(words.reason)),
    label(action.label),
  ]);
  const rows = [...played, ...judged];
  const head = [say("column.risk"), say("column.seen"), say("column.answer")];
  return {
    heading: say("risks"),
    blocks: [rows.length === 0 ? paragraph(say("risks.none")) : table(head, rows)],
  };
}

function resolution(plan: PresalesPlan, words: PlanWords): Section {
  const { say, day } = words;
  const missing = missingTexts(plan, words).map((label) => say("resolution.missing", { label }));
  const lines = [
    say("resolution.actions"),
    ...missing,
    say("resolution.review", { day: day(plan.projectApproval.reviewOn) }),
  ];
  return { heading: say("resolution"), blocks: [bullets(lines)] };
}

/**
 * The agenda of the strategy meeting (策略会) as Markdown: the goal, the strategy, risks with what answers them, the action plan, what to stop,
 * and what the meeting resolves.
 *
 * @example
 * ```ts
 * import { compileModel, decidePursuit, recommend } from "opportunity-matrix";
 * import { opportunityModel, opportunityPlaybook } from "opportunity-matrix/models";
 * import { presalesPlan, strategyMeetingText } from "opportunity-matrix/planning";
 * const assessment = compileModel(opportunityModel).assess({ need: 3 }, { asOf: "2026-11-23" });
 * const plan = presalesPlan(assessment, recommend(assessment, opportunityPlaybook), {
 *   customer: "海岚食品",
 *   model: opportunityModel,
 *   playbook: opportunityPlaybook,
 *   decision: decidePursuit(assessment, opportunityModel),
 * });
 * strategyMeetingText(plan, "zh-CN").split("\n")[0]; // => "# 策略会议程：海岚食品"
 * ```
 */
export function strategyMeetingText(plan: PresalesPlan, locale: Locale): string {
  const words = wordsIn(locale);
  const { say, label } = words;
  const { strategy } = plan;
  return documentText(
    say("meeting", { customer: titleOf(plan, words) }),
    basisOf(plan, words),
    [
      goal(plan, words),
      {
        heading: say("strategy", { label: label(strategy.label) }),
        blocks: strategyBlocks(plan, words).slice(1),
      },
      risks(plan, words),
      { heading: say("actions"), blocks: [actionBlock(plan, words)] },
      { heading: say("stop"), blocks: [numberedOr(strategy.stop.map(label), say("stop.none"))] },
      resolution(plan, words),
    ],
    words,
  );
}
