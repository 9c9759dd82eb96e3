import { expect, it } from "vitest";
import { csvMessages } from "../../src/cli/csv-messages.ts";

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it("speaks of the same things in both languages", () => {
  for (const [code, texts] of Object.entries(csvMessages)) {
    expect(placeholders(texts["zh-CN"])).toEqual(placeholders(texts.en));
    if (!code.startsWith("cell.text")) expect(texts["zh-CN"]).toMatch(/\p{Script=Han}/u);
  }
});
