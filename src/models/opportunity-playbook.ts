import type { Play } from "../model/play.ts";
import { definePlaybook } from "../model/playbook.ts";
import type { SituationCondition } from "../model/situation.ts";
import { askOf } from "./plays/ask-of.ts";
import { followReorganisation, meetNewPlayer } from "./plays/changes.ts";
import { dislodgeCompetitor } from "./plays/competition.ts";
import {
  answerPriceConcern,
  answerRiskConcern,
  answerSolutionConcern,
} from "./plays/competition-concerns.ts";
import { openOverconfidentBuyer, reachEconomicBuyer, wakeEvenKeelBuyer } from "./plays/economic-buyer.ts";
import { playFacts } from "./plays/facts.ts";
import { answerCostConcern, answerNeedConcern } from "./plays/guidance-concerns.ts";
import { leaveWell, reviveContact } from "./plays/keeping-and-leaving.ts";
import { learnWorth } from "./plays/learning.ts";
import { developNeeds, quantifyValue } from "./plays/needs-and-value.ts";
import { agreeOnAdvance, askForReturn, slowFirstOffer } from "./plays/negotiation.ts";
import { noCoach, widenContact, winOverOpponent } from "./plays/people.ts";
import { skills } from "./plays/skills.ts";

/** Ours: what is not worth much is won cheaply or not at all. */
const investing: SituationCondition = { not: { strategy: ["review", "disengage"] } };

/** Ours: an opportunity that may be worth winning, for all that is known, is worth an hour whatever its cell says today. */
const mayBeWorthIt: SituationCondition = { axis: "worth", number: "high", atLeast: 50 };

/** Ours: one that the strategy still follows, or may come to follow. */
const inTouch: SituationCondition = { any: [{ not: { strategy: ["disengage"] } }, mayBeWorthIt] };

/** What to do next where we do not leave; what each improves and finds out are facts of the model. */
const staying: readonly Play[] = [
  {
    ...followReorganisation,
    findsOut: ["decisionProcess", "economicBuyer", "budget"],
  },
  { ...meetNewPlayer, findsOut: ["support", "decisionProcess"] },
  { ...slowFirstOffer, improves: ["margin"] },
  { ...askForReturn, improves: ["margin"] },
  { ...answerRiskConcern, improves: ["support"] },
  {
    ...noCoach,
    when: { all: [mayBeWorthIt, noCoach.when] },
    improves: ["champion"],
    findsOut: ["decisionProcess", "support", "competitiveThreat"],
  },
  {
    ...reachEconomicBuyer,
    when: { all: [mayBeWorthIt, reachEconomicBuyer.when] },
    improves: ["economicBuyer"],
    findsOut: ["budget", "compellingEvent"],
  },
  {
    ...winOverOpponent,
    when: { all: [mayBeWorthIt, winOverOpponent.when] },
    improves: ["support"],
  },
  {
    ...developNeeds,
    when: { all: [inTouch, developNeeds.when] },
    improves: ["need"],
    findsOut: ["compellingEvent"],
  },
  {
    ...quantifyValue,
    when: { all: [investing, quantifyValue.when] },
    improves: ["valueToPrice", "need"],
  },
  {
    ...dislodgeCompetitor,
    when: {
      all: [investing, { any: [dislodgeCompetitor.when, { fact: "competitiveThreat", is: 4 }] }],
    },
    improves: ["competitiveThreat", "differentiation"],
  },
  { ...agreeOnAdvance, improves: ["stageProgress"], findsOut: ["compellingEvent"] },
  {
    ...reviveContact,
    when: { all: [inTouch, reviveContact.when] },
    findsOut: ["need", "budget", "competitiveThreat"],
  },
  {
    ...wakeEvenKeelBuyer,
    when: { all: [investing, wakeEvenKeelBuyer.when] },
    improves: ["need"],
  },
  {
    ...openOverconfidentBuyer,
    when: { all: [investing, openOverconfidentBuyer.when] },
    improves: ["need"],
  },
  {
    ...widenContact,
    when: { all: [investing, widenContact.when] },
    findsOut: ["decisionProcess", "support"],
  },
  { ...answerPriceConcern, findsOut: ["competitiveThreat"] },
  { ...answerSolutionConcern, improves: ["solutionFit", "support"] },
  { ...answerNeedConcern, improves: ["need"] },
  { ...answerCostConcern, improves: ["budget"] },
  {
    ...learnWorth,
    findsOut: [
      "need",
      "compellingEvent",
      "budget",
      "amount",
      "margin",
      "strategicFit",
      "idealFit",
      "paysReliably",
    ],
  },
];

