import { expect, it } from "vitest";
import { gapsSection } from "../../src/report/gaps.ts";
import { customer, matrix, textIn } from "./sample.ts";

it("lists what to find out with the question, why, and what it decides", () => {
  const { gaps } = customer({ spend: 80 }).assessment;
  const text = textIn(gapsSection(gaps, matrix.plan, matrix.model), "en");
  expect(text).toContain("Stance: Do they like us?unknown");
  expect(text).toContain("relationQuality: up to 75.0 points");
  expect(text).toContain("barred");
  expect(text).toContain("decides: barred");
  expect(textIn(gapsSection(gaps, matrix.plan, matrix.model), "zh-CN")).toContain(
    "态度：他们喜欢我们吗？未知",
  );
});

it("says that there is nothing", () => {
  expect(textIn(gapsSection([], matrix.plan, matrix.model), "en")).toContain(
    "Nothing: all is known and proved.",
  );
});
