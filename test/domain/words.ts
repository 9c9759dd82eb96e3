// What the words of every enumeration have to keep.
import { expect, it } from "vitest";

/** Each value is said in both languages, and no two values are said alike. */
export function itSays(name: string, terms: Readonly<Record<string, { en: string; "zh-CN": string }>>): void {
  it(`${name}: says every value in both languages, each differently`, () => {
    const words = Object.values(terms);
    expect(words.length).toBeGreaterThan(1);
    for (const { en, "zh-CN": zh } of words) {
      expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[,;:?!()]/);
    }
    for (const locale of ["en", "zh-CN"] as const) {
      expect(new Set(words.map((word) => word[locale])).size).toBe(words.length);
    }
  });
}
