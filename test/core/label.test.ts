import { expect, it } from "vitest";
import { LOCALES } from "../../src/core/label.ts";

it("English comes before Chinese where a label lacks the locale asked for", () => {
  expect(LOCALES).toEqual(["en", "zh-CN"]);
});
