import { compileModel, explain, type Facts, type Life, type ModelDocument } from "opportunity-matrix";
import { describe, expect, it } from "vitest";

const points = { kind: "linear", from: 0, to: 100 } as const;
const label = (en: string, zh: string) => ({ en, "zh-CN": zh });

const document: ModelDocument = {
  format: 1,
  id: "explained",
  version: "1.2.0",
  facts: {
    growth: {
      type: "number",
      label: label("Growth", "增长"),
      ages: { freshDays: 0, expiresDays: 100 },
      question: label("How fast?", "多快？"),
    },
    budget: {
      type: "choice",
      options: ["none", { id: "planned", label: label("Planned", "已列计划") }],
      label: label("Budget", "预算"),
    },
    local: { type: "flag", label: label("Local", "本地") },
    met: { type: "day", label: label("Last met", "最近会面") },
    trust: { type: "number", label: label("Trust", "信任"), min: 0, max: 100 },
    sanctioned: { type: "flag", label: label("Sanctioned", "受制裁") },
    frozen: { type: "flag", label: label("Frozen", "冻结") },
  },
  axes: [
    {
      id: "potential",
      label: label("Potential", "潜力"),
      bands: [
        { id: "low", from: 0 },
        { id: "high", from: 50 },
      ],
      dimensions: [
        { id: "growth", weight: 1, scale: points },
        {
          id: "budget",
          weight: 1,
          scale: {
            kind: "categories",
            categories: [
              { option: "none", points: 0 },
              { option: "planned", points: 100 },
            ],
          },
        },
        { id: "local", weight: 1, scale: { kind: "flag", yes: 100, no: 20 }, unknown: { assume: 50 } },
      ],
    },
    {
      id: "relationship",
      label: label("Relationship", "关系"),
      bands: [
        { id: "low", from: 0 },
        { id: "high", from: 50 },
      ],
      dimensions: [
        { id: "met", weight: 1, scale: { kind: "decay", halvesAtDays: 10 } },
        { id: "trust", weight: 1, scale: points },
      ],
    },
  ],
  gates: [
    {
      id: "sanctions",
      label: label("sanctions", "制裁"),
      when: { fact: "sanctioned", is: true },
      then: { exclude: true },
    },
    {
      id: "freeze",
      label: label("Budget frozen", "预算冻结"),
      when: { fact: "frozen", is: true },
      then: { cap: { axis: "potential", band: "low" } },
    },
  ],
  cells: Object.fromEntries(
    ["low/low", "low/high", "high/low", "high/high"].map((id) => [
      id,
      { tier: "A", strategy: "any", label: label(`Cell ${id}`, `格子 ${id}`) },
    ]),
  ),
};
const matrix = compileModel(document);
const hash = matrix.hash.slice(0, 12);

function explained(raw: object, locale: "en" | "zh-CN", format?: "text" | "markdown"): string[] {
  const result = matrix.assess(raw as Facts, { asOf: "2026-11-23" });
  return explain(result, { locale, ...(format && { format }) }).split("\n");
}

const doubtful = {
  growth: { value: 70, asOf: "2026-11-13", grade: "stated" },
  budget: "planned",
  met: "2026-11-13",
  trust: 101,
  frozen: false,
};

