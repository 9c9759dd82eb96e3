import {
  type Assessment,
  compare,
  comparisonText,
  compileModel,
  type ModelDocument,
  placeByHand,
} from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";

const label = (en: string, zh: string) => ({ en, "zh-CN": zh });
const document: ModelDocument = sample({
  x: {
    label: label("Potential", "潜力"),
    dimensions: [
      { id: "a", weight: 3, scale: same },
      { id: "c", weight: 1, scale: same },
    ],
  },
  y: {
    label: label("Relationship", "关系"),
    dimensions: [{ id: "b", weight: 1, scale: { kind: "decay", halvesAtDays: 30 } }],
  },
  facts: {
    a: { type: "number", label: label("Spend", "采购额") },
    b: { type: "day", label: label("Last met", "最近会面") },
    c: { type: "number", label: label("Growth", "增长"), unit: "%" },
    frozen: { type: "flag", label: label("Frozen", "冻结") },
  },
  gates: [
    {
      id: "frozen",
      label: label("Budget frozen", "预算冻结"),
      when: { fact: "frozen", is: true },
      then: { cap: { axis: "x", band: "low" } },
    },
  ],
});
const matrix = compileModel(document);
const [june, july] = ["2026-06-01", "2026-07-01"];
const assess = (raw: object, asOf = june, of = matrix): Assessment => of.assess(facts(raw), { asOf });
const lines = (
  before: Assessment,
  after: Assessment,
  locale: "en" | "zh-CN",
  of = matrix,
  earlier = matrix,
) => comparisonText(compare(before, after, { matrix: of, earlier }), locale).split("\n");
const model = `(${matrix.hash.slice(0, 12)})`;

const before = assess({ a: { value: 80, grade: "stated" }, b: june, frozen: true });
const after = assess({ a: 60, b: june, c: { value: 100, asOf: july }, frozen: false }, july);

it("says where the customer stands now, what moved it there, and what is known now", () => {
  expect(lines(before, after, "en")).toEqual([
    "From low/high (low/high), tier tier low/high to high/medium (high/medium), tier tier high/medium.",
    "  Time alone: low/medium (low/medium), tier tier low/medium.",
    "  What is known now: high/medium (high/medium), tier tier high/medium.",
    "",
    "Potential 39.9 → 70.0 (+30.1); between 39.9 and 39.9, now between 70.0 and 70.0",
    "  -20.0  new evidence: Spend (low -3.0, high -18.0)",
    "  +10.0  new evidence: Growth (low +25.0, high 0.0)",
    "  +40.1  gate, through new evidence: Budget frozen (low +8.1, high +48.1)",
    "",
    "Relationship 100.0 → 50.0 (-50.0); between 100.0 and 100.0, now between 50.0 and 50.0",
    "  -50.0  ageing: Last met (low -50.0, high -50.0)",
    "",
    "What is known",
    "  Changed: Spend, from 80 to 60.",
    "  Better proved: Spend, stated by the customer before, verified now.",
    "  Older: Last met, Jun 1, 2026.",
    "  Now known: Growth, 100% (of 2026-07-01).",
    "  Changed: Frozen, from yes to no.",
    "",
    `From 2026-06-01 to 2026-07-01, model sample 1 ${model}`,
  ]);
});

it("says the same in Chinese", () => {
  const chinese = lines(before, after, "zh-CN");
  expect(chinese).toHaveLength(lines(before, after, "en").length);
  expect(chinese[4]).toBe("潜力 39.9 → 70.0（+30.1）；原在 39.9 到 39.9 之间，现在 70.0 到 70.0 之间");
  expect(chinese[7]).toBe("  +40.1  门槛（起因：新信息）：预算冻结（下限 +8.1，上限 +48.1）");
  expect(chinese).toContain("  有变化：冻结，由是变为否。");
  expect(chinese.at(-1)).toBe(`从 2026-06-01 到 2026-07-01，模型 sample 1（${matrix.hash.slice(0, 12)}）`);
});

it("is short where nothing has changed, and where one axis has not", () => {
  expect(lines(before, before, "en")).toEqual([
    "As before: low/high (low/high), tier tier low/high.",
    "Nothing has changed.",
    "",
    `From 2026-06-01 to 2026-06-01, model sample 1 ${model}`,
  ]);
  const text = lines(assess({ a: 10, b: june }), assess({ a: 20, b: june }), "en");
  expect(text).toContain("Relationship 100.0, as before (between 100.0 and 100.0)");
});

it("says that an axis came to have a score, lost it, or has none", () => {
  const [none, known] = [assess({}), assess({ a: 40 })];
  expect(lines(none, known, "en").slice(0, 3)).toEqual([
    "As before: not placed (too little known).",
    "",
    "Potential: no score before, now 40.0 (between 30.0 and 55.0)",
  ]);
  expect(lines(none, known, "en")).toContain("  –  new evidence: Spend (low +30.0, high -45.0)");
  expect(lines(known, none, "en")).toContain("Potential: 40.0 before, now no score (between 0.0 and 100.0)");
  expect(lines(known, none, "en")).toContain("Relationship: no score, as before (between 0.0 and 100.0)");
});

