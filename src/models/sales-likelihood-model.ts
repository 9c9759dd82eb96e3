import { defineModel } from "../model/define.ts";

/**
 * Customer potential × likelihood of the sale, 2×2: the common variant in Chinese sales courses, for the quarter's list
 * of customers and not for the long term. x is the potential, y the likelihood.
 *
 * Sources: the two axes and the 2×2 form are those of the articles and courses beside the source article, which publish
 * neither numbers nor one set of cell names. Implied and explicit needs: Rackham, SPIN Selling (1988). Champion,
 * economic buyer, decision criteria, decision process and competition: MEDDPICC.
 *
 * Every weight, point, knot, band edge, number of days and cell name is ours. The likelihood is a score of evidence and
 * no probability: nothing calibrates it.
 *
 * @example
 * ```ts
 * import { salesLikelihoodModel } from "opportunity-matrix/models";
 * salesLikelihoodModel.cells["high/low"]?.strategy; // => "nurture"
 * ```
 */
export const salesLikelihoodModel = defineModel({
  format: 1,
  id: "sales-likelihood-matrix",
  version: "1.0.0",
  label: { en: "Sales likelihood matrix", "zh-CN": "销售可能性矩阵" },
  note: {
    en: "Potential × likelihood of the sale. The axes and the 2×2 form are common in Chinese courses; every number and name of a cell is ours. The likelihood is a score, not a probability.",
    "zh-CN":
      "客户潜力 × 销售的可能性。坐标轴和 2×2 形式是国内课程的常见做法；所有数值和格子名称均为本库自定。可能性是评分，不是概率。",
  },
  facts: {
    annualSpend: {
      type: "number",
      unit: "CNY",
      min: 0,
      max: 100_000_000_000,
      label: { en: "Annual potential spend", "zh-CN": "年采购潜力" },
      question: {
        en: "What will the customer spend in the next twelve months on what we could supply, with all suppliers together?",
        "zh-CN": "今后十二个月，客户在我们能供应的品类上，向所有供应商一共要采购多少？",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    growth: {
      type: "number",
      unit: { en: "percent per year", "zh-CN": "%（每年）" },
      min: -100,
      max: 1000,
      label: { en: "Growth of that spend", "zh-CN": "采购增速" },
      question: {
        en: "By how much is that spend growing or shrinking from year to year?",
        "zh-CN": "这部分采购每年增长（或减少）百分之多少？",
      },
      ages: { freshDays: 180, expiresDays: 540 },
    },
    followUp: {
      type: "number",
      min: 1,
      max: 3,
      label: { en: "Business to follow", "zh-CN": "后续业务" },
      question: {
        en: "If we win this one, what further purchases of the customer come after it?",
        "zh-CN": "这一单拿下之后，客户还会接着买什么？",
      },
      ages: { freshDays: 180, expiresDays: 540 },
    },
    need: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Need", "zh-CN": "需求明确度" },
      question: {
        en: "What has the customer itself said that it wants, and by when?",
        "zh-CN": "客户亲口说过想要什么、什么时候要？",
      },
      ages: { freshDays: 60, expiresDays: 180 },
    },
    budget: {
      type: "choice",
      options: [
        { id: "none", label: { en: "None", "zh-CN": "没有" } },
        { id: "planned", label: { en: "Planned, not yet approved", "zh-CN": "已列计划，尚未批准" } },
        { id: "approved", label: { en: "Approved", "zh-CN": "已批准" } },
      ],
      label: { en: "Budget for this purchase", "zh-CN": "本次采购预算" },
      question: {
        en: "Has the money for this purchase been approved, is it in the plan, or is there none?",
        "zh-CN": "这次采购的钱批了吗？还是只列进了计划，或者根本没有？",
      },
      ages: { freshDays: 60, expiresDays: 180 },
    },
    decisionProcess: {
      type: "number",
      min: 1,
      max: 3,
      label: { en: "Decision process", "zh-CN": "决策过程" },
      question: {
        en: "Who decides, in which steps and by which day, and who told us so?",
        "zh-CN": "谁来定、分几步、哪天定？是听谁说的？",
      },
      ages: { freshDays: 60, expiresDays: 180 },
    },
    economicBuyer: {
      type: "choice",
      options: [
        { id: "against", label: { en: "Against us", "zh-CN": "反对我们" } },
        { id: "notMet", label: { en: "Not met", "zh-CN": "还没见到" } },
        { id: "neutral", label: { en: "Met, takes no side", "zh-CN": "见过，不表态" } },
        { id: "supports", label: { en: "For us, shown by word or deed", "zh-CN": "明确支持我们" } },
      ],
      label: { en: "Economic buyer", "zh-CN": "最终决策人的态度" },
      question: {
        en: "Where does the person who gives the final yes stand, and what did that person say or do?",
        "zh-CN": "最后拍板的人是什么态度？他说过什么、做过什么？",
      },
      ages: { freshDays: 60, expiresDays: 180 },
    },
    champion: {
      type: "choice",
      options: [
        { id: "none", label: { en: "Nobody", "zh-CN": "没有" } },
        {
          id: "coach",
          label: { en: "A coach, who tells us how things stand", "zh-CN": "有教练，愿意告诉我们真实情况" },
        },
        {
          id: "champion",
          label: {
            en: "A champion, who argues for us when we are not there",
            "zh-CN": "有支持者，我们不在场时替我们说话",
          },
        },
      ],
      label: { en: "Coach or champion", "zh-CN": "教练或内部支持者" },
      question: {
        en: "Who over there informs us, and who speaks for us in meetings that we do not attend?",
        "zh-CN": "客户内部谁给我们通气？我们不在场的会上，谁替我们说话？",
      },
      ages: { freshDays: 90, expiresDays: 270 },
    },
    competition: {
      type: "choice",
      options: [
        { id: "rivalPreferred", label: { en: "A rival is preferred", "zh-CN": "客户倾向对手" } },
        { id: "open", label: { en: "Open", "zh-CN": "势均力敌" } },
        { id: "wePreferred", label: { en: "We are preferred", "zh-CN": "客户倾向我们" } },
        { id: "noRival", label: { en: "No rival", "zh-CN": "没有对手" } },
      ],
      label: { en: "Competition", "zh-CN": "竞争态势" },
      question: {
        en: "Against whom do we stand, doing nothing included, and whom does the customer prefer today?",
        "zh-CN": "除了我们，客户还在考虑谁（包括“先不买”）？目前更倾向哪一家？",
      },
      ages: { freshDays: 60, expiresDays: 180 },
    },
    solutionFit: {
      type: "number",
      min: 1,
      max: 3,
      label: { en: "Fit with the decision criteria", "zh-CN": "方案与决策标准的吻合度" },
      question: {
        en: "Which of the customer's criteria do we meet, as the customer sees it, and which not?",
        "zh-CN": "对照客户的评选标准，在客户看来我们哪些满足、哪些不满足？",
      },
      ages: { freshDays: 90, expiresDays: 270 },
    },
    blocked: {
      type: "flag",
      label: { en: "Barred by law or compliance", "zh-CN": "受制裁或合规禁入" },
      question: {
        en: "Is the customer on a sanctions list, or has our compliance department barred business with it?",
        "zh-CN": "客户是否在制裁名单上，或被我方合规部门禁止往来？",
      },
      ages: { freshDays: 180, expiresDays: 365 },
    },
  },
  axes: [
    {
      id: "potential",
      label: { en: "Customer potential", "zh-CN": "客户潜力" },
      note: {
        en: "Bands, weights, knots and points: ours.",
        "zh-CN": "分档、权重、分段和分值均为本库自定。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "high", from: 50, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [
        {
          id: "annualSpend",
          weight: 60,
          scale: {
            kind: "piecewise",
            points: [
              [0, 0],
              [1_000_000, 20],
              [5_000_000, 50],
              [20_000_000, 80],
              [50_000_000, 100],
            ],
          },
        },
        { id: "growth", weight: 20, scale: { kind: "linear", from: -10, to: 30 } },
        {
          id: "followUp",
          weight: 20,
          scale: {
            kind: "levels",
            levels: [
              {
                level: 1,
                points: 0,
                text: {
                  en: "A single purchase; the customer speaks of nothing after it.",
                  "zh-CN": "一次性采购，客户没有提过后续。",
                },
              },
              {
                level: 2,
                points: 50,
                text: {
                  en: "The customer speaks of further purchases, without amounts or dates.",
                  "zh-CN": "客户提过后续采购，但没有金额和时间。",
                },
              },
              {
                level: 3,
                points: 100,
                text: {
                  en: "Further purchases stand in the customer's plan with amounts and dates.",
                  "zh-CN": "后续采购已写入客户计划，有金额、有时间。",
                },
              },
            ],
          },
        },
      ],
    },
    {
      id: "likelihood",
      label: { en: "Likelihood of the sale", "zh-CN": "销售的可能性" },
      note: {
        en: "The questions follow SPIN (need) and MEDDPICC (the others); bands, weights and points: ours.",
        "zh-CN": "需求一项参照 SPIN，其余参照 MEDDPICC；分档、权重和分值均为本库自定。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "high", from: 50, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [
        {
          id: "willBuy",
          label: { en: "Will the customer buy?", "zh-CN": "客户会不会买" },
          weight: 50,
          dimensions: [
            {
              id: "need",
              weight: 20,
              scale: {
                kind: "levels",
                levels: [
                  {
                    level: 1,
                    points: 0,
                    text: { en: "Names no problem.", "zh-CN": "没有提到任何问题。" },
                  },
                  {
                    level: 2,
                    points: 30,
                    text: {
                      en: "Complains of a problem but asks for nothing (implied need).",
                      "zh-CN": "抱怨过某个问题，但没有提出要求（隐性需求）。",
                    },
                  },
                  {
                    level: 3,
                    points: 70,
                    text: {
                      en: "Says in so many words what it wants to have (explicit need).",
                      "zh-CN": "明确说出想要什么（显性需求）。",
                    },
                  },
                  {
                    level: 4,
                    points: 100,
                    text: {
                      en: "Says what it wants, what it is worth and by which day.",
                      "zh-CN": "说清想要什么、值多少钱、哪天要用上。",
                    },
                  },
                ],
              },
            },
            {
              id: "budget",
              weight: 15,
              scale: {
                kind: "categories",
                categories: [
                  { option: "none", points: 0 },
                  { option: "planned", points: 50 },
                  { option: "approved", points: 100 },
                ],
              },
            },
            {
              id: "decisionProcess",
              weight: 15,
              scale: {
                kind: "levels",
                levels: [
                  {
                    level: 1,
                    points: 0,
                    text: {
                      en: "Gives a different answer to who decides with every person whom we ask.",
                      "zh-CN": "问谁来定，每个人说法都不一样。",
                    },
                  },
                  {
                    level: 2,
                    points: 50,
                    text: {
                      en: "Names deciders and steps, but no dates.",
                      "zh-CN": "说得出由谁决定、分几步，但没有时间。",
                    },
                  },
                  {
                    level: 3,
                    points: 100,
                    text: {
                      en: "Has named deciders, steps and dates, and the last step happened on its day.",
                      "zh-CN": "决策人、步骤、时间都说清了，最近一步也如期完成。",
                    },
                  },
                ],
              },
            },
          ],
        },
        {
          id: "fromUs",
          label: { en: "From us?", "zh-CN": "会不会向我们买" },
          weight: 50,
          dimensions: [
            {
              id: "economicBuyer",
              weight: 15,
              scale: {
                kind: "categories",
                categories: [
                  { option: "against", points: 0 },
                  { option: "notMet", points: 20 },
                  { option: "neutral", points: 50 },
                  { option: "supports", points: 100 },
                ],
              },
            },
            {
              id: "champion",
              weight: 10,
              scale: {
                kind: "categories",
                categories: [
                  { option: "none", points: 0 },
                  { option: "coach", points: 50 },
                  { option: "champion", points: 100 },
                ],
              },
            },
            {
              id: "competition",
              weight: 15,
              scale: {
                kind: "categories",
                categories: [
                  { option: "rivalPreferred", points: 0 },
                  { option: "open", points: 50 },
                  { option: "wePreferred", points: 85 },
                  { option: "noRival", points: 100 },
                ],
              },
            },
            {
              id: "solutionFit",
              weight: 10,
              scale: {
                kind: "levels",
                levels: [
                  {
                    level: 1,
                    points: 0,
                    text: {
                      en: "Says that we miss a criterion that it will not give up.",
                      "zh-CN": "客户指出我们有一条硬指标不满足。",
                    },
                  },
                  {
                    level: 2,
                    points: 60,
                    text: {
                      en: "Says that we meet the criteria as others do.",
                      "zh-CN": "客户认为我们满足标准，与别家相当。",
                    },
                  },
                  {
                    level: 3,
                    points: 100,
                    text: {
                      en: "Has taken a criterion into its list that only we meet fully.",
                      "zh-CN": "客户把只有我们能完全满足的条件写进了标准。",
                    },
                  },
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  gates: [
    {
      id: "blocked",
      label: { en: "Barred by law or compliance", "zh-CN": "受制裁或合规禁入" },
      when: { fact: "blocked", is: true },
      then: { exclude: true },
    },
    {
      id: "noBudget",
      label: { en: "No budget", "zh-CN": "没有预算" },
      when: { fact: "budget", is: "none" },
      then: { cap: { axis: "likelihood", band: "low" } },
      note: {
        en: "Ours: without money there is no sale, however welcome we are.",
        "zh-CN": "本库自定：没有钱，再受欢迎也成不了交。",
      },
    },
    {
      id: "buyerAgainst",
      label: { en: "The economic buyer is against us", "zh-CN": "最终决策人反对我们" },
      when: { fact: "economicBuyer", is: "against" },
      then: { cap: { axis: "likelihood", band: "low" } },
      note: {
        en: "Ours: nobody else there can say the final yes (Miller & Heiman on the economic buyer).",
        "zh-CN": "本库自定：最后点头的只有他一个人（参照 Miller 与 Heiman 对最终决策人（EB）的定义）。",
      },
    },
    {
      id: "criterionMissed",
      label: { en: "A criterion is missed", "zh-CN": "硬指标不满足" },
      when: { fact: "solutionFit", is: 1 },
      then: { cap: { axis: "likelihood", band: "low" } },
      note: {
        en: "Ours: technical buyers never say the last yes, but they can say no (Miller & Heiman).",
        "zh-CN": "本库自定：技术把关者不能最后拍板，但可以否决（参照 Miller 与 Heiman）。",
      },
    },
  ],
  cells: {
    "high/high": { tier: "A", strategy: "win", label: { en: "Win now", "zh-CN": "全力争取" } },
    "high/low": { tier: "B", strategy: "nurture", label: { en: "Nurture", "zh-CN": "长期培育" } },
    "low/high": {
      tier: "B",
      strategy: "closeLean",
      label: { en: "Close at low cost", "zh-CN": "低成本成交" },
    },
    "low/low": { tier: "C", strategy: "setAside", label: { en: "Set aside", "zh-CN": "暂时搁置" } },
  },
  grades: { verified: 1, stated: 0.8, assumed: 0.5 },
  minimumCoverage: 0.3,
});
