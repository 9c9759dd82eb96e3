import type { Locale } from "../core/label.ts";
import type { PresalesPlan } from "./plan.ts";
import { bullets, documentText, paragraph, type Section, strong } from "./plan-blocks.ts";
import { informationTable, memberBlock, missingTexts, needBlocks, numberedOr } from "./plan-sections.ts";
import { basisOf, type PlanWords, titleOf, wordsIn } from "./plan-words.ts";

function proposal({ projectApproval: approval }: PresalesPlan, words: PlanWords): Section {
  const { say, pursuit } = words;
  const { verdict, stillPossible } = approval;
  const judged = say("proposal.decision", { pursuit: pursuit(approval.pursuit) });
  const others = say("proposal.possible", { pursuits: stillPossible.map(pursuit).join(say("list")) });
  return {
    heading: say("proposal"),
    blocks: [
      strong(say(`verdict.${verdict}`)),
      paragraph(words.sentences(stillPossible.length === 0 ? [judged] : [judged, others])),
    ],
  };
}

function questions({ projectApproval, information }: PresalesPlan, words: PlanWords): Section {
  const { say } = words;
  const open = information.filter(({ fact }) => projectApproval.openQuestions.includes(fact));
  const told = open.length === 0 ? paragraph(say("questions.none")) : informationTable(open, words);
  return { heading: say("questions"), blocks: [told] };
}

function forms({ projectApproval }: PresalesPlan, { say, label }: PlanWords): readonly Section[] {
  if (projectApproval.forms.length === 0) return [];
  const lines = projectApproval.forms.map(({ label: form, verdict, total, most }) =>
    say("forms.line", {
      label: label(form),
      verdict: verdict === null ? say("forms.open") : label(verdict),
      total,
      most,
    }),
  );
  return [{ heading: say("forms"), blocks: [bullets(lines)] }];
}

function exit({ projectApproval }: PresalesPlan, { say, label }: PlanWords): readonly Section[] {
  const { exit: leaving, reentry, barredBy } = projectApproval;
  if (leaving === null) return [];
  const back = [
    ...barredBy.map((gate) => say("exit.barred", { label: label(gate.label) })),
    ...reentry.map((one) => say("exit.reentry", { label: label(one.label) })),
  ];
  const lines = [
    say("exit.hours", { hours: leaving.hours }),
    ...(back.length === 0 ? [say("exit.none")] : back),
  ];
  return [{ heading: say("exit"), blocks: [bullets(lines)] }];
}

function resolution(plan: PresalesPlan, words: PlanWords): Section {
  const { say, day } = words;
  const reviewOn = day(plan.projectApproval.reviewOn);
  const missing = missingTexts(plan, words).map((label) => say("resolution.missing", { label }));
  const lines = [
    say("resolution.verdict", { day: reviewOn }),
    ...(missing.length === 0 ? [say("resolution.team")] : missing),
    say("resolution.review", { day: reviewOn }),
  ];
  return { heading: say("resolution"), blocks: [bullets(lines)] };
}

/**
 * The agenda of the project-approval meeting (立项会) as Markdown: what the evidence speaks for, why, what could still turn it, what the forms
 * say, what is asked for, on which conditions we come back where it is a no go, and what the meeting resolves.
 *
 * @example
 * ```ts
 * import { compileModel, decidePursuit, recommend } from "opportunity-matrix";
 * import { opportunityModel, opportunityPlaybook } from "opportunity-matrix/models";
 * import { presalesPlan, projectApprovalText } from "opportunity-matrix/planning";
 * const assessment = compileModel(opportunityModel).assess({ need: 3 }, { asOf: "2026-11-23" });
 * const plan = presalesPlan(assessment, recommend(assessment, opportunityPlaybook), {
 *   customer: "海岚食品",
 *   model: opportunityModel,
 *   playbook: opportunityPlaybook,
 *   decision: decidePursuit(assessment, opportunityModel),
 * });
 * projectApprovalText(plan, "zh-CN").split("\n")[0]; // => "# 立项会议程：海岚食品"
 * ```
 */
export function projectApprovalText(plan: PresalesPlan, locale: Locale): string {
  const words = wordsIn(locale);
  const { say } = words;
  const reasons = plan.projectApproval.reasons.map(words.reason);
  return documentText(
    say("approval", { customer: titleOf(plan, words) }),
    basisOf(plan, words),
    [
      proposal(plan, words),
      { heading: say("proposal.reasons"), blocks: [numberedOr(reasons, say("none"))] },
      questions(plan, words),
      ...forms(plan, words),
      { heading: say("asked"), blocks: [...needBlocks(plan, words), memberBlock(plan, words)] },
      ...exit(plan, words),
      resolution(plan, words),
    ],
    words,
  );
}
