import type { Messages } from "../text/render.ts";

/** What the command line says of histories: files of snapshots, one per line. */
export const historyFileMessages = {
  "usage.noHistory": {
    en: "--since is the day from which --history is looked back on, and no --history is given",
    "zh-CN": "--since 是回看 --history 的起始日期，但没有给出 --history",
  },
  "history.noId": {
    en: "{file}: a history knows customers by their ids, and no column holds them; add a column “id”",
    "zh-CN": "{file}：历史记录按客户编号对应，但没有客户编号这一列；请加一列“客户编号”",
  },
  "history.leftOut": {
    en: "Not in the history, having no id, or the id of a row above: {count}",
    "zh-CN": "没有编号或编号与前面重复、未进入历史记录的客户：{count} 个",
  },
  "history.none": {
    en: "{file}: holds no snapshot; its lines are written by `score --format snapshots`",
    "zh-CN": "{file}：没有一条快照；快照由 `score --format snapshots` 写出",
  },
  "history.issues": {
    en: "{file}: what is wrong with its snapshots: {count}",
    "zh-CN": "{file}：快照有问题：{count} 处",
  },
  "history.more": { en: "and {count} more", "zh-CN": "另有 {count} 处" },
  "history.later": {
    en: "{file}: snapshots of {day} or later: {count}; they were left out, since the customers' file says where they stand on that day",
    "zh-CN": "{file}：{day} 当天或之后的快照 {count} 条，未采用；当天的位置以客户文件为准",
  },
  "history.read": {
    en: "{file}: snapshots looked back on: {count}",
    "zh-CN": "{file}：用于回看的快照：{count} 条",
  },
  "history.since": {
    en: "--since is {since}, and the report is of {day}; give a day before it",
    "zh-CN": "--since 是 {since}，而报告的评估日是 {day}；请给出更早的日期",
  },
} as const satisfies Messages;
