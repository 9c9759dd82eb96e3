import { orderStability, orderStabilityText, stability, stabilityText } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, matrixWith } from "../weights.ts";

const half = { minimumCoverage: 0.5 };
const texts = (raw: object, locale: "en" | "zh-CN" = "en", more: object = {}) =>
  stabilityText(stability(matrixWith([], {}, more), facts(raw)), locale);

describe("how robust a place is, in words", () => {
  it("says the nearest edge, and how far each weight may go", () => {
    expect(texts({ a: 80, b: 40, c: 20, d: 50 })).toEqual([
      "Nearest edge: Potential is 15.0 points below “High”.",
      "Demand (50% of the weight) may count from 0.25 to 4 times as much; beyond that: “High”, “Low”.",
      "Spend (50% of the weight) may count from 0.25 to 4 times as much; beyond that: “Low”, “High”.",
      "c (25% of the weight) may count any amount less, and up to 4 times as much; above that: “Low”.",
      "b (25% of the weight) may count any amount less and any amount more: nothing changes.",
      "d (100% of the weight) may count any amount less and any amount more: nothing changes.",
    ]);
    expect(texts({ a: 80, b: 40, c: 20, d: 50 }, "zh-CN").slice(0, 2)).toEqual([
      "最近的界线：潜力距“高”档还差 15.0 分。",
      "需求（占权重 50%）的权重可在现值的 0.25 到 4 倍之间变动；再低：变为“高”；再高：变为“低”。",
    ]);
  });

  it("says where an edge is below, and where coverage is the limit", () => {
    expect(texts({ a: 45, b: 45, c: 45, d: 1 })[0]).toBe(
      "Nearest edge: Potential is 5.0 points above “Low”.",
    );
    expect(texts({ a: 80, d: 1 }, "en", half)[1]).toBe(
      "Spend (50% of the weight) may count any amount more, and down to 1 times as much; below that: too little known to place.",
    );
    expect(texts({ a: 80, d: 1 }, "zh-CN", { minimumCoverage: 0.6 })[2]).toBe(
      "采购额（占权重 50%）的权重再低也无妨，最高可升到现值的 1.5 倍；再高：已知信息足以定位。",
    );
    expect(texts({})[0]).toMatch(/^No edge/);
  });

  it("does not give a factor that no model would have", () => {
    const far = (below: number | null, above: number | null, locale: "en" | "zh-CN" = "en"): string => {
      const bound = (factor: number | null) => factor && { leadsTo: "unplaced", factor };
      const weight = { label: "Trust", share: 0.1, below: bound(below), above: bound(above) };
      return stabilityText({ nearest: null, weights: [weight] } as never, locale)[1] as string;
    };
    expect(far(null, 343_399_992.5)).toBe(
      "Trust (10% of the weight) may count any amount less and over 100 times as much: nothing changes.",
    );
    expect(far(0.001, 343_399_992.5, "zh-CN")).toBe(
      "Trust（占权重 10%）的权重降到百分之一以下也无妨，升到 100 倍以上也无妨：结果都不变。",
    );
    expect(far(0.5, 100.1)).toContain("may count over 100 times as much, and down to 0.5 times as much;");
    expect(far(0.009, 100)).toContain(
      "may count less than a hundredth as much, and up to 100 times as much;",
    );
  });

  it("says who is ahead, and what would turn that", () => {
    const said = (first: object, second: object, locale: "en" | "zh-CN") =>
      orderStabilityText(
        orderStability(matrixWith(), [facts(first), facts(second)], { axis: "x" as never }),
        [{ en: "Linde", "zh-CN": "林德" }, "Boreal"],
        locale,
      );
    const [first, second] = [
      { a: 80, b: 40, c: 20 },
      { a: 60, b: 50, c: 40 },
    ];
    expect(said(first, second, "en")).toEqual([
      "Linde is ahead.",
      "The order would turn if Spend counted 0.75 times as much (-25%).",
    ]);
    expect(said(second, first, "zh-CN")).toEqual([
      "Boreal领先。",
      "若采购额的权重变为现值的 0.75 倍（-25%），先后就会颠倒。",
    ]);
    expect(said(first, { a: 1, b: 1, c: 1 }, "zh-CN")).toEqual([
      "林德领先。",
      "任何单个权重的变化都不会颠倒先后。",
    ]);
    expect(said(first, first, "en")).toEqual(["Neither is ahead."]);
  });
});
