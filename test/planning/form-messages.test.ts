import { expect, it } from "vitest";
import { formMessages } from "../../src/planning/form-messages.ts";
import { render } from "../../src/text/render.ts";

// That both languages are there, with the same placeholders, test/text/render.test.ts holds for every catalog.
it("says each sentence without a number that would need a plural", () => {
  expect(render(formMessages, "range", { low: 1, high: 2.5 }, "en")).toBe(
    "Once all is known, it is between 1 and 2.5.",
  );
  expect(render(formMessages, "range", { low: 1, high: 2.5 }, "zh-CN")).toBe(
    "待定条目全部弄清后，总分在 1 到 2.5 之间。",
  );
});
