import type { Params } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { type Messages, render } from "../text/render.ts";
import { csvMessages } from "./csv-messages.ts";
import { historyFileMessages } from "./history-messages.ts";
import { overrideMessages } from "./override-messages.ts";
import { reportMessages } from "./report-messages.ts";

/** What the command line says, but for the help and for what other rooms say of models and facts. */
const own = {
  "usage.noCommand": {
    en: "no command was given; `opportunity-matrix --help` lists them",
    "zh-CN": "没有给出命令；用 `opportunity-matrix --help` 查看有哪些命令",
  },
  "usage.unknownCommand": {
    en: '"{command}" is no command; the commands are {values}',
    "zh-CN": "没有命令“{command}”；可用的命令：{values}",
  },
  "usage.unknownOption": {
    en: "there is no option {option}; `opportunity-matrix --help` lists them",
    "zh-CN": "没有选项 {option}；用 `opportunity-matrix --help` 查看有哪些选项",
  },
  "usage.misspeltOption": {
    en: "there is no option {option}; did you mean {meant}? `opportunity-matrix --help` lists them",
    "zh-CN": "没有选项 {option}；是不是 {meant}？用 `opportunity-matrix --help` 查看有哪些选项",
  },
  "usage.notHere": {
    en: "`{command}` has no option {option}; `opportunity-matrix --help` says which command takes it",
    "zh-CN": "命令 `{command}` 没有选项 {option}；用 `opportunity-matrix --help` 查看它属于哪个命令",
  },
  "usage.valueMissing": {
    en: "{option} needs a value after it (one that begins with - is given as {option}=-…)",
    "zh-CN": "{option} 后面要有值（以 - 开头的值写成 {option}=-…）",
  },
  "usage.noValue": { en: "{option} takes no value", "zh-CN": "{option} 不带值" },
  "usage.twice": { en: "{option} is given twice", "zh-CN": "{option} 给了两次" },
  "usage.notListed": {
    en: '{option} is "{value}"; it must be one of: {values}',
    "zh-CN": "{option} 是“{value}”；只能是：{values}",
  },
  "usage.notWhole": {
    en: '{option} is "{value}"; it must be a whole number from 1 to 999999',
    "zh-CN": "{option} 是“{value}”；应是 1 到 999999 的整数",
  },
  "usage.notDay": {
    en: '{option} is "{value}"; it must be a real day written YYYY-MM-DD',
    "zh-CN": "{option} 是“{value}”；应是写成 YYYY-MM-DD 的真实日期",
  },
  "usage.notZone": {
    en: '{option} is "{value}"; it must be asWritten, or an offset such as +08:00',
    "zh-CN": "{option} 是“{value}”；应是 asWritten，或 +08:00 这样的时差",
  },
  "usage.inputTwice": {
    en: "standard input (-) can be read once only; give {option} a file",
    "zh-CN": "标准输入（-）只能读一次；请给 {option} 一个文件",
  },
  "usage.noBefore": {
    en: "--before-model is the model of --before or --history, and neither is given",
    "zh-CN": "--before-model 是 --before 或 --history 的模型，但两者都没有给出",
  },
  "usage.fileMissing": {
    en: "`{command}` needs a file; write its name after the command",
    "zh-CN": "命令 `{command}` 需要一个文件；请把文件名写在命令后面",
  },
  "usage.extra": {
    en: '`{command}` does not know what to do with "{argument}"',
    "zh-CN": "命令 `{command}` 不知道“{argument}”是什么",
  },
  "usage.outIsInput": {
    en: "{file} is read and cannot be written at the same time; give --out another name",
    "zh-CN": "{file} 正在被读取，不能同时写入；请给 --out 另一个文件名",
  },
  "file.missing": { en: "{file}: there is no such file or folder", "zh-CN": "{file}：没有这个文件或文件夹" },
  "file.isFolder": { en: "{file}: is a folder, not a file", "zh-CN": "{file}：是文件夹，不是文件" },
  "file.exists": {
    en: "{file}: is there already and is not overwritten; move it away or give another --out",
    "zh-CN": "{file}：已经存在，不会被覆盖；请移走它，或用 --out 给出别的位置",
  },
  "file.refused": {
    en: "{file}: could not be read or written ({code})",
    "zh-CN": "{file}：无法读取或写入（{code}）",
  },
  "file.notUtf8": {
    en: "{file}: is not UTF-8 text: byte {offset}, in line {line}, does not fit; save it as “CSV UTF-8” (in Excel: Save As) or, if it is in another encoding, say which with --encoding",
    "zh-CN":
      "{file}：不是 UTF-8 文本：第 {line} 行、字节 {offset} 处不符；请另存为“CSV UTF-8”（Excel 的“另存为”），如果是别的编码，请用 --encoding 说明",
  },
  "file.noSpace": {
    en: "{file}: could not be written, because there is no space left ({code}); make room or give another --out",
    "zh-CN": "{file}：空间不足，无法写入（{code}）；请腾出空间，或用 --out 给出别的位置",
  },
  "file.tooLarge": {
    en: "{file}: is larger than {limit} MB; no model is that large",
    "zh-CN": "{file}：超过 {limit} MB；模型不会有这么大",
  },
  "text.utf16": {
    en: "{file}: is UTF-16 text; save it as UTF-8 and try again",
    "zh-CN": "{file}：是 UTF-16 文本；请另存为 UTF-8 后再试",
  },
  "text.notUtf8": {
    en: "{file}: is not UTF-8 text from byte {byte} on (line {line}); save it as UTF-8 and try again",
    "zh-CN": "{file}：从第 {byte} 字节起（第 {line} 行）不是 UTF-8 文本；请另存为 UTF-8 后再试",
  },
  "json.empty": { en: "{file}: is empty, not JSON", "zh-CN": "{file}：是空的，不是 JSON" },
  "json.cutOff": {
    en: "{file}: is JSON that has been cut off: it ends at line {line}, column {column}, before it is complete",
    "zh-CN": "{file}：JSON 不完整，在第 {line} 行第 {column} 列就结束了",
  },
  "json.tooDeep": {
    en: "{file}: is nested more than {limit} levels deep at line {line}, column {column}",
    "zh-CN": "{file}：第 {line} 行第 {column} 列处的嵌套超过 {limit} 层",
  },
  "json.unexpected": {
    en: "{file}: is not JSON: at line {line}, column {column} stands {found}",
    "zh-CN": "{file}：不是 JSON：第 {line} 行第 {column} 列是 {found}",
  },
  "model.errors": {
    en: "{file}: this model cannot be used; errors: {count}",
    "zh-CN": "{file}：这个模型不能使用；错误：{count}",
  },
  "playbook.errors": {
    en: "{file}: this playbook cannot be used with the model; errors: {count}",
    "zh-CN": "{file}：这个策略手册不能用于该模型；错误：{count}",
  },
  "check.error": { en: "error", "zh-CN": "错误" },
  "check.warning": { en: "warning", "zh-CN": "警告" },
  "check.whole": { en: "(the whole document)", "zh-CN": "（整个文档）" },
  "check.fine": { en: "{file}: nothing to complain of", "zh-CN": "{file}：没有问题" },
  "check.total": {
    en: "{file}: errors: {errors}, warnings: {warnings}",
    "zh-CN": "{file}：错误：{errors}，警告：{warnings}",
  },
  "score.today": {
    en: "As of {day} (today; --as-of gives another day)",
    "zh-CN": "评估日：{day}（今天；用 --as-of 指定别的日子）",
  },
  "score.wrote": { en: "{file}: customers written: {count}", "zh-CN": "{file}：写入客户数：{count}" },
  "score.drawn": {
    en: "In the picture: the first {shown} of {count} customers (--top draws more)",
    "zh-CN": "图中只有前 {shown} 个客户，共 {count} 个（用 --top 画更多）",
  },
  "issues.total": {
    en: "What could not be read as it stands: {count} (in rows: {rows})",
    "zh-CN": "不能照原样读取的内容：{count} 处（涉及行数：{rows}）",
  },
  "issues.more": {
    en: "and {count} of other kinds; --format jsonl has them all",
    "zh-CN": "另有其他种类 {count} 处；--format jsonl 会全部列出",
  },
  "issues.line": { en: "{place}: {text}", "zh-CN": "{place}：{text}" },
  "issues.alike": { en: " (and {count} more like it)", "zh-CN": "（另有同类 {count} 处）" },
  "issues.row": { en: "row {row}", "zh-CN": "第 {row} 行" },
  "issues.fileRow": { en: "{file}, row {row}", "zh-CN": "{file} 第 {row} 行" },
  "issues.fileCell": { en: '{file}, row {row}, "{column}"', "zh-CN": "{file} 第 {row} 行“{column}”" },
  "issues.cell": { en: 'row {row}, "{column}"', "zh-CN": "第 {row} 行“{column}”" },
  "progress.customers": { en: "customers: {count}", "zh-CN": "客户：{count}" },
  "table.title.life": { en: "{made} ({warning})", "zh-CN": "{made}（{warning}）" },
  "table.title": { en: "{model} {version}, as of {day}", "zh-CN": "{model} {version}，评估日 {day}" },
  "table.totals": {
    en: "Customers: {count}; placed: {placed}, too little known: {unplaced}, excluded: {excluded}",
    "zh-CN": "客户：{count}；已定位：{placed}，信息不足：{unplaced}，已排除：{excluded}",
  },
  "table.unplaced": { en: "Too little known", "zh-CN": "信息不足" },
  "table.excluded": { en: "Excluded", "zh-CN": "已排除" },
  "table.customer": { en: "Customer", "zh-CN": "客户" },
  "table.tier": { en: "Tier", "zh-CN": "等级" },
  "table.score": { en: "score", "zh-CN": "得分" },
  "table.range": { en: "range", "zh-CN": "范围" },
  "table.known": { en: "known", "zh-CN": "已知" },
  "table.more": { en: "+ {count} more", "zh-CN": "另有 {count} 个" },
  "table.outside": { en: "{title} ({count}): {listed}", "zh-CN": "{title}（{count}）：{listed}" },
  "table.byHand": { en: "Placed by hand ({count})", "zh-CN": "人工定位（{count}）" },
  "table.byHand.line": {
    en: "{name}: {place} {sign} {tier} {label}, by {by}, until {until}: {why}",
    "zh-CN": "{name}：{place} {sign} {tier} {label}；{by} 决定，有效期至 {until}；理由：{why}",
  },
  "table.byHand.legend": {
    en: "{sign} leads from the model's place to the one by hand, which is to be followed; counts, scores and order are the model's.",
    "zh-CN": "{sign} 之前是模型的定位，之后是人工定位，以人工定位为准；客户数、得分和排列都按模型。",
  },
  "table.notShown": {
    en: "The first {shown} of {count} customers; --top shows more.",
    "zh-CN": "只列出前 {shown} 个客户，共 {count} 个；用 --top 列出更多。",
  },
  "table.legend": {
    en: "Best cell first, then by the sum of both scores. Range: what the score can still be. Known: the share of the axis that is known and still valid. {unplaced} too little known, {excluded} excluded.",
    "zh-CN":
      "先按格的高低，再按两轴得分之和排列。范围：得分还可能在哪里。已知：该轴已知且仍有效的权重占比。{unplaced} 信息不足，{excluded} 已排除。",
  },
  "template.wrote": { en: "Wrote {file}", "zh-CN": "已写入 {file}" },
  "template.number": { en: "a plain number", "zh-CN": "普通数字" },
  "template.numberOf": { en: "a plain number ({details})", "zh-CN": "普通数字（{details}）" },
  "template.level": { en: "{level}: {text}", "zh-CN": "{level}：{text}" },
  "template.flag": { en: "yes or no", "zh-CN": "是 或 否" },
  "template.day": { en: "a day: YYYY-MM-DD", "zh-CN": "日期：YYYY-MM-DD" },
  "template.asOf": {
    en: "the day on which “{fact}” was learnt: YYYY-MM-DD",
    "zh-CN": "得知“{fact}”的日期：YYYY-MM-DD",
  },
  "template.grades": {
    en: "How well a fact is proved can stand in a column of its own, such as “{column}”: verified, stated or assumed. An empty cell is unknown.",
    "zh-CN": "事实的依据可另设一列，例如“{column}”：已核实、客户所述 或 我方推测。空单元格表示未知。",
  },
  "template.overrides": {
    en: "Whom people have placed by hand goes into overrides.csv, for --overrides: the customer's id, a cell ({cells}), who says so, from which day until which, and why.",
    "zh-CN":
      "人工定位写在 overrides.csv 里，由 --overrides 读取：客户编号、格子（{cells}）、决定人、起始日期、有效期至、理由。",
  },
  "demo.title": {
    en: "A made-up portfolio of {count} customers: some facts are unknown, old, hearsay, or wrong on purpose.",
    "zh-CN": "虚构的 {count} 个客户：有些事实未知、过时、道听途说，或故意写错。",
  },
  "demo.important": { en: "The three most important customers", "zh-CN": "最重要的三个客户" },
  "demo.strategy": { en: "Strategy", "zh-CN": "策略" },
  "demo.reasons": { en: "Why", "zh-CN": "理由" },
  "demo.next": { en: "Find out next", "zh-CN": "下一步要弄清" },
  "demo.question": { en: "{label}: {question}", "zh-CN": "{label}：{question}" },
  "demo.nothing": { en: "nothing: the place is settled", "zh-CN": "没有：位置已经确定" },
} as const satisfies Messages;

const messages = {
  ...own,
  ...csvMessages,
  ...overrideMessages,
  ...historyFileMessages,
  ...reportMessages,
} as const satisfies Messages;

/** The codes of everything that the command line says. */
export type CliCode = keyof typeof messages;

/** Words a code in a locale. */
export function say(code: CliCode, params: Params, locale: Locale): string {
  return render(messages, code, params, locale);
}

/** Whether a code is one of ours. */
export function isCliCode(code: string): code is CliCode {
  return Object.hasOwn(messages, code);
}
