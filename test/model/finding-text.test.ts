import { findingText, lintModel, lintPlaybook } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { errorCases } from "./lint-cases.ts";
import { changed, sample, samplePlaybook } from "./sample.ts";

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

  it("leaves what a scale of one's own expects as that says it", () => {
    const finding = (expected: string) =>
      ({ severity: "error", code: "shape.type", pointer: "", params: { expected, found: "1" } }) as const;
    expect(findingText(finding("a colour"), "zh-CN")).toBe("此处应为：a colour；实际是 1。");
    expect(findingText(finding("constructor"), "en")).toBe("Expected constructor, found 1.");
  });
});
