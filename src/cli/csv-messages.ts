import { parseMessages } from "../parse/messages.ts";
import type { ParseCode } from "../parse/parsed.ts";
import type { Messages } from "../text/render.ts";
import type { OverrideCode } from "./override-messages.ts";

/** What can be wrong with a row: a cell, the number of cells, the id, or the place by hand that a file of its own gives. */
export type RowCode = ParseCode | OverrideCode | "row.tooShort" | "row.tooLong" | "row.noId" | "row.idTwice";

/** A text of the parser's about a whole file, with the file's name and what else can be done. */
function ofFile(code: keyof typeof parseMessages, en = "", chinese = ""): Messages[string] {
  const text = parseMessages[code];
  return { en: `{file}: ${text.en}${en}`, "zh-CN": `{file}：${text["zh-CN"]}${chinese}` };
}

const SAY_ENCODING = [", or say its encoding with --encoding", "，或用 --encoding 说明编码"] as const;

/** What is said of CSV files: of the whole file, of its columns, and of its rows. */
export const csvMessages = {
  "row.tooShort": {
    en: "has {found} cells, and the header {expected}; the missing ones count as unknown",
    "zh-CN": "有 {found} 个单元格，表头有 {expected} 个；缺的按未知处理",
  },
  "row.tooLong": {
    en: "has {found} cells, and the header {expected}; those at the end were not read",
    "zh-CN": "有 {found} 个单元格，表头有 {expected} 个；末尾多出的没有读取",
  },
  "row.noId": { en: "has no customer id", "zh-CN": "没有客户编号" },
  "row.idTwice": {
    en: "has the customer id {id} of row {first}; both are scored, so give each customer an id of its own or take one row away",
    "zh-CN": "客户编号 {id} 与第 {first} 行相同；两行都已评分，请给每个客户不同的编号，或删去一行",
  },
  "cell.value": { en: "the fact counts as unknown", "zh-CN": "该事实按未知处理" },
  "cell.asOf": {
    en: "where the fact ages it has no certainty",
    "zh-CN": "若该事实会老化，则可信度为零",
  },
  "cell.grade": { en: "it counts as assumed", "zh-CN": "按“我方推测”处理" },
  "cell.text": { en: "{text}; {follows}", "zh-CN": "{text}；{follows}" },
  "cell.hinted": { en: "{text}, or {hint}; {follows}", "zh-CN": "{text}，或者{hint}；{follows}" },
  "hint.decimal": {
    en: "say the decimal sign for the whole file: --decimal . or --decimal ,",
    "zh-CN": "说明整个文件的小数点：--decimal . 或 --decimal ,",
  },
  "hint.dates": {
    en: "say which comes first in the whole file: --dates dayFirst or --dates monthFirst",
    "zh-CN": "说明整个文件哪个在前：--dates dayFirst（日在前）或 --dates monthFirst（月在前）",
  },
  "hint.zone": {
    en: "say it for the whole file: --zone asWritten cuts every time off, and --zone +08:00 takes the day there",
    "zh-CN": "对整个文件说明：--zone asWritten 去掉所有时间，--zone +08:00 取当地的日期",
  },
  "csv.empty": {
    en: "{file}: is empty; the first line has the names of the columns",
    "zh-CN": "{file}：是空的；第一行应是列名",
  },
  "csv.quoteOpen": {
    en: '{file}, row {row}: a quote (") is opened and never closed, so that the file ends inside the cell; close it, or write it twice inside a cell in quotes',
    "zh-CN":
      '{file}，第 {row} 行：有一个引号（"）没有关闭，文件在该单元格内结束；请补上后引号，引号之内的引号要写两遍',
  },
  "csv.tooLong": {
    en: '{file}, row {row}: a row of over a million characters; probably a quote (") was never closed',
    "zh-CN": '{file}，第 {row} 行：一行超过一百万个字符；可能有一个引号（"）没有关闭',
  },
  "csv.tooManyColumns": {
    en: "{file}: has {found} columns, and no more than {limit} are read; take away those that are no facts",
    "zh-CN": "{file}：有 {found} 列，最多读取 {limit} 列；请删去不是事实的列",
  },
  "csv.encoding": {
    en: "The file was read as {encoding}; if that is wrong, say which it is with --encoding",
    "zh-CN": "文件按 {encoding} 编码读取；如果不对，请用 --encoding 指定",
  },
  "bytes.workbook": ofFile("bytes.workbook"),
  "bytes.binary": ofFile("bytes.binary", ...SAY_ENCODING),
  "bytes.unknown": ofFile("bytes.unknown", ...SAY_ENCODING),
  "bytes.broken": ofFile("bytes.broken", ...SAY_ENCODING),
  "columns.none": {
    en: `${parseMessages["columns.none"].en}. \`opportunity-matrix template\` writes a file with the right columns`,
    "zh-CN": `${parseMessages["columns.none"]["zh-CN"]}。\`opportunity-matrix template\` 会写出列名正确的文件`,
  },
  "columns.twice": parseMessages["columns.twice"],
  "columns.ambiguous": parseMessages["columns.ambiguous"],
  "columns.unread": {
    en: "Columns that are no fact of the model, and were not read: {columns}",
    "zh-CN": "不是模型事实、没有读取的列：{columns}",
  },
  "columns.noId": {
    en: "No column holds the customers' ids; they are told apart by row and name only. A column “id” or “customer id” would say them",
    "zh-CN": "没有客户编号这一列；只能按行号和名称区分客户。请加一列“客户编号”",
  },
} as const satisfies Messages;
