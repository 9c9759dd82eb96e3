import type { Messages } from "../../text/render.ts";
import type { EffortReasonCode } from "./allocation.ts";

/** Why hours go where they go, in words. */
export const effortReasonMessages: Messages<EffortReasonCode> = {
  exit: {
    en: "We are leaving: {hours} h to leave well, and no more.",
    "zh-CN": "正在退出：留 {hours} 小时妥善收尾，不再多投。",
  },
  unplaced: {
    en: "Not placed on the matrix yet, so it gets its minimum only. Find out where it stands.",
    "zh-CN": "尚未在矩阵中定位，只安排保底工时；请先弄清它的位置。",
  },
  valueUnknown: {
    en: "Nobody knows what is at stake, so it gets its minimum only. Find out its value.",
    "zh-CN": "还不知道能争取到多少价值，只安排保底工时；请先弄清价值。",
  },
  minimum: { en: "Its minimum is {hours} h.", "zh-CN": "保底 {hours} 小时。" },
  beyondMinimum: {
    en: "It gets {hours} h beyond its minimum, because even the last {step} h wins {value}.",
    "zh-CN": "在保底之上再投 {hours} 小时：最后的 {step} 小时仍能争取 {value}。",
  },
  elsewhere: {
    en: "Another {step} h would win {value}; the hours of {sellers} win as much or more elsewhere, or are needed for minimums.",
    "zh-CN": "再投 {step} 小时可争取 {value}，但{sellers}的工时用在别处收获不低于此，或要用于保底。",
  },
  atMaximum: { en: "No more than {hours} h: that is its maximum.", "zh-CN": "已到上限 {hours} 小时。" },
  winsNoMore: {
    en: "Further hours would win nothing, by the response of its strategy.",
    "zh-CN": "按该策略的响应曲线，再多投工时也争取不到更多。",
  },
  short: {
    en: "Short: {hours} of at least {minimum} h. {sellers} cannot meet all minimums.",
    "zh-CN": "不足：至少需要 {minimum} 小时，只有 {hours} 小时；{sellers}的工时不够满足所有保底。",
  },
  nobody: {
    en: "No seller may serve this customer. Name one.",
    "zh-CN": "没有可以负责这个客户的销售，请指定一位。",
  },
  shared: { en: "Shared by {sellers}.", "zh-CN": "由{sellers}共同负责。" },
  overServed: {
    en: "Over-served today: {today} h, {less} h more than planned.",
    "zh-CN": "目前投入偏多：{today} 小时，比计划多 {less} 小时。",
  },
  underServed: {
    en: "Under-served today: {today} h, {more} h fewer than planned.",
    "zh-CN": "目前投入偏少：{today} 小时，比计划少 {more} 小时。",
  },
  unsettled: {
    en: "It gets {today} h today; settle this before you move to {hours} h.",
    "zh-CN": "目前投入 {today} 小时；请先解决以上问题，再考虑改为 {hours} 小时。",
  },
  "unused.belowStep": {
    en: "{hours} h are less than a step of {step} h.",
    "zh-CN": "{hours} 小时不足一个计划单位（{step} 小时）。",
  },
  "unused.nobody": {
    en: "{hours} h are left: no customer is open to this seller.",
    "zh-CN": "剩余 {hours} 小时：没有客户可由这位销售负责。",
  },
  "unused.nothing": {
    en: "{hours} h are left. Customers that could take them: at their maximum {atMaximum}, won nothing by more hours {winsNoMore}, of unknown value or place {unknown}, being left {exit}.",
    "zh-CN":
      "剩余 {hours} 小时。可负责的客户中：已到上限 {atMaximum} 家，再投也无收获 {winsNoMore} 家，价值或位置不明 {unknown} 家，正在退出 {exit} 家。",
  },
};

/** The parts of the text of a plan. */
export type AllocationCode =
  | "title"
  | "sums"
  | "wins"
  | "perSeller"
  | "minimumsMissed"
  | "missed"
  | "missed.nobody"
  | "compared"
  | "compared.over"
  | "compared.under"
  | "compared.line"
  | "findOut"
  | "unknown"
  | "perCustomer"
  | "entry"
  | "unplaced"
  | "line"
  | "line.none"
  | "more"
  | "moreCustomers"
  | "moreSellers"
  | "refused"
  | "issue"
  | "seller"
  | "hours"
  | "planned"
  | "unused"
  | "customers"
  | "oneMore"
  | "another"
  | "without"
  | "change.minimum"
  | "by";

