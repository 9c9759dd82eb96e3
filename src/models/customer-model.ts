import { defineModel } from "../model/define.ts";

/**
 * Customer potential × relationship quality, 3×3: the default matrix. x is the potential, y the relationship.
 *
 * Sources: the axes and the cells high/high and high/low are those of the article on the opportunity matrix that the
 * library follows, and need, budget and decision process are the criteria of its case study. Implied and explicit needs:
 * Rackham, SPIN Selling (1988). Relationship stages: McDonald, Millman & Rogers (1997), in McDonald's later names.
 * Economic buyer, coach, support from −5 to +5 and the red flags of the gates: Miller & Heiman, Strategic Selling (1985).
 * Coverage of a buyer: Target Account Selling. Champion: MEDDPICC.
 *
 * Every weight, point, knot, band edge and number of days is ours, and so is every text of a level; what is in our hands, and the
 * efforts in days of work, are our judgement too. They are a sound start, to be replaced by what a team's own customers show.
 *
 * @example
 * ```ts
 * import { customerModel } from "opportunity-matrix/models";
 * customerModel.cells["high/low"]?.strategy; // => "raise"
 * ```
 */
export const customerModel = defineModel({
  format: 1,
  id: "customer-matrix",
  version: "1.0.0",
  label: { en: "Customer matrix", "zh-CN": "客户矩阵" },
  note: {
    en: "Potential × relationship quality. The source article fixes the axes and two strategies; every number is ours.",
    "zh-CN": "客户潜力 × 关系质量。原文只确定了两条坐标轴和两个格子的策略；所有数值均为本库自定。",
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
      inOurHands: false,
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
      inOurHands: false,
    },
    openShare: {
      type: "number",
      unit: { en: "percent", "zh-CN": "%" },
      min: 0,
      max: 100,
      label: { en: "Share of wallet still open", "zh-CN": "可争取份额" },
      question: {
        en: "How much of that spend is neither with us today nor tied to somebody else by contract?",
        "zh-CN": "这部分采购里，还不在我们手里、也没有被别家合同锁定的占多少？",
      },
      ages: { freshDays: 180, expiresDays: 540 },
      inOurHands: false,
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
    need: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Urgency of need", "zh-CN": "需求紧迫度" },
      question: {
        en: "Which problem has the customer told us of, and what happens if it stays unsolved until the end of the year?",
        "zh-CN": "客户亲口说过什么问题？如果拖到年底还不解决，会有什么后果？",
      },
      ages: { freshDays: 90, expiresDays: 365 },
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
    relationshipStage: {
      type: "number",
      min: 1,
      max: 5,
      label: { en: "Relationship stage", "zh-CN": "关系阶段" },
      question: {
        en: "How do the two companies work together today, as one sees it in orders, meetings and shared plans?",
        "zh-CN": "从订单、会议和共享的计划来看，两家公司现在是怎样合作的？",
      },
      ages: { freshDays: 365, expiresDays: 730 },
      inOurHands: true,
      effort: 40,
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
      label: { en: "Support of the most influential person", "zh-CN": "最有影响力者的支持度" },
      question: {
        en: "From −5 (fights us) to +5 (fights for us): where does the person with the most influence stand, and what did we see that shows it?",
        "zh-CN": "从 −5（极力反对）到 +5（全力支持），说话最有分量的那个人站在哪一边？有什么事实能说明？",
      },
      ages: { freshDays: 90, expiresDays: 270 },
      inOurHands: true,
      effort: 10,
    },
    contactBreadth: {
      type: "number",
      unit: { en: "departments", "zh-CN": "个部门" },
      min: 0,
      max: 50,
      label: { en: "Breadth of contact", "zh-CN": "接触面" },
      question: {
        en: "In how many of its departments has somebody met with us in the last six months?",
        "zh-CN": "最近半年，客户有几个部门的人和我们见过面？",
      },
      ages: { freshDays: 180, expiresDays: 365 },
      inOurHands: true,
      effort: 5,
    },
    lastContact: {
      type: "day",
      label: { en: "Last contact", "zh-CN": "最近一次接触" },
      question: {
        en: "When did somebody at the customer last talk with us, in person or by telephone?",
        "zh-CN": "客户方面最近一次和我们面谈或通电话是哪一天？",
      },
      inOurHands: true,
      effort: 1,
    },
    trust: {
      type: "number",
      min: 1,
      max: 10,
      label: { en: "Trust", "zh-CN": "信任度" },
      question: {
        en: "To the customer: from 1 to 10, how far do you rely on what we promise?",
        "zh-CN": "请客户打分：我们答应的事，您有几分放心？（1 到 10 分）",
      },
      ages: { freshDays: 180, expiresDays: 540 },
      inOurHands: true,
      effort: 20,
    },
    valueDelivered: {
      type: "number",
      min: 1,
      max: 4,
      label: { en: "Value delivered", "zh-CN": "已交付的价值" },
      question: {
        en: "What has the customer itself said about what our last delivery brought? (Leave open if nothing was delivered yet.)",
        "zh-CN": "上一次交付给客户带来了什么，客户自己是怎么说的？（还没有交付过就先空着）",
      },
      ages: { freshDays: 365, expiresDays: 1095 },
      inOurHands: true,
      effort: 30,
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
      id: "potential",
      label: { en: "Customer potential", "zh-CN": "客户潜力" },
      note: {
        en: "Need, budget and decision process: the source article's case study. Bands, weights and points: ours. Replace the knots of the annual spend by your own: a fifth of your customers should get 80 or more.",
        "zh-CN":
          "需求、预算、决策过程取自原文案例；分档、权重和分值均为本库自定。年采购潜力的分段请换成贵公司的数据：约五分之一的客户得 80 分以上为宜。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "medium", from: 40, label: { en: "Medium", "zh-CN": "中" } },
        { id: "high", from: 70, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [
        {
          id: "business",
          label: { en: "Size of the business", "zh-CN": "业务空间" },
          weight: 55,
          dimensions: [
            {
              id: "annualSpend",
              weight: 20,
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
            { id: "growth", weight: 10, scale: { kind: "linear", from: -10, to: 30 } },
            { id: "openShare", weight: 15, scale: { kind: "linear", from: 0, to: 100 } },
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
          ],
        },
        {
          id: "demand",
          label: { en: "Need, budget, decision process", "zh-CN": "需求、预算与决策" },
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
                      en: "Says that all is well as it is; names no problem.",
                      "zh-CN": "表示现状很好，没有提到任何问题。",
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
          ],
        },
      ],
    },
    {
      id: "relationship",
      label: { en: "Relationship quality", "zh-CN": "关系质量" },
      note: {
        en: "Stages: McDonald, in equal steps. Economic buyer, coach, support: Miller & Heiman. Coverage: Target Account Selling. Bands, weights, points and the half-life of contact: ours.",
        "zh-CN":
          "关系阶段采用 McDonald 五阶段，等距计分；最终决策人、教练、支持度取自 Miller 与 Heiman；接触程度取自 TAS。分档、权重、分值及接触的半衰期均为本库自定。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "medium", from: 40, label: { en: "Medium", "zh-CN": "中" } },
        { id: "high", from: 70, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [
        {
          id: "relationshipStage",
          weight: 20,
          scale: {
            kind: "levels",
            levels: [
              {
                level: 1,
                points: 0,
                text: {
                  en: "Exploratory: the two sides get to know each other; at most a sample has been bought.",
                  "zh-CN": "探索期：双方还在互相了解，最多买过样品或试用。",
                },
              },
              {
                level: 2,
                points: 25,
                text: {
                  en: "Basic: orders pass between one buyer and one seller, and each is compared on price.",
                  "zh-CN": "基本期：一个采购对一个销售，每笔订单都要比价。",
                },
              },
              {
                level: 3,
                points: 50,
                text: {
                  en: "Cooperative: several departments deal with us, and we are one of the preferred suppliers.",
                  "zh-CN": "合作期：多个部门与我们往来，我们是优选供应商之一。",
                },
              },
              {
                level: 4,
                points: 75,
                text: {
                  en: "Interdependent: we are first or only supplier, and the customer shows us its plans before others see them.",
                  "zh-CN": "相互依存期：我们是首选或独家供应商，客户的计划会提前让我们知道。",
                },
              },
              {
                level: 5,
                points: 100,
                text: {
                  en: "Integrated: joint teams work on common projects and with common figures.",
                  "zh-CN": "一体化期：双方组成联合团队，做共同的项目，看同一套数据。",
                },
              },
            ],
          },
        },
        {
          id: "people",
          label: { en: "People", "zh-CN": "关键人与接触面" },
          weight: 45,
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
              id: "contactBreadth",
              weight: 5,
              scale: {
                kind: "piecewise",
                points: [
                  [0, 0],
                  [1, 20],
                  [3, 60],
                  [6, 100],
                ],
              },
            },
          ],
        },
        {
          id: "exchange",
          label: { en: "Contact, trust, value", "zh-CN": "往来、信任与价值" },
          weight: 35,
          dimensions: [
            { id: "lastContact", weight: 10, scale: { kind: "decay", halvesAtDays: 60 } },
            { id: "trust", weight: 10, scale: { kind: "linear", from: 1, to: 10 } },
            {
              id: "valueDelivered",
              weight: 15,
              scale: {
                kind: "levels",
                levels: [
                  {
                    level: 1,
                    points: 0,
                    text: {
                      en: "Has a complaint about our last delivery that is still open.",
                      "zh-CN": "对上一次交付有投诉，至今没有解决。",
                    },
                  },
                  {
                    level: 2,
                    points: 40,
                    text: {
                      en: "Has accepted the delivery and says nothing of what it brought.",
                      "zh-CN": "已经验收，但没有说过带来了什么好处。",
                    },
                  },
                  {
                    level: 3,
                    points: 75,
                    text: {
                      en: "Names the gain in figures of its own.",
                      "zh-CN": "能用自己的数据说出收益。",
                    },
                  },
                  {
                    level: 4,
                    points: 100,
                    text: {
                      en: "Reports the gain to its own leadership, or to others as our reference.",
                      "zh-CN": "向自己的领导汇报成果，或愿意为我们做案例推荐。",
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
      then: { cap: { axis: "potential", band: "medium" } },
      note: {
        en: "Ours: without money this year or next, the business is not there to be won now, however large it is.",
        "zh-CN": "本库自定：今明两年都没有钱，生意再大，眼下也拿不到。",
      },
    },
    {
      id: "economicBuyerUncovered",
      label: { en: "Economic buyer not reached", "zh-CN": "最终决策人未覆盖" },
      when: { fact: "economicBuyer", is: "noContact" },
      then: { cap: { axis: "relationship", band: "medium" } },
      note: {
        en: "An uncovered base is a red flag (Miller & Heiman); the cap is ours.",
        "zh-CN": "关键角色未覆盖属于红旗（Miller 与 Heiman）；封顶规则为本库自定。",
      },
    },
    {
      id: "opponent",
      label: { en: "The most influential person is against us", "zh-CN": "最有影响力者反对我们" },
      when: { fact: "support", atMost: -4 },
      then: { cap: { axis: "relationship", band: "medium" } },
      note: {
        en: "A buyer at −5 or −4 is a red flag (Miller & Heiman); the cap is ours.",
        "zh-CN": "支持度为 −5 或 −4 属于红旗（Miller 与 Heiman）；封顶规则为本库自定。",
      },
    },
    {
      id: "outOfTouch",
      label: { en: "No contact for over a year", "zh-CN": "一年以上没有接触" },
      when: { fact: "lastContact", age: { above: 365 } },
      then: { cap: { axis: "relationship", band: "medium" } },
      note: {
        en: "Ours: after a year without a word nobody can say that the relationship is still good.",
        "zh-CN": "本库自定：一年没有联系，谁也不敢说关系还好。",
      },
    },
  ],
  cells: {
    "high/high": { tier: "A", strategy: "invest", label: { en: "Key customer", "zh-CN": "重点客户" } },
    "high/medium": { tier: "A", strategy: "expand", label: { en: "Growth customer", "zh-CN": "成长客户" } },
    "high/low": {
      tier: "B",
      strategy: "raise",
      label: { en: "Customer to be won over", "zh-CN": "关系待提升客户" },
    },
    "medium/high": { tier: "B", strategy: "deepen", label: { en: "Firm customer", "zh-CN": "稳固客户" } },
    "medium/medium": {
      tier: "B",
      strategy: "select",
      label: { en: "Regular customer", "zh-CN": "常规客户" },
    },
    "medium/low": { tier: "C", strategy: "educate", label: { en: "Prospect", "zh-CN": "潜在客户" } },
    "low/high": {
      tier: "C",
      strategy: "maintain",
      label: { en: "Customer to be maintained", "zh-CN": "维护客户" },
    },
    "low/medium": {
      tier: "C",
      strategy: "streamline",
      label: { en: "Customer to be served efficiently", "zh-CN": "简化服务客户" },
    },
    "low/low": {
      tier: "D",
      strategy: "withdraw",
      label: { en: "Low-priority customer", "zh-CN": "低优先客户" },
    },
  },
  grades: { verified: 1, stated: 0.8, assumed: 0.5 },
  minimumCoverage: 0.3,
});
