// A matrix, a playbook with plays, and a situation for the examples of plans.
import {
  compileModel,
  decidePursuit,
  type Facts,
  type ModelDocument,
  type Play,
  type PlaybookDocument,
  recommend,
  type Situation,
  type Strategy,
} from "opportunity-matrix";
import type { OpenNeed } from "opportunity-matrix/domain";
import { type PresalesPlanOptions, presalesPlan, type TeamMember } from "opportunity-matrix/planning";

export const asOf = "2026-11-23";

const label = (en: string, zh: string) => ({ en, "zh-CN": zh });
const points = { kind: "linear", from: 0, to: 100 } as const;

export const model: ModelDocument = {
  format: 1,
  id: "sale",
  version: "1",
  label: label("Sale", "商机"),
  minimumCoverage: 0.3,
  facts: {
    need: { type: "number", label: label("Need", "需求"), question: label("What hurts?", "哪里痛？") },
    budget: { type: "number", label: label("Budget", "预算") },
    buyer: { type: "choice", options: ["none", "met"], label: label("Buyer", "决策人") },
    coach: { type: "flag", label: label("Coach", "教练"), question: label("Who tells us?", "谁告诉我们？") },
    barred: {
      type: "flag",
      label: label("Barred", "禁入"),
      question: label("May we?", "能不能做？"),
      ages: { freshDays: 30, expiresDays: 90 },
    },
    strategic: { type: "flag", label: label("Strategic", "战略") },
  },
  axes: [
    {
      id: "worth",
      label: label("Worth", "价值"),
      bands: [
        { id: "low", from: 0 },
        { id: "high", from: 50 },
      ],
      dimensions: [
        { id: "need", weight: 1, scale: points },
        { id: "budget", weight: 1, scale: points },
      ],
    },
    {
      id: "win",
      label: label("Chance", "胜算"),
      bands: [
        { id: "low", from: 0, label: label("Low", "低") },
        { id: "high", from: 50, label: label("High", "高") },
      ],
      dimensions: [
        {
          id: "buyer",
          weight: 1,
          scale: {
            kind: "categories",
            categories: [
              { option: "none", points: 0 },
              { option: "met", points: 80 },
            ],
          },
        },
        { id: "coach", weight: 1, scale: { kind: "flag", yes: 100, no: 0 } },
      ],
    },
  ],
  gates: [
    {
      id: "barred",
      label: label("Barred by law", "依法禁入"),
      when: { fact: "barred", is: true },
      then: { exclude: true },
    },
    {
      id: "noBuyer",
      label: label("Nobody met the buyer", "没见过决策人"),
      when: { fact: "buyer", is: "none" },
      then: { cap: { axis: "win", band: "low" } },
    },
    {
      id: "strategic",
      label: label("Strategic customer", "战略客户"),
      when: { fact: "strategic", is: true },
      then: { floor: { axis: "worth", band: "high" } },
    },
  ],
  cells: {
    "low/low": { tier: "D", strategy: "disengage", label: label("Leave", "放弃") },
    "low/high": { tier: "C", strategy: "review", label: label("Look again", "再看") },
    "high/low": { tier: "B", strategy: "develop", label: label("Win over", "争取") },
    "high/high": { tier: "A", strategy: "pursue", label: label("Go for it", "全力") },
  },
};

const strategy = (name: string, owner: Strategy["owner"], contactEveryDays: number | null): Strategy => ({
  label: label(name, `${name}策略`),
  objective: label(`Reach ${name}.`, `达到${name}。`),
  effortShare: 0.2,
  contactEveryDays,
  owner,
  do: [label(`Do ${name}.`, `做${name}。`)],
  stop: contactEveryDays === null ? [] : [label("Do not wait.", "不要等。")],
});

export const buyerPlay: Play = {
  id: "seeBuyer",
  label: label("See the buyer", "见决策人"),
  when: { fact: "buyer", is: "none" },
  why: label("The buyer does not know us.", "决策人不认识我们。"),
  improves: ["buyer"],
  findsOut: ["budget"],
  urgent: true,
  withinDays: 14,
  owner: "director",
  skills: ["talk", "sponsor"],
  with: { label: label("the buyer", "决策人"), people: ["buyers"] },
  do: [label("Ask for an introduction.", "请人引荐。")],
  say: [label("What is your goal?", "您的目标是什么？")],
  proof: label("The buyer names a day.", "决策人约定日期。"),
};

