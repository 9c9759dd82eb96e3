// A presales plan for one fictional sale: what to find out, who is missing, the actions, and the agendas of the project-approval meeting and the
// strategy meeting. The team has written three plays of its own. Run it with `zh-CN` to read it in Chinese.
import {
  compileModel,
  decidePursuit,
  definePlaybook,
  type Label,
  type Locale,
  recommend,
  type Situation,
} from "opportunity-matrix";
import type { OpenNeed } from "opportunity-matrix/domain";
import { opportunityModel, opportunityPlaybook } from "opportunity-matrix/models";
import {
  presalesPlan,
  presalesPlanText,
  projectApprovalText,
  strategyMeetingText,
  type TeamMember,
} from "opportunity-matrix/planning";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const both = (en: string, zh: string): Label => ({ en, "zh-CN": zh });
const asOf = "2026-11-23";

const playbook = definePlaybook({
  ...opportunityPlaybook,
  id: "cold-chain-playbook",
  version: "1",
  label: both("Cold-chain playbook", "冷链策略手册"),
  facts: {
    economicBuyers: { type: "number", label: both("Economic buyers known", "已知的最终决策人") },
    userBuyers: { type: "number", label: both("User buyers known", "已知的使用方负责人") },
    coaches: { type: "number", label: both("Coaches", "教练") },
    economicBuyerContact: {
      type: "choice",
      options: [
        { id: "notNamed", label: both("not named", "尚不知道是谁") },
        { id: "notReached", label: both("not reached", "尚未接触") },
        { id: "reached", label: both("reached", "已接触") },
      ],
      label: both("Contact with the economic buyer", "与最终决策人的接触"),
    },
    valueState: {
      type: "choice",
      options: [
        { id: "none", label: both("not worked out", "尚未核算") },
        { id: "confirmed", label: both("confirmed by the customer", "客户已确认") },
      ],
      label: both("The value in money", "价值的金额"),
    },
  },
  skills: {
    accountManagement: { label: both("Account management", "客户经营") },
    valueAnalysis: { label: both("Value analysis", "价值测算") },
    executiveSponsor: { label: both("Executive sponsor", "高层出面") },
  },
  askOf: {
    champion: ["userBuyers"],
    need: ["userBuyers"],
    valueToPrice: ["userBuyers"],
    budget: ["economicBuyers", "userBuyers"],
    decisionProcess: ["coaches", "userBuyers"],
    competitiveThreat: ["coaches", "userBuyers"],
  },
  plays: [
    {
      id: "reachEconomicBuyer",
      label: both("See the economic buyer", "见到最终决策人"),
      when: { fact: "economicBuyerContact", is: "notReached" },
      why: both(
        "Whoever gives the final yes has never heard from us what the purchase is for.",
        "最后拍板的人，从没听我们讲过为什么要买。",
      ),
      improves: ["economicBuyer"],
      findsOut: ["budget"],
      urgent: true,
      withinDays: 14,
      owner: "director",
      skills: ["accountManagement", "executiveSponsor"],
      with: { label: both("the economic buyer", "最终决策人"), people: ["economicBuyers"] },
      do: [
        both(
          "Ask the user who wants the purchase to introduce us, and prepare the visit with this person.",
          "请推动此事的使用方引荐，并与其一起准备这次拜访。",
        ),
        both(
          "Bring one page: the loss today, and what it would be afterwards.",
          "只带一页纸：现在损失多少，改造后是多少。",
        ),
      ],
      say: [
        both(
          "Which of this year's goals would suffer if the cold stores stay as they are?",
          "如果冷库维持现状，今年哪项目标会受影响？",
        ),
      ],
      proof: both(
        "The economic buyer names a second meeting, and who is to be there.",
        "最终决策人约定第二次会面，并说明谁要参加。",
      ),
    },
    {
      id: "quantifyValue",
      label: both("Work out the value with the user", "与使用方一起核算价值"),
      when: { fact: "valueState", is: "none" },
      why: both(
        "Without a figure of the customer's own, price is all that can be compared.",
        "没有客户自己的数字，能比较的就只剩价格。",
      ),
      improves: ["valueToPrice"],
      withinDays: 21,
      owner: "keyAccountManager",
      skills: ["accountManagement", "valueAnalysis"],
      with: { label: both("the head of the cold stores", "冷库负责人"), people: ["userBuyers"] },
      do: [
        both(
          "Count spoiled goods and electricity of the last twelve months.",
          "一起统计近十二个月的货损和电费。",
        ),
        both(
          "Put a cautious figure on what we change, and leave the rest out.",
          "只对我们能改变的部分做保守估算。",
        ),
      ],
      say: [
        both(
          "How many pallets had to be written off last summer, and what did one cost?",
          "去年夏天报废了多少托货？一托值多少钱？",
        ),
      ],
      proof: both(
        "The head of the cold stores uses the figure in a report of their own.",
        "冷库负责人在自己的报告里用了这个数字。",
      ),
    },
    {
      id: "noCoach",
      label: both("Find a coach", "找到教练"),
      when: { fact: "coaches", atMost: 0 },
      why: both("We learn only what everybody is told.", "我们知道的，都是人人知道的。"),
      findsOut: ["decisionProcess", "competitiveThreat"],
      withinDays: 30,
      owner: "keyAccountManager",
      skills: ["accountManagement"],
      with: { label: both("whoever wants us to win", "希望我们赢的人"), people: ["userBuyers"] },
      do: [both("Ask for advice before asking for support.", "先请教，再求支持。")],
      say: [both("What would you look at first in our place?", "如果您是我们，会先看哪一点？")],
      proof: both(
        "Somebody tells us something that is not in the tender.",
        "有人告诉我们招标文件里没有的情况。",
      ),
    },
  ],
});

