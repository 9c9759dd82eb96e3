import { defineModel } from "../model/define.ts";

/**
 * The nine cells of GE and McKinsey for customers: attractiveness × our strength at the customer, rated 1 to 10.
 *
 * x is the attractiveness and y the strength, since everywhere in this library what there is to win comes first: the
 * cell `high/low` is an attractive customer at which we are weak. The classic chart has the strength across, strong on
 * the left, and the attractiveness upwards: the same nine cells, mirrored at the diagonal.
 *
 * Sources: ratings 1 to 10, cuts at 3.3 and 6.7 and the three priorities (here the tiers A, B, C): Thompson & Strickland,
 * Strategic Management. Names of the cells: Day, Analysis for Strategic Market Decisions (1986). Two of them are both
 * called "build selectively", with different advice, so that they have a strategy each. The factors follow Thompson &
 * Strickland's measures, carried over from industries to customers as Fiocca (1982) did; the choice of five on each
 * axis, equal weights, and days of ageing are ours.
 *
 * A rating r gives (r − 1) · 100 / 9 points: 3.3 gives 25.5555…, 6.7 gives 63.3333…. The band edges are these numbers cut
 * off after six decimals, not rounded: each rating is rounded to a micropoint by itself, so that a mean of exactly 3.3
 * made of different ratings can come out as 25.555555. Thus a mean of 3.3 is always medium and one of 6.7 always high.
 *
 * @example
 * ```ts
 * import { nineBoxModel } from "opportunity-matrix/models";
 * nineBoxModel.cells["high/low"]?.label; // => { en: "Build selectively", "zh-CN": "选择性发展" }
 * ```
 */