export const coachPlay: Play = {
  id: "findCoach",
  label: label("Find a coach", "找教练"),
  when: { fact: "coach", known: false },
  why: label("We hear what all hear.", "我们听到的人人都听得到。"),
  improves: ["coach"],
  findsOut: ["coach"],
  withinDays: 30,
  owner: "accountManager",
  skills: ["talk"],
  with: { label: label("whoever likes us", "认可我们的人"), people: ["friends"] },
  do: [label("Ask for advice.", "请教。")],
  say: [label("What would you do?", "换作您会怎么做？")],
  proof: label("Somebody tells us news.", "有人透露消息。"),
};

export const valuePlay: Play = {
  id: "countValue",
  label: label("Count the value", "算价值"),
  when: { fact: "valueKnown", is: false },
  why: label("Only price is left.", "只剩价格。"),
  improves: ["need"],
  withinDays: 21,
  owner: "accountManager",
  skills: ["talk", "figures"],
  with: { label: label("the users", "使用者"), people: ["users"] },
  do: [label("Count losses.", "统计损失。")],
  say: [label("What does it cost?", "损失多少？")],
  proof: label("They use the figure.", "客户引用这个数字。"),
  overrides: ["sendOffer"],
};

const offerPlay: Play = {
  ...valuePlay,
  id: "sendOffer",
  label: label("Send the offer", "发报价"),
  overrides: [],
};

export const playbook: PlaybookDocument = {
  format: 1,
  id: "plays",
  version: "2",
  strategies: {
    pursue: strategy("pursue", "director", 7),
    develop: strategy("develop", "accountManager", 14),
    review: strategy("review", "accountManager", 30),
    disengage: strategy("disengage", "insideSales", null),
  },
  unplaced: strategy("finding out", "insideSales", 30),
  excluded: strategy("leaving", "executive", null),
  facts: {
    buyers: { type: "number", label: label("Buyers", "决策人人数") },
    friends: { type: "number" },
    users: { type: "number", label: label("Users", "使用者人数") },
    valueKnown: { type: "flag", label: label("Value known", "价值已知") },
  },
  skills: {
    figures: { label: label("figures", "算账") },
    talk: { label: label("talks", "会谈") },
    sponsor: { label: label("sponsor", "高层对接") },
  },
  askOf: { budget: ["buyers", "users"], coach: ["friends", "users"], need: ["nobodyKnows", "friends"] },
  plays: [coachPlay, buyerPlay, valuePlay, offerPlay],
};

export const situation: Situation = {
  asOf,
  people: { lin: label("Lin Hui", "林慧") },
  facts: {
    buyers: { value: 1, people: ["lin"] },
    users: { value: 2, people: ["he", "qian"] },
    valueKnown: { value: false },
  },
};

export const team: readonly TeamMember[] = [
  { id: "wang", name: label("Wang Lei", "王磊"), level: "accountManager", skills: ["talk"] },
  { id: "li", name: label("Li Min", "李敏"), level: "accountManager", skills: ["talk", "figures"] },
  { id: "zhao", name: "Zhao", level: "insideSales", skills: [] },
];

export const needs: readonly OpenNeed[] = [
  {
    opportunity: "O-1",
    topic: null,
    need: "power",
    kind: "implied",
    stakeholder: null,
    ask: "problem",
    told: [{ link: "situation", text: label("We cool at night.", "我们夜间制冷。") }],
  },
  {
    opportunity: "O-1",
    topic: null,
    need: "stops",
    kind: "implied",
    stakeholder: "lin",
    ask: "implication",
    told: [{ link: "problem", text: label("Goods spoil.", "货会坏。") }],
  },
];

export const matrix = compileModel(model);

/** What is known in most examples: worth it, and the buyer not met. */
export const facts = { need: 90, buyer: "none", barred: false, strategic: false };

/** The plan of a sale, of which these facts are known. */
export function planOf(known: object = facts, options: Partial<PresalesPlanOptions> = {}) {
  const assessment = matrix.assess(known as Facts, { asOf });
  const { situation: given = situation, playbook: book = playbook } = options;
  return presalesPlan(assessment, recommend(assessment, book, { situation: given }), {
    customer: label("Hailan Foods", "海岚食品"),
    sale: label("cold stores", "冷库改造"),
    model,
    playbook: book,
    decision: decidePursuit(assessment, model),
    situation: given,
    team,
    ...options,
  });
}
