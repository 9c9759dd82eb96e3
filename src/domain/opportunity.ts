import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { BuyingPhase } from "./buying-phase.ts";
import type { Evidence } from "./evidence.ts";
import type { Known } from "./known.ts";
import type { Money } from "./money.ts";
import type { Need } from "./need.ts";
import type { Concession, NegotiationPosition, Offer } from "./negotiation.ts";
import type { OutcomeReached } from "./sales-process.ts";
import type { EconomicValue, Solution } from "./solution.ts";
import type { Terms } from "./terms.ts";

/** Whether there is money. */
export const budgetStates = {
  none: { en: "None this year or next", "zh-CN": "今明两年都没有" },
  planned: { en: "Planned, not yet approved", "zh-CN": "已列计划，尚未批准" },
  approved: { en: "Approved", "zh-CN": "已批准" },
} as const satisfies Terms;

/** Whether there is money. */
export type BudgetState = keyof typeof budgetStates;

/** How an opportunity ended. */
export const opportunityEndings = {
  won: { en: "Won", "zh-CN": "赢单" },
  lost: { en: "Lost to a competitor", "zh-CN": "输给竞争对手" },
  noDecision: { en: "The customer decided nothing", "zh-CN": "客户没有做决定" },
  disengaged: { en: "We left", "zh-CN": "我方退出" },
} as const satisfies Terms;

/** How an opportunity ended. */
export type OpportunityEnding = keyof typeof opportunityEndings;

/** How a competitor stands with the customer. */
export const competitorPositions = {
  embedded: { en: "Embedded (supplies today)", "zh-CN": "已在位（正在供货）" },
  preferred: { en: "Preferred", "zh-CN": "被看好" },
  listed: { en: "On the list", "zh-CN": "在候选名单上" },
  excluded: { en: "Out of the running", "zh-CN": "已出局" },
} as const satisfies Terms;

/** How a competitor stands with the customer. */
export type CompetitorPosition = keyof typeof competitorPositions;

/** Who else wants this business; “do nothing” and “build it ourselves” are competitors too. */
export type Competitor = {
  readonly name: string;
  readonly position?: Known<CompetitorPosition>;
  readonly evidence?: readonly Evidence[];
};

/** A criterion by which the customer decides. */
export type DecisionCriterion = {
  readonly text: Label;
  /** How well we meet it against the best of the others: −2 much worse to +2 much better. */
  readonly standing?: Known<number>;
  /** Whether it can be found in the customer's papers; an informal one is only spoken of. */
  readonly formal?: boolean;
};

/** A step on the way to the decision, with the day that the customer gave for it. */
export type DecisionStep = { readonly text: Label; readonly day?: Known<Day> };

/** How the customer comes to a decision. */
export type DecisionProcess = {
  /** The steps in order. */
  readonly steps?: readonly DecisionStep[];
  readonly criteria?: readonly DecisionCriterion[];
  /** The ids of the stakeholders who decide. */
  readonly deciders?: readonly string[];
  /** Who told us; two people who were asked apart make it sure. */
  readonly evidence?: readonly Evidence[];
  /** Whether the customer gave it to us in writing. */
  readonly inWriting?: Known<boolean>;
};

/** Warnings about a sale. Source: Miller & Heiman, Strategic Selling, red flags. */
export const redFlags = {
  uncoveredBase: { en: "A buying influence that nobody has reached", "zh-CN": "有关键角色没有覆盖" },
  newPlayer: { en: "A new player", "zh-CN": "出现新面孔" },
  reorganisation: { en: "A reorganisation", "zh-CN": "组织调整" },
  opponent: { en: "A buyer at −5 or −4", "zh-CN": "有人支持度为 −5 或 −4" },
  noCoach: { en: "No coach", "zh-CN": "没有教练" },
  unknownBuyer: { en: "A buyer of whom we know nothing", "zh-CN": "有决策参与者情况不明" },
  evenKeelBuyer: { en: "An economic buyer on an even keel", "zh-CN": "最终决策人满足现状" },
  overconfidentBuyer: { en: "An overconfident economic buyer", "zh-CN": "最终决策人自以为是" },
} as const satisfies Terms;

/** A warning about a sale. */
export type RedFlag = keyof typeof redFlags;

/** A red flag that somebody raised by hand: what no other part of the file shows, such as a reorganisation. */
export type RedFlagRaised = {
  readonly flag: RedFlag;
  /** The id of the stakeholder whom it is about. */
  readonly stakeholder?: string;
  readonly evidence: readonly Evidence[];
  /** The day from which it no longer holds. */
  readonly clearedOn?: Day;
};

/** A difference in our favour that this customer has shown to value. Source: Miller & Heiman, strengths. */
export type Strength = { readonly text: Label; readonly evidence: readonly Evidence[] };

/** A single sales objective at one customer: what they would buy, by when, for how much, and how the sale stands. */
export type Opportunity = {
  /** Unique in the customer's file. */
  readonly id: string;
  readonly name?: Label;
  /** The day on which it was taken up. */
  readonly opened: Day;
  /** The day on which the customer is expected to decide. */
  readonly closeDate?: Known<Day>;
  /** How and when it ended; an open opportunity has none. */
  readonly closed?: { readonly day: Day; readonly ending: OpportunityEnding; readonly reason?: Label };
  readonly amount?: Known<Money>;
  /** What we would earn by it, percent of the amount. */
  readonly margin?: Known<number>;
  /** The id of our sales stage in the sales process. */
  readonly stage?: Known<string>;
  /** Outcomes reached, as evidence that stages are passed. */
  readonly outcomes?: readonly OutcomeReached[];
  /** Where the customer is in its purchase, day by day; the latest day counts, and it may lie further back. */
  readonly phases?: readonly { readonly phase: BuyingPhase; readonly day: Day }[];
  readonly budget?: Known<BudgetState>;
  readonly budgetAmount?: Known<Money>;
  readonly decisionProcess?: DecisionProcess;
  readonly competitors?: readonly Competitor[];
  readonly needs?: readonly Need[];
  readonly solution?: Solution;
  readonly value?: EconomicValue;
  readonly negotiation?: NegotiationPosition;
  readonly offers?: readonly Offer[];
  readonly concessions?: readonly Concession[];
  readonly redFlags?: readonly RedFlagRaised[];
  readonly strengths?: readonly Strength[];
};
