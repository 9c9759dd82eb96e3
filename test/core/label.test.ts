import { expect, it } from "vitest";
import { LOCALES, labelTexts } from "../../src/core/label.ts";

it("English comes before Chinese where a label lacks the locale asked for", () => {
  expect(LOCALES).toEqual(["en", "zh-CN"]);
});

it("has a text for every language, or one for all", () => {
  expect([labelTexts("a"), labelTexts({ en: "a", "zh-CN": "甲" }), labelTexts(undefined)]).toEqual([
    ["a"],
    ["a", "甲"],
    [],
  ]);
});
