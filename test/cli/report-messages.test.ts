import { expect, it } from "vitest";
import { reportMessages } from "../../src/cli/report-messages.ts";

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it("speaks of the same things in both languages", () => {
  for (const texts of Object.values(reportMessages)) {
    expect(placeholders(texts["zh-CN"])).toEqual(placeholders(texts.en));
    expect(texts["zh-CN"]).toMatch(/\p{Script=Han}/u);
  }
});
