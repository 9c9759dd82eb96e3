import type { FactDeclaration } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { SalesProcess } from "../domain/sales-process.ts";
import type { FormDocument, FormItem } from "../model/form.ts";
import { labelText } from "../text/label.ts";

/** The percent of a stage's outcomes that makes it complete. Source: Target Account Selling, stage gate. */
const GATE_PERCENT = 80;

const groups = {
  essential: { en: "Essential outcomes", "zh-CN": "必要成果" },
  further: { en: "Further outcomes", "zh-CN": "其他成果" },
  next: { en: "The next stage", "zh-CN": "下一阶段" },
} as const satisfies { readonly [group: string]: Label };

const outcomeQuestion: Label = {
  en: "Has the customer done this, and by what can one see it?",
  "zh-CN": "客户做到了吗？凭什么看得出来？",
};

const nextQuestion: Label = {
  en: "What has the customer done that belongs to the next stage?",
  "zh-CN": "属于下一阶段的事，客户已经做了哪些？",
};

const wonQuestion: Label = {
  en: "Has the customer ordered from us?",
  "zh-CN": "客户向我们下单了吗？",
};

/** A label made of a label, in both languages. */
function around(label: Label, en: (text: string) => string, chinese: (text: string) => string): Label {
  return { en: en(labelText(label, "en")), "zh-CN": chinese(labelText(label, "zh-CN")) };
}

/** An item that a flag of the situation answers; its id is the flag's. */
function itemOf(fact: string, group: Label, label: Label, question: Label, points: number): FormItem {
  return {
    id: fact,
    label,
    question,
    group,
    answers: [
      { id: "yes", label: { en: "Yes", "zh-CN": "已做到" }, points, when: { fact, is: true } },
      { id: "no", label: { en: "Not yet", "zh-CN": "尚未做到" }, points: 0, when: { fact, is: false } },
    ],
    unknown: { label: { en: "Not known", "zh-CN": "未知" }, points: 0 },
  };
}

/**
 * Makes the form of a stage gate from a team's sales process: a stage is complete with at least 80 percent of its outcomes, every essential one,
 * and the next stage begun; for the last stage, the sale won. Source: Target Account Selling. It asks for the facts `outcome:<id>` and
 * `begun:<stage id>`, which `situationFrom` makes of a file in which one sale is meant, and gives the same verdict as `stageGates`.
 *
 * @param salesProcess the team's stages, each with what the customer does in it
 * @param stageId the id of the stage whose end is meant
 * @throws {RangeError} where the process has no such stage
 * @example
 * ```ts
 * import { fillForms, stageGateForm } from "opportunity-matrix/planning";
 * const label = "What the customer does";
 * const process = { id: "road-map", stages: [
 *   { id: "lead", label: "Lead", outcomes: [{ id: "problemNamed", label, essential: true }] },
 *   { id: "proposal", label: "Proposal", outcomes: [{ id: "valueConfirmed", label }] },
 * ] } as const;
 * const facts = { "outcome:problemNamed": { value: true }, "begun:lead": { value: false } } as const;
 * const [gate] = fillForms([stageGateForm(process, "lead")], { situation: { asOf: "2026-11-23", facts } });
 * [gate?.percent, gate?.verdict?.verdict]; // => [100, "notComplete"]
 * ```
 */
export function stageGateForm(salesProcess: SalesProcess, stageId: string): FormDocument {
  const at = salesProcess.stages.findIndex(({ id }) => id === stageId);
  const [stage, next] = [salesProcess.stages[at], salesProcess.stages[at + 1]];
  if (stage === undefined) {
    const there = salesProcess.stages.map(({ id }) => id).join(", ");
    throw new RangeError(`stageId must be one of ${there}, found ${JSON.stringify(stageId)}`);
  }
  const begun = `begun:${stage.id}`;
  const nextLabel: Label =
    next === undefined
      ? { en: "The sale is won", "zh-CN": "已赢单" }
      : around(
          next.label,
          (text) => `Begun: ${text}`,
          (text) => `已进入：${text}`,
        );
  const question = next === undefined ? wonQuestion : nextQuestion;
  const essential = stage.outcomes.filter((outcome) => outcome.essential === true);
  const further = stage.outcomes.filter((outcome) => outcome.essential !== true);
  const flag = (label: Label, question: Label): FactDeclaration => ({ type: "flag", label, question });
  const factOf = (id: string): string => `outcome:${id}`;
  return {
    format: 1,
    id: `stage-gate:${stage.id}`,
    version: "1.0.0",
    label: around(
      stage.label,
      (text) => `Stage gate: ${text}`,
      (text) => `阶段过关：${text}`,
    ),
    note: {
      en: "Target Account Selling: at least 80% of the outcomes, every essential one, and the next stage begun.",
      "zh-CN": "出自 TAS：成果达到 80% 以上，必要成果一项不缺，并且已进入下一阶段。",
    },
    facts: Object.fromEntries([
      ...stage.outcomes.map(({ id, label }) => [factOf(id), flag(label, outcomeQuestion)] as const),
      [begun, flag(nextLabel, question)],
    ]),
    items: [
      ...essential.map(({ id, label }) => itemOf(factOf(id), groups.essential, label, outcomeQuestion, 1)),
      ...further.map(({ id, label }) => itemOf(factOf(id), groups.further, label, outcomeQuestion, 1)),
      itemOf(begun, groups.next, nextLabel, question, 0),
    ],
    verdicts: [
      {
        id: "complete",
        label: { en: "Complete", "zh-CN": "已完成" },
        // Of no outcomes there is no share: then the next stage decides alone.
        ...(stage.outcomes.length > 0 && { percent: { atLeast: GATE_PERCENT } }),
        answers: Object.fromEntries([...essential.map(({ id }) => [factOf(id), "yes"]), [begun, "yes"]]),
      },
      { id: "notComplete", label: { en: "Not complete", "zh-CN": "尚未完成" } },
    ],
  };
}
