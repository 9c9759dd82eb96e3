import type { Messages } from "../text/render.ts";

/** What the command line says of histories: files of snapshots, one per line. */
export const historyFileMessages = {
  "history.noId": {
    en: "{file}: a history knows customers by their ids, and no column holds them; add a column “id”",
    "zh-CN": "{file}：历史记录按客户编号对应，但没有客户编号这一列；请加一列“客户编号”",
  },
  "history.leftOut": {
    en: "Not in the history, having no id, or the id of a row above: {count}",
    "zh-CN": "没有编号或编号与前面重复、未进入历史记录的客户：{count} 个",
  },
} as const satisfies Messages;
