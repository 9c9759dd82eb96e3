import { expect, it } from "vitest";
import { planMessages } from "../../src/planning/plan-messages.ts";

const entries = Object.entries(planMessages);
it("is Chinese in Chinese, with its own punctuation", () => {
  const signs = new Set(["none", "clauses", "list", "ofSale", "action.support", "heading"]);
  const wrong = entries
    .filter(([code]) => !signs.has(code))
    .map(([, message]) => message["zh-CN"].replace(/\{\w+\}/g, ""))
    .filter((text) => !/\p{Script=Han}|：|（/u.test(text) || /[,;:?()"]/.test(text));
  expect(wrong).toEqual([]);
});
