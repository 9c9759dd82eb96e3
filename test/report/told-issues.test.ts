import { expect, it } from "vitest";
import { toldIssues } from "../../src/report/told-issues.ts";
import { textIn } from "./sample.ts";

it("says the first twenty in words, and how many more there are", () => {
  const texts = Array.from({ length: 22 }, (_, i) => (locale: string) => `${locale} <${i}>`);
  expect(toldIssues([])).toBe("");
  expect(toldIssues(texts.slice(0, 1))).toBe(
    '<ul><li><span lang="en"><bdi>en &lt;0&gt;</bdi></span><span lang="zh-CN"><bdi>zh-CN &lt;0&gt;</bdi></span></li></ul>',
  );
  expect(textIn(toldIssues(texts), "en").split("\n").slice(-2)).toEqual(["en <19>", "2 more"]);
});