it("names both models where they differ, and that one is not in force", () => {
  const draft = compileModel({
    ...document,
    version: "2",
    life: { status: "draft" },
    axes: [{ ...document.axes[0], aggregation: "minimum" }, document.axes[1]],
  });
  const raw = { a: 80, b: june, c: 40, frozen: false };
  const text = lines(assess(raw), assess(raw, june, draft), "en", draft);
  expect(text[1]).toBe(
    "  The model as it is now, for what was known then: medium/high (medium/high), tier tier medium/high.",
  );
  expect(text).toContain("  -30.0  model: the axis is made another way (low -30.0, high -30.0)");
  expect(text.at(-1)).toBe(
    `From 2026-06-01 to 2026-06-01, model sample 1 ${model} before, model sample 2 (${draft.hash.slice(0, 12)}), draft: not approved now`,
  );
});

it("says what is excluded, and a dash for a day that there is not", () => {
  const timeless = compileModel(
    sample({
      facts: { barred: { type: "flag" } },
      gates: [{ id: "barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
    }),
  );
  const [was, is] = [
    { a: 1, b: 1 },
    { a: 1, b: 1, barred: true },
  ].map((raw) => timeless.assess(facts(raw)));
  const text = lines(was as Assessment, is as Assessment, "en", timeless, timeless);
  expect(text[0]).toBe("From low/low (low/low), tier tier low/low to excluded.");
  expect(text.at(-1)).toMatch(/^From – to –, model sample 1 /);
  expect(lines(is as Assessment, was as Assessment, "zh-CN", timeless, timeless)).toContain(
    "  不再掌握：barred（原为是）。",
  );
});

it("lets no text of the data break a line", () => {
  const broken = compileModel({
    ...document,
    facts: { ...document.facts, a: { type: "number", label: "x\n\ny" } },
  });
  const text = lines(assess({}, june, broken), assess({ a: 1 }, june, broken), "en", broken, broken);
  expect(text.find((line) => line.includes("new evidence"))).toContain("x y");
});

it("says what became of a place by hand, and both cells in force, beside the model's own place", () => {
  const why = label("Left the market", "退出市场");
  const placed = (of: Assessment, cell: string, until = "2026-12-31") =>
    placeByHand(matrix, of, { cell, by: "Chen Yu", why, on: june, until }).assessment;
  const [low, high] = [placed(after, "low/low"), placed(after, "high/high")];
  expect(lines(after, low, "en").slice(0, 3)).toEqual([
    "As before: high/medium (high/medium), tier tier high/medium.",
    "  Placed by hand: low/low (low/low), tier tier low/low, by Chen Yu on 2026-06-01, until 2026-12-31: Left the market.",
    "  In force: before high/medium (high/medium), tier tier high/medium, by the model; now low/low (low/low), tier tier low/low, by hand.",
  ]);
  expect(lines(low, after, "en").slice(1, 3)).toEqual([
    "  The place by hand was withdrawn before its time: low/low (low/low), tier tier low/low, by Chen Yu, until 2026-12-31.",
    "  In force: before low/low (low/low), tier tier low/low, by hand; now high/medium (high/medium), tier tier high/medium, by the model.",
  ]);
  expect(lines(low, high, "zh-CN").slice(1, 3)).toEqual([
    "  人工定位有改动，现为：high/high（high/high，tier high/high 级）；Chen Yu 于 2026-06-01 决定，有效期至 2026-12-31；理由：退出市场。",
    "  实际采用：原为low/low（low/low，tier low/low 级）（人工定位）；现为high/high（high/high，tier high/high 级）（人工定位）。",
  ]);
  expect(lines(low, low, "en").slice(1, 4)).toEqual([
    "  Still placed by hand: low/low (low/low), tier tier low/low, by Chen Yu on 2026-06-01, until 2026-12-31: Left the market.",
    "  In force, as before: low/low (low/low), tier tier low/low, by hand.",
    "Nothing has changed.",
  ]);
});

it("says that a place by hand has lapsed, and that the model gives none in its stead", () => {
  const { assessment } = placeByHand(matrix, assess({}), {
    cell: "low/low",
    by: "Chen Yu",
    why: "Left",
    on: june,
    until: june,
  });
  expect(lines(assessment, assess({}, july), "en").slice(1, 3)).toEqual([
    "  The place by hand has lapsed: low/low (low/low), tier tier low/low, by Chen Yu, held until 2026-06-01.",
    "  In force: before low/low (low/low), tier tier low/low, by hand; now not placed (too little known).",
  ]);
});
