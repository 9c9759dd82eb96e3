import { projectApprovalText } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { facts, planOf } from "./sale.ts";

const settled = { need: 90, budget: 80, buyer: "met", coach: true, barred: false, strategic: false };

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

describe("the agenda of the project-approval meeting", () => {
  it("can be held in English", () => {
    const text = projectApprovalText(planOf(), "en");
    expect(
      text.startsWith("# Project-approval meeting: Hailan Foods, cold stores\n\nAs of Nov 23, 2026."),
    ).toBe(true);
    expect(part(text, "Proposal")).toBe(
      "**Go**\n\nJudgement: Develop. Still possible on present evidence: Disengage.\n",
    );
    expect(part(text, "Reasons")).toContain("1. Win over (tier B).\n2. Worth 90.0, between 45.0 and 95.0");
    expect(part(text, "Open questions")).toContain("| Budget | not known;");
    expect(part(text, "Open questions")).not.toContain("Coach");
    expect(part(text, "Resources asked for")).toContain("Missing: Sales director, sponsor.");
    expect(part(text, "Resolution")).toBe(
      [
        "- ☐ Go / ☐ No go / ☐ Open until Jan 22, 2027",
        "- ☐ Missing: Sales director. Who provides it, and by when?",
        "- ☐ Missing: sponsor. Who provides it, and by when?",
        "- ☐ Next review: Jan 22, 2027",
        "",
      ].join("\n"),
    );
    expect(text).not.toContain("coming back");
    expect(text).not.toContain("Qualification forms");
  });

  it("can be held in Chinese", () => {
    const text = projectApprovalText(planOf(), "zh-CN");
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "# 立项会议程：海岚食品，冷库改造",
      "## 一、立项建议",
      "## 二、理由",
      "## 三、可能改变结论的未决问题",
      "## 四、申请的资源",
      "## 五、会议决议",
    ]);
    expect(part(text, "立项建议")).toBe(
      "**建议立项**\n\n研判结论：培育争取。按现有依据，结论还可能变为：退出。\n",
    );
    expect(part(text, "会议决议")).toContain("- ☐ 缺“销售总监”：由谁解决，何时到位？");
  });

  it("says what leaving takes and what brings us back", () => {
    const left = { need: 10, budget: 0, buyer: "none", coach: false, barred: false, strategic: false };
    const text = projectApprovalText(planOf(left), "en");
    expect(part(text, "Proposal")).toBe("**No go**\n\nJudgement: Disengage.\n");
    expect(part(text, "Open questions")).toBe("None: whatever is still open, the judgement stays.\n");
    expect(part(text, "coming back").split("\n").slice(0, 2)).toEqual([
      "- Leaving in good order takes 8 hours.",
      "- We come back if: The budget has been approved.",
    ]);
    const barred = projectApprovalText(planOf({ ...facts, barred: true }), "zh-CN");
    expect(part(barred, "退出与重新进入")).toBe(
      "- 妥善退出预计需要 8 小时。\n- 只有以下情况解除后才重新进入：依法禁入。\n",
    );
    const plan = planOf(left);
    const never = { ...plan, projectApproval: { ...plan.projectApproval, reentry: [] } };
    expect(part(projectApprovalText(never, "en"), "coming back")).toContain(
      "- No condition for coming back has been set.",
    );
  });

  it("is open where it is to be looked at again", () => {
    expect(part(projectApprovalText(planOf({}), "zh-CN"), "立项建议")).toBe(
      "**暂缓立项：先弄清情况**\n\n研判结论：复核取舍。按现有依据，结论还可能变为：全力投入、培育争取、退出。\n",
    );
  });

  it("shows what forms say", () => {
    const forms = [
      { label: "SCOTSMAN", verdict: { label: { en: "Good", "zh-CN": "良好" } }, total: 3, most: 16 },
      { label: "Scorecard", verdict: null, total: 25, most: 100 },
    ];
    expect(part(projectApprovalText(planOf(facts, { forms }), "en"), "Qualification forms")).toBe(
      "- SCOTSMAN: Good (3 of 16 points)\n- Scorecard: no verdict (25 of 100 points)\n",
    );
  });

  it("asks to confirm the team where nothing is missing, and shows a dash without reasons", () => {
    const plan = planOf(settled, { team: [] });
    expect(part(projectApprovalText(plan, "en"), "Resolution")).toContain("☐ Missing: Account manager.");
    const director = {
      id: "d",
      name: "D",
      level: "director",
      skills: ["sponsor", "talk", "figures"],
    } as const;
    const account = { ...director, id: "a", level: "accountManager" } as const;
    const whole = planOf(facts, { team: [director, account] });
    expect(part(projectApprovalText(whole, "en"), "Resolution")).toContain(
      "- ☐ Team and resources confirmed\n",
    );
    const silent = { ...whole, projectApproval: { ...whole.projectApproval, reasons: [] } };
    expect(part(projectApprovalText(silent, "en"), "Reasons")).toBe("–\n");
  });
});
