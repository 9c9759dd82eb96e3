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
import { learnPotential } from "./plays/learning.ts";
import { developNeeds, quantifyValue } from "./plays/needs-and-value.ts";
import { agreeOnAdvance, askForReturn, slowFirstOffer } from "./plays/negotiation.ts";
import { noCoach, widenContact, winOverOpponent } from "./plays/people.ts";
import { skills } from "./plays/skills.ts";

/** Ours: where little is to be won, nothing is put in that the cell's strategy asks to save. */
const investing: SituationCondition = { not: { strategy: ["maintain", "streamline", "withdraw"] } };

/** Ours: a customer whom the strategy keeps in touch with by visits or calls. */
const inTouch: SituationCondition = { not: { strategy: ["streamline", "withdraw"] } };

/** What to do next where we do not leave; what each improves and finds out are facts of the model. */
const staying: readonly Play[] = [
  {
    ...followReorganisation,
    findsOut: ["decisionProcess", "economicBuyer", "budget"],
  },
  { ...meetNewPlayer, findsOut: ["support", "decisionProcess"] },
  slowFirstOffer,
  askForReturn,
  { ...answerRiskConcern, improves: ["support", "trust"] },
  {
    ...noCoach,
    when: { all: [investing, noCoach.when] },
    improves: ["champion"],
    findsOut: ["decisionProcess", "support"],
  },
  {
    ...reachEconomicBuyer,
    when: { all: [investing, reachEconomicBuyer.when] },
    improves: ["economicBuyer"],
    findsOut: ["budget", "strategicFit"],
  },
  {
    ...winOverOpponent,
    when: { all: [investing, winOverOpponent.when] },
    improves: ["support"],
  },
  {
    ...developNeeds,
    when: { all: [inTouch, developNeeds.when] },
    improves: ["need"],
  },
  {
    ...quantifyValue,
    when: { all: [investing, quantifyValue.when] },
    improves: ["need"],
  },
  {
    ...dislodgeCompetitor,
    when: { all: [investing, dislodgeCompetitor.when] },
    improves: ["openShare"],
    findsOut: ["strategicFit"],
  },
  { ...agreeOnAdvance, findsOut: ["need", "decisionProcess"] },
  {
    ...reviveContact,
    when: { all: [inTouch, { any: [reviveContact.when, { fact: "lastContact", age: { atLeast: 60 } }] }] },
    improves: ["lastContact"],
    findsOut: ["trust", "valueDelivered"],
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
    improves: ["contactBreadth"],
    findsOut: ["decisionProcess"],
  },
  { ...answerPriceConcern, improves: ["support"] },
  { ...answerSolutionConcern, improves: ["support"] },
  { ...answerNeedConcern, improves: ["need"] },
  { ...answerCostConcern, improves: ["budget"] },
  {
    ...learnPotential,
    findsOut: ["annualSpend", "growth", "openShare", "strategicFit", "need", "budget", "decisionProcess"],
  },
];

/**
 * A strategy for every cell of {@link customerModel}, one for customers not known well enough, and one for leaving.
 *
 * Sources: `invest` (more resources, develop in depth) and `raise` (regular communication and visits) are those of the
 * article on the opportunity matrix; from its classes come `educate` (potential customers: marketing and education),
 * `deepen` (good relationship: maintain and deepen) and `streamline` (low value: put in moderately less). The other names
 * follow Millman & Wilson (invest selectively, maintain, withdraw), Turnbull & Zolkiewski (develop, maintain, break) and
 * McDonald (streamline). Shares, rhythms, owners and actions are ours.
 *
 * Plays for situations come from Strategic Selling (Miller & Heiman), SPIN Selling (Rackham), Target Account Selling, Solution Selling, Nagle
 * and Kennedy; the note of each says which, and what is ours.
 *
 * @example
 * ```ts
 * import { customerPlaybook } from "opportunity-matrix/models";
 * customerPlaybook.strategies.raise?.contactEveryDays; // => 14
 * customerPlaybook.plays?.length; // => 22
 * ```
 */
