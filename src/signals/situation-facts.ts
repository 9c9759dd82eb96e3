import type { FactDeclaration, Option } from "../core/fact.ts";
import { responseModes } from "../domain/buying-center.ts";
import { buyingPhases } from "../domain/buying-phase.ts";
import { needKinds } from "../domain/need.ts";
import { competitorPositions } from "../domain/opportunity.ts";
import type { Term, Terms } from "../domain/terms.ts";
import { mapColours } from "./coverage.ts";

// The marks below let a bundler leave the table out where nobody reads it.

/** Keeps the ids of the facts, and forgets what each declaration holds, so that types stay small. */
// @__NO_SIDE_EFFECTS__
function declare<F extends string>(
  facts: { readonly [fact in F]: FactDeclaration },
): {
  readonly [fact in F]: FactDeclaration;
} {
  return facts;
}

/** The values of an enumeration as options, after one for none of them where that is one. */
// @__NO_SIDE_EFFECTS__
function optionsOf(terms: Terms, none?: Term): readonly Option[] {
  const options = Object.entries(terms).map(([id, label]) => ({ id, label }));
  return none === undefined ? options : [{ id: "none", label: none }, ...options];
}

/** A number, at least 0: how many there are. */
// @__NO_SIDE_EFFECTS__
function count(
  label: Term,
  question: Term,
  more: { readonly unit?: Term; readonly max?: number } = {},
): FactDeclaration {
  return { type: "number", min: 0, ...more, label, question };
}

// @__NO_SIDE_EFFECTS__
function flag(label: Term, question: Term): FactDeclaration {
  return { type: "flag", label, question };
}

// @__NO_SIDE_EFFECTS__
function choice(options: readonly Option[], label: Term, question: Term): FactDeclaration {
  return { type: "choice", options, label, question };
}

/**
 * What plays, forms and the relationship path ask of a customer's situation beyond what models score, each with the question that finds it out.
 * {@link situationFrom} makes all of them from a customer's file. A playbook or a form copies the declarations that it asks for.
 *
 * Numbers of people count those whom the file names; `people` of the fact says who. Windows of half a year are 182 days, a quarter is 91: ours.
 *
 * @example
 * ```ts
 * import { situationFacts } from "opportunity-matrix/domain";
 * const { coaches, phase } = situationFacts;
 * coaches.question; // => { en: "Who tells us how things really stand, and how to win this sale?", "zh-CN": "谁会告诉我们真实情况，指点我们怎样拿下这笔生意？" }
 * phase.type; // => "choice"
 * ```
 */
