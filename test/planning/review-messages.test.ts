import { playbookReview, recordIssueText } from "opportunity-matrix/planning";
import { expect, it } from "vitest";
import { recordMessages } from "../../src/planning/review-messages.ts";
import { changed } from "../model/sample.ts";
import { closed, proofOn, recorded } from "./records.ts";

const facts = { growth: 60, budget: 80, trust: 30 };
const full = closed(recorded("deepen", facts), facts, "2026-06-02", proofOn("2026-06-18"));

const wrong = [
  ["/before/cell", null],
  ["/recommendedOn", "2026-08-21"],
  ["/outcome/done", "2026-08-21"],
  ["/outcome/done", false],
  ["/outcome/proof/day", "2026-08-21"],
  ["/outcome/proof/by", "us"],
  ["/outcome/after/axes", {}],
  ["/customer", ""],
] as const;
const { issues } = playbookReview(wrong.map((change) => changed(full, change)));

it("words everything that can contradict itself, with all that it speaks of", () => {
  const codes = new Set<string>(issues.map(({ code }) => code));
  expect(Object.keys(recordMessages).filter((code) => !codes.has(code))).toEqual([]);
  for (const issue of issues) {
    const [en, zh] = [recordIssueText(issue, "en"), recordIssueText(issue, "zh-CN")];
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(zh).toMatch(/。$/);
    expect(en + zh).not.toMatch(/[{}]|undefined/);
  }
});

it("words the form as the check of documents does", () => {
  const issue = issues.find(({ pointer }) => pointer === "/7/customer");
  expect(issue && recordIssueText(issue, "zh-CN")).toBe("内容过少：至少需要 1 项（或字符）。");
});
