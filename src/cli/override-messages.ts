import type { Messages } from "../text/render.ts";

/** What can be wrong with a row of a file of places by hand. */
export type OverrideCode =
  | "override.empty"
  | "override.notText"
  | "override.notJson"
  | "override.unknownCell"
  | "override.backwards"
  | "override.unknownCustomer"
  | "override.twice";

/** What is said of files of places by hand. */
export const overrideMessages = {
  "cell.override": { en: "the place by hand is not taken", "zh-CN": "这条人工定位不采用" },
  "override.empty": {
    en: "is empty; the place by hand is not taken without it",
    "zh-CN": "为空；缺少它，这条人工定位不采用",
  },
  "override.notText": {
    en: "expected a text, found {found}; the place by hand is not taken",
    "zh-CN": "应是文字，实为{found}；这条人工定位不采用",
  },
  "override.notJson": {
    en: "is no JSON object: {found}; the place by hand is not taken",
    "zh-CN": "不是 JSON 对象：{found}；这条人工定位不采用",
  },
  "override.unknownCell": {
    en: "{found} is no cell of the model, which has {cells}; the place by hand is not taken",
    "zh-CN": "模型没有格子{found}，只有 {cells}；这条人工定位不采用",
  },
  "override.backwards": {
    en: "ends on {found}, before it begins on {on}; the place by hand is not taken",
    "zh-CN": "到 {found} 为止，却从 {on} 才开始；这条人工定位不采用",
  },
  "override.unknownCustomer": {
    en: "no customer has the id {found}; the place by hand is not taken",
    "zh-CN": "没有编号为{found}的客户；这条人工定位不采用",
  },
  "override.twice": {
    en: "the customer {found} is placed by hand on the same day by row {first}; neither is taken, so let one end before the other begins",
    "zh-CN": "客户{found}同一天已由第 {first} 行人工定位；两条都不采用，请让前一条在后一条开始之前结束",
  },
  "overrides.columns": {
    en: "{file}: has no column for {missing}; a place by hand needs id, cell, by, on, until and why",
    "zh-CN": "{file}：缺少这些列：{missing}；人工定位需要客户编号、格子、决定人、起始日期、有效期至、理由",
  },
  "overrides.tooLarge": {
    en: "{file}: is larger than {limit} MB, and no more places by hand are read",
    "zh-CN": "{file}：超过 {limit} MB，人工定位最多读取这么多",
  },
  "overrides.encoding": { en: "{file} was read as {encoding}", "zh-CN": "{file} 按 {encoding} 编码读取" },
  "overrides.noId": {
    en: "{file}: places by hand are given by the customers' ids, and no column holds them; add a column “id”",
    "zh-CN": "{file}：人工定位按客户编号对应，但没有客户编号这一列；请加一列“客户编号”",
  },
  "overrides.total": {
    en: "Placed by hand: {inForce} in force on {day}; expired {expired}, not begun {notBegun}, of no effect on an excluded customer {excluded}",
    "zh-CN":
      "人工定位：{day} 有效 {inForce} 条；已过期 {expired} 条，尚未开始 {notBegun} 条，因客户被排除而无效 {excluded} 条",
  },
} as const satisfies Messages;
