import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, textWidth } from "../../src/charts/text-width.ts";

describe("textWidth", () => {
  it("gives a Chinese or full-width character one em", () => {
    expect(textWidth("客户潜力（Ａ）", 12)).toBe(7 * 12);
    expect(textWidth("𠮷", 10)).toBe(10);
  });

  it("gives Latin letters their own widths", () => {
    expect(textWidth("ill", 10)).toBeLessThan(textWidth("aaa", 10));
    expect(textWidth("aaa", 10)).toBeLessThan(textWidth("WWW", 10));
    expect(textWidth("a", 10, true)).toBeGreaterThan(textWidth("a", 10));
  });

  it("counts no width for combining marks, and a wide one for pictures", () => {
    expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
    expect(textWidth("😀", 10)).toBeGreaterThan(10);
    expect(textWidth("ж", 10)).toBeGreaterThan(textWidth("a", 10));
  });
});

describe("cutText", () => {
  it("leaves a text whole where it fits", () => {
    expect(cutText("Northern Grid", 12, 200)).toBe("Northern Grid");
    expect(cutText("客户潜力", 10, 40)).toBe("客户潜力");
    expect(cutText("", 10, 0)).toBe("");
  });

  it("cuts with an ellipsis, and leaves nothing where two characters have no room", () => {
    expect(cutText("客户潜力", 10, 39)).toBe("客户…");
    expect(cutText("ab cd ef gh", 10, 26)).toBe("ab…");
    expect(cutText("客户潜力", 10, 19)).toBe("");
  });

  it("is never wider than it may be, and only ever the beginning of the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 0, max: 300 }),
        fc.boolean(),
        (text, width, bold) => {
          const cut = cutText(text, 11, width, bold);
          if (cut !== text) expect(text.startsWith(cut.replace(/…$/, ""))).toBe(true);
          expect(textWidth(cut, 11, bold)).toBeLessThanOrEqual(width + 1e-9);
        },
      ),
    );
  });
});
