import { compileModel, type Locale, type ModelDocument, whatIf, whatIfText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";

const asOf = "2026-11-23";
const known = { annualSpend: 8_000_000, need: 3, relationshipStage: 4, economicBuyer: "noContact" };

function lines(
  changes: object,
  locale: Locale,
  document: ModelDocument = customerModel,
  given: object = known,
): string[] {
  const result = whatIf(compileModel(document), facts(given), facts(changes), { asOf });
  return whatIfText(result, { locale, model: document }).split("\n");
}

it("says where the customer would stand, how its axes would move, and what gates would say", () => {
  expect(lines({ economicBuyer: "inDepth" }, "en")).toEqual([
    "Now: Regular customer (medium/medium), tier B.",
    "Then: Firm customer (medium/high), tier B.",
    "Customer potential 60.5, unchanged (between 24.2 and 84.2)",
    "Relationship quality 42.8 → 85.7 (+42.9); between 15.0 and 69.9, then between 30.0 and 95.0",
    "Gate “Economic buyer not reached”: applies → does not apply",
    "Becomes possible: Customer to be maintained, Firm customer, Key customer",
  ]);
  expect(lines({ economicBuyer: "inDepth" }, "zh-CN")).toEqual([
    "现在：常规客户（medium/medium），B 级。",
    "改动后：稳固客户（medium/high），B 级。",
    "客户潜力 60.5，不变（在 24.2 到 84.2 之间）",
    "关系质量 42.8 → 85.7（+42.9）；现在 15.0 到 69.9 之间，改动后 30.0 到 95.0 之间",
    "门槛“最终决策人未覆盖”：触发 → 未触发",
    "新增的可能位置：维护客户、稳固客户、重点客户",
  ]);
});

it("says what becomes possible, with and without the model's labels", () => {
  const result = whatIf(compileModel(sample()), facts({ a: 50 }), facts({ a: null, b: 50 }));
  expect(whatIfText(result, { locale: "en" }).split("\n")).toEqual([
    "Now and then: Not placed yet: too little is known.",
    "x 50.0 → –; between 50.0 and 50.0, then between 0.0 and 100.0",
    "y – → 50.0; between 0.0 and 100.0, then between 50.0 and 50.0",
    "Becomes possible: low/medium, high/medium",
    "No longer possible: medium/low, medium/high",
  ]);
});

it("says that the place would be settled, or would not be any more", () => {
  expect(lines({ a: 5 }, "en", sample(), { b: 5 })).toContain("The place would be settled.");
  expect(lines({ a: null }, "zh-CN", sample(), { a: 5, b: 5 })).toContain("位置将不再确定。");
});

it("says that nothing would change, and what cannot be read of the change", () => {
  expect(lines({ a: 5 }, "en", sample(), { a: 5, b: 5 })).toEqual([
    "Now and then: low/low (low/low), tier tier low/low.",
    "It would change nothing.",
  ]);
  expect(lines({ a: "five" }, "en", sample(), { b: "old" })).toEqual([
    "Now and then: Not placed yet: too little is known.",
    "It would change nothing.",
    'Issue: a: expected a number, found "five"; it counts as unknown.',
  ]);
});

it("says where a gate is not known, or would have to be confirmed", () => {
  const document = sample({
    facts: { barred: { type: "flag", label: "Barred", ages: { freshDays: 10, expiresDays: 20 } } },
    gates: [{ id: "barred", label: "Barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
  });
  const old = { value: true, asOf: "2020-01-01" };
  expect(lines({ barred: old }, "en", document, { a: 5, b: 5 })).toEqual([
    "Now: low/low (low/low), tier tier low/low.",
    "Then: Excluded.",
    "x 5.0, unchanged (between 5.0 and 5.0)",
    "y 5.0, unchanged (between 5.0 and 5.0)",
    "Gate “Barred”: not known → applies, to be confirmed",
    "No longer possible: low/low",
  ]);
  expect(lines({ barred: old }, "zh-CN", document, { a: 5, b: 5, barred: false })[4]).toBe(
    "门槛“Barred”：未触发 → 触发（待核实）",
  );
});
