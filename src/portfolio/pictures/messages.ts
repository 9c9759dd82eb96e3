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
  | `trail.${"drawn" | "waiting" | "returned" | "notPlaced" | "otherModel" | "noDays"}`
  | `effort.${"title" | "summary" | "noToday" | "withoutToday" | "unsettled" | "noCellText" | "most.under" | "most.over"}`
  | `effort.${"cellTitle" | "cellSize" | "nobody" | "hours" | "hoursPartly" | "more" | "fewer"}`
  | `effort.legend.${"today" | "planned" | "more" | "fewer"}`
  | `effort.${"cell" | "strategy" | "noCell" | "customers" | "today" | "planned" | "over" | "overHours"}`
  | `effort.${"under" | "underHours" | "unsettledHead" | "shareOfHours" | "shareOfValue" | "withoutTodayHead" | "withoutValue"}`;

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
  "ways.days": {
    en: "Before: {before}. After: {after}.",
    "zh-CN": "变动前：{before}；变动后：{after}。",
  },
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
    en: "{days} Customers: {customers}. Moved up: {rose}. Moved down on an axis: {fell}. Into or out of the matrix: {beside}. In the same cell as at first: {stayed}, drawn only if they were elsewhere in between. Drawn: {drawn}.",
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
  "trails.legend.excluded": {
    en: "Excluded now, drawn where last placed: {count}",
    "zh-CN": "现在已排除，画在最后的位置：{count}",
  },
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
    en: "Assessments in between that gave no place: {count}",
    "zh-CN": "中间没有定位结果的评估：{count} 次",
  },
  "trail.otherModel": { en: "Assessments by another model: {count}", "zh-CN": "由其他模型评估：{count} 次" },
  "trail.noDays": { en: "No snapshot in these days", "zh-CN": "这段时间没有快照" },
  "effort.title": { en: "Effort against strategy", "zh-CN": "精力投入与策略对比" },
  "effort.summary": {
    en: "Hours planned by the strategies: {planned}. Under-served today: {under} customers, by {underHours} h. Over-served today: {over} customers, by {overHours} h.",
    "zh-CN":
      "按策略计划 {planned} 小时。目前投入偏少的客户 {under} 家，合计少 {underHours} 小时；投入偏多的 {over} 家，合计多 {overHours} 小时。",
  },
  "effort.noToday": {
    en: "Hours planned by the strategies: {planned}. No hours of today are given, so nothing is compared.",
    "zh-CN": "按策略计划 {planned} 小时。没有给出目前的工时，无法对比。",
  },
  "effort.most.under": {
    en: "Most are missing in: {cell} ({hours} h).",
    "zh-CN": "缺口最大的格子：{cell}（{hours} 小时）。",
  },
  "effort.most.over": {
    en: "Most are too many in: {cell} ({hours} h).",
    "zh-CN": "投入超出最多的格子：{cell}（{hours} 小时）。",
  },
  "effort.withoutToday": {
    en: "Customers without hours of today: {count}.",
    "zh-CN": "没有目前工时的客户：{count} 家。",
  },
  "effort.unsettled": {
    en: "Get more than planned, and are to be settled before hours are taken away: {count}.",
    "zh-CN": "投入多于计划，但要先弄清情况再减工时的客户：{count} 家。",
  },
  "effort.noCellText": {
    en: "Without a cell: {today} h today, {planned} h planned (customers: {customers}).",
    "zh-CN": "不在任何格子的客户 {customers} 家：目前 {today} 小时，计划 {planned} 小时。",
  },
  "effort.cellTitle": {
    en: "{cell} ({id}), strategy {strategy}: {customers} customers, {today} h today, {planned} h planned; {under} under-served by {underHours} h, {over} over-served by {overHours} h; without hours of today {withoutToday}, to be settled {unsettled}",
    "zh-CN":
      "{cell}（{id}），策略 {strategy}：客户 {customers} 家，目前 {today} 小时，计划 {planned} 小时；投入偏少 {under} 家，少 {underHours} 小时；投入偏多 {over} 家，多 {overHours} 小时；没有目前工时 {withoutToday} 家，待弄清 {unsettled} 家",
  },
  "effort.cellSize": {
    en: "Customers: {customers}. Value: {share}",
    "zh-CN": "客户 {customers} 家，价值占 {share}",
  },
  "effort.nobody": { en: "No customers", "zh-CN": "没有客户" },
  "effort.hours": { en: "{hours} h", "zh-CN": "{hours} 小时" },
  "effort.hoursPartly": { en: "{hours} h, not given for {count}", "zh-CN": "{hours} 小时，{count} 家未给出" },
  "effort.more": { en: "{hours} h more for {customers}", "zh-CN": "{customers} 家应加 {hours} 小时" },
  "effort.fewer": { en: "{hours} h fewer for {customers}", "zh-CN": "{customers} 家应减 {hours} 小时" },
  "effort.legend.today": { en: "Hours today", "zh-CN": "目前工时" },
  "effort.legend.planned": { en: "Hours planned", "zh-CN": "计划工时" },
  "effort.legend.more": { en: "Needs more than it gets", "zh-CN": "应当多投" },
  "effort.legend.fewer": { en: "Gets more than it needs", "zh-CN": "可以少投" },
  "effort.cell": { en: "Cell", "zh-CN": "格子" },
  "effort.strategy": { en: "Strategy", "zh-CN": "策略" },
  "effort.noCell": { en: "Without a cell", "zh-CN": "不在任何格子" },
  "effort.customers": { en: "Customers", "zh-CN": "客户数" },
  "effort.today": { en: "Hours today", "zh-CN": "目前工时" },
  "effort.planned": { en: "Hours planned", "zh-CN": "计划工时" },
  "effort.under": { en: "Under-served", "zh-CN": "投入偏少客户" },
  "effort.underHours": { en: "Hours missing", "zh-CN": "缺少工时" },
  "effort.over": { en: "Over-served", "zh-CN": "投入偏多客户" },
  "effort.overHours": { en: "Hours too many", "zh-CN": "超出工时" },
  "effort.unsettledHead": { en: "To be settled first", "zh-CN": "需先弄清" },
  "effort.shareOfHours": { en: "Share of hours planned", "zh-CN": "计划工时占比" },
  "effort.shareOfValue": { en: "Share of value at stake", "zh-CN": "可争取价值占比" },
  "effort.withoutTodayHead": { en: "Without hours of today", "zh-CN": "没有目前工时" },
  "effort.withoutValue": { en: "Value not known", "zh-CN": "价值未知" },
};