export const nineBoxModel = defineModel({
  format: 1,
  id: "nine-box-matrix",
  version: "1.0.0",
  label: { en: "Nine-box matrix", "zh-CN": "九宫格矩阵" },
  note: {
    en: "Attractiveness × strength after GE and McKinsey; ratings 1 to 10 with cuts at 3.3 and 6.7 after Thompson & Strickland. The five factors of each axis and their equal weights are ours.",
    "zh-CN":
      "GE-麦肯锡矩阵：吸引力 × 竞争实力；1 到 10 分打分、3.3 和 6.7 分档取自 Thompson 与 Strickland。每条轴上的五个因素及等权重为本库自定。",
  },
  facts: {
    size: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Size of its purchases", "zh-CN": "采购规模" },
      question: {
        en: "How large are its purchases in our field? 1: the smallest of our customers, 10: the largest.",
        "zh-CN": "客户在我们这个领域的采购规模有多大？1 分为我们客户中最小，10 分为最大。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    growth: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Growth", "zh-CN": "成长性" },
      question: {
        en: "How fast are these purchases growing? 1: shrinking quickly, 10: growing faster than anywhere else.",
        "zh-CN": "这部分采购增长有多快？1 分为快速萎缩，10 分为增速最快。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    profitability: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Profitability for suppliers", "zh-CN": "供应商的盈利空间" },
      question: {
        en: "What do suppliers earn with this customer? 1: a loss, 10: the best margins that we know.",
        "zh-CN": "供应商在这个客户身上能赚多少？1 分为亏损，10 分为我们所知的最高利润率。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    rivalry: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Calm of the competition", "zh-CN": "竞争缓和程度" },
      question: {
        en: "How hard do suppliers compete there? 1: price war, 10: hardly any rival.",
        "zh-CN": "供应商之间竞争有多激烈？1 分为价格战，10 分为几乎没有对手。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    stability: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Stability and payment", "zh-CN": "经营稳健与回款" },
      question: {
        en: "How safe are its business and its payments? 1: in distress, 10: always solvent and on time.",
        "zh-CN": "客户经营和回款有多稳？1 分为陷入困境，10 分为一向稳健、按时付款。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    relativeShare: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Share compared with the largest rival", "zh-CN": "相对最大对手的份额" },
      question: {
        en: "How does our share of its purchases compare with the largest rival's? 1: nothing, 10: we are far ahead.",
        "zh-CN": "与最大的对手相比，我们在客户处的份额如何？1 分为没有份额，10 分为遥遥领先。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    quality: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Quality and service", "zh-CN": "质量与服务" },
      question: {
        en: "How does the customer judge our quality and service against the others'? 1: worst, 10: best.",
        "zh-CN": "客户认为我们的质量和服务与别家相比如何？1 分为最差，10 分为最好。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    cost: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Cost position", "zh-CN": "成本地位" },
      question: {
        en: "What does it cost us to serve this customer, compared with rivals? 1: far more, 10: far less.",
        "zh-CN": "服务这个客户，我们的成本与对手相比如何？1 分为高出很多，10 分为低很多。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    reputation: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Reputation", "zh-CN": "口碑" },
      question: {
        en: "What name do we have among those who decide there? 1: unknown or bad, 10: the first to be asked.",
        "zh-CN": "在客户的决策层里，我们的口碑如何？1 分为没听说过或口碑差，10 分为有事首先找我们。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
    keySuccess: {
      type: "number",
      unit: { en: "of 10", "zh-CN": "分（满分 10）" },
      min: 1,
      max: 10,
      label: { en: "Fit with what counts most", "zh-CN": "关键成功因素的匹配" },
      question: {
        en: "How well do we master what counts most for this customer? 1: not at all, 10: better than anybody.",
        "zh-CN": "对这个客户最看重的事，我们做得怎样？1 分为完全不行，10 分为无人能及。",
      },
      ages: { freshDays: 365, expiresDays: 730 },
    },
  },
  axes: [
    {
      id: "attractiveness",
      label: { en: "Customer attractiveness", "zh-CN": "客户吸引力" },
      note: {
        en: "Cuts: Thompson & Strickland, 3.3 and 6.7 of 10. Factors and equal weights: ours.",
        "zh-CN":
          "分档取自 Thompson 与 Strickland（满分 10 分，以 3.3 和 6.7 为界）；因素和等权重为本库自定。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "medium", from: 25.555555, label: { en: "Medium", "zh-CN": "中" } },
        { id: "high", from: 63.333333, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [
        { id: "size", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "growth", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "profitability", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "rivalry", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "stability", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
      ],
    },
    {
      id: "strength",
      label: { en: "Our strength at the customer", "zh-CN": "我方竞争实力" },
      note: {
        en: "Cuts: Thompson & Strickland, 3.3 and 6.7 of 10. Factors and equal weights: ours.",
        "zh-CN":
          "分档取自 Thompson 与 Strickland（满分 10 分，以 3.3 和 6.7 为界）；因素和等权重为本库自定。",
      },
      bands: [
        { id: "low", from: 0, label: { en: "Weak", "zh-CN": "弱" } },
        { id: "medium", from: 25.555555, label: { en: "Average", "zh-CN": "中" } },
        { id: "high", from: 63.333333, label: { en: "Strong", "zh-CN": "强" } },
      ],
      dimensions: [
        { id: "relativeShare", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "quality", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "cost", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "reputation", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
        { id: "keySuccess", weight: 1, scale: { kind: "linear", from: 1, to: 10 } },
      ],
    },
  ],
  cells: {
    "high/high": {
      tier: "A",
      strategy: "protectPosition",
      label: { en: "Protect position", "zh-CN": "保持优势" },
    },
    "high/medium": {
      tier: "A",
      strategy: "investToBuild",
      label: { en: "Invest to build", "zh-CN": "投资发展" },
    },
    "high/low": {
      tier: "B",
      strategy: "buildAroundStrengths",
      label: { en: "Build selectively", "zh-CN": "选择性发展" },
    },
    "medium/high": {
      tier: "A",
      strategy: "buildInBestSegments",
      label: { en: "Build selectively", "zh-CN": "选择性发展" },
    },
    "medium/medium": {
      tier: "B",
      strategy: "selectForEarnings",
      label: { en: "Selectivity, manage for earnings", "zh-CN": "择优经营，重在盈利" },
    },
    "medium/low": {
      tier: "C",
      strategy: "expandOrHarvest",
      label: { en: "Limited expansion or harvest", "zh-CN": "有限扩张或收获" },
    },
    "low/high": {
      tier: "B",
      strategy: "protectAndRefocus",
      label: { en: "Protect and refocus", "zh-CN": "固守并调整重心" },
    },
    "low/medium": {
      tier: "C",
      strategy: "manageForEarnings",
      label: { en: "Manage for earnings", "zh-CN": "维持盈利" },
    },
    "low/low": { tier: "C", strategy: "divest", label: { en: "Divest", "zh-CN": "退出" } },
  },
  grades: { verified: 1, stated: 0.8, assumed: 0.5 },
  minimumCoverage: 0.3,
});
