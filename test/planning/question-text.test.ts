import type { Label, Locale } from "opportunity-matrix";
import type { OpenNeed, SpinQuestion } from "opportunity-matrix/domain";
import { type NextQuestion, questionText } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";

const both = (en: string, zh: string) => ({ en, "zh-CN": zh });
const names = { he: both("He Wei", "何伟"), qian: both("Qian Li", "钱立") };
const texts = {
  situation: both("Each shift writes its log by hand.", "每班手工记台账。"),
  problem: both("Lines stop without warning.", "产线毫无预警地停机。"),
  implication: both("Penalties for late delivery", "延迟交货要付违约金"),
  needPayoff: both("Half the stops", "停机减半"),
};
const told = (...links: SpinQuestion[]) => links.map((link) => ({ link, text: texts[link] }));

function spin(ask: SpinQuestion, given: Partial<OpenNeed> = {}, more: Partial<NextQuestion> = {}) {
  const need: OpenNeed = {
    opportunity: "O-1",
    topic: null,
    need: "stops",
    kind: "implied",
    stakeholder: "he",
    ask,
    told: [],
    ...given,
  };
  return { about: "need", need, people: ["he"], missing: [], points: 0, ...more } as NextQuestion;
}
const say = (question: NextQuestion, locale: Locale) => questionText(question, names, locale);

describe("a question about a need", () => {
  it.each<[string, NextQuestion, string, string]>([
    [
      "situation",
      spin("situation"),
      "Ask He Wei: How do you handle this today, step by step, and who is involved?",
      "问何伟：这件事你们现在是怎么做的？都有哪些人参与？",
    ],
    [
      "situation, with what the sale is called",
      spin("situation", { topic: both("Six lines", "六条产线") }),
      "Ask He Wei: On “Six lines”: how do you handle this today, step by step, and who is involved?",
      "问何伟：关于“六条产线”，你们现在是怎么做的？都有哪些人参与？",
    ],
    [
      "problem",
      spin("problem", { told: told("situation") }),
      "Ask He Wei: You told us “Each shift writes its log by hand”. What gives you the most trouble there, and how often?",
      "问何伟：您说过“每班手工记台账”。这里面最让您头疼的是什么？多久出现一次？",
    ],
    [
      "implication",
      spin("implication", { told: told("situation", "problem") }),
      "Ask He Wei: You told us “Lines stop without warning”. What does that lead to, in money, in time, for other departments? And if it stays like this for another year?",
      "问何伟：您说过“产线毫无预警地停机”。这给费用、进度和其他部门带来了哪些影响？要是再拖一年，会怎么样？",
    ],
    [
      "need-payoff",
      spin("needPayoff", { told: told("problem", "implication") }),
      "Ask He Wei: You told us “Penalties for late delivery”. If that no longer happened, how would it help you, and what would it be worth?",
      "问何伟：您说过“延迟交货要付违约金”。要是不再有这样的情况，对您有什么帮助？算下来值多少？",
    ],
    [
      "need-payoff, for the want itself",
      spin("needPayoff", { told: told("problem", "implication", "needPayoff") }),
      "Ask He Wei: You told us “Half the stops”. Is that what you want to reach? How far, and by when?",
      "问何伟：您说过“停机减半”。这是您想要达到的结果吗？要做到什么程度、什么时候做到？",
    ],
    [
      "problem, quoting nothing that comes after it",
      spin("problem", { told: told("implication", "needPayoff") }),
      "Ask He Wei: What gives you the most trouble there, and how often?",
      "问何伟：这里面最让您头疼的是什么？多久出现一次？",
    ],
  ])("%s", (_, question, en, zh) => {
    expect(say(question, "en")).toBe(en);
    expect(say(question, "zh-CN")).toBe(zh);
  });

  it("does not say “you told us” to people of whom nobody knows that they did", () => {
    const question = spin(
      "implication",
      { stakeholder: null, told: told("problem") },
      { people: ["he", "qian", "x"] },
    );
    expect(say(question, "en")).toMatch(
      /^Ask He Wei, Qian Li, x: We have been told “Lines stop without warning”\./,
    );
    expect(say(question, "zh-CN")).toMatch(/^问何伟、钱立、x：我们了解到“产线毫无预警地停机”。/);
  });

  it("names whom to find where nobody is known, and nobody where there is no saying whom", () => {
    const missing = [{ fact: "users", label: both("Users", "使用者") }];
    expect(say(spin("problem", {}, { people: [], missing }), "en")).toMatch(
      /^First find somebody to ask \(Users\), then ask: What/,
    );
    expect(say(spin("problem", {}, { people: [], missing }), "zh-CN")).toMatch(
      /^先找到能问的人：使用者；再问：这里/,
    );
    expect(say(spin("problem", {}, { people: [] }), "en")).toMatch(/^Ask: What/);
    expect(say(spin("problem", {}, { people: [] }), "zh-CN")).toMatch(/^问：这里/);
  });

  it.each([
    ["“Nine stops a month.”", "“Nine stops a month”."],
    ["He said “no” twice.", "“He said ‘no’ twice”."],
    ["“No” and “no”", "“‘No’ and ‘no’”."],
    ["  Late again. ", "“Late again”."],
    ["Late again?", "“Late again?”."],
    ["{words}", "“{words}”."],
  ])("quotes %s cleanly", (text, quoted) => {
    const question = spin("implication", { told: [{ link: "problem", text }] });
    expect(say(question, "en")).toContain(`You told us ${quoted} What does`);
  });

  it("keeps a long quotation short, so that the question is not cut off", () => {
    const question = spin("implication", { told: [{ link: "problem", text: "x".repeat(5000) }] });
    expect(say(question, "en")).toMatch(/x…”\. What does .*another year\?$/);
    expect(say(question, "en").length).toBeLessThan(400);
  });
});

describe("a question about a gap", () => {
  const gap = (question: Label | null) =>
    ({
      about: "gap",
      gap: {
        fact: "budget",
        label: both("Budget", "预算"),
        reasons: ["unknown"],
        range: {},
        gates: [],
        question,
      },
      people: ["qian"],
      missing: [],
      points: 0,
    }) as NextQuestion;
  const asked = gap(both("Is there money for this?", "这件事有没有钱？"));

  it("is the model's, for whoever can answer it", () => {
    expect(say(asked, "en")).toBe("Find out from Qian Li: Is there money for this?");
    expect(say(asked, "zh-CN")).toBe("向钱立了解：这件事有没有钱？");
  });

  it("names whom to find, or nobody", () => {
    const missing = [
      { fact: "economicBuyers", label: both("Economic buyers", "最终决策人") },
      { fact: "buyers", label: both("Buyers", "采购者") },
    ];
    expect(say({ ...asked, people: [], missing }, "en")).toBe(
      "First find somebody to ask (Economic buyers or Buyers), then find out: Is there money for this?",
    );
    expect(say({ ...asked, people: [], missing }, "zh-CN")).toBe(
      "先找到能问的人：最终决策人或采购者；再了解：这件事有没有钱？",
    );
    expect(say({ ...asked, people: [] }, "en")).toBe("Find out: Is there money for this?");
    expect(say({ ...asked, people: [] }, "zh-CN")).toBe("弄清：这件事有没有钱？");
  });

  it("asks for the fact by its label where the model has no question", () => {
    expect(say(gap(null), "en")).toBe("Find out from Qian Li: How do things stand with “Budget”?");
    expect(say(gap(null), "zh-CN")).toBe("向钱立了解：“预算”现在是什么情况？");
  });
});

it("refuses another language", () => {
  expect(() => say(spin("problem"), "de" as Locale)).toThrow(RangeError);
});
