import type { Messages } from "../text/render.ts";

/** What the command line says of a report, and of the earlier run that it is compared with. */
export const reportMessages = {
  "report.listed": {
    en: "In the report: the first {listed} of {count} customers (--top lists more)",
    "zh-CN": "报告只列出前 {listed} 个客户，共 {count} 个（用 --top 列出更多）",
  },
  "report.pages": {
    en: "With a page of their own: the first {pages} of the {listed} customers listed (--pages writes more)",
    "zh-CN": "所列 {listed} 个客户中，前 {pages} 个附有明细页（用 --pages 写出更多）",
  },
  "report.noPlaybook": {
    en: "No playbook for this model: the report shows the ids of its strategies (--playbook gives one)",
    "zh-CN": "没有该模型的策略手册：报告只显示策略 id（用 --playbook 给出）",
  },
  "report.wrote": {
    en: "{file}: customers in the report: {count}",
    "zh-CN": "{file}：报告中的客户数：{count}",
  },
  "report.compared": {
    en: "Compared with {file}: {count} of its {before} customers are in the report",
    "zh-CN": "与 {file} 比较：其中 {before} 个客户，有 {count} 个在报告中",
  },
  "before.notJson": {
    en: "{file}: line {line} is not JSON; each line must be a customer as `score --format jsonl` writes it",
    "zh-CN": "{file}：第 {line} 行不是 JSON；每行应是 `score --format jsonl` 写出的一个客户",
  },
  "before.notAssessed": {
    en: "{file}: line {line} is no customer with an assessment, as `score --format jsonl` writes it: {found}",
    "zh-CN": "{file}：第 {line} 行不是 `score --format jsonl` 写出的带评估的客户：{found}",
  },
  "before.otherModel": {
    en: "{file}: line {line} was assessed by the model {id} {version} ({hash}), and not by the one given; give that model with --before-model",
    "zh-CN":
      "{file}：第 {line} 行由模型 {id} {version}（{hash}）评估，与给出的模型不同；请用 --before-model 给出那个模型",
  },
  "before.otherAxes": {
    en: "{file}: has the axes {before}, and the model has {now}; scores on other axes cannot be compared",
    "zh-CN": "{file}：轴为 {before}，而模型的轴为 {now}；不同轴上的得分无法比较",
  },
} as const satisfies Messages;
