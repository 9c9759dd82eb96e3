import { defineModel } from "../model/define.ts";

/**
 * Is it worth winning × can we win, 2×2: the judgement of an opportunity (商机研判), with pursue, develop, review and disengage.
 *
 * Sources: the four questions (Is there an opportunity? Can we compete? Can we win? Is it worth winning?) are those of Target Account
 * Selling; the first and the last make x, the second and the third y. Need, budget and decision process: the source article's case
 * study. Implied and explicit needs: Rackham. Economic buyer, coach, support and the red flags of the gates: Miller & Heiman.
 * Economic value: Nagle.
 *
 * Every weight, point, knot and band edge is ours, and so are the efforts in days of work and what is said to be in our hands. `factsFrom` of `opportunity-matrix/domain` makes all facts from a customer's file.
 *
 * @example
 * ```ts
 * import { opportunityModel } from "opportunity-matrix/models";
 * opportunityModel.cells["low/low"]?.strategy; // => "disengage"
 * ```
 */
export const opportunityModel = defineModel({
  format: 1,
  id: "opportunity-matrix",
  version: "1.0.0",
  label: { en: "Opportunity matrix", "zh-CN": "商机研判矩阵" },
  note: {
    en: "Worth winning × can we win. The four questions are published (TAS); every number is ours.",
    "zh-CN": "值不值得赢 × 能不能赢。四个问题出自 TAS，所有数值均为本库自定。",
  },
  facts: {
    need: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Maturity of the need", "zh-CN": "需求成熟度" },
      question: {
        en: "Which problem has the customer told us of, what does it cost, and by when must it be solved?",
        "zh-CN": "客户说过什么问题？造成多少损失？最晚什么时候要解决？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
    },
    compellingEvent: {
      type: "flag",
      label: { en: "A day by which it must be done", "zh-CN": "必须解决的期限" },
      question: {
        en: "What happens on which day if the customer has decided nothing by then?",
        "zh-CN": "如果到某一天客户还没有决定，会发生什么？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
      inOurHands: false,
    },
    budget: {
      type: "choice",
      options: [
        { id: "none", label: { en: "None this year or next", "zh-CN": "今明两年都没有" } },
        { id: "planned", label: { en: "Planned, not yet approved", "zh-CN": "已列计划，尚未批准" } },
        { id: "approved", label: { en: "Approved", "zh-CN": "已批准" } },
      ],
      label: { en: "Budget", "zh-CN": "预算" },
      question: {
        en: "Is there money for this: approved, in the plan, or none this year or next?",
        "zh-CN": "这件事有没有钱：预算批了，列进计划了，还是今明两年都没有？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
      inOurHands: false,
    },
    amount: {
      type: "number",
      unit: "CNY",
      min: 0,
      max: 100_000_000_000,
      label: { en: "Amount of the opportunity", "zh-CN": "商机金额" },
      question: {
        en: "What would the customer order from us, and for how much?",
        "zh-CN": "客户会向我们订购什么，金额多少？",
      },
      ages: { freshDays: 180, expiresDays: 540 },
      inOurHands: false,
    },
    margin: {
      type: "number",
      unit: { en: "percent", "zh-CN": "%" },
      min: -100,
      max: 100,
      label: { en: "Our margin", "zh-CN": "我方毛利率" },
      question: {
        en: "What is left of that amount once all that it costs us is paid?",
        "zh-CN": "扣除全部成本之后，这笔金额还剩百分之多少？",
      },
      ages: { freshDays: 180, expiresDays: 540 },
      inOurHands: true,
      effort: 10,
    },
    strategicFit: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Strategic fit", "zh-CN": "战略契合度" },
      question: {
        en: "What do the customer's requirements and plans ask for that we do better than others?",
        "zh-CN": "客户的采购要求和发展规划里，有哪些正好是我们比别家做得好的？",
      },
      ages: { freshDays: 365, expiresDays: 1095 },
      inOurHands: false,
    },
    idealFit: {
      type: "number",
      unit: { en: "percent", "zh-CN": "%" },
      min: 0,
      max: 100,
      label: { en: "Fit to our ideal customer", "zh-CN": "与理想客户的契合度" },
      question: {
        en: "In how many points is this customer like our best ones, and unlike our worst?",
        "zh-CN": "这家客户有多少方面像我们最好的客户，而不像最差的客户？",
      },
      ages: { freshDays: 365, expiresDays: 1095 },
      inOurHands: false,
    },
    paysReliably: {
      type: "flag",
      label: { en: "Pays reliably", "zh-CN": "付款可靠" },
      question: {
        en: "Does the customer pay on time, and can it go on paying?",
        "zh-CN": "客户付款准时吗？今后付得起吗？",
      },
      ages: { freshDays: 180, expiresDays: 540 },
      inOurHands: false,
    },
    solutionFit: {
      type: "number",
      unit: { en: "percent", "zh-CN": "%" },
      min: 0,
      max: 100,
      label: { en: "Fit of our solution", "zh-CN": "方案契合度" },
      question: {
        en: "Which of the customer's needs does our solution meet in full, in part, or not at all?",
        "zh-CN": "客户的每项需求，我们的方案是完全满足、部分满足，还是不满足？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
      inOurHands: true,
      effort: 20,
    },
    differentiation: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Differentiation", "zh-CN": "差异化" },
      question: {
        en: "What can we do for a need of theirs that nobody else can, and who over there has said that it matters?",
        "zh-CN": "针对客户的需求，我们有什么是别家做不到的？客户方面谁说过这一点重要？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
      inOurHands: true,
      effort: 15,
    },
    valueToPrice: {
      type: "number",
      unit: { en: "percent of the price", "zh-CN": "%（相对报价）" },
      min: 0,
      max: 10_000,
      label: { en: "Quantified value against price", "zh-CN": "量化价值与报价之比" },
      question: {
        en: "What does the solution bring the customer in money, by its own figures, against what we ask?",
        "zh-CN": "按客户自己的数据，方案带来的价值折成钱是多少？与我们的报价相比如何？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
      inOurHands: true,
      effort: 10,
    },
    competitiveThreat: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Competitive threat", "zh-CN": "竞争威胁" },
      question: {
        en: "Who else is in the running, who supplies today, and whom does the customer prefer?",
        "zh-CN": "还有哪些对手？现在谁在供货？客户更看好谁？",
      },
      ages: { freshDays: 60, expiresDays: 270 },
      inOurHands: false,
    },
    economicBuyer: {
      type: "choice",
      options: [
        { id: "noContact", label: { en: "No contact yet", "zh-CN": "还没有接触" } },
        { id: "brief", label: { en: "Met once or twice, briefly", "zh-CN": "见过一两面，时间很短" } },
        { id: "multiple", label: { en: "Several talks on business", "zh-CN": "多次面谈业务" } },
        {
          id: "inDepth",
          label: { en: "Talks to us openly about goals and worries", "zh-CN": "愿意深谈自己的目标和顾虑" },
        },
      ],
      label: { en: "Access to the economic buyer", "zh-CN": "与最终决策人的接触" },
      question: {
        en: "Who gives the final yes to the money, and how well has that person come to know us?",
        "zh-CN": "最后拍板批钱的是谁？我们和他接触到了什么程度？",
      },
      ages: { freshDays: 180, expiresDays: 365 },
      inOurHands: true,
      effort: 10,
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
        en: "Who over there tells us how things really stand, and who speaks for us in meetings that we do not attend?",
        "zh-CN": "客户内部谁会告诉我们真实情况？我们不在场的会上，谁替我们说话？",
      },
      ages: { freshDays: 180, expiresDays: 365 },
      inOurHands: true,
      effort: 15,
    },
    support: {
      type: "number",
      min: -5,
      max: 5,
      label: { en: "Support of the voice that counts most", "zh-CN": "最有分量者的支持度" },
      question: {
        en: "From −5 (fights us) to +5 (fights for us): where does the person with the most influence stand, and what did we see that shows it?",
        "zh-CN": "从 −5（极力反对）到 +5（全力支持），说话最有分量的那个人站在哪一边？有什么事实能说明？",
      },
      ages: { freshDays: 90, expiresDays: 270 },
      inOurHands: true,
      effort: 10,
    },
    decisionProcess: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Clarity of the decision process", "zh-CN": "决策过程清晰度" },
      question: {
        en: "Who decides, in which steps, by which criteria and when, and who told us so?",
        "zh-CN": "谁来定、分几步、按什么标准、什么时候定？这些是听谁说的？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
      inOurHands: true,
      effort: 5,
    },
    stageProgress: {
      type: "number",
      unit: { en: "percent of the outcomes", "zh-CN": "%（节点成果）" },
      min: 0,
      max: 100,
      label: { en: "Progress by what the customer has done", "zh-CN": "按客户行动衡量的进度" },
      question: {
        en: "Which steps has the customer itself taken, and by what can one see it?",
        "zh-CN": "客户自己已经采取了哪些行动？凭什么看得出来？",
      },
      ages: { freshDays: 60, expiresDays: 270 },
      inOurHands: true,
      effort: 20,
    },
    blocked: {
      type: "flag",
      label: { en: "Barred by law or compliance", "zh-CN": "受制裁或合规禁入" },
      question: {
        en: "Is the customer on a sanctions list, or has our compliance department barred business with it?",
        "zh-CN": "客户是否在制裁名单上，或被我方合规部门禁止往来？",
      },
      ages: { freshDays: 180, expiresDays: 365 },
      inOurHands: false,
    },
  },
  axes: [
    {
      id: "worth",
      label: { en: "Worth winning", "zh-CN": "值不值得赢" },
      note: {
        en: "Questions one and four of the four. Bands, weights and points: ours. Replace the knots of the amount by your own.",
        "zh-CN":
          "对应四个问题中的第一问和第四问。分档、权重和分值均为本库自定；商机金额的分段请换成贵公司的数据。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "high", from: 50, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [
        {
          id: "opportunity",
          label: { en: "Is there an opportunity?", "zh-CN": "有没有机会？" },
          weight: 45,
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
                    text: {
                      en: "Was asked, and names no problem.",
                      "zh-CN": "问过，没有提到任何问题。",
                    },
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
                    points: 65,
                    text: {
                      en: "Says in so many words what it wants to have (explicit need).",
                      "zh-CN": "明确说出想要什么（显性需求）。",
                    },
                  },
                  {
                    level: 4,
                    points: 100,
                    text: {
                      en: "Says what the problem costs and by which day it must be solved.",
                      "zh-CN": "说得出问题造成的损失，并给出必须解决的日期。",
                    },
                  },
                ],
              },
            },
            { id: "compellingEvent", weight: 10, scale: { kind: "flag", yes: 100, no: 0 } },
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
          ],
        },
        {
          id: "worth",
          label: { en: "Is it worth winning?", "zh-CN": "值不值得赢？" },
          weight: 55,
          dimensions: [
            {
              id: "amount",
              weight: 20,
              scale: {
                kind: "piecewise",
                points: [
                  [0, 0],
                  [500_000, 30],
                  [2_000_000, 60],
                  [10_000_000, 100],
                ],
              },
            },
            { id: "margin", weight: 10, scale: { kind: "linear", from: 0, to: 40 } },
            {
              id: "strategicFit",
              weight: 10,
              scale: {
                kind: "levels",
                levels: [
                  {
                    level: 1,
                    points: 0,
                    text: {
                      en: "Buys to a specification and on price alone; our strengths appear nowhere in its requirements.",
                      "zh-CN": "只按规格比价采购，采购要求里看不到我们的强项。",
                    },
                  },
                  {
                    level: 2,
                    points: 35,
                    text: {
                      en: "Uses what we offer, and says that several suppliers would do as well.",
                      "zh-CN": "用得上我们的产品，但明说另外几家也行。",
                    },
                  },
                  {
                    level: 3,
                    points: 70,
                    text: {
                      en: "Asks in its requirements for something that we do better than most.",
                      "zh-CN": "采购要求里点明了我们比多数同行做得好的东西。",
                    },
                  },
                  {
                    level: 4,
                    points: 100,
                    text: {
                      en: "Its plan for the coming years names a goal that it cannot reach without what we do best.",
                      "zh-CN": "客户的中长期规划里有明确目标，离开我们最擅长的东西就难以实现。",
                    },
                  },
                ],
              },
            },
            { id: "idealFit", weight: 10, scale: { kind: "linear", from: 0, to: 100 } },
            { id: "paysReliably", weight: 5, scale: { kind: "flag", yes: 100, no: 0 } },
          ],
        },
      ],
    },
    {
      id: "winnability",
      label: { en: "Can we win", "zh-CN": "能不能赢" },
      note: {
        en: "Questions two and three of the four. It is a judgement of position, not a probability. Bands, weights and points: ours.",
        "zh-CN":
          "对应四个问题中的第二问和第三问。它判断的是我们的地位，不是赢单概率。分档、权重和分值均为本库自定。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "high", from: 50, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [
        {
          id: "compete",
          label: { en: "Can we compete?", "zh-CN": "能不能竞争？" },
          weight: 45,
          dimensions: [
            { id: "solutionFit", weight: 15, scale: { kind: "linear", from: 0, to: 100 } },
            {
              id: "differentiation",
              weight: 10,
              scale: {
                kind: "levels",
                levels: [
                  {
                    level: 1,
                    points: 0,
                    text: {
                      en: "Nothing of ours serves a need of theirs that others could not serve as well.",
                      "zh-CN": "我们有的，别家也能做到，或者与客户的需求无关。",
                    },
                  },
                  {
                    level: 2,
                    points: 35,
                    text: {
                      en: "We say that we have something of our own for one of their needs.",
                      "zh-CN": "我方认为自己有针对其需求的独到之处。",
                    },
                  },
                  {
                    level: 3,
                    points: 70,
                    text: {
                      en: "Somebody there has said that this difference matters.",
                      "zh-CN": "客户方面有人说过这一差异很重要。",
                    },
                  },
                  {
                    level: 4,
                    points: 100,
                    text: {
                      en: "The economic buyer has said so.",
                      "zh-CN": "最终决策人说过这一差异很重要。",
                    },
                  },
                ],
              },
            },
            {
              id: "valueToPrice",
              weight: 10,
              scale: {
                kind: "piecewise",
                points: [
                  [50, 0],
                  [100, 50],
                  [200, 100],
                ],
              },
            },
            {
              id: "competitiveThreat",
              weight: 10,
              scale: {
                kind: "levels",
                levels: [
                  {
                    level: 1,
                    points: 100,
                    text: { en: "Nobody else is in the running.", "zh-CN": "已经没有其他对手。" },
                  },
                  {
                    level: 2,
                    points: 65,
                    text: { en: "Others are on the list.", "zh-CN": "名单上还有别家。" },
                  },
                  {
                    level: 3,
                    points: 25,
                    text: { en: "Another supplier is preferred.", "zh-CN": "客户更看好别家。" },
                  },
                  {
                    level: 4,
                    points: 10,
                    text: { en: "Another supplier is embedded.", "zh-CN": "别家正在供货，根基已稳。" },
                  },
                ],
              },
            },
          ],
        },
        {
          id: "win",
          label: { en: "Can we win?", "zh-CN": "能不能赢？" },
          weight: 55,
          dimensions: [
            {
              id: "economicBuyer",
              weight: 15,
              scale: {
                kind: "categories",
                categories: [
                  { option: "noContact", points: 0 },
                  { option: "brief", points: 30 },
                  { option: "multiple", points: 70 },
                  { option: "inDepth", points: 100 },
                ],
              },
            },
            {
              id: "champion",
              weight: 15,
              scale: {
                kind: "categories",
                categories: [
                  { option: "none", points: 0 },
                  { option: "coach", points: 50 },
                  { option: "champion", points: 100 },
                ],
              },
            },
            { id: "support", weight: 10, scale: { kind: "linear", from: -5, to: 5 } },
            {
              id: "decisionProcess",
              weight: 10,
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
                    points: 35,
                    text: {
                      en: "Names those who decide, but neither steps nor dates.",
                      "zh-CN": "说得出由谁决定，但说不出步骤和时间。",
                    },
                  },
                  {
                    level: 3,
                    points: 70,
                    text: {
                      en: "Two people, asked separately, name the same deciders, steps and criteria.",
                      "zh-CN": "分别问两个人，说出的决策人、步骤和标准一致。",
                    },
                  },
                  {
                    level: 4,
                    points: 100,
                    text: {
                      en: "Has given us steps, criteria and dates in writing and keeps to them.",
                      "zh-CN": "书面给出步骤、标准和时间表，并且照此执行。",
                    },
                  },
                ],
              },
            },
            { id: "stageProgress", weight: 5, scale: { kind: "linear", from: 0, to: 100 } },
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
      then: { cap: { axis: "worth", band: "low" } },
      note: {
        en: "Ours: without money this year or next there is nothing to win now.",
        "zh-CN": "本库自定：今明两年都没有钱，眼下就没有可赢的单。",
      },
    },
    {
      id: "atALoss",
      label: { en: "We would lose money by it", "zh-CN": "做了就亏" },
      when: { fact: "margin", below: 0 },
      then: { cap: { axis: "worth", band: "low" } },
      note: {
        en: "Ours: a sale at a loss is not worth winning by its size.",
        "zh-CN": "本库自定：亏本的单子，金额再大也不值得赢。",
      },
    },
    {
      id: "opponent",
      label: { en: "The most influential person is against us", "zh-CN": "最有影响力者反对我们" },
      when: { fact: "support", atMost: -4 },
      then: { cap: { axis: "winnability", band: "low" } },
      note: {
        en: "A buyer at −5 or −4 is a red flag (Miller & Heiman); the cap is ours.",
        "zh-CN": "支持度为 −5 或 −4 属于红旗（Miller 与 Heiman）；封顶规则为本库自定。",
      },
    },
    {
      id: "economicBuyerUncovered",
      label: { en: "Economic buyer not reached", "zh-CN": "最终决策人未覆盖" },
      when: { fact: "economicBuyer", is: "noContact" },
      then: { cap: { axis: "winnability", band: "low" } },
      note: {
        en: "An uncovered base is a red flag (Miller & Heiman); the cap is ours.",
        "zh-CN": "关键角色未覆盖属于红旗（Miller 与 Heiman）；封顶规则为本库自定。",
      },
    },
  ],
  cells: {
    "high/high": { tier: "A", strategy: "pursue", label: { en: "Pursue", "zh-CN": "全力投入" } },
    "high/low": { tier: "B", strategy: "develop", label: { en: "Develop", "zh-CN": "培育争取" } },
    "low/high": { tier: "C", strategy: "review", label: { en: "Review", "zh-CN": "复核取舍" } },
    "low/low": { tier: "D", strategy: "disengage", label: { en: "Disengage", "zh-CN": "退出" } },
  },
  grades: { verified: 1, stated: 0.8, assumed: 0.5 },
  minimumCoverage: 0.3,
});
