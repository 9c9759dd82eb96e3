import type { Messages } from "../../text/render.ts";
import type { Direction } from "../movement/direction.ts";
import type { NO_CELLS } from "../movement/state.ts";

/** What a picture of a portfolio says. */
export type PictureWord =
  | Exclude<(typeof NO_CELLS)[number], "absent">
  | "entered"
  | "left"
  | "empty"
  | `ways.${"title" | "summary" | "summary.amount" | "withoutAmount" | "days" | "nobody" | "square"}`
  | `ways.${"from" | "to" | "sum" | "customers" | "share" | "amount" | "way"}`
  | `way.${Direction}`;

/** The words of the pictures of a portfolio. */
export const pictureMessages: Messages<PictureWord> = {
  unplaced: { en: "Not placed", "zh-CN": "尚未定位" },
  excluded: { en: "Excluded", "zh-CN": "已排除" },
  entered: { en: "New in the portfolio", "zh-CN": "新进入" },
  left: { en: "No longer in the portfolio", "zh-CN": "已离开" },
  empty: { en: "No customers to show.", "zh-CN": "没有可显示的客户。" },
  "way.stayed": { en: "Stayed", "zh-CN": "未变动" },
  "way.rose": { en: "Moved up", "zh-CN": "上升" },
  "way.fell": { en: "Moved down on an axis", "zh-CN": "有一轴下降" },
  "way.beside": { en: "Into or out of the matrix", "zh-CN": "进出矩阵" },
  "ways.title": { en: "From which cell to which", "zh-CN": "客户从哪个格子到哪个格子" },
  "ways.days": { en: "{before} to {after}.", "zh-CN": "{before} 至 {after}。" },
  "ways.nobody": { en: "no customers", "zh-CN": "没有客户" },
  "ways.summary": {
    en: "{days} Customers: {customers}. Moved up: {rose}. Moved down on an axis: {fell}. Into or out of the matrix: {beside}. Stayed: {stayed}.",
    "zh-CN":
      "{days}客户共 {customers} 家：上升 {rose} 家，有一轴下降 {fell} 家，进出矩阵 {beside} 家，未变动 {stayed} 家。",
  },
  "ways.summary.amount": {
    en: "{days} Money at stake: {customers}. Moved up: {rose}. Moved down on an axis: {fell}. Into or out of the matrix: {beside}. Stayed: {stayed}.",
    "zh-CN": "{days}金额共 {customers}：上升 {rose}，有一轴下降 {fell}，进出矩阵 {beside}，未变动 {stayed}。",
  },
  "ways.withoutAmount": {
    en: "{text} Customers whose amount is not known: {count}.",
    "zh-CN": "{text}金额未知的客户：{count} 家。",
  },
  "ways.square": {
    en: "{from} → {to}: {customers} of {before}, amount {amount}. {way}",
    "zh-CN": "{from} → {to}：{before} 家中的 {customers} 家，金额 {amount}。{way}",
  },
  "ways.from": { en: "From", "zh-CN": "从" },
  "ways.to": { en: "To", "zh-CN": "到" },
  "ways.sum": { en: "Sum", "zh-CN": "合计" },
  "ways.customers": { en: "Customers", "zh-CN": "客户数" },
  "ways.share": { en: "Share of those there before", "zh-CN": "占原处客户的比例" },
  "ways.amount": { en: "Money", "zh-CN": "金额" },
  "ways.way": { en: "Which way", "zh-CN": "方向" },
};
