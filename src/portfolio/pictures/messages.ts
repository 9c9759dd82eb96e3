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
  | `way.${Direction}`
  | `trails.${"title" | "summary" | "notDrawn" | "nobody" | "noDays" | "days" | "start" | "gap" | "trail" | "cell"}`
  | `trails.${"legend" | "legend.waiting" | "legend.unplaced" | "legend.excluded"}`
  | `trails.${"customer" | "from" | "to" | "way" | "remarks" | "then" | "now" | "between"}`
  | `trail.${"drawn" | "waiting" | "returned" | "notPlaced" | "otherModel" | "noDays"}`;

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
  "trails.title": { en: "The way over the matrix", "zh-CN": "客户在矩阵上的移动轨迹" },
  "trails.days": { en: "{first} to {last}.", "zh-CN": "{first} 至 {last}。" },
  "trails.summary": {
    en: "{days} Customers: {customers}. Moved up: {rose}. Moved down on an axis: {fell}. Into or out of the matrix: {beside}. In the same cell as at first, and not drawn unless they were elsewhere in between: {stayed}. Drawn: {drawn}.",
    "zh-CN":
      "{days}客户共 {customers} 家：上升 {rose} 家，有一轴下降 {fell} 家，进出矩阵 {beside} 家；首尾在同一格的 {stayed} 家，中间没有离开过的不画。图中画出 {drawn} 家。",
  },
  "trails.notDrawn": {
    en: "{text} Moved and not drawn: {count}; the table has them.",
    "zh-CN": "{text}另有 {count} 家有移动但未画出，见表格。",
  },
  "trails.nobody": { en: "Nobody moved.", "zh-CN": "没有客户移动。" },
  "trails.noDays": {
    en: "{text} Without a snapshot in these days: {count}.",
    "zh-CN": "{text}这段时间没有快照的：{count} 家。",
  },
  "trails.legend": { en: "{way}: {count}", "zh-CN": "{way}：{count}" },
  "trails.legend.waiting": {
    en: "Beyond an edge, not counted as moved yet: {count}",
    "zh-CN": "已越过边界、尚未计为移动：{count}",
  },
  "trails.legend.unplaced": {
    en: "Not placed now, drawn where last placed: {count}",
    "zh-CN": "现在未定位，画在最后的位置：{count}",
  },
  "trails.legend.excluded": { en: "Excluded now: {count}", "zh-CN": "现在已排除：{count}" },
  "trails.start": { en: "Where it stood first", "zh-CN": "最初位置" },
  "trails.gap": { en: "Not known in between", "zh-CN": "中间位置未知" },
  "trails.trail": {
    en: "{name}: {from} → {to}, {first} to {last}. {remarks}",
    "zh-CN": "{name}：{from} → {to}，{first} 至 {last}。{remarks}",
  },
  "trails.cell": {
    en: "{cell} ({id}): {before} at first, {after} at last",
    "zh-CN": "{cell}（{id}）：最初 {before} 家，最后 {after} 家",
  },
  "trails.customer": { en: "Customer", "zh-CN": "客户" },
  "trails.from": { en: "From", "zh-CN": "从" },
  "trails.to": { en: "To", "zh-CN": "到" },
  "trails.way": { en: "Which way", "zh-CN": "方向" },
  "trails.remarks": { en: "Remarks", "zh-CN": "说明" },
  "trails.then": { en: "{axis}, first", "zh-CN": "最初{axis}" },
  "trails.now": { en: "{axis}, last", "zh-CN": "最后{axis}" },
  "trails.between": { en: "Days between", "zh-CN": "相隔天数" },
  "trail.drawn": { en: "In the picture", "zh-CN": "图中已画出" },
  "trail.waiting": { en: "Beyond an edge, not counted as moved yet", "zh-CN": "已越过边界，尚未计为移动" },
  "trail.returned": { en: "Was elsewhere in between", "zh-CN": "中间曾到过别处" },
  "trail.notPlaced": {
    en: "Not placed or excluded in between: {count} days of assessment",
    "zh-CN": "中间有 {count} 次评估未定位或已排除",
  },
  "trail.otherModel": {
    en: "Assessed by another model: {count} times",
    "zh-CN": "由其他模型评估 {count} 次",
  },
  "trail.noDays": { en: "No snapshot in these days", "zh-CN": "这段时间没有快照" },
};
