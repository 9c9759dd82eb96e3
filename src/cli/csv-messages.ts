import type { CellCode } from "../parse/cell.ts";
import type { Messages } from "../text/render.ts";

/** What can be wrong with a row: a cell, the number of cells, or the id. */
export type RowCode = CellCode | "cell.notGrade" | "row.tooShort" | "row.tooLong" | "row.noId";

/** What is said of rows and cells that cannot be read as they stand; where they are is said before it. */
const rowMessages: Messages<RowCode> = {
  "cell.notNumber": {
    en: "{found} is not a plain number such as 12.5; the fact counts as unknown",
    "zh-CN": "{found} 不是 12.5 这样的普通数字；按未知处理",
  },
  "cell.notFlag": {
    en: "{found} is neither yes nor no; the fact counts as unknown",
    "zh-CN": "{found} 既不是“是”也不是“否”；按未知处理",
  },
  "cell.notDay": {
    en: "{found} is not a day written YYYY-MM-DD; it counts as unknown",
    "zh-CN": "{found} 不是写成 YYYY-MM-DD 的日期；按未知处理",
  },
  "cell.notOption": {
    en: "{found} is none of: {listed}; the fact counts as unknown",
    "zh-CN": "{found} 不在选项之内：{listed}；按未知处理",
  },
  "cell.notGrade": {
    en: "{found} is none of: {listed}",
    "zh-CN": "{found} 不在依据之内：{listed}",
  },
  "row.tooShort": {
    en: "has {found} cells, and the header {expected}; the missing ones count as unknown",
    "zh-CN": "有 {found} 个单元格，表头有 {expected} 个；缺的按未知处理",
  },
  "row.tooLong": {
    en: "has {found} cells, and the header {expected}; those at the end were not read",
    "zh-CN": "有 {found} 个单元格，表头有 {expected} 个；末尾多出的没有读取",
  },
  "row.noId": { en: "has no customer id", "zh-CN": "没有客户编号" },
};

/** What is said of CSV files: of the whole file, of its columns, and of its rows. */
export const csvMessages = {
  ...rowMessages,
  "csv.empty": {
    en: "{file}: is empty; the first line has the names of the columns",
    "zh-CN": "{file}：是空的；第一行应是列名",
  },
  "csv.quoteOpen": {
    en: '{file}: ends inside a quoted cell (line {line}); a quote (") was opened and never closed',
    "zh-CN": '{file}：在引号内结束（第 {line} 行）；有一个引号（"）没有关闭',
  },
  "csv.tooLong": {
    en: '{file}, line {line}: a row of over a million characters; probably a quote (") was never closed',
    "zh-CN": '{file}，第 {line} 行：一行超过一百万个字符；可能有一个引号（"）没有关闭',
  },
  "csv.tooManyColumns": {
    en: "{file}: has {found} columns, and no more than {limit} are read; take away those that are no facts",
    "zh-CN": "{file}：有 {found} 列，最多读取 {limit} 列；请删去不是事实的列",
  },
  "columns.none": {
    en: "no column is a fact of the model. The columns: {found}. The facts: {facts}. `opportunity-matrix template` writes a file with the right columns",
    "zh-CN":
      "没有一列是模型的事实。文件的列：{found}。模型的事实：{facts}。`opportunity-matrix template` 会写出列名正确的文件",
  },
  "columns.twice": {
    en: "two columns for one thing ({what}): {first} and {second}; take one away or rename it",
    "zh-CN": "两列是同一内容（{what}）：{first} 和 {second}；请删去一列或改名",
  },
  "columns.ambiguous": {
    en: "the column \"{column}\" can mean several things: {meanings}; use the fact's id as the column's name",
    "zh-CN": "列“{column}”可以有几种意思：{meanings}；请用事实的 id 作列名",
  },
  "columns.unread": {
    en: "Columns that are no fact of the model, and were not read: {columns}",
    "zh-CN": "不是模型事实、没有读取的列：{columns}",
  },
} as const satisfies Messages;
