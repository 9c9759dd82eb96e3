import { type PathStanding, pathText, type StepStanding } from "opportunity-matrix/planning";
import { expect, it } from "vitest";

const both = (en: string, zh: string) => ({ en, "zh-CN": zh });
const step = (id: string, reached: boolean | null, ahead = false): StepStanding => ({
  step: id,
  label: both(`step ${id}`, `第${id}步`),
  reached,
  ahead,
});
const trust = { fact: "trust", label: both("Trust", "信任度") };

const standing: PathStanding = {
  path: "way",
  issues: [],
  tracks: [
    {
      track: "value",
      label: both("Value", "价值"),
      at: "a",
      steps: [step("a", true), step("b", false), step("c", null), step("d", true, true)],
      next: {
        step: "b",
        label: both("step b", "第b步"),
        next: both("Ask.", "去问。"),
        proof: both("They answer.", "对方回答。"),
        findOut: [],
      },
    },
    {
      track: "emotion",
      label: both("Emotion", "情感"),
      at: null,
      steps: [step("a", null)],
      next: {
        step: "a",
        label: both("step a", "第a步"),
        next: both("Call.", "打电话。"),
        proof: both("They call back.", "对方回电。"),
        findOut: [
          { ...trust, question: both("How far do you rely on us?", "您有几分放心？") },
          { ...trust, question: null },
        ],
      },
    },
    {
      track: "done",
      label: both("Done", "完成"),
      at: "b",
      steps: [step("a", true), step("b", true)],
      next: null,
    },
  ],
};

it("says in English of each track where the customer stands, what comes next and what proves it", () => {
  expect(pathText(standing, "en")).toBe(
    `**Value: step a** (1 of 4)

- step a: reached
- step b: not reached
- step c: not known
- step d: reached, ahead of a step before it
- Next: step b. Ask.
- Proof: They answer.

**Emotion: not connected yet** (0 of 1)

- step a: not known
- Next: step a. Call.
- Proof: They call back.
- Find out: Trust. How far do you rely on us?
- Find out: Trust.

**Done: step b** (2 of 2, all the way)

- step a: reached
- step b: reached`,
  );
});

it("says the same in Chinese", () => {
  expect(pathText(standing, "zh-CN")).toBe(
    `**价值：第a步**（1/4）

- 第a步：已做到
- 第b步：尚未做到
- 第c步：还不清楚
- 第d步：已做到，但前面还有步骤没走完
- 下一步：第b步。去问。
- 以此为证：对方回答。

**情感：尚未建立联系**（0/1）

- 第a步：还不清楚
- 下一步：第a步。打电话。
- 以此为证：对方回电。
- 先弄清：信任度。您有几分放心？
- 先弄清：信任度。

**完成：第b步**（2/2，已走完）

- 第a步：已做到
- 第b步：已做到`,
  );
});

it("shows what stands in a path as it is, and never as Markdown or HTML of its own", () => {
  const [track] = standing.tracks;
  const text = pathText(
    { ...standing, tracks: [{ ...(track as never as object), label: "V*\n# Head <img>" } as never] },
    "en",
  );
  expect(text.split("\n")[0]).toBe("**V\\* \\# Head \\<img\\>: step a** (1 of 4)");
});

it("refuses another language", () => {
  expect(() => pathText(standing, "de" as "en")).toThrow(RangeError);
});
