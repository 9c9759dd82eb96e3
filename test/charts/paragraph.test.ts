import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, paragraphDrawn } from "../../src/charts/paragraph.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { numberOf, ofClass, read, textOf } from "./pictures.ts";

describe("linesOf", () => {
  it("breaks between words and between Chinese characters, and never before their punctuation", () => {
    expect(linesOf("one two three", 12, 50)).toEqual(["one two", "three"]);
    expect(linesOf("一二三，四五。", 10, 30)).toEqual(["一二", "三，四", "五。"]);
    expect(linesOf("共 12 家", 10, 30)).toEqual(["共 12", "家"]);
  });

  it("cuts a word that is wider than the line, and gives an empty text a line", () => {
    expect(linesOf("unbreakable", 12, 40)).toEqual(["unbr…"]);
    expect(linesOf("", 12, 40)).toEqual([""]);
  });

  it("gives no line that is too wide, and loses no character where words fit", () => {
    const words = fc.array(fc.stringMatching(/^[a-z一-龥，。]{1,5}$/u), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 400 }), (parts, width) => {
        const text = parts.join(" ");
        const lines = linesOf(text, 12, width);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});

it("draws a line beneath the other and says where it ends", () => {
  const { svg, bottom } = paragraphDrawn("word ".repeat(60), 400, 50);
  const texts = ofClass(read(svg), "summary")[0]?.children ?? [];
  expect(texts.length).toBeGreaterThan(2);
  const heights = texts.map((text) => numberOf(text, "y"));
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(heights.every((y) => y > 50 && y < bottom)).toBe(true);
  expect(texts.map(textOf).join(" ")).toBe("word ".repeat(60).trim());
});
