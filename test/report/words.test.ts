import { expect, it } from "vitest";
import { both, bothTexts, labelled, say, sayIn } from "../../src/report/words.ts";

it("writes both languages, and once what is the same in both", () => {
  expect(labelled({ en: "Low", "zh-CN": "低" })).toBe(
    '<span lang="en">Low</span><span lang="zh-CN">低</span>',
  );
  expect(labelled("A<B")).toBe("A&lt;B");
  expect(bothTexts(() => "7")).toBe("7");
  expect(both(() => "x", "g")).toBe('<g lang="en">x</g><g lang="zh-CN">x</g>');
});

it("words a code with parameters that depend on the language", () => {
  const owner = (locale: "en" | "zh-CN"): string => sayIn(locale, "owner.director");
  expect(say("strategy.owner", { owner })).toBe(
    '<span lang="en">Owner: a sales director</span><span lang="zh-CN">负责人：销售总监</span>',
  );
});
