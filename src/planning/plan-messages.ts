import type { GapReason } from "../engine/result.ts";
import type { OwnerLevel } from "../model/owner.ts";
import type { Messages } from "../text/render.ts";
import type { ApprovalVerdict } from "./plan.ts";

const messages = {
  plan: { en: "Presales plan: {customer}", "zh-CN": "售前规划：{customer}" },
  approval: { en: "Project-approval meeting: {customer}", "zh-CN": "立项会议程：{customer}" },
  meeting: { en: "Strategy meeting: {customer}", "zh-CN": "策略会议程：{customer}" },
  ofSale: { en: "{customer}, {sale}", "zh-CN": "{customer}，{sale}" },
  basis: {
    en: "As of {day}. Judged by “{model}” ({version}); plays from “{playbook}” ({playbookVersion}).",
    "zh-CN":
      "截至{day}。评估模型：“{model}”（{version} 版）；策略手册：“{playbook}”（{playbookVersion} 版）。",
  },
  nobody: { en: "nobody", "zh-CN": "无人" },
  open: { en: "to be settled", "zh-CN": "待定" },
  none: { en: "–", "zh-CN": "–" },

  information: { en: "Information to gather", "zh-CN": "信息收集" },
  "information.none": { en: "Nothing is open.", "zh-CN": "没有待弄清的信息。" },
  "information.talks": { en: "Questions that develop needs:", "zh-CN": "挖掘需求的问题：" },
  "column.kind": { en: "Kind", "zh-CN": "类型" },
  "column.what": { en: "What", "zh-CN": "待弄清" },
  "column.why": { en: "Why", "zh-CN": "原因与影响" },
  "column.question": { en: "Question", "zh-CN": "要问的问题" },
  "column.ask": { en: "Ask", "zh-CN": "问谁" },
  "column.until": { en: "By", "zh-CN": "期限" },
  "information.points": {
    en: "{points} points of “{label}” depend on it",
    "zh-CN": "影响“{label}” {points} 分",
  },
  "information.gate": { en: "may apply: {label}", "zh-CN": "可能触发：{label}" },
  "information.find": { en: "find first: {labels}", "zh-CN": "先找到：{labels}" },
  "gap.unknown": { en: "not known", "zh-CN": "未知" },
  "gap.aged": { en: "out of date", "zh-CN": "信息陈旧" },
  "gap.unproven": { en: "not verified", "zh-CN": "未核实" },

  strategy: { en: "Strategy: {label}", "zh-CN": "策略：{label}" },
  "strategy.do": { en: "What to do:", "zh-CN": "要做的：" },
  "strategy.stop": { en: "Rules to keep:", "zh-CN": "要守的底线：" },
  "strategy.owner": { en: "Led by: {owner}.", "zh-CN": "牵头人级别：{owner}。" },
  "strategy.every": { en: "Contact: every {days} days.", "zh-CN": "联系频率：每 {days} 天一次。" },
  "strategy.never": { en: "Contact: none planned.", "zh-CN": "联系频率：不安排主动联系。" },

  resources: { en: "Resources", "zh-CN": "资源盘点" },
  "resources.none": { en: "No action needs anybody.", "zh-CN": "没有行动，也就不占用人手。" },
  "resources.noTeam": { en: "No team has been named yet.", "zh-CN": "尚未组建团队。" },
  "resources.missing": { en: "Missing: {labels}.", "zh-CN": "缺口：{labels}。" },
  "resources.covered": {
    en: "The team has every level and skill that the actions need.",
    "zh-CN": "行动所需的级别和技能，团队都已具备。",
  },
  "column.need": { en: "Needed", "zh-CN": "所需资源" },
  "column.for": { en: "For", "zh-CN": "用于哪些行动" },
  "column.has": { en: "Who", "zh-CN": "谁具备" },
  "column.member": { en: "Member", "zh-CN": "成员" },
  "column.level": { en: "Level", "zh-CN": "级别" },
  "column.skills": { en: "Skills", "zh-CN": "技能" },
  "column.actions": { en: "Actions", "zh-CN": "承担行动数" },

  actions: { en: "Action plan", "zh-CN": "行动计划" },
  "actions.none": { en: "No play applies at present.", "zh-CN": "目前没有适用的打法。" },
  "actions.urgent": { en: "{label} (urgent)", "zh-CN": "{label}（紧急）" },
  "actions.details": { en: "Action by action", "zh-CN": "行动说明" },
  "column.action": { en: "Action", "zh-CN": "行动" },
  "column.owner": { en: "Owner", "zh-CN": "负责人" },
  "column.support": { en: "Support", "zh-CN": "支持" },
  "column.with": { en: "With", "zh-CN": "找谁" },
  "column.proof": { en: "Done when", "zh-CN": "完成标志（客户的行动）" },
  "owner.open": { en: "open ({level})", "zh-CN": "待定（{level}）" },
  "with.people": { en: "{people} ({label})", "zh-CN": "{people}（{label}）" },
  "action.why": { en: "Why: {why}", "zh-CN": "为什么：{why}" },
  "action.seen": { en: "Seen in: {reasons}", "zh-CN": "依据：{reasons}" },
  "action.support": { en: "{skill}: {members}", "zh-CN": "{skill}：{members}" },
  "action.do": { en: "Do:", "zh-CN": "做法：" },
  "action.say": { en: "Say:", "zh-CN": "话术：" },
  aside: { en: "Not now", "zh-CN": "暂不采用" },
  "aside.because": {
    en: "{label}: gives way to “{because}”.",
    "zh-CN": "{label}：为“{because}”让路。",
  },

  proposal: { en: "Proposal", "zh-CN": "立项建议" },
  "verdict.go": { en: "Go", "zh-CN": "建议立项" },
  "verdict.noGo": { en: "No go", "zh-CN": "建议不立项" },
  "verdict.open": { en: "Open: find out first", "zh-CN": "暂缓立项：先弄清情况" },
  "proposal.decision": { en: "Judgement: {pursuit}.", "zh-CN": "研判结论：{pursuit}。" },
  "proposal.possible": {
    en: "Still possible on present evidence: {pursuits}.",
    "zh-CN": "按现有依据，结论还可能变为：{pursuits}。",
  },
  "proposal.reasons": { en: "Reasons", "zh-CN": "理由" },
  "reason.limit": {
    en: "{label}: this decides in which band “{axisLabel}” lies.",
    "zh-CN": "{label}：“{axisLabel}”的档位由此限定。",
  },
  questions: { en: "Open questions that could turn it", "zh-CN": "可能改变结论的未决问题" },
  "questions.none": {
    en: "None: whatever is still open, the judgement stays.",
    "zh-CN": "没有：无论未决信息如何，研判结论都不变。",
  },
  forms: { en: "Qualification forms", "zh-CN": "商机研判表" },
  "forms.line": {
    en: "{label}: {verdict} ({total} of {most} points)",
    "zh-CN": "{label}：{verdict}（{total}/{most} 分）",
  },
  "forms.open": { en: "no verdict", "zh-CN": "没有结论" },
  asked: { en: "Resources asked for", "zh-CN": "申请的资源" },
  exit: { en: "Leaving, and coming back", "zh-CN": "退出与重新进入" },
  "exit.hours": {
    en: "Leaving in good order takes {hours} hours.",
    "zh-CN": "妥善退出预计需要 {hours} 小时。",
  },
  "exit.reentry": { en: "We come back if: {label}.", "zh-CN": "出现以下情况时重新进入：{label}。" },
  "exit.barred": {
    en: "We come back only if this no longer applies: {label}.",
    "zh-CN": "只有以下情况解除后才重新进入：{label}。",
  },
  "exit.none": {
    en: "No condition for coming back has been set.",
    "zh-CN": "尚未设定重新进入的条件。",
  },
  resolution: { en: "Resolution", "zh-CN": "会议决议" },
  "resolution.verdict": {
    en: "☐ Go / ☐ No go / ☐ Open until {day}",
    "zh-CN": "☐ 立项 / ☐ 不立项 / ☐ 暂缓，{day}再议",
  },
  "resolution.missing": {
    en: "☐ Missing: {label}. Who provides it, and by when?",
    "zh-CN": "☐ 缺“{label}”：由谁解决，何时到位？",
  },
  "resolution.team": { en: "☐ Team and resources confirmed", "zh-CN": "☐ 确认团队和资源" },
  "resolution.actions": {
    en: "☐ Every action has an owner and a day",
    "zh-CN": "☐ 每项行动都有负责人和期限",
  },
  "resolution.review": { en: "☐ Next review: {day}", "zh-CN": "☐ 下次复查：{day}" },

  goal: { en: "Goal", "zh-CN": "目标" },
  "goal.next": {
    en: "{label}: from {score} ({band}) to “{next}”, which begins at {from}: {missing} points to go. Guaranteed today: {low}; the actions below could add {lift} to that at most.",
    "zh-CN":
      "{label}：从 {score} 分（{band}）升到“{next}”档（{from} 分起），还差 {missing} 分。目前有把握的是 {low} 分，下列行动最多可再增加 {lift} 分。",
  },
  "goal.held": {
    en: "{label}: stays below “{next}”, whatever its points, as long as this applies: {gates}.",
    "zh-CN": "{label}：以下情况未解除之前，分数再高也到不了“{next}”档：{gates}。",
  },
  "goal.top": {
    en: "{label}: {score}, in the highest band; make it certain. Guaranteed today: {low}; the actions below could add {lift} to that at most.",
    "zh-CN":
      "{label}：{score} 分，已在最高档，重在坐实。目前有把握的是 {low} 分，下列行动最多可再增加 {lift} 分。",
  },
  "goal.unknown": {
    en: "{label}: no score yet; find out first.",
    "zh-CN": "{label}：尚无得分，先弄清情况。",
  },
  risks: { en: "Risks", "zh-CN": "风险" },
  "risks.none": { en: "None that the facts show.", "zh-CN": "现有事实未显示风险。" },
  "column.risk": { en: "Risk", "zh-CN": "风险" },
  "column.seen": { en: "Seen in", "zh-CN": "依据" },
  "column.answer": { en: "Our answer", "zh-CN": "应对" },
  "risks.unanswered": { en: "no action yet", "zh-CN": "尚无行动" },
  stop: { en: "Rules to keep", "zh-CN": "要守的底线" },
  "stop.none": { en: "Nothing.", "zh-CN": "无。" },

  heading: { en: "{number}. {text}", "zh-CN": "{number}、{text}" },
  list: { en: ", ", "zh-CN": "、" },
  clauses: { en: "; ", "zh-CN": "；" },
} as const;

/** What the texts of a plan say. */
export type PlanCode = keyof typeof messages | `owner.${OwnerLevel}`;

/** What a plan and the agendas of its meetings say; every verdict, gap and owner has its words. */
export const planMessages: Messages<PlanCode | `verdict.${ApprovalVerdict}` | `gap.${GapReason}`> = {
  ...messages,
  "owner.executive": { en: "Executive", "zh-CN": "公司高管" },
  "owner.director": { en: "Sales director", "zh-CN": "销售总监" },
  "owner.keyAccountManager": { en: "Key account manager", "zh-CN": "大客户经理" },
  "owner.accountManager": { en: "Account manager", "zh-CN": "客户经理" },
  "owner.insideSales": { en: "Inside sales", "zh-CN": "内勤销售" },
};