/** What the text of a plan says around its numbers. */
export const allocationMessages: Messages<AllocationCode> = {
  title: { en: "Where effort goes: {policy}", "zh-CN": "精力投向：{policy}" },
  sums: {
    en: "There are {hours} h: {planned} h are planned, {unused} h are unused.",
    "zh-CN": "共有 {hours} 小时：已安排 {planned} 小时，未用 {unused} 小时。",
  },
  wins: {
    en: "By the policy's responses, the planned hours win {value} of the value at stake. No other plan with these hours wins more once the minimums are met as far as possible. The responses are assumptions, not measurements.",
    "zh-CN":
      "按投入规则中的响应曲线，这些工时可争取价值 {value}。在尽量满足保底之后，同样的工时没有更好的安排。响应曲线是假设，不是实测。",
  },
  perSeller: { en: "Sellers", "zh-CN": "销售人员" },
  minimumsMissed: { en: "Minimums that cannot be met", "zh-CN": "无法满足的保底工时" },
  missed: {
    en: "At least {needed} h are needed and {available} h are there: {short} h are missing. Nobody but {sellers} may serve these customers: {customers}.",
    "zh-CN":
      "至少需要 {needed} 小时，只有 {available} 小时，缺 {short} 小时。以下客户只能由{sellers}负责：{customers}。",
  },
  "missed.nobody": {
    en: "{customers}: at least {short} h are needed, and no seller may serve it.",
    "zh-CN": "{customers}：至少需要 {short} 小时，但没有可以负责的销售。",
  },
  compared: { en: "Today against the plan", "zh-CN": "现状与计划对比" },
  "compared.over": {
    en: "Over-served today: {customers} customers, {hours} h more than planned.",
    "zh-CN": "目前投入偏多的客户 {customers} 家，合计比计划多 {hours} 小时。",
  },
  "compared.under": {
    en: "Under-served today: {customers} customers, {hours} h fewer than planned.",
    "zh-CN": "目前投入偏少的客户 {customers} 家，合计比计划少 {hours} 小时。",
  },
  "compared.line": {
    en: "{name}: {today} h today, {hours} h planned ({change})",
    "zh-CN": "{name}：目前 {today} 小时，计划 {hours} 小时（{change}）",
  },
  findOut: { en: "Find out first", "zh-CN": "先弄清楚" },
  unknown: {
    en: "Their value or their place is not known. They get their minimum, and the plan may change once they are known: {names}.",
    "zh-CN": "以下客户的价值或位置不明，只安排保底工时；弄清之后计划可能改变：{names}。",
  },
  entry: { en: "{name}: {text}", "zh-CN": "{name}：{text}" },
  unplaced: { en: "not placed", "zh-CN": "尚未定位" },
  perCustomer: { en: "Customers, most hours first", "zh-CN": "客户（按工时从多到少）" },
  line: {
    en: "**{customer}** ({place}): {hours} h, {by}. {why}",
    "zh-CN": "**{customer}**（{place}）：{hours} 小时，{by}。{why}",
  },
  "line.none": {
    en: "**{customer}** ({place}): no hours. {why}",
    "zh-CN": "**{customer}**（{place}）：不安排工时。{why}",
  },
  more: { en: "… and {count} more", "zh-CN": "……另有 {count} 项" },
  moreCustomers: { en: "… and {count} more", "zh-CN": "……另有 {count} 家" },
  moreSellers: { en: "… and {count} more", "zh-CN": "……另有 {count} 位" },
  refused: {
    en: "Not planned for, because something is wrong with them: {count}.",
    "zh-CN": "因数据有误而未列入计划的客户：{count} 家。",
  },
  issue: { en: "{pointer}: {text}", "zh-CN": "{pointer}：{text}" },
  seller: { en: "Seller", "zh-CN": "销售" },
  hours: { en: "Hours", "zh-CN": "可用工时" },
  planned: { en: "Planned", "zh-CN": "已安排" },
  unused: { en: "Unused", "zh-CN": "未用" },
  customers: { en: "Customers", "zh-CN": "客户数" },
  oneMore: { en: "{hours} h more would win", "zh-CN": "多 {hours} 小时可多争取" },
  another: { en: "One more such seller", "zh-CN": "多一位同样的销售" },
  without: { en: "Without this seller", "zh-CN": "少了这位销售" },
  "change.minimum": { en: "{value} and {hours} h of minimums", "zh-CN": "{value}，保底 {hours} 小时" },
  by: { en: "{seller} {hours} h", "zh-CN": "{seller} {hours} 小时" },
};
