import { expect, it } from "vitest";
import { optionReader } from "../../src/parse/options.ts";

const read = optionReader(
  {
    type: "choice",
    options: [
      "none",
      { id: "inPlan", label: { en: "In the plan", "zh-CN": "已列计划" } },
      { id: "b", label: "same" },
      { id: "c", label: "Same" },
      "NA",
      "B",
    ],
  },
  { inPlan: ["scheduled"] },
);

it.each([
  ["none", "none"],
  ["NONE", "none"],
  ["inPlan", "inPlan"],
  ["in_plan", "inPlan"],
  ["In  the Plan", "inPlan"],
  ["已列计划", "inPlan"],
  ["Scheduled", "inPlan"],
  ["b", "b"],
  ["B", "B"],
  [" NA ", "NA"],
])("reads %s", (text, value) => {
  expect(read(text)).toEqual({ value });
});

it("does not choose between two", () => {
  expect(read("same").issue).toMatchObject({ code: "option.ambiguous", params: { meanings: ["b", "c"] } });
  expect(read("ｂ").issue).toMatchObject({ code: "option.ambiguous", params: { meanings: ["b", "B"] } });
});

it("knows what is not known, and what is no option", () => {
  expect(["", "-", "暂无"].map(read)).toEqual([{ value: null }, { value: null }, { value: null }]);
  for (const text of ["Perhaps", "toString", "__proto__"]) {
    expect(read(text).issue).toMatchObject({
      code: "option.unreadable",
      params: { listed: ["none", "inPlan", "b", "c", "NA", "B"] },
    });
  }
});