/**
 * What to do with an opportunity by its judgement: pursue, develop, review or disengage, one for opportunities not known well enough, and one
 * for those that are barred. Names, shares, rhythms, owners and actions are ours; go or no-go review, goal and action plan are the
 * project-approval meeting (立项会) and the strategy meeting (策略会) of the course beside the source article. The plays for situations are those of
 * {@link customerPlaybook}, with what they move in an opportunity.
 *
 * @example
 * ```ts
 * import { opportunityPlaybook } from "opportunity-matrix/models";
 * opportunityPlaybook.strategies.disengage?.contactEveryDays; // => 180
 * opportunityPlaybook.plays?.length; // => 22
 * ```
 */
export const opportunityPlaybook = definePlaybook({
  format: 1,
  id: "opportunity-playbook",
  version: "1.0.0",
  label: { en: "Opportunity playbook", "zh-CN": "商机策略手册" },
  note: {
    en: "Names, shares of effort, rhythms, owners and actions are ours. Each play notes where it comes from.",
    "zh-CN": "策略名称、精力占比、联系频率、负责人和具体动作均为本库自定。每个打法的出处见其说明。",
  },
  strategies: {
    pursue: {
      label: { en: "Pursue", "zh-CN": "全力投入" },
      objective: {
        en: "Win this purchase on good terms, with a team and a plan of its own.",
        "zh-CN": "组建专门的团队、制定专门的计划，以好的条件赢下这一单。",
      },
      effortShare: 0.55,
      contactEveryDays: 7,
      owner: "keyAccountManager",
      do: [
        {
          en: "Approve the project: goal, team, hours, and the day of the next review.",
          "zh-CN": "召开立项会，定下目标、团队、工时和下次复查的日期。",
        },
        {
          en: "Agree with the customer on every step up to the decision, each with a day.",
          "zh-CN": "与客户约定到决策为止的每一步，每步都有日期。",
        },
        {
          en: "Work out the value in money together with those who will defend it.",
          "zh-CN": "和会替我们说话的人一起，把价值折算成钱。",
        },
        {
          en: "Cover every buying influence, the economic buyer first.",
          "zh-CN": "覆盖每一类关键角色，先从最终决策人开始。",
        },
      ],
      stop: [
        {
          en: "Do not answer requests for which the customer gives nothing in return.",
          "zh-CN": "客户不给任何回应的要求，不再照单全收。",
        },
      ],
    },
    develop: {
      label: { en: "Develop", "zh-CN": "培育争取" },
      objective: {
        en: "Turn a purchase that is worth winning into one that we can win, or find out in time that we cannot.",
        "zh-CN": "把值得赢的单变成能赢的单；如果赢不了，也要及早看清。",
      },
      effortShare: 0.3,
      contactEveryDays: 14,
      owner: "keyAccountManager",
      do: [
        {
          en: "Name what keeps us from winning, and what would change it by which day.",
          "zh-CN": "写明卡在哪里，以及到哪一天、靠什么能改变。",
        },
        {
          en: "Find a coach, and reach the economic buyer with a question of business.",
          "zh-CN": "找到教练，带着业务话题去见最终决策人。",
        },
        {
          en: "Bring a difference of ours into the customer's criteria before they are written down.",
          "zh-CN": "趁采购标准还没写定，把我们的差异化放进去。",
        },
      ],
      stop: [
        {
          en: "Do not write a full proposal into criteria that others have shaped.",
          "zh-CN": "标准是别家定的，就不要写完整方案去陪标。",
        },
      ],
    },
    review: {
      label: { en: "Review", "zh-CN": "复核取舍" },
      objective: {
        en: "Take what can be won cheaply, and decide on a set day whether it stays.",
        "zh-CN": "花小力气能赢就赢，并在约定日期决定去留。",
      },
      effortShare: 0.1,
      contactEveryDays: 30,
      owner: "accountManager",
      do: [
        {
          en: "Offer a standard solution at a standard price.",
          "zh-CN": "用标准方案、标准价格报价。",
        },
        {
          en: "Ask what would make it larger: further needs, further sites, a longer contract.",
          "zh-CN": "了解怎样能做大：更多需求、更多网点或更长的合同。",
        },
        {
          en: "Decide on the day of review: more, the same, or leave.",
          "zh-CN": "到复查日作出决定：加码、维持或退出。",
        },
      ],
      stop: [
        {
          en: "Do not customise, and do not call in scarce specialists.",
          "zh-CN": "不做定制，不占用稀缺的专家。",
        },
      ],
    },
    disengage: {
      label: { en: "Disengage", "zh-CN": "退出" },
      objective: {
        en: "Leave so that nothing owed is left behind and the way back stays open.",
        "zh-CN": "体面退出，不留亏欠，日后还能回来。",
      },
      effortShare: 0.05,
      contactEveryDays: 180,
      owner: "accountManager",
      do: [
        {
          en: "Tell the customer ourselves, with the reason and what we can still do for it.",
          "zh-CN": "由我们主动告知客户，说明原因，以及还能提供什么帮助。",
        },
        {
          en: "Keep every promise already made, and hand over what is open.",
          "zh-CN": "兑现已作出的承诺，交接未了事项。",
        },
        {
          en: "Write down the conditions on which we would come back, and the day of review.",
          "zh-CN": "写明重新进入的条件和复查日期。",
        },
      ],
      stop: [
        {
          en: "Do not go on because of what has been spent already.",
          "zh-CN": "不要因为已经投入太多而继续。",
        },
        {
          en: "Do not send a last, lower price as a farewell.",
          "zh-CN": "不要在退出前再降一次价。",
        },
      ],
    },
  },
  unplaced: {
    label: { en: "Find out first", "zh-CN": "先摸清情况" },
    objective: {
      en: "Learn enough to judge the opportunity before hours go into it.",
      "zh-CN": "先了解到足以研判的程度，再投入工时。",
    },
    effortShare: 0,
    contactEveryDays: 14,
    owner: "accountManager",
    do: [
      {
        en: "Ask first the question that decides most between what is still possible.",
        "zh-CN": "先问最能缩小可能范围的那个问题。",
      },
      {
        en: "Speak with two people in different roles and compare what they say.",
        "zh-CN": "找两位不同角色的人聊，对照他们的说法。",
      },
      {
        en: "Note with each answer who said it and when.",
        "zh-CN": "每个答案都记下是谁说的、什么时候说的。",
      },
    ],
    stop: [
      {
        en: "Do not quote before need and decision process are known.",
        "zh-CN": "不清楚需求和决策过程，先不报价。",
      },
    ],
    note: {
      en: "No share of its own: the questions are asked along the way.",
      "zh-CN": "不单列精力占比：问题在日常接触中顺带问清。",
    },
  },
  excluded: {
    label: { en: "Barred: leave well", "zh-CN": "禁入：妥善离开" },
    objective: {
      en: "End the pursuit cleanly, so that the reason is known and the way back stays open.",
      "zh-CN": "体面地停止跟进：原因清楚，日后回来的路也留着。",
    },
    effortShare: 0,
    contactEveryDays: null,
    owner: "director",
    do: [
      {
        en: "Note the reasons for leaving, with the evidence.",
        "zh-CN": "记录离开的原因和依据。",
      },
      {
        en: "Write down the conditions on which we would come back.",
        "zh-CN": "写明重新进入的条件。",
      },
      {
        en: "Set a day on which the decision is reviewed, and who does it.",
        "zh-CN": "定好复查日期和负责人。",
      },
    ],
    stop: [
      {
        en: "Stop offers, deliveries and invitations until the reason has gone.",
        "zh-CN": "在原因消除之前，停止报价、发货和邀约。",
      },
    ],
  },
  facts: playFacts,
  skills,
  askOf: {
    ...askOf,
    compellingEvent: ["economicBuyers", "userBuyers", "coaches", "champions"],
    amount: ["buyers", "economicBuyers", "coaches", "champions"],
    solutionFit: ["technicalBuyers", "userBuyers", "users"],
    differentiation: ["userBuyers", "technicalBuyers", "champions", "coaches"],
    valueToPrice: ["valueState", "userBuyers", "economicBuyers"],
    competitiveThreat: ["coaches", "champions", "technicalBuyers"],
    stageProgress: ["champions", "coaches"],
  },
  plays: [
    {
      ...leaveWell,
      // Nobody is left for what is not known: neither axis may still reach its upper band. Edges: the model's bands.
      when: {
        any: [
          { status: "excluded" },
          // Asked as well, so that the reasons name it.
          { gate: "blocked", is: "hit" },
          {
            all: [
              { strategy: ["disengage"] },
              { axis: "worth", number: "high", below: 50 },
              { axis: "winnability", number: "high", below: 50 },
            ],
          },
        ],
      },
      // Who leaves puts in nothing more, and finds out nothing more.
      overrides: staying.map(({ id }) => id),
    },
    ...staying,
  ],
});
