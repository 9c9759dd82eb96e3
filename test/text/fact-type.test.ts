import { compileModel, issueText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";

it("says in both languages what a fact's type expects", () => {
  const wrong = { need: "much", budget: 5, blocked: "no", lastContact: 20261123 };
  const { issues } = compileModel(customerModel).assess(wrong as never, { asOf: "2026-11-23" });
  const said = (locale: "en" | "zh-CN"): string[] => issues.map((issue) => issueText(issue, locale));
  expect(said("en").map((text) => /expected (.+), found/.exec(text)?.[1])).toEqual([
    "a number",
    "the id of an option",
    'a day ("YYYY-MM-DD")',
    "true or false",
  ]);
  expect(said("zh-CN")[0]).toBe("需求紧迫度：应为数值，实际是“much”；按未知处理。");
  expect(said("zh-CN").slice(1).join("")).toMatch(
    /应为选项的 id.*应为日期（“YYYY-MM-DD”）.*应为真假值（true 或 false）/,
  );
});
