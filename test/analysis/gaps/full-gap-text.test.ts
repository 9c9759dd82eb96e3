import { compileModel, fullGapText, gapsInFull, type Locale } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

const asOf = "2026-11-23";
const known = {
  annualSpend: 8_000_000,
  need: 3,
  relationshipStage: 4,
  economicBuyer: "multiple",
  champion: "coach",
} as const;

function words(fact: string, locale: Locale, costs = {}): string | undefined {
  const gap = gapsInFull(compileModel(customerModel), known, { asOf, costs }).find(
    (one) => one.fact === fact,
  );
  return gap && fullGapText(gap, locale, customerModel);
}

it("words options, answers and what they lead to", () => {
  expect(words("budget", "en")).toBe(
    "Budget (unknown). Found out alone, it could change the place: “None this year or next”, “Planned, not yet approved” → Regular customer; “Approved” → Growth customer. It leaves 15.0 points open. Is there money for this: approved, in the plan, or none this year or next?",
  );
  expect(words("budget", "zh-CN")).toBe(
    "预算（未知）。单凭弄清这一项，位置就可能改变：“今明两年都没有”、“已列计划，尚未批准” → 常规客户；“已批准” → 成长客户。它留下 15.0 分的不确定。这件事有没有钱：预算批了，列进计划了，还是今明两年都没有？",
  );
  expect(words("blocked", "en", { blocked: 2.5 })).toMatch(
    /no → Regular customer; yes → excluded\. It could settle the place\. Cost of finding out: 2\.5\. Is the customer/,
  );
});

it("words ranges of numbers and days, those that meet as one", () => {
  expect(words("openShare", "en")).toContain(
    "below 95.34 percent → Regular customer; 95.34 percent or more → Growth",
  );
  expect(words("lastContact", "en")).toContain(
    "before Nov 17, 2026 → Regular customer; Nov 17, 2026 or later → Firm",
  );
  expect(words("lastContact", "zh-CN")).toContain("早于 2026年11月17日 → 常规客户");
});

it("words ranges that lie apart or between others, and what has no question and no model", () => {
  const document = sample({
    x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "ragged", hole: 0 } }] },
  });
  const [a] = gapsInFull(compileModel(document, { scales: plugins }), { b: 50 });
  expect(a && fullGapText(a, "en")).toBe(
    "a (unknown). Found out alone, it could change the place: 0 to below 1.001, 81 to below 144 → medium/medium; 1.001 to below 81 → low/medium; 144 or more → high/medium. It could settle the place. It leaves 100.0 points open.",
  );
});

it("words a gap that decides nothing, and one that leaves the customer unplaced", () => {
  const narrow = sample({ x: { bands: [{ id: "all", from: 0 }] } });
  const [a] = gapsInFull(compileModel(narrow), { a: { value: 5, grade: "assumed" }, b: 50 });
  expect(a && fullGapText(a, "zh-CN")).toBe(
    "a（未核实）。弄清后，位置可能就此确定。它留下 50.0 分的不确定。",
  );
  const gates = [{ id: "out", when: { fact: "a", above: 9 }, then: { exclude: true } }] as const;
  const [first] = gapsInFull(compileModel(sample({ gates })), {});
  expect(first && fullGapText(first, "en")).toContain("below 9.001 → not placed; 9.001 or more → excluded");
  const days = sample({
    facts: { met: { type: "day" } },
    y: {
      dimensions: [
        {
          id: "met",
          weight: 1,
          scale: {
            kind: "age",
            points: [
              [0, 0],
              [100, 100],
            ],
          },
        },
      ],
    },
  });
  const met = gapsInFull(compileModel(days), { a: 5 }, { asOf })[0];
  expect(met && fullGapText(met, "en")).toContain("Sep 15, 2026 to before Oct 15, 2026 → low/medium");
});

it("says any value where every value leads to one place", () => {
  const document = sample({ x: { bands: [{ id: "all", from: 0 }] }, y: { bands: [{ id: "one", from: 0 }] } });
  const [a] = gapsInFull(compileModel(document), { b: 5 });
  expect(a && fullGapText(a, "en")).toBe(
    "a (unknown). Found out alone, it could change the place: any value → all/one. It could settle the place. It leaves 100.0 points open.",
  );
});

it("joins what leads to the same place, though other cells stay possible", () => {
  const dimensions = [
    { id: "a", weight: 3, scale: { kind: "ragged", hole: 0 } },
    { id: "c", weight: 1, scale: { kind: "linear", from: 0, to: 100 } },
  ] as const;
  const document = sample({ facts: { c: { type: "number" } }, x: { dimensions } });
  const gaps = gapsInFull(compileModel(document, { scales: plugins }), { b: 50 });
  const a = gaps.find(({ fact }) => fact === "a");
  expect(a?.outcomes.filter(({ cell }) => cell === "low/medium").length).toBe(2);
  expect(a && fullGapText(a, "en")).toContain("1.001 to below 81 → low/medium;");
});
