import { findingText, lintModel, lintPlaybook } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { errorCases } from "./lint-cases.ts";
import { type Change, changed, sample, samplePlaybook } from "./sample.ts";

const typeFindings = [
  ...errorCases.flatMap(({ changes, scales = [] }) => lintModel(changed(sample, ...changes), { scales })),
  ...lintModel(
    changed(
      sample,
      ["/label", 1],
      ["/gates", 1],
      ["/plainGrade", 1],
      ["/axes/0/dimensions/1/dimensions/0", 1],
    ),
  ),
  ...lintModel(
    changed(sample, ["/axes/0/dimensions/2/scale", { kind: "flag", yes: "1", no: 0 }], ["/id", 1]),
  ),
  ...lintPlaybook(changed(samplePlaybook, ["/unplaced/contactEveryDays", "weekly"])),
].filter(({ code }) => code === "shape.type");

describe("findingText", () => {
  it("says in both languages what a form expects", () => {
    const finding = {
      severity: "error",
      code: "shape.type",
      pointer: "/id",
      params: { expected: "text", found: "1" },
    } as const;
    expect(findingText(finding, "en")).toBe("Expected a text, found 1.");
    expect(findingText(finding, "zh-CN")).toBe("此处应为：文本；实际是 1。");
  });

  it("has words for all that the forms of the documents expect", () => {
    const codes = [...new Set(typeFindings.map(({ params }) => String(params.expected)))];
    expect(codes.length).toBeGreaterThan(12);
    expect(
      typeFindings.filter((one) => findingText(one, "zh-CN").includes(` ${one.params.expected}，`)),
    ).toEqual([]);
  });

  it("names the play in which something was found by its id, where it has one", () => {
    const wordsOf = (change: Change) =>
      lintPlaybook(changed(samplePlaybook, change), sample).map((one) => [
        one.pointer,
        findingText(one, "en"),
        findingText(one, "zh-CN"),
      ]);
    expect(wordsOf(["/plays/1/when/is", "soon"])[0]).toEqual([
      "/plays/1/when/is",
      expect.stringMatching(/^Play "wait": The fact "phase" /),
      expect.stringMatching(/^打法“wait”：/),
    ]);
    expect(wordsOf(["/plays/0/proof", undefined])[0]?.slice(1)).toEqual([
      'Play "find": The key "proof" is missing; add it.',
      "打法“find”：缺少键“proof”，请补上。",
    ]);
    for (const id of [undefined, 5, ""]) {
      const words = wordsOf(["/plays/0/id", id]);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter(([, en]) => en?.startsWith("Play"))).toEqual([]);
    }
    expect(wordsOf(["/plays/0", "call"])[0]?.[1]).toMatch(/^Expected an object/);
    expect(wordsOf(["/plays", "call"])[0]?.[1]).toMatch(/^Expected a list/);
  });

  it("leaves what a scale of one's own expects as that says it", () => {
    const finding = (expected: string) =>
      ({ severity: "error", code: "shape.type", pointer: "", params: { expected, found: "1" } }) as const;
    expect(findingText(finding("a colour"), "zh-CN")).toBe("此处应为：a colour；实际是 1。");
    expect(findingText(finding("constructor"), "en")).toBe("Expected constructor, found 1.");
  });
});
