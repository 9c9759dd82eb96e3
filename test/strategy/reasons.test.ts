import { compileModel, type ModelDocument, type Reason, reasonText, recommend } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { assessed, best, document, playbook } from "./playbook.ts";

const reasons = (raw: object): readonly Reason[] => recommend(assessed(raw), playbook).reasons;
const codes = (raw: object): string[] => reasons(raw).map(({ code }) => code);
const texts = (raw: object, locale: "en" | "zh-CN" = "en"): string[] =>
  reasons(raw).map((one) => reasonText(one, locale));

describe("the reasons of a placed customer", () => {
  it("begin with the cell and both axes, then say what carries and what holds back, and how sure it is", () => {
    expect(texts(best)).toEqual([
      "Key customer (tier A).",
      "Potential 75.0, certain on present evidence.",
      "Relationship 70.0, certain on present evidence.",
      "“Budget” adds most to “Potential”: 60.0 points.",
      "“Budget” holds “Potential” back most: 15.0 points are missing.",
      "“Trust” adds most to “Relationship”: 70.0 points.",
      "“Trust” holds “Relationship” back most: 30.0 points are missing.",
      "No other cell is possible on present evidence.",
    ]);
  });

  it("are the same in Chinese", () => {
    expect(texts(best, "zh-CN")[0]).toBe("重点客户（A 级）。");
    expect(texts(best, "zh-CN").at(-1)).toBe("按现有依据，不可能落在其他格子。");
    expect(texts(best, "zh-CN")).toHaveLength(texts(best).length);
  });

  it("carry codes and parameters", () => {
    expect(reasons(best).slice(0, 2)).toEqual([
      {
        code: "cell",
        params: { cell: "high/high", label: { en: "Key customer", "zh-CN": "重点客户" }, tier: "A" },
      },
      {
        code: "axisCertain",
        params: {
          axis: "potential",
          label: { en: "Potential", "zh-CN": "潜力" },
          score: 75,
          low: 75,
          high: 75,
          band: "high",
        },
      },
    ]);
    expect(reasons(best)[3]).toMatchObject({
      code: "strongest",
      params: { axis: "potential", dimension: "budget", points: 60 },
    });
  });

  it("leave out what nothing carries and what nothing holds back", () => {
    expect(codes({ ...best, growth: 100, budget: 100, trust: 0 })).toEqual([
      "cell",
      "axisCertain",
      "axisCertain",
      "strongest",
      "weakest",
      "settled",
    ]);
  });

  it("name what a gate did, before the dimensions", () => {
    expect(codes({ ...best, frozen: true }).slice(0, 4)).toEqual([
      "cell",
      "axisCertain",
      "axisCertain",
      "adjusted",
    ]);
    expect(texts({ ...best, frozen: true })[3]).toMatch(/^Budget frozen: Potential moved by -25\.0/);
  });

  it("end with what is open: other cells, exclusions that nobody has checked, and what to find out", () => {
    const { sanctioned: _, ...unchecked } = best;
    expect(codes(unchecked).slice(-3)).toEqual(["open", "mayBeExcluded", "findOut"]);
    expect(texts(unchecked).slice(-2)).toEqual([
      expect.stringMatching(/^Unless .*sanctions/),
      expect.stringMatching(/^Find out next: Sanctioned\./),
    ]);
    const open = texts({
      ...best,
      trust: { value: 70, grade: "assumed" },
      growth: null,
      sanctioned: { value: false, asOf: "2020-01-01" },
    });
    expect(open.slice(-3)).toEqual([
      expect.stringMatching(/2.*: high\/low, high\/high\.$/),
      expect.stringMatching(/^Unless .*sanctions/),
      expect.stringMatching(/^Find out next: Sanctioned\./),
    ]);
    expect(texts({ ...best, growth: null }).at(-1)).toBe("Find out next: Growth. How fast?");
    expect(texts({ ...best, growth: null }, "zh-CN").at(-1)).toBe("下一步先弄清：增长。多快？");
  });
});

describe("the reasons of a customer without a cell", () => {
  it("say which axis is known too little, and what to find out", () => {
    const found = reasons({ sanctioned: false, frozen: false, budget: 50 });
    expect(found.map(({ code }) => code)).toEqual(["unplaced", "findOut"]);
    expect(found[0]?.params).toEqual(expect.objectContaining({ axis: "relationship", coverage: 0 }));
    const spoken = found.map((one) => reasonText(one, "en"));
    expect(spoken).toContain("Relationship: 0% of the weight is known, too little to place the customer.");
    expect(spoken.at(-1)).toMatch(/^Find out next: Trust\./);
  });

  it("say which gate excludes, and whether it rests on an expired fact", () => {
    expect(reasons({ sanctioned: true })).toEqual([
      {
        code: "excluded",
        params: { gate: "sanctions", label: { en: "sanctions", "zh-CN": "制裁" } },
      },
    ]);
    const expired = { sanctioned: { value: true, asOf: "2020-01-01" } };
    expect(reasons(expired)[0]?.code).toBe("excludedExpired");
    expect(texts(expired)).toEqual(["Excluded: sanctions. The evidence has expired; check it again."]);
    expect(texts({ sanctioned: true })).toEqual(["Excluded: sanctions."]);
    expect(texts({ sanctioned: true }, "zh-CN")).toEqual(["已排除：制裁。"]);
  });
});

it("in a minimum the weakest dimension holds the axis back, whatever its weight", () => {
  const minimum: ModelDocument = {
    ...document,
    axes: [{ ...document.axes[0], aggregation: "minimum" }, document.axes[1]],
  };
  const result = compileModel(minimum).assess({ ...best, growth: 20, budget: 60 }, { asOf: "2026-11-23" });
  expect(result.axes.potential?.score).toBe(20);
  const weakest = recommend(result, playbook).reasons.find(({ code }) => code === "weakest");
  expect(weakest?.params.dimension).toBe("growth");
});

it("no reason leaves a placeholder, in any status and language", () => {
  const customers = [
    {},
    best,
    { sanctioned: true },
    { ...best, frozen: true },
    { budget: 50 },
    { ...best, trust: null },
    { ...best, growth: 0, budget: 0 },
  ];
  for (const raw of customers) {
    for (const locale of ["en", "zh-CN"] as const) {
      for (const text of texts(raw, locale)) expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  }
});

it("ends what a person says of a place by hand with one full stop, whether or not it has one of its own", () => {
  const params = {
    cell: "low/low",
    label: "Low",
    tier: "D",
    by: "Chen Yu",
    on: "2026-11-01",
    until: "2026-11-30",
  };
  const said = (why: string, locale: "en" | "zh-CN" = "en"): string =>
    reasonText({ code: "overridden", params: { ...params, why } }, locale);
  expect(said("Signed.")).toBe(said("Signed"));
  expect(said("Signed.")).toContain(": Signed. What follows");
  expect(said("已签约。", "zh-CN")).toContain("理由：已签约。以下");
});
