// The page's own words. What belongs to the model, a customer or a result comes from opportunity-matrix in both languages.
import type { Locale } from "opportunity-matrix";

const en = {
  title: "Who gets our time?",
  intro:
    "Move a slider, and see which customers change place when something counts for more. A name shows what to do, and why.",
  otherLanguage: "中文",
  weights: "What counts how much",
  reset: "The model's own weights",
  weight: (value: number, share: string) => `${value}, which is ${share} of the axis`,
  customers: "Customers",
  customer: "Customer",
  place: "Place",
  strategy: "Strategy",
  tier: (tier: string) => `tier ${tier}`,
  range: (low: string, high: string) => `${low} to ${high} possible`,
  noScore: "–",
  unplaced: "Not placed yet",
  excluded: "Excluded",
  stay: "With these weights every customer stays where the model puts it.",
  move: (count: number, all: number, moves: string) => `${count} of ${all} change place: ${moves}.`,
  one: (name: string, from: string, to: string) => `${name} (${from} → ${to})`,
  between: "; ",
  toDo: "What to do",
  why: "Why",
  how: "How the scores are made",
};

const chinese: typeof en = {
  title: "精力该放在哪些客户身上？",
  intro: "拖动滑块，看看某一项更重要时，哪些客户会换位置；点客户名称，看该做什么、为什么。",
  otherLanguage: "English",
  weights: "各项有多重要",
  reset: "恢复模型原有权重",
  weight: (value, share) => `${value}，占该轴的 ${share}`,
  customers: "客户",
  customer: "客户",
  place: "位置",
  strategy: "策略",
  tier: (tier) => `${tier} 级`,
  range: (low, high) => `可能为 ${low} 到 ${high}`,
  noScore: "–",
  unplaced: "尚未定位",
  excluded: "已排除",
  stay: "按这组权重，所有客户的位置都与模型原来的一致。",
  move: (count, all, moves) => `${all} 家客户中有 ${count} 家换了位置：${moves}。`,
  one: (name, from, to) => `${name}（${from} → ${to}）`,
  between: "；",
  toDo: "该做什么",
  why: "为什么",
  how: "分数是怎么得出的",
};

export const words: { readonly [locale in Locale]: typeof en } = { en, "zh-CN": chinese };
