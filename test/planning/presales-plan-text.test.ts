import { presalesPlanText } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { planOf } from "./sale.ts";

const settled = { need: 90, budget: 80, buyer: "met", coach: true, barred: false, strategic: false };
const headings = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("#"));

describe("the text of a presales plan", () => {
  it("has information, strategy, resources and actions, in either language", () => {
    expect(headings(presalesPlanText(planOf(), "en"))).toEqual([
      "# Presales plan: Hailan Foods, cold stores",
      "## 1. Information to gather",
      "## 2. Strategy: develop",
      "## 3. Resources",
      "## 4. Action plan",
      "### 1. See the buyer",
      "### 2. Find a coach",
      "### 3. Count the value",
      "## 5. Not now",
    ]);
    expect(headings(presalesPlanText(planOf(), "zh-CN"))).toEqual([
      "# 售前规划：海岚食品，冷库改造",
      "## 一、信息收集",
      "## 二、策略：develop策略",
      "## 三、资源盘点",
      "## 四、行动计划",
      "### 1. 见决策人",
      "### 2. 找教练",
      "### 3. 算价值",
      "## 五、暂不采用",
    ]);
  });

  it("says what to stop, and that nothing is open", () => {
    const text = presalesPlanText(planOf(settled), "en");
    expect(text).toContain("## 1. Information to gather\n\nNothing is open.\n");
    expect(text).toContain("Rules to keep:\n\n1. Do not wait.\n");
  });
});
