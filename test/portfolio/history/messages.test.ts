import {
  historyIssueText,
  readSnapshots,
  type Snapshot,
  timeline,
  writeSnapshots,
} from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { historyMessages } from "../../../src/portfolio/history/messages.ts";
import { at } from "../log.ts";

const november = at("2026-11-01", 2);
const other = at("2026-11-01", 4);
const lines = [
  "{",
  ...writeSnapshots([
    { ...november, cell: null },
    { ...november, recordedOn: "2026-10-31" },
  ]),
  "[]",
];
const issues = [
  ...readSnapshots(lines).issues,
  ...timeline([null as unknown as Snapshot, november, other]).issues,
  ...timeline([november, other, at("2026-11-01", 4, { recordedOn: "2026-11-05" })]).issues,
];

it("words everything that can be wrong", () => {
  expect(issues.map((issue) => historyIssueText(issue, "en"))).toMatchInlineSnapshot(`
    [
      "Line 1: It is no JSON from character 2 on; it was left out. Write it again.",
      "Line 2: /cell: A placed customer has a cell, and no other has one; the status is "placed". Correct one of them.",
      "Line 3: /recordedOn: It was recorded on 2026-10-31, before its own day 2026-11-01; nobody can know a day before it comes. Give both days in one calendar.",
      "Line 4: Expected an object, found [0].",
      "A snapshot (customer undefined, of undefined, recorded on undefined) needs a customer, two real days, the second not before the first, and the model, axes and facts of an assessment; it was left out. Correct it.",
      "A, 2026-11-01: 2 snapshots of 2026-11-01 contradict each other; none of them counts. Record the right one anew.",
      "A, 2026-11-01: 2 snapshots of 2026-11-01 contradicted each other, until a later one settled it. Find out who wrote both.",
    ]
  `);
  expect(issues.map((issue) => historyIssueText(issue, "zh-CN"))).toMatchInlineSnapshot(`
    [
      "第 1 行：从第 2 个字符起不是 JSON，已跳过；请重新写入。",
      "第 2 行：/cell：已定位的客户才有格子，其他客户没有；此处状态为“placed”。请更正其中一项。",
      "第 3 行：/recordedOn：记录日期 2026-10-31 早于评估日 2026-11-01，还没到的日子没法记录；两个日期请按同一时区的日历填写。",
      "第 4 行：此处应为：对象；实际是 [0]。",
      "一条快照（客户 undefined，评估日 undefined，记录日 undefined）缺少客户、真实日期，或评估所用的模型、各轴、事实，或记录日早于评估日，已跳过；请更正。",
      "A，2026-11-01：2026-11-01 记录的 2 条快照互相矛盾，均不采用；请重新记录正确的一条。",
      "A，2026-11-01：2026-11-01 记录的 2 条快照曾互相矛盾，后来的记录已经更正；请查清是谁写了两次。",
    ]
  `);
  const codes = new Set<string>(issues.map(({ code }) => code));
  const words = Object.keys(historyMessages).filter((code) => !["at", "line"].includes(code));
  expect(words.filter((code) => !codes.has(code))).toEqual([]);
});
