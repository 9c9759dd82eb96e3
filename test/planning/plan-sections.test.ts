import { describe, expect, it } from "vitest";
import {
  actionBlock,
  actionDetails,
  asideSection,
  informationTable,
  memberBlock,
  missingTexts,
  needBlocks,
  numberedOr,
  strategyBlocks,
  talkBlocks,
} from "../../src/planning/plan-sections.ts";
import { wordsIn } from "../../src/planning/plan-words.ts";
import { facts, needs, planOf, playbook, team } from "./sale.ts";

const [en, zh] = [wordsIn("en"), wordsIn("zh-CN")];
const plan = planOf();
const lines = (text: string | undefined): string[] => (text ?? "").split("\n");

describe("information", () => {
  it("says what depends on each fact, whom to ask or to find first, and until when", () => {
    const rows = lines(informationTable(planOf({}).information, en));
    expect(rows.slice(0, 2)).toEqual(["| What | Why | Question | Ask | By |", "|---|---|---|---|---|"]);
    expect(rows).toContain(
      "| Barred | not known; may apply: Barred by law | May we? | to be settled | Dec 23, 2026 |",
    );
    expect(rows).toContain(
      "| Need | not known; 50.0 points of “Worth” depend on it | What hurts? | find first: nobodyKnows, friends | Dec 14, 2026 |",
    );
    expect(lines(informationTable(plan.information, zh))).toContain(
      "| 预算 | 未知；影响“价值” 50.0 分 | – | 林慧 | 2026年12月7日 |",
    );
  });
});

describe("talks that develop needs", () => {
  it("say what to ask, of whom and until when, where there are some", () => {
    const [lead, rows] = talkBlocks(planOf(facts, { needs }), zh);
    expect(lead).toBe("挖掘需求的问题：");
    expect(lines(rows).slice(0, 3)).toEqual([
      "| 类型 | 要问的问题 | 问谁 | 期限 |",
      "|---|---|---|---|",
      "| 暗示问题 | 您说过“货会坏”。这给费用、进度和其他部门带来了哪些影响？要是再拖一年，会怎么样？ | 林慧 | 2026年12月14日 |",
    ]);
    expect(talkBlocks(plan, en)).toEqual([]);
  });
});

describe("strategy", () => {
  it("says what is to be reached, who leads, how often, and what to do", () => {
    expect(strategyBlocks(plan, en)).toEqual([
      "Reach develop.",
      "Led by: Account manager. Contact: every 14 days.",
      "What to do:",
      "1. Do develop.",
    ]);
    const left = planOf({ ...facts, barred: true });
    expect(strategyBlocks(left, zh)[1]).toBe("牵头人级别：公司高管。联系频率：不安排主动联系。");
  });
});

describe("resources", () => {
  it("say who has what, and what is missing", () => {
    expect(needBlocks(plan, zh)).toEqual([
      [
        "| 所需资源 | 用于哪些行动 | 谁具备 |",
        "|---|---|---|",
        "| 销售总监 | 见决策人 | 无人 |",
        "| 客户经理 | 找教练、算价值 | 王磊、李敏 |",
        "| 算账 | 算价值 | 李敏 |",
        "| 会谈 | 见决策人、找教练、算价值 | 王磊、李敏 |",
        "| 高层对接 | 见决策人 | 无人 |",
      ].join("\n"),
      "缺口：销售总监、高层对接。",
    ]);
    expect(missingTexts(plan, en)).toEqual(["Sales director", "sponsor"]);
  });

  it("say that nothing is missing, or that nothing is needed", () => {
    const chief = { id: "chief", name: "Chief", level: "director", skills: ["sponsor"] } as const;
    expect(needBlocks(planOf(facts, { team: [...team, chief] }), en)[1]).toBe(
      "The team has every level and skill that the actions need.",
    );
    expect(needBlocks(planOf(facts, { playbook: { ...playbook, plays: [] } }), en)).toEqual([
      "No action needs anybody.",
    ]);
  });

  it("list the members, or say that there are none", () => {
    expect(lines(memberBlock(plan, en)).slice(2)).toEqual([
      "| Wang Lei | Account manager | talks | 1 |",
      "| Li Min | Account manager | talks, figures | 1 |",
      "| Zhao | Inside sales | – | 0 |",
    ]);
    expect(memberBlock(planOf(facts, { team: [] }), en)).toBe("No team has been named yet.");
  });
});

describe("actions", () => {
  it("stand in a table: owner, support, whom to see, until when, what proves them done", () => {
    expect(lines(actionBlock(plan, en))).toEqual([
      "| Action | Owner | Support | With | By | Done when |",
      "|---|---|---|---|---|---|",
      "| See the buyer (urgent) | open (Sales director) | talks: Wang Lei, Li Min; sponsor: nobody | Lin Hui (the buyer) | Dec 7, 2026 | The buyer names a day. |",
      "| Find a coach | Wang Lei | – | whoever likes us | Dec 23, 2026 | Somebody tells us news. |",
      "| Count the value | Li Min | – | he, qian (the users) | Dec 14, 2026 | They use the figure. |",
    ]);
    expect(actionBlock(planOf(facts, { playbook: { ...playbook, plays: [] } }), zh)).toBe(
      "目前没有适用的打法。",
    );
  });

  it("are told one by one: why, from what, what to do and what to say", () => {
    expect(actionDetails(plan, en).slice(-6)).toEqual([
      "### 3. Count the value",
      "- Why: Only price is left.\n- Seen in: Value known: no.",
      "Do:",
      "1. Count losses.",
      "Say:",
      "- What does it cost?",
    ]);
    const [action] = plan.actions;
    const bare = { ...plan, actions: [{ ...action, reasons: [] }] } as unknown as typeof plan;
    expect(actionDetails(bare, en)[1]).toBe("- Why: The buyer does not know us.");
  });
});

describe("what is left", () => {
  it("is a section of plays that are set aside, where there are some", () => {
    expect(asideSection(plan, en)).toEqual([
      { heading: "Not now", blocks: ["- Send the offer: gives way to “Count the value”."] },
    ]);
    expect(asideSection({ ...plan, setAside: [] }, en)).toEqual([]);
  });

  it("is said where a list is empty", () => {
    expect([numberedOr(["a"], "none"), numberedOr([], "none")]).toEqual(["1. a", "none"]);
  });
});
