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
    "预算（未知）。单凭弄清这一项，位置就可能改变：“今明两年都没有”、“已列计划，尚未批准” → 常规客户；“已批准” → 成长客户。不弄清它，就有 15.0 分定不下来。这件事有没有钱：预算批了，列进计划了，还是今明两年都没有？",
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
  expect(words("lastContact", "zh-CN")).toContain("早于2026年11月17日 → 常规客户");
});

it("words ranges that lie apart or between others, and what has no question and no model", () => {
  const document = sample({
    x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "ragged", hole: 0 } }] },
  });
  const [a] = gapsInFull(compileModel(document, { scales: plugins }), { b: 50 });
  expect(a && fullGapText(a, "en")).toBe(
    "a (unknown). Found out alone, it could change the place: 0 to 1, 81 to below 144 → medium/medium; more than 1 to below 81 → low/medium; 144 or more → high/medium. It could settle the place. It leaves 100.0 points open.",
  );
});

it("words a gap that decides nothing, and one that leaves the customer unplaced", () => {
  const narrow = sample({ x: { bands: [{ id: "all", from: 0 }] } });
  const [a] = gapsInFull(compileModel(narrow), { a: { value: 5, grade: "assumed" }, b: 50 });
  expect(a && fullGapText(a, "zh-CN")).toBe(
    "a（未核实）。弄清后，位置可能就此确定。不弄清它，就有 50.0 分定不下来。",
  );
  const gates = [{ id: "out", when: { fact: "a", above: 9 }, then: { exclude: true } }] as const;
  const [first] = gapsInFull(compileModel(sample({ gates })), {});
  expect(first && fullGapText(first, "en")).toContain("9 or less → not placed; more than 9 → excluded");
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
  expect(a && fullGapText(a, "en")).toContain("more than 1 to below 81 → low/medium;");
});

it("puts a number on the side on which it lies, also where the edge is a hair above it", () => {
  const said = (from: number | null, to: number | null, locale: Locale = "en"): string => {
    const [gap] = gapsInFull(compileModel(sample()), { b: 50 });
    const outcome = { status: "placed", cell: "low/low", settled: false, values: [], ranges: [{ from, to }] };
    return fullGapText({ ...gap, decisive: true, outcomes: [outcome] } as never, locale);
  };
  expect(said(null, -3.99999995)).toContain(": -4 or less → low/low");
  expect(said(-3.99999995, null)).toContain(": more than -4 → low/low");
  expect(said(-4.00000005, null)).toContain(": -4 or more → low/low");
  expect(said(null, Number.MIN_VALUE)).toContain(": 0 or less → low/low");
  expect(said(-Number.MIN_VALUE, null)).toContain(": 0 or more → low/low");
  expect(said(0, 9.0000001)).toContain(": 0 to 9 → low/low");
  expect(said(1.0000001, 9.0000001)).toContain(": more than 1 to 9 → low/low");
  expect(said(1.0000001, 9)).toContain(": more than 1 to below 9 → low/low");
  expect(said(1.0000001, 9.0000001, "zh-CN")).toContain("：高于 1 且不超过 9 → low/low");
  // Four digits cannot show it, and it is no hair: the limit is given on the side where it still holds.
  expect(said(437_512, null)).toContain(": 437,600 or more → low/low");
});