const situation: Situation = {
  asOf,
  people: { shen: both("Shen Mo", "沈默"), zhou: both("Zhou Lan", "周岚") },
  facts: {
    economicBuyers: { value: 1, people: ["shen"] },
    userBuyers: { value: 1, people: ["zhou"] },
    coaches: { value: 0 },
    economicBuyerContact: { value: "notReached", people: ["shen"] },
    valueState: { value: "none" },
  },
};

const needs: readonly OpenNeed[] = [
  {
    opportunity: "cold-stores",
    topic: null,
    need: "spoiled",
    kind: "implied",
    stakeholder: "zhou",
    ask: "implication",
    told: [
      {
        link: "problem",
        text: both("In summer the third store gets too warm", "一到夏天，三号库温度就压不住"),
      },
    ],
  },
];

const team: readonly TeamMember[] = [
  {
    id: "wang",
    name: both("Wang Lei", "王磊"),
    level: "keyAccountManager",
    skills: ["accountManagement"],
  },
  { id: "li", name: both("Li Min", "李敏"), level: "accountManager", skills: ["valueAnalysis"] },
];

const assessment = compileModel(opportunityModel).assess(
  {
    need: { value: 3, asOf: "2026-11-10", grade: "stated" },
    compellingEvent: true,
    amount: 2_400_000,
    solutionFit: 80,
    economicBuyer: "noContact",
    support: { value: 3, asOf: "2026-11-10" },
    blocked: false,
  },
  { asOf },
);
const decision = decidePursuit(assessment, opportunityModel);
const recommendation = recommend(assessment, playbook, { situation });
const plan = presalesPlan(assessment, recommendation, {
  customer: both("Hailan Foods", "海岚食品"),
  sale: both("temperature control for three cold stores", "三座冷库温控改造"),
  model: opportunityModel,
  playbook,
  decision,
  situation,
  needs,
  team,
});

console.log(projectApprovalText(plan, locale));
console.log(strategyMeetingText(plan, locale));
console.log(presalesPlanText(plan, locale));