export const customerPlaybook = definePlaybook({
  format: 1,
  id: "customer-playbook",
  version: "1.0.0",
  label: { en: "Customer playbook", "zh-CN": "客户策略手册" },
  note: {
    en: "The objectives of invest and raise are the source article's; shares of effort, rhythms, owners and actions are ours. Each play notes where it comes from.",
    "zh-CN":
      "“加大投入”和“提升关系”的目标取自原文；精力占比、联系频率、负责人和具体动作均为本库自定。每个打法的出处见其说明。",
  },
  strategies: {
    invest: {
      label: { en: "Invest and develop in depth", "zh-CN": "加大投入，深度开发" },
      objective: {
        en: "Put in more resources and develop the customer in depth.",
        "zh-CN": "投入更多资源，深度开发客户。",
      },
      effortShare: 0.25,
      contactEveryDays: 7,
      owner: "director",
      do: [
        {
          en: "Agree on a joint plan for the year with the customer's management and review it every quarter.",
          "zh-CN": "与客户管理层共同制定年度合作计划，每季度复盘一次。",
        },
        {
          en: "Give the customer a named team: sales, presales, delivery and service.",
          "zh-CN": "为客户配备固定团队：销售、售前、交付、服务各有专人。",
        },
        {
          en: "Win one further department or application each half-year.",
          "zh-CN": "每半年拓展一个新部门或新应用。",
        },
        {
          en: "Measure with the customer what we have brought, in its own figures.",
          "zh-CN": "与客户一起用它自己的数据核算我们带来的价值。",
        },
        {
          en: "Bring the managements of both companies together twice a year.",
          "zh-CN": "每年安排两次双方高层会面。",
        },
      ],
      stop: [
        {
          en: "Do not let one single person carry the whole relationship.",
          "zh-CN": "不要让整个客户关系只系于一个人。",
        },
        {
          en: "Do not give discounts for which nothing comes back.",
          "zh-CN": "不要给没有交换条件的折扣。",
        },
      ],
    },
    expand: {
      label: { en: "Expand towards a key customer", "zh-CN": "扩大覆盖，升级为重点客户" },
      objective: {
        en: "Turn a working relationship into a firm one, so that the potential comes to us.",
        "zh-CN": "把已有的合作做成稳固的关系，让潜力落到我们手里。",
      },
      effortShare: 0.18,
      contactEveryDays: 14,
      owner: "keyAccountManager",
      do: [
        {
          en: "Reach the economic buyer, with something to say about the buyer's own goals.",
          "zh-CN": "见到最终决策人，围绕他自己的目标去谈。",
        },
        {
          en: "Turn a coach into a champion: provide what is needed to argue for us inside.",
          "zh-CN": "把教练发展成支持者，为他准备好内部说服所需的材料。",
        },
        {
          en: "Meet the departments that do not know us yet.",
          "zh-CN": "走访还不了解我们的部门。",
        },
        {
          en: "Deliver one visible success and have the customer confirm its value.",
          "zh-CN": "做成一个看得见的成果，并请客户确认价值。",
        },
      ],
      stop: [
        {
          en: "Do not send offers before the decision process is known.",
          "zh-CN": "没弄清决策过程之前，不要急着报价。",
        },
      ],
    },
    raise: {
      label: { en: "Raise the relationship", "zh-CN": "提升关系" },
      objective: {
        en: "Raise the relationship by regular communication and visits.",
        "zh-CN": "通过定期沟通和拜访提升关系。",
      },
      effortShare: 0.15,
      contactEveryDays: 14,
      owner: "keyAccountManager",
      do: [
        {
          en: "Fix a rhythm of visits and calls and keep to it, also when there is nothing to sell.",
          "zh-CN": "定好拜访和沟通的节奏并坚持执行，没有项目时也不间断。",
        },
        {
          en: "Find out who initiates, decides, approves, uses and blocks, and where each of them stands.",
          "zh-CN": "摸清谁发起、谁决策、谁审批、谁使用、谁把关，以及各自的态度。",
        },
        {
          en: "Bring to each visit something of use: a case, a figure, a person worth meeting.",
          "zh-CN": "每次拜访都带去有用的东西：一个案例、一组数据或一位专家。",
        },
        {
          en: "Start with one small promise and keep it to the day.",
          "zh-CN": "从一个小承诺做起，按期兑现。",
        },
        {
          en: "Look for a coach, and ask how things really stand.",
          "zh-CN": "找到教练，了解真实情况。",
        },
      ],
      stop: [
        {
          en: "Do not answer tenders of which we first hear on the day they appear.",
          "zh-CN": "招标公告出来才知道的项目，不要硬投。",
        },
        {
          en: "Do not try to buy the relationship with price.",
          "zh-CN": "不要想靠低价换关系。",
        },
      ],
    },
    deepen: {
      label: { en: "Maintain and deepen", "zh-CN": "维护并深化" },
      objective: {
        en: "Keep the good relationship and find more in it: other departments, further needs.",
        "zh-CN": "守住良好关系，并从中挖掘新部门、新需求。",
      },
      effortShare: 0.12,
      contactEveryDays: 30,
      owner: "keyAccountManager",
      do: [
        {
          en: "Ask satisfied users for an introduction to other departments.",
          "zh-CN": "请满意的使用者引荐其他部门。",
        },
        {
          en: "Talk through the customer's plans for next year before its budget is made.",
          "zh-CN": "在客户编制预算之前，先聊清楚它明年的计划。",
        },
        {
          en: "Ask for a reference or a case study.",
          "zh-CN": "请客户做推荐或联合撰写案例。",
        },
      ],
      stop: [
        {
          en: "Do not take the next order for granted.",
          "zh-CN": "不要把下一张订单当成理所当然。",
        },
      ],
    },
    select: {
      label: { en: "Invest selectively", "zh-CN": "选择性投入" },
      objective: {
        en: "Put effort only into those opportunities that we can win, and watch which way the customer moves.",
        "zh-CN": "只在有把握的商机上投入，同时观察客户往哪个方向走。",
      },
      effortShare: 0.1,
      contactEveryDays: 30,
      owner: "accountManager",
      do: [
        {
          en: "Judge each opportunity by itself: is there one, can we compete, can we win, is it worth winning?",
          "zh-CN": "逐个研判商机：是不是商机、能不能参与、能不能赢、值不值得赢。",
        },
        {
          en: "Choose one department and become its first address.",
          "zh-CN": "选定一个部门，做它的首选供应商。",
        },
        {
          en: "Update the place on the matrix every half-year.",
          "zh-CN": "每半年更新一次客户在矩阵中的位置。",
        },
      ],
      stop: [
        {
          en: "Do not customise without an order.",
          "zh-CN": "没有订单，不做定制。",
        },
      ],
    },
    educate: {
      label: { en: "Market and educate", "zh-CN": "市场培育" },
      objective: {
        en: "Let a potential customer get to know us and see its own need, by marketing and education.",
        "zh-CN": "通过市场推广和客户教育，让潜在客户认识我们，也看清自己的需求。",
      },
      effortShare: 0.08,
      contactEveryDays: 60,
      owner: "insideSales",
      do: [
        {
          en: "Invite to seminars, site visits and product days.",
          "zh-CN": "邀请参加研讨会、样板点参观和产品开放日。",
        },
        {
          en: "Send cases of the customer's own industry.",
          "zh-CN": "定期寄送同行业案例。",
        },
        {
          en: "Ask about problems, not about orders, and note what was said.",
          "zh-CN": "多问问题、少催订单，并记下客户的原话。",
        },
      ],
      stop: [
        {
          en: "Do not spend presales days before a need has been stated.",
          "zh-CN": "客户没有明确需求之前，不投入售前人力。",
        },
      ],
    },
    maintain: {
      label: { en: "Maintain", "zh-CN": "维护" },
      objective: {
        en: "Keep goodwill and running business at little cost, and stay the first to hear of a change.",
        "zh-CN": "以较低成本维持好感和现有业务，情况有变时第一个知道。",
      },
      effortShare: 0.06,
      contactEveryDays: 60,
      owner: "accountManager",
      do: [
        {
          en: "Answer quickly and keep promises; offer only what is needed.",
          "zh-CN": "响应及时、说到做到，只推荐真正需要的东西。",
        },
        {
          en: "Ask for introductions to companies with more potential.",
          "zh-CN": "请客户介绍潜力更大的企业。",
        },
        {
          en: "Ask twice a year whether budget or plans have changed.",
          "zh-CN": "每半年了解一次预算和规划有没有变化。",
        },
      ],
      stop: [
        {
          en: "Do not spend visits on friendship alone.",
          "zh-CN": "不要只为叙旧而频繁拜访。",
        },
        {
          en: "Do not give extra services without a price.",
          "zh-CN": "不要提供不收费的额外服务。",
        },
      ],
    },
    streamline: {
      label: { en: "Streamline", "zh-CN": "简化服务" },
      objective: {
        en: "Put in moderately less: serve well by standard ways, and let the business pay for its cost.",
        "zh-CN": "适度减少投入：用标准方式服务好，让业务覆盖成本。",
      },
      effortShare: 0.04,
      contactEveryDays: 90,
      owner: "insideSales",
      do: [
        {
          en: "Move orders and service to the standard channel, telephone or online.",
          "zh-CN": "订单和服务转入标准渠道（电话或线上）。",
        },
        {
          en: "Hold to list prices and standard terms.",
          "zh-CN": "执行标准价格和标准条款。",
        },
        {
          en: "Check once a year whether the potential has grown.",
          "zh-CN": "每年核对一次潜力是否上升。",
        },
      ],
      stop: [
        {
          en: "Do not plan visits as a matter of routine.",
          "zh-CN": "不再安排例行上门拜访。",
        },
      ],
    },
    withdraw: {
      label: { en: "Withdraw in good order", "zh-CN": "有序收缩" },
      objective: {
        en: "Free the time for better customers, and decide openly whether to keep or to leave this one.",
        "zh-CN": "把时间腾给更好的客户，并明确决定是留还是退。",
      },
      effortShare: 0.02,
      contactEveryDays: 180,
      owner: "insideSales",
      do: [
        {
          en: "Keep what has been promised, then pass the customer to a partner or to self-service.",
          "zh-CN": "先履行完已有承诺，再转给合作伙伴或自助渠道。",
        },
        {
          en: "Write down what would have to happen for us to come back.",
          "zh-CN": "写明出现什么情况我们会重新跟进。",
        },
        {
          en: "Decide at the yearly review: keep as it is, or leave.",
          "zh-CN": "在年度评审会上作出决定：维持现状，或者离开。",
        },
      ],
      stop: [
        {
          en: "Do not visit, and do not prepare offers on our own initiative.",
          "zh-CN": "不再主动拜访，不再主动做方案报价。",
        },
      ],
    },
  },
  unplaced: {
    label: { en: "Find out first", "zh-CN": "先摸清情况" },
    objective: {
      en: "Learn enough to place the customer before anything is invested.",
      "zh-CN": "先了解到足以定位的程度，再谈投入。",
    },
    effortShare: 0,
    contactEveryDays: 30,
    owner: "insideSales",
    do: [
      {
        en: "Ask first the question that decides most between the cells still possible.",
        "zh-CN": "先问最能缩小可能范围的那个问题。",
      },
      {
        en: "Ask colleagues who have worked with the customer, and look into published figures.",
        "zh-CN": "向接触过该客户的同事打听，并查阅公开资料。",
      },
      {
        en: "Note with each answer who said it and when.",
        "zh-CN": "每个答案都记下是谁说的、什么时候说的。",
      },
    ],
    stop: [
      {
        en: "Do not promise resources, prices or dates yet.",
        "zh-CN": "暂不承诺资源、价格和时间。",
      },
    ],
    note: {
      en: "No share of its own: the questions are asked along the way. Put the customer into a cell within a month.",
      "zh-CN": "不单列精力占比：问题在日常接触中顺带问清，争取一个月内完成定位。",
    },
  },
  excluded: {
    label: { en: "Leave well", "zh-CN": "妥善离开" },
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
      {
        en: "Clear open obligations with legal and finance, and tell the customer in person as far as that is allowed.",
        "zh-CN": "会同法务、财务处理未了义务，在允许的范围内当面告知客户。",
      },
    ],
    stop: [
      {
        en: "Stop offers, deliveries and invitations until the reason has gone.",
        "zh-CN": "在原因消除之前，停止报价、发货和邀约。",
      },
      {
        en: "Do not go on through partners or by the back door.",
        "zh-CN": "不要借合作伙伴或其他渠道变相继续。",
      },
    ],
  },
  facts: playFacts,
  skills,
  askOf: {
    ...askOf,
    annualSpend: ["buyers", "economicBuyers", "coaches"],
    growth: ["economicBuyers", "userBuyers", "buyers"],
    openShare: ["buyers", "coaches", "champions"],
    relationshipStage: ["champions", "coaches", "buyers"],
    trust: ["economicBuyers", "userBuyers", "champions"],
    valueDelivered: ["userBuyers", "users", "economicBuyers"],
  },
  plays: [
    {
      ...leaveWell,
      // Nobody is left for what is not known: neither more potential nor a firm relationship may still be possible. Edges: the model's bands.
      when: {
        any: [
          { status: "excluded" },
          // Asked as well, so that the reasons name it.
          { gate: "blocked", is: "hit" },
          {
            all: [
              { strategy: ["withdraw"] },
              { axis: "potential", number: "high", below: 40 },
              { axis: "relationship", number: "high", below: 70 },
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
