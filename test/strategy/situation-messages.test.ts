import { situationIssueText } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { parseSituation } from "opportunity-matrix/schema";
import { expect, it } from "vitest";

const words = (value: unknown, locale: "en" | "zh-CN" = "en"): string[] =>
  parseSituation(value, { model: customerModel, playbook: customerPlaybook }).issues.map((issue) =>
    situationIssueText(issue, locale),
  );

it("words what is wrong with the form, with a value and with a name", () => {
  expect(words({ asOf: "2026-11-23" })).toEqual(['The key "facts" is missing; add it.']);
  const facts = { trust: { value: 11 }, coches: { value: 1 } };
  expect(words({ asOf: "2026-11-23", facts })).toEqual([
    "Trust: 11 is outside the valid range (≥ 1, ≤ 10); it counts as unknown.",
    'Nobody declares a fact "coches"; did you mean "coaches"?',
  ]);
  expect(words({ asOf: "2026-11-23", facts }, "zh-CN")[1]).toBe("没有声明过事实“coches”；是不是“coaches”？");
});