export const situationFacts = declare({
  initiators: count(
    { en: "Initiators", "zh-CN": "发起者" },
    {
      en: "Who over there first said that something must be done?",
      "zh-CN": "客户那边，最先提出要做这件事的是谁？",
    },
  ),
  users: count(
    { en: "Users", "zh-CN": "使用者" },
    { en: "Who will work with it every day?", "zh-CN": "以后每天要用它的是谁？" },
  ),
  influencers: count(
    { en: "Influencers", "zh-CN": "影响者" },
    { en: "To whom do those who decide listen?", "zh-CN": "做决定的人会听谁的意见？" },
  ),
  deciders: count(
    { en: "Deciders", "zh-CN": "决策者" },
    { en: "Who chooses between us and the others?", "zh-CN": "在我们和别家之间，由谁来选？" },
  ),
  approvers: count(
    { en: "Approvers", "zh-CN": "批准者" },
    { en: "Who has to sign once the choice is made?", "zh-CN": "选定之后，还要谁签字批准？" },
  ),
  buyers: count(
    { en: "Buyers", "zh-CN": "采购者" },
    { en: "Who talks with us about price and contract?", "zh-CN": "价格和合同由谁来跟我们谈？" },
  ),
  gatekeepers: count(
    { en: "Gatekeepers", "zh-CN": "把关者" },
    {
      en: "Past whom must we get before we can speak with those who decide?",
      "zh-CN": "要见到做决定的人，得先过谁那一关？",
    },
  ),
  economicBuyers: count(
    { en: "Economic buyers", "zh-CN": "最终决策人（EB）" },
    { en: "Who can still say yes when all others say no?", "zh-CN": "别人都不同意，谁还能拍板定下来？" },
  ),
  userBuyers: count(
    { en: "User buyers", "zh-CN": "使用者（UB）" },
    {
      en: "Who judges what our solution does for the daily work?",
      "zh-CN": "方案对日常工作有没有用，由谁来评判？",
    },
  ),
  technicalBuyers: count(
    { en: "Technical buyers", "zh-CN": "技术把关者（TB）" },
    {
      en: "Who can stop us for reasons of technology, law or rules?",
      "zh-CN": "谁能以技术、法务或制度的理由否掉我们？",
    },
  ),
  coaches: count(
    { en: "Coaches", "zh-CN": "教练" },
    {
      en: "Who tells us how things really stand, and how to win this sale?",
      "zh-CN": "谁会告诉我们真实情况，指点我们怎样拿下这笔生意？",
    },
  ),
  champions: count(
    { en: "Champions", "zh-CN": "内部支持者" },
    { en: "Who argues for us when we are not in the room?", "zh-CN": "我们不在场的时候，谁替我们说话？" },
  ),
  coachCandidates: count(
    { en: "People who could become our coach", "zh-CN": "可以发展成教练的人" },
    {
      en: "Who wants us to win, and has not been asked for advice yet?",
      "zh-CN": "谁希望我们赢，而我们还没有向他请教过？",
    },
  ),
  opponents: count(
    { en: "Opponents with influence", "zh-CN": "有影响力的反对者" },
    {
      en: "Who with a say in this is against us, and what would that person lose if we won?",
      "zh-CN": "说话有分量的人里，谁反对我们？我们赢了，他会失去什么？",
    },
  ),
  uncoveredBases: count(
    { en: "Buying influences that nobody has reached", "zh-CN": "还没有覆盖的关键角色" },
    {
      en: "Who gives the final yes, who will use it, who can veto it: with which of them has none of us spoken?",
      "zh-CN": "拍板的、使用的、能否决的，这三类人里，哪一类我们还没有接触过？",
    },
    { max: 3 },
  ),
  unknownBuyers: count(
    { en: "Buyers of whom we know nothing", "zh-CN": "情况不明的决策参与者" },
    {
      en: "Of whom among the buyers can none of us say what they think?",
      "zh-CN": "参与决策的人里，谁的态度我们还说不清？",
    },
  ),
  economicBuyerContact: choice(
    [
      { id: "notNamed", label: { en: "Nobody knows who it is", "zh-CN": "还不知道是谁" } },
      { id: "notReached", label: { en: "Named, and not reached", "zh-CN": "知道是谁，还没有接触" } },
      { id: "reached", label: { en: "Reached", "zh-CN": "已有接触" } },
    ],
    { en: "Whether the economic buyer is reached", "zh-CN": "是否接触到最终决策人" },
    {
      en: "Who gives the final yes, and when did one of us last speak with that person?",
      "zh-CN": "最后拍板的是谁？我们最近一次跟他谈是什么时候？",
    },
  ),
  economicBuyerMode: choice(
    optionsOf(responseModes),
    { en: "Response mode of the economic buyer", "zh-CN": "最终决策人的反馈模式" },
    {
      en: "How does the person with the final yes see things today: wants more, is in trouble, is content, or thinks all is better than it is?",
      "zh-CN": "拍板的人怎么看现状：想更进一步，碰到了麻烦，觉得这样就好，还是自以为比实际更好？",
    },
  ),
  singleThread: flag(
    { en: "All hangs on one person", "zh-CN": "只靠一个人联系" },
    {
      en: "If our contact left tomorrow, who else over there would take our call?",
      "zh-CN": "如果我们的联系人明天调走，客户那边还有谁会接我们的电话？",
    },
  ),
  mapColour: choice(
    optionsOf(mapColours),
    { en: "Colour of the relationship map", "zh-CN": "关系地图的颜色" },
    {
      en: "Who of those with power supports us, and does one of them decide or approve?",
      "zh-CN": "有权力的人里，谁支持我们？其中有没有决策或批准的人？",
    },
  ),
  organisationNeed: flag(
    { en: "The organisation needs us", "zh-CN": "客户组织需要我们" },
    { en: "What would stand still over there without us?", "zh-CN": "没有我们，客户的哪些工作会停下来？" },
  ),
  personalNeed: flag(
    { en: "Its people like to work with us", "zh-CN": "客户的人愿意与我们共事" },
    {
      en: "Who over there would rather work with us than with anybody else, and why?",
      "zh-CN": "客户那边谁更愿意跟我们打交道？为什么？",
    },
  ),
  newPlayers: count(
    { en: "New players", "zh-CN": "新面孔" },
    { en: "Who has come into this since we last spoke?", "zh-CN": "上次谈过之后，又有哪些新人参与进来？" },
  ),
  reorganisation: flag(
    { en: "Reorganisation", "zh-CN": "组织调整" },
    {
      en: "Is anything changing in who reports to whom, or in who holds the budget?",
      "zh-CN": "汇报关系或预算归属最近有没有调整？",
    },
  ),
  needState: choice(
    optionsOf(needKinds, { en: "Asked, and no need named", "zh-CN": "问过，没有说出需求" }),
    { en: "Ripest need", "zh-CN": "最成熟的需求" },
    {
      en: "What goes wrong today, and what has the customer said that it wants instead?",
      "zh-CN": "客户现在碰到什么问题？亲口说过想要什么？",
    },
  ),
  valueState: choice(
    [
      { id: "none", label: { en: "Not calculated", "zh-CN": "还没有测算" } },
      {
        id: "ownFigures",
        label: { en: "Calculated with figures of our own", "zh-CN": "测算过，用的是我方数据" },
      },
      { id: "confirmed", label: { en: "Confirmed by the customer", "zh-CN": "客户已确认" } },
    ],
    { en: "Value in figures", "zh-CN": "价值量化" },
    {
      en: "What does the solution bring the customer in a year, by the customer's own figures?",
      "zh-CN": "按客户自己的数据，这个方案一年能带来多少收益？",
    },
  ),
  acknowledgedDifferences: count(
    { en: "Differences that the customer acknowledges", "zh-CN": "客户认可的差异" },
    {
      en: "Who over there has said that something matters to them which only we can do?",
      "zh-CN": "只有我们能做到的，客户那边谁说过对他重要？",
    },
  ),
  competitorStanding: choice(
    optionsOf(competitorPositions, { en: "No competitor", "zh-CN": "没有竞争对手" }),
    { en: "Standing of the most dangerous competitor", "zh-CN": "最有威胁的对手处在什么位置" },
    {
      en: "Who else is in the running, who supplies today, and whom does the customer prefer?",
      "zh-CN": "还有哪些对手？现在谁在供货？客户更看好谁？",
    },
  ),
  openConcessions: count(
    { en: "Our concessions without a return", "zh-CN": "没有换回东西的让步" },
    {
      en: "What have we given up, and what did we get for each?",
      "zh-CN": "我们让过哪些步？每一步换回了什么？",
    },
  ),
  firstOffer: choice(
    [
      { id: "none", label: { en: "No offer yet", "zh-CN": "还没有报价" } },
      {
        id: "open",
        label: { en: "The customer's, and nobody has answered it", "zh-CN": "客户先出价，我方还没有回应" },
      },
      {
        id: "answered",
        label: {
          en: "Ours and not accepted, or followed by another",
          "zh-CN": "我方报价尚未被接受，或之后又有报价",
        },
      },
      { id: "accepted", label: { en: "Accepted as it stood", "zh-CN": "原样成交" } },
    ],
    { en: "The first offer", "zh-CN": "首次报价" },
    {
      en: "Who named the first price, and what did the other side say to it?",
      "zh-CN": "第一个价是谁报的？另一方怎么回应？",
    },
  ),
  offers: count(
    { en: "Offers on the table", "zh-CN": "已有的报价" },
    { en: "Which prices have been named, by whom and when?", "zh-CN": "双方各报过什么价？是什么时候报的？" },
  ),
  continuations: count(
    { en: "Talks in a row without an agreed step", "zh-CN": "连续没有约定行动的会谈" },
    {
      en: "What did the customer agree to do at the end of each of our last talks?",
      "zh-CN": "最近几次会谈结束时，客户各答应做什么？",
    },
  ),
  advances: count(
    { en: "Talks of the last half year with an agreed step", "zh-CN": "近半年有进展的会谈" },
    {
      en: "Which of our talks in the last half year ended in a step that the customer agreed to?",
      "zh-CN": "近半年的会谈里，哪几次结束时客户答应了下一步行动？",
    },
  ),
  daysSinceContact: count(
    { en: "Days since the last contact", "zh-CN": "距最近一次接触的天数" },
    {
      en: "When did one of us last speak with somebody over there?",
      "zh-CN": "我们最近一次跟客户当面或在电话里交谈是什么时候？",
    },
    { unit: { en: "days", "zh-CN": "天" } },
  ),
  contactTrend: count(
    { en: "Contact against a quarter of a year before", "zh-CN": "与三个月前相比的接触强度" },
    {
      en: "Do we see each other more than three months ago, or less?",
      "zh-CN": "跟三个月前相比，双方来往多了还是少了？",
    },
    { unit: { en: "percent", "zh-CN": "%" } },
  ),
  contactSought: flag(
    { en: "The customer sought contact in the last half year", "zh-CN": "近半年客户主动联系过我们" },
    {
      en: "When did the customer last call us of its own accord?",
      "zh-CN": "客户最近一次主动找我们是什么时候？",
    },
  ),
  privateContact: flag(
    { en: "A meal or an event together in the last half year", "zh-CN": "近半年一起吃过饭或参加过活动" },
    {
      en: "With whom over there did we last sit down without an agenda?",
      "zh-CN": "我们最近一次不谈公事，跟客户的谁坐在一起？",
    },
  ),
  phase: choice(
    optionsOf(buyingPhases),
    { en: "Buying phase", "zh-CN": "采购阶段" },
    {
      en: "What is the customer doing about it now: feeling a problem, talking inside, writing requirements, comparing, deciding or installing?",
      "zh-CN": "客户现在走到哪一步：发现问题、内部酝酿、制定要求、评估比较、准备签约，还是安装实施？",
    },
  ),
  concernNeed: count(
    { en: "People who worry about the need", "zh-CN": "关注需求的人" },
    {
      en: "Who is not sure that this has to be solved at all?",
      "zh-CN": "谁还拿不准这个问题是不是非解决不可？",
    },
  ),
  concernCost: count(
    { en: "People who worry about the cost", "zh-CN": "关注成本的人" },
    {
      en: "Who asks what it will take in money, people and time?",
      "zh-CN": "谁在算总共要花多少钱、多少人、多少时间？",
    },
  ),
  concernSolution: count(
    { en: "People who worry about the solution", "zh-CN": "关注方案的人" },
    { en: "Who is not sure that our solution does what is needed?", "zh-CN": "谁还不确定我们的方案管用？" },
  ),
  concernRisk: count(
    { en: "People who worry about the risk", "zh-CN": "关注风险的人" },
    { en: "Who asks what happens if it goes wrong?", "zh-CN": "谁在担心万一出问题怎么办？" },
  ),
  concernPrice: count(
    { en: "People who worry about the price", "zh-CN": "关注价格的人" },
    { en: "Who asks whether the price can be lower?", "zh-CN": "谁在问价格还能不能降？" },
  ),
  missingOutcomes: count(
    { en: "Essential outcomes missing in the present stage", "zh-CN": "当前阶段还缺的必要成果" },
    {
      en: "What must the customer still do before this stage is done?",
      "zh-CN": "这一阶段要过关，客户还必须做到哪些事？",
    },
  ),
});

/** The id of a fact of the situation that {@link situationFacts} declares. */
export type SituationFactId = keyof typeof situationFacts;
