import type { Locale, Reason } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { basisOf, titleOf, wordsIn } from "../../src/planning/plan-words.ts";
import { planOf } from "./sale.ts";

const [en, zh] = [wordsIn("en"), wordsIn("zh-CN")];

describe("words of a plan", () => {
  it("are those of the language", () => {
    expect([en.say("goal"), zh.say("goal")]).toEqual(["Goal", "目标"]);
    expect([en.label({ en: "a", "zh-CN": "甲" }), zh.label({ en: "a", "zh-CN": "甲" })]).toEqual(["a", "甲"]);
    expect([en.day("2026-11-23"), zh.day("2026-11-23")]).toEqual(["Nov 23, 2026", "2026年11月23日"]);
    expect([en.day(null), zh.day(null)]).toEqual(["to be settled", "待定"]);
    expect(en.points(69.96)).toBe("69.9");
    expect([en.owner("director"), zh.owner("keyAccountManager")]).toEqual(["Sales director", "大客户经理"]);
    expect([en.pursuit("develop"), zh.pursuit("develop")]).toEqual(["Develop", "培育争取"]);
    expect(() => wordsIn("fr" as Locale).say("goal")).toThrow(RangeError);
  });

  it("are strung together as the language does", () => {
    const named = [
      { id: "a", label: "A" },
      { id: "b", label: "B" },
    ];
    expect([en.names(named), zh.names(named)]).toEqual(["A, B", "A、B"]);
    expect([en.clauses(["a", "b"]), zh.clauses(["a", "b"])]).toEqual(["a; b", "a；b"]);
    expect([en.sentences(["A.", "B."]), zh.sentences(["甲。", "乙。"])]).toEqual(["A. B.", "甲。乙。"]);
  });

  it("say of a gate that moves an axis by nothing that one sees what it does", () => {
    const adjusted = (change: number): Reason => ({
      code: "adjusted",
      params: { label: "No buyer", axisLabel: "Chance", change },
    });
    expect(en.reason(adjusted(-0.000001))).toBe("No buyer: this decides in which band “Chance” lies.");
    expect(zh.reason(adjusted(-0.000001))).toBe("No buyer：“Chance”的档位由此限定。");
    expect(en.reason(adjusted(-5))).toBe("No buyer: Chance moved by -5.0 points.");
  });
});

describe("the head of a text", () => {
  it("names customer and sale, and what the plan rests on", () => {
    const plan = planOf();
    expect([titleOf(plan, en), titleOf(plan, zh)]).toEqual([
      "Hailan Foods, cold stores",
      "海岚食品，冷库改造",
    ]);
    expect(titleOf({ ...plan, sale: null }, en)).toBe("Hailan Foods");
    expect(basisOf(plan, en)).toBe("As of Nov 23, 2026. Judged by “Sale” (1); plays from “plays” (2).");
    expect(basisOf(plan, zh)).toBe(
      "截至2026年11月23日。评估模型：“商机”（1 版）；策略手册：“plays”（2 版）。",
    );
  });
});
