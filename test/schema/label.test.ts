import { expect, it } from "vitest";
import { partJudge } from "./judges.ts";

const judge = partJudge("Label");

it.each([["Growth"], [{ en: "Growth", "zh-CN": "增长" }], [{}], [JSON.parse('{"__proto__":"x"}') as object]])(
  "accepts %j",
  (label) => {
    expect(judge(label)).toBe(true);
  },
);

it.each([
  [""],
  [{ en: "" }],
  [{ en: 1 }],
  [["Growth"]],
  [null],
  [5],
  [JSON.parse('{"__proto__":5}') as object],
])("refuses %j", (label) => {
  expect(judge(label)).toBe(false);
});
