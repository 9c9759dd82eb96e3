import { expect, it } from "vitest";
import { joined } from "../../../src/analysis/explanation/why-messages.ts";

it("puts a space between English sentences and none between Chinese ones", () => {
  expect(joined(["One.", "Two."], "en")).toBe("One. Two.");
  expect(joined(["一。", "二。"], "zh-CN")).toBe("一。二。");
});
