import type { Issue, Params } from "../core/issue.ts";
import type { Label, Locale } from "../core/label.ts";
import { labelText } from "../text/label.ts";
import { type Messages, render } from "../text/render.ts";
import type { ColumnCode } from "./columns.ts";
import type { EncodingCode } from "./encoding.ts";
import type { ParseCode } from "./parsed.ts";

/** What can be wrong with texts, columns and files, in words: what it is, and what to do. What follows is for the caller to say. */
export const parseMessages: Messages<ParseCode | ColumnCode | EncodingCode> = {
  "amount.unreadable": {
    en: "{found} is not one number; write a number such as 1200, 1,200.50 or 120万, without words such as “about” and without a range",
    "zh-CN": "{found} 不是一个数；请写成 1200、1,200.50 或 120万 这样的数，不要写“约”“以上”或区间",
  },
  "amount.ambiguous": {
    en: "{found} can be read as {readings}: it is not known whether the sign in it is a decimal sign; write it without groups of digits",
    "zh-CN": "{found} 可以读成 {readings}：不清楚其中的符号是不是小数点；请去掉千位分隔符再写",
  },
  "amount.decimalSign": {
    en: "{found} is a number only if “{sign}” is the decimal sign, and here it is not; write it like the others",
    "zh-CN": "{found} 只有以“{sign}”为小数点才是数，而这里的小数点不是它；请与其他数写法一致",
  },
  "amount.percent": {
    en: "{found} is a percentage, and an amount is wanted; write the amount",
    "zh-CN": "{found} 是百分数，这里要的是数额；请写数额",
  },
  "amount.currency": {
    en: "{found} is in another currency ({signs}) than the column ({expected}); nothing is converted: write the amount in the column's currency",
    "zh-CN": "{found} 的币种（{signs}）与该列（{expected}）不同；不会自动换算：请写成该列的币种",
  },
  "amount.scale": {
    en: "“{word}” in {found} may mean several things here; write the number out",
    "zh-CN": "{found} 中的“{word}”在这里可能有几种意思；请把数字写全",
  },
  "amount.unit": {
    en: "{found} is in {word}, and the column in {unit}; write the number in the column's unit, without a unit of its own",
    "zh-CN": "{found} 以“{word}”为单位，而该列以“{unit}”为单位；请按该列的单位写，不要另带单位",
  },
  "amount.tooLarge": {
    en: "{found} is too large a number to count with; check it",
    "zh-CN": "{found} 太大，无法计算；请核对",
  },
  "column.unit": {
    en: "the header gives the unit “{unit}”, which cannot be converted into the fact's ({expected}); change the unit in the header, and the numbers with it",
    "zh-CN": "表头写的单位“{unit}”不能换算成该事实的单位（{expected}）；请改表头的单位，数字也相应改写",
  },
  "percent.unreadable": {
    en: "{found} is not one percentage; write a number such as 35% or 12.5%",
    "zh-CN": "{found} 不是一个百分数；请写成 35% 或 12.5% 这样的数",
  },
  "percent.ambiguous": {
    en: "{found} can mean {readings} percent; write it with a percent sign",
    "zh-CN": "{found} 可以表示百分之 {readings}；请带上百分号",
  },
  "day.unreadable": {
    en: "{found} is not a day; write it as YYYY-MM-DD",
    "zh-CN": "{found} 不是日期；请写成 YYYY-MM-DD",
  },
  "day.order": {
    en: "{found} can be {readings}: it is not known whether day or month comes first; write it as YYYY-MM-DD",
    "zh-CN": "{found} 可以是 {readings}：不清楚日在前还是月在前；请写成 YYYY-MM-DD",
  },
  "day.shortYear": {
    en: "{found} has a year of two digits; write all four, as in YYYY-MM-DD",
    "zh-CN": "{found} 的年份只有两位；请写全四位，如 YYYY-MM-DD",
  },
  "day.impossible": {
    en: "{found} is no day of the calendar; check day and month",
    "zh-CN": "{found} 在日历上不存在；请核对月和日",
  },
  "day.incomplete": {
    en: "{found} is not a whole day; add year, month or day, as in YYYY-MM-DD",
    "zh-CN": "{found} 不是完整的日期；请补上年、月或日，写成 YYYY-MM-DD",
  },
  "day.zone": {
    en: "{found} has a time with a zone, and may be another day elsewhere; if {day} is the day, cut the time off",
    "zh-CN": "{found} 带有时间和时区，换个地方可能是另一天；如果 {day} 就是那一天，请去掉时间",
  },
  "day.weekday": {
    en: "{found} names another day of the week than {day} is; check which of them is right",
    "zh-CN": "{found} 写的星期与 {day} 对不上；请核对哪个正确",
  },
  "flag.unreadable": {
    en: "{found} is neither yes nor no; write yes or no",
    "zh-CN": "{found} 既不是“是”也不是“否”；请写“是”或“否”",
  },
  "flag.ambiguous": {
    en: "{found} is no to some and “nothing known” or even yes to others; write yes or no, or leave it empty where nothing is known",
    "zh-CN": "{found} 可能表示“否”，也可能表示“不知道”甚至“是”；请写“是”或“否”，不知道就留空",
  },
  "option.unreadable": {
    en: "{found} is none of the options; write one of: {options}",
    "zh-CN": "{found} 不在选项之内；请写其中之一：{options}",
  },
  "option.ambiguous": {
    en: "{found} can mean several options; write the id of the one that is meant: {meanings}",
    "zh-CN": "{found} 可以指几个选项；请写所指选项的 id：{meanings}",
  },
  "level.unreadable": {
    en: "{found} is no level; write one of {listed}, or the text of a level",
    "zh-CN": "{found} 不是任何一级；请写 {listed} 之一，或某一级的说明文字",
  },
  "grade.unreadable": {
    en: "{found} is no grade; write one of: verified, stated, assumed",
    "zh-CN": "{found} 不是依据等级；请写其中之一：已核实、客户所述、我方推测",
  },
  "columns.none": {
    en: "no column is a fact of the model. The columns: {found}. The facts: {facts}",
    "zh-CN": "没有一列是模型的事实。文件的列：{found}。模型的事实：{facts}",
  },
  "columns.twice": {
    en: "two columns for one thing ({what}): {first} and {second}; take one away or rename it",
    "zh-CN": "两列是同一内容（{what}）：{first} 和 {second}；请删去一列或改名",
  },
  "columns.ambiguous": {
    en: "the column {column} can mean several things: {meanings}; use the fact's id as the column's name",
    "zh-CN": "列 {column} 可以有几种意思：{meanings}；请用事实的 id 作列名",
  },
  "bytes.workbook": {
    en: "this is an Excel workbook and no CSV file; open it in Excel and save it as “CSV UTF-8”",
    "zh-CN": "这是 Excel 工作簿，不是 CSV 文件；请用 Excel 打开，另存为“CSV UTF-8”",
  },
  "bytes.binary": {
    en: "this is no text, or UTF-16 without a byte order mark (byte {offset}, in line {line}, is NUL); save it as “CSV UTF-8”",
    "zh-CN":
      "这不是文本，或是没有字节顺序标记的 UTF-16（第 {line} 行、字节 {offset} 处是空字符 NUL）；请另存为“CSV UTF-8”",
  },
  "bytes.unknown": {
    en: "this is neither UTF-8 (byte {offset}, in line {line}, does not fit) nor Chinese text in GB18030; save it as “CSV UTF-8”",
    "zh-CN":
      "既不是 UTF-8（第 {line} 行、字节 {offset} 处不符），也不是 GB18030 编码的中文；请另存为“CSV UTF-8”",
  },
  "bytes.broken": {
    en: "this is {encoding}, and some of its characters are broken; save it as “CSV UTF-8”",
    "zh-CN": "编码是 {encoding}，但有些字符已损坏；请另存为“CSV UTF-8”",
  },
};

/** Each option by its text, in quotes, because a comma may stand in it. */
function optionTexts(options: readonly Label[], locale: Locale): readonly string[] {
  return options.map((option) => `“${labelText(option, locale)}”`);
}

/** Readings as they stand: a number that its language groups would again have two meanings. */
function worded(params: Params, locale: Locale): Params {
  const { readings, offset, options = params.listed } = params;
  return {
    ...params,
    ...(Array.isArray(readings) && { readings: readings.map(String) }),
    ...(Array.isArray(options) && { options: optionTexts(options as readonly Label[], locale) }),
    ...(typeof offset === "number" && { offset: String(offset) }),
  };
}

/**
 * What could not be read, in words.
 *
 * @example
 * ```ts
 * import { type Issue, parseDay, parseIssueText } from "opportunity-matrix/parse";
 * const { issue } = parseDay("2026-02-30");
 * parseIssueText(issue as Issue, "en"); // => '"2026-02-30" is no day of the calendar; check day and month'
 * parseIssueText(issue as Issue, "zh-CN"); // => '“2026-02-30”在日历上不存在；请核对月和日'
 * ```
 */
export function parseIssueText(issue: Issue, locale: Locale): string {
  return render(parseMessages, issue.code, worded(issue.params, locale), locale);
}
