import type { Messages } from "../text/render.ts";

/** The codes of the words of a picture. */
export type ChartCode =
  | `customer.${"placed" | "unplaced" | "excluded"}`
  | "customer.unnamed"
  | "customer.byHand"
  | "axis.score"
  | "axis.noScore"
  | "cell"
  | "description"
  | "description.byHand"
  | "legend.tier"
  | "legend.unplaced"
  | "legend.range"
  | "legend.byHand"
  | "list.noScore"
  | "list.excluded"
  | "list.numbered"
  | "list.position"
  | "empty";

/** The words of a picture. */
export const chartMessages: Messages<ChartCode> = {
  "customer.placed": {
    en: "{name}: {cell} ({id}), tier {tier}. {x}; {y}",
    "zh-CN": "{name}：{cell}（{id}），{tier} 级。{x}；{y}",
  },
  "customer.unplaced": {
    en: "{name}: not placed, too little is known. {x}; {y}",
    "zh-CN": "{name}：未定位，已知信息不足。{x}；{y}",
  },
  "customer.excluded": { en: "{name}: excluded. {x}; {y}", "zh-CN": "{name}：已排除。{x}；{y}" },
  "customer.byHand": {
    en: "{text}. Placed by hand: {cell} ({id}), tier {tier}, by {by}, until {until}",
    "zh-CN": "{text}。人工定位：{cell}（{id}），{tier} 级；{by} 决定，有效期至 {until}",
  },
  "customer.unnamed": { en: "Customer {number}", "zh-CN": "客户 {number}" },
  "axis.score": { en: "{label} {score} ({low} to {high})", "zh-CN": "{label} {score}（{low} 到 {high}）" },
  "axis.noScore": { en: "{label}: no score", "zh-CN": "{label}：没有分数" },
  cell: { en: "{cell} ({id}), tier {tier}: {count}", "zh-CN": "{cell}（{id}），{tier} 级：{count}" },
  description: {
    en: "{x} from left to right, {y} from bottom to top. Customers: {count}. {cells}. Not placed: {unplaced}, of them without a score: {noScore}. Excluded: {excluded}.",
    "zh-CN":
      "横轴为{x}，从左到右；纵轴为{y}，从下到上。客户共 {count} 家。{cells}。未定位：{unplaced}，其中没有分数：{noScore}。已排除：{excluded}。",
  },
  "description.byHand": { en: "{text} Placed by hand: {count}.", "zh-CN": "{text}人工定位：{count}。" },
  "legend.byHand": { en: "Placed by hand: {count}", "zh-CN": "人工定位：{count}" },
  "legend.tier": { en: "Tier {tier}: {count}", "zh-CN": "{tier} 级：{count}" },
  "legend.unplaced": { en: "Not placed: {count}", "zh-CN": "未定位：{count}" },
  "legend.range": { en: "Range of possible scores", "zh-CN": "可能的分数范围" },
  "list.noScore": { en: "No score on an axis: {count}", "zh-CN": "至少一轴没有分数：{count}" },
  "list.excluded": { en: "Excluded: {count}", "zh-CN": "已排除：{count}" },
  "list.numbered": {
    en: "Numbers in the picture (those with one number lie close together)",
    "zh-CN": "图中编号（编号相同的客户位置相近）",
  },
  "list.position": { en: "{name} ({x} / {y})", "zh-CN": "{name}（{x} / {y}）" },
  empty: { en: "No customers to show.", "zh-CN": "没有可显示的客户。" },
};
