import { strategyMeetingText } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { facts, planOf, playbook } from "./sale.ts";

/** A part of an agenda, by its heading. */
function part(text: string, heading: string): string {
  return (
    text
      .split("\n## ")
      .find((one) => one.includes(heading))
      ?.split("\n")
      .slice(2)
      .join("\n") ?? ""
  );
}

describe("the agenda of the strategy meeting", () => {
  it("can be held in English", () => {
    const text = strategyMeetingText(planOf(), "en");
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "# Strategy meeting: Hailan Foods, cold stores",
      "## 1. Goal",
      "## 2. Strategy: develop",
      "## 3. Risks",
      "## 4. Action plan",
      "## 5. Rules to keep",
      "## 6. Resolution",
    ]);
    expect(part(text, "Goal")).toBe(
      [
        "**Reach develop.**",
        "",
        "- Worth: 90.0, in the highest band; make it certain. Guaranteed today: 45.0; the actions below could add 5.0 to that at most.",
        "- Chance: stays below “High”, whatever its points, as long as this applies: Nobody met the buyer.",
        "",
      ].join("\n"),
    );
    expect(part(text, "Strategy: develop")).not.toContain("Reach develop.");
    expect(part(text, "Risks").split("\n")).toEqual([
      "| Risk | Seen in | Our answer |",
      "|---|---|---|",
      "| The buyer does not know us. | Buyer: none. | See the buyer |",
      "| We hear what all hear. | Coach: not known. | Find a coach |",
      "| Only price is left. | Value known: no. | Count the value |",
      "| On present evidence this could still turn out as: Disengage. | – | See the buyer |",
      "| “Buyer” holds “Chance” back most: 100.0 points are missing. | – | See the buyer |",
      "",
    ]);
    expect(part(text, "Rules to keep")).toBe("1. Do not wait.\n");
    expect(part(text, "Resolution").split("\n")[0]).toBe("- ☐ Every action has an owner and a day");
  });

  it("can be held in Chinese", () => {
    const text = strategyMeetingText(planOf(), "zh-CN");
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "# 策略会议程：海岚食品，冷库改造",
      "## 一、目标",
      "## 二、策略：develop策略",
      "## 三、风险",
      "## 四、行动计划",
      "## 五、要守的底线",
      "## 六、会议决议",
    ]);
    expect(part(text, "目标")).toContain(
      "- 胜算：以下情况未解除之前，分数再高也到不了“高”档：没见过决策人。",
    );
  });

  it("says how far the next band is, never too near", () => {
    const plan = planOf({ need: 30.05, budget: 33.3, buyer: "met", coach: true, barred: false });
    // 31.675 of 50 points: 18.325 to go, which 18.3 would understate.
    expect(part(strategyMeetingText(plan, "en"), "Goal")).toContain(
      "- Worth: from 31.6 (low) to “high”, which begins at 50.0: 18.4 points to go. Guaranteed today: 31.6; the actions below could add 34.9 to that at most.",
    );
    expect(part(strategyMeetingText(plan, "zh-CN"), "目标")).toContain(
      "- 价值：从 31.6 分（low）升到“high”档（50.0 分起），还差 18.4 分。目前有把握的是 31.6 分，下列行动最多可再增加 34.9 分。",
    );
  });

  it("says that there is no score yet, no target, no risk, nothing to stop", () => {
    expect(part(strategyMeetingText(planOf({}), "en"), "Goal")).toContain(
      "- Worth: no score yet; find out first.",
    );
    const left = planOf({ ...facts, barred: true }, { playbook: { ...playbook, plays: [] } });
    const text = strategyMeetingText(left, "en");
    expect(part(text, "Goal")).toBe("**Reach leaving.**\n");
    expect(part(text, "Risks")).toBe("None that the facts show.\n");
    expect(part(text, "Rules to keep")).toBe("Nothing.\n");
  });

  it("says that a risk has no answer yet, and that one was seen in nothing", () => {
    const plan = planOf(
      { ...facts, barred: null },
      { playbook: { ...playbook, plays: playbook.plays?.slice(0, 1) ?? [] } },
    );
    const [action] = plan.actions;
    const bare = { ...plan, actions: [{ ...action, reasons: [] }] } as unknown as typeof plan;
    const rows = part(strategyMeetingText(bare, "zh-CN"), "风险").split("\n");
    expect(rows).toContain("| 我们听到的人人都听得到。 | – | 找教练 |");
    expect(rows).toContain("| 除非以下情况成立（待核实）：依法禁入。 | – | 尚无行动 |");
  });
});