describe("explain", () => {
  it("says where a customer stands, how sure that is, what it is made of, and what to find out", () => {
    expect(explained(doubtful, "en")).toEqual([
      "Cell high/high (high/high), tier A.",
      "  Possible on present evidence: high/low, high/high.",
      expect.stringMatching(/^ {2}Unless .*sanctions/),
      "",
      "Potential 73.3 (between 50.1 and 92.8; 57% known)",
      "  23.3  Growth: 70 → 70.0 of 100, weight 33%, 10 days old, stated by the customer, 72% certain",
      "  33.3  Budget: Planned → 100.0 of 100, weight 33%",
      "  16.7  Local: unknown, assumed 50.0 of 100, weight 33%",
      "",
      "Relationship 50.0 (between 25.0 and 75.0; 50% known)",
      "  50.0  Last met: Nov 13, 2026 → 50.0 of 100, weight 50%",
      "  0.0  Trust: unknown, not counted, weight 50%",
      "",
      "What speaks most for and against, measured from what the model assumes, and else the middle of each scale",
      "  +16.6  Budget (Potential): 100.0 of 100, measured from 50.0",
      "  +6.6  Growth (Potential): 70.0 of 100, measured from 50.0",
      "",
      "To find out, most effect first",
      "  Sanctioned (unknown).",
      "  Trust (unknown).",
      "  Local (unknown).",
      "  Growth (ageing, not verified). How fast?",
      "",
      "Problems in the data",
      "  Trust: 101 is outside the valid range (≥ 0, ≤ 100); it counts as unknown.",
      "",
      `Model explained 1.2.0 (${hash}), as of 2026-11-23`,
    ]);
  });

  it("says the same in Chinese", () => {
    const lines = explained(doubtful, "zh-CN");
    expect(lines).toHaveLength(explained(doubtful, "en").length);
    expect(lines[0]).toBe("格子 high/high（high/high），A 级。");
    expect(lines[4]).toBe("潜力 73.3（在 50.1 到 92.8 之间；已知 57%）");
    expect(lines[10]).toContain("最近会面：2026年11月13日");
    expect(lines.at(-1)).toBe(`模型 explained 1.2.0（${hash}），评估日 2026-11-23`);
    expect(lines.join("")).not.toMatch(/unknown|ageing|verified/);
  });

  it("writes Markdown with headings and lists", () => {
    const text = explained(doubtful, "en");
    const markdown = explained(doubtful, "en", "markdown");
    expect(markdown[0]).toBe("## Cell high/high (high/high), tier A.");
    expect(markdown[1]).toBe("- Possible on present evidence: high/low, high/high.");
    expect(markdown.map((line) => line.replace(/^(## |- )/, ""))).toEqual(
      text.map((line) => line.replace(/^ {2}/, "")),
    );
    expect(explained(doubtful, "en", "text")).toEqual(text);
  });

  it("names the gates that apply, and a cap among the parts of the score", () => {
    const lines = explained(
      {
        growth: 90,
        budget: "planned",
        local: false,
        met: "2026-11-23",
        trust: 100,
        sanctioned: false,
        frozen: true,
      },
      "en",
    );
    expect(lines.slice(0, 9)).toEqual([
      "Cell low/high (low/high), tier A.",
      "  Applies: Budget frozen.",
      "  No other place is possible on present evidence.",
      "",
      "Potential 49.9 (between 49.9 and 49.9; 100% known)",
      "  30.0  Growth: 90 → 90.0 of 100, weight 33%",
      "  33.3  Budget: Planned → 100.0 of 100, weight 33%",
      "  6.6  Local: no → 20.0 of 100, weight 33%",
      "  -20.0  Budget frozen",
    ]);
    expect(lines.at(-1)).toContain("Model explained");
    expect(lines.join("\n")).not.toMatch(/To find out|Problems/);
  });

  it("speaks of the excluded and of those that are not placed yet", () => {
    expect(explained({ sanctioned: true }, "en").slice(0, 3)).toEqual([
      "Excluded.",
      "  Applies: sanctions.",
      "  Could still hold Potential down (to be checked: Frozen): Budget frozen.",
    ]);
    expect(explained({}, "en")[0]).toBe("Not placed yet: too little is known.");
    expect(explained({}, "zh-CN")[0]).toBe("尚未定位：已知信息不足。");
    expect(explained({ local: true }, "en")).toContain("Relationship: no score, nothing is known");
    expect(explained({ local: true }, "en").find((line) => line.includes("Local"))).toContain(
      "Local: yes → 100.0 of 100",
    );
    expect(explained({ local: true }, "zh-CN").find((line) => line.includes("本地"))).toContain("是");
  });

  it("writes a dash for the day where there is none", () => {
    const flags = { a: { type: "flag" }, b: { type: "flag" } } as const;
    const scale = { kind: "flag", yes: 100, no: 0 } as const;
    const [x, y] = ["a", "b"].map((id) => ({
      id,
      bands: [{ id: "all", from: 0 }],
      dimensions: [{ id, weight: 1, scale }],
    }));
    const cells = { "all/all": { tier: "A", strategy: "any" } };
    const timeless = { format: 1, id: "t", version: "1", facts: flags, axes: [x, y], cells } as ModelDocument;
    const text = explain(compileModel(timeless).assess({ a: true, b: false } as Facts), { locale: "en" });
    expect(text).toMatch(/as of –$/);
  });

  it("cuts points off and does not round them up into a band", () => {
    const [heading] = explained({ ...doubtful, met: "2026-11-23", trust: 39.9 }, "en").filter((line) =>
      line.startsWith("Relationship"),
    );
    expect(heading).toContain("Relationship 69.9 (between 69.9 and 69.9");
  });
});

it("says of a model that it is a draft or retired, and of an approved one nothing", () => {
  const last = (life: Life, locale: "en" | "zh-CN") => {
    const { assess } = compileModel({ ...document, life });
    return explain(assess({}, { asOf: "2026-11-23" }), { locale })
      .split("\n")
      .at(-1);
  };
  expect(last({ status: "draft" }, "en")).toMatch(/as of 2026-11-23, draft: not approved$/);
  expect(last({ status: "draft" }, "zh-CN")).toMatch(/评估日 2026-11-23，草稿，尚未批准$/);
  expect(last({ status: "retired" }, "en")).toMatch(/, retired$/);
  expect(last({ status: "approved", by: "Li Wei", on: "2026-11-02" }, "en")).toMatch(/as of 2026-11-23$/);
});

it("shows money as money, in the way of the language", () => {
  const facts = { ...document.facts, growth: { type: "number", unit: "CNY" } } as const;
  const matrix = compileModel({ ...document, facts });
  const result = matrix.assess({ growth: 1_250_000.5 }, { asOf: "2026-11-23" });
  expect(explain(result, { locale: "en" })).toContain("CN¥1,250,000.5");
  expect(explain(result, { locale: "zh-CN" })).toContain("¥1,250,000.5");
});

it("writes another unit behind its number, in each language", () => {
  const unit = label("stores", "家门店");
  const facts = { ...document.facts, growth: { type: "number", unit } } as const;
  const result = compileModel({ ...document, facts }).assess({ growth: 1200 }, { asOf: "2026-11-23" });
  expect(explain(result, { locale: "en" })).toContain("1,200 stores");
  expect(explain(result, { locale: "zh-CN" })).toContain("1,200 家门店");
});

it("lets no text of the data become Markdown or a line of its own", () => {
  const key = "x\n\n# All fine\n<img src=x>";
  const result = compileModel(document).assess({ [key]: 1 } as Facts, { asOf: "2026-11-23" });
  expect(explain(result, { locale: "en", format: "markdown" })).toContain("x \\# All fine \\<img src=x\\>");
  expect(explain(result, { locale: "en" })).toContain("x # All fine <img src=x>");
});

it("ends the reason of a place by hand with one full stop, whether or not it has one of its own", () => {
  const cell = { id: "high/high", tier: "A", label: "Key" };
  const override = { cell, by: "Chen Yu", why: "Signed.", on: "2026-11-01", until: "2026-11-30" };
  const assessment = compileModel(document).assess({}, { asOf: "2026-11-23" });
  const text = explain({ ...assessment, override } as never, { locale: "en" });
  expect(text).toContain("until 2026-11-30: Signed. What follows");
});
