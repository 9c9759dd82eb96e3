import { checkFile, fileIssueText } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { fileMessages } from "../../src/domain/messages.ts";

describe("checkFile", () => {
  it("finds nothing in a file of which nothing is known", () => {
    expect(checkFile({ customer: { id: "C-1" } })).toEqual([]);
  });

  it("gives issues that can be worded in both languages", () => {
    const [issue] = checkFile({
      customer: { id: "C-1" },
      interactions: [{ day: "2026-01-01", people: ["mo"], kind: "call" }],
    });
    expect(issue).toEqual({
      code: "file.stakeholderMissing",
      pointer: "/interactions/0/people/0",
      params: { id: "mo" },
    });
    expect(fileIssueText(issue as never, "en")).toBe(
      'No stakeholder has the id "mo"; add the person or correct the id.',
    );
    expect(fileIssueText(issue as never, "zh-CN")).toBe("没有编号为“mo”的关键人，请补充此人或更正编号。");
  });

  it("words every code in each language's own marks", () => {
    for (const { en, "zh-CN": zh } of Object.values(fileMessages)) {
      expect(en).toMatch(/\.$/);
      expect(zh).toMatch(/。$/);
      expect(zh.replace(/\{\w+\}/g, "")).not.toMatch(/[,;:?!()]/);
    }
  });
});
