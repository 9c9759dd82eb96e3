import { expect, it } from "vitest";
import { clause, labelClause } from "../../src/text/clause.ts";

it("takes the full stop from the end, and nothing else", () => {
  expect(["Signed.", "已签约。", "Signed. ", "v1.2", "Really?", ""].map(clause)).toEqual([
    "Signed",
    "已签约",
    "Signed",
    "v1.2",
    "Really?",
    "",
  ]);
});

it("words a label as a part of a sentence", () => {
  expect(labelClause({ en: "Signed.", "zh-CN": "已签约。" }, "zh-CN")).toBe("已签约");
});
