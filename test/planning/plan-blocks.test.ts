import { describe, expect, it } from "vitest";
import {
  bullets,
  documentText,
  led,
  numbered,
  paragraph,
  strong,
  subheading,
  table,
} from "../../src/planning/plan-blocks.ts";
import { wordsIn } from "../../src/planning/plan-words.ts";

describe("blocks of Markdown", () => {
  it("are written one point to a line", () => {
    expect(bullets(["a", "b"])).toBe("- a\n- b");
    expect(numbered(["a", "b"])).toBe("1. a\n2. b");
    expect(table(["x", "y"], [["1", "2"]])).toBe("| x | y |\n|---|---|\n| 1 | 2 |");
    expect([paragraph("a"), strong("a"), subheading(2, "a")]).toEqual(["a", "**a**", "### 2. a"]);
  });

  it("show data as it is, wherever it stands", () => {
    const bad = "# *x*\n| - y";
    const shown = "\\# \\*x\\* \\| - y";
    expect(bullets([bad])).toBe(`- ${shown}`);
    expect(numbered([bad])).toBe(`1. ${shown}`);
    expect(table([bad], [[bad]])).toBe(`| ${shown} |\n|---|\n| ${shown} |`);
    expect([paragraph(bad), strong(bad), subheading(1, bad)]).toEqual([
      shown,
      `**${shown}**`,
      `### 1. ${shown}`,
    ]);
  });

  it("have no lead without points", () => {
    expect(led("Do:", ["a"])).toEqual(["Do:", "1. a"]);
    expect(led("Say:", ["a"], bullets)).toEqual(["Say:", "- a"]);
    expect(led("Do:", [])).toEqual([]);
  });
});

describe("a document", () => {
  const sections = [
    { heading: "A*", blocks: ["a", "b"] },
    { heading: "B", blocks: [] },
  ];

  it("numbers its parts as the language does, and ends with its last line", () => {
    expect(documentText("T|", "on|", sections, wordsIn("en"))).toBe(
      "# T\\|\n\non\\|\n\n## 1. A\\*\n\na\n\nb\n\n## 2. B\n",
    );
    expect(documentText("T", "on", sections, wordsIn("zh-CN"))).toBe(
      "# T\n\non\n\n## 一、A\\*\n\na\n\nb\n\n## 二、B\n",
    );
  });
});
