import { expect, it } from "vitest";
import { type Answers, answersFor } from "../../src/report/answers.ts";
import { betterSection } from "../../src/report/better.ts";
import { customer, DAY, matrix, textIn } from "./sample.ts";

const TIERS = ["A", "B", "C"];
const known = { spend: 30, stance: "cold", seen: DAY, barred: false };

function said(
  facts: object,
  locale: "en" | "zh-CN" = "en",
  change: (answers: Answers) => Answers = (one) => one,
) {
  const { assessment } = customer(facts);
  const answers = change(answersFor(matrix as never, assessment, TIERS) as Answers);
  return textIn(betterSection(answers, assessment, matrix.model), locale);
}

it("says what is better, the smallest changes, where they lead, what they gain, whose they are and what they take", () => {
  const text = said(known);
  expect(text).toContain(
    "Better than tier C: B, A. The smallest changes that lead there, of at most 2 facts;",
  );
  expect(text).toContain("Annual spend: from CN¥30 up to CN¥50");
  expect(text).toContain("Leads to Raise. Potential: 20.0 points more. In our hands perhaps. Effort 0.2.");
  expect(text).toContain("A changed fact counts as verified");
  expect(said(known, "zh-CN")).toContain("到达提升。潜力增加 20.0 分。我方能否做到尚不确定。工作量 0.2。");
});

it("lists what several facts take one below the other", () => {
  const pair = (answers: Answers): Answers => {
    const [lever] = answers.levers?.levers ?? [];
    const levers = {
      ...answers.levers,
      levers: [{ ...lever, changes: [lever?.changes[0], lever?.changes[0]] }],
    };
    return { ...answers, levers } as Answers;
  };
  expect(said(known, "en", pair).match(/Annual spend: from/g)).toHaveLength(2);
});

it("says when there is nothing better, too little known, or an exclusion to lift", () => {
  expect(said({ ...known, spend: 80, stance: "warm" })).toContain("There is no better tier than A.");
  expect(said({})).toContain("First of all more has to be known");
  const excluded = said({ ...known, barred: true });
  expect(excluded).toContain("To be no longer excluded");
  expect(excluded).toContain("barred: from “yes” to “no”");
});

it("says what is missing where nothing leads there, how many are not listed, and what was not tried", () => {
  const unreachable = (answers: Answers): Answers =>
    ({
      ...answers,
      levers: {
        ...answers.levers,
        levers: [],
        found: 0,
        unreachable: true,
        exact: false,
        missing: [{ code: "moreFacts", params: { size: 2 } }],
      },
    }) as Answers;
  const text = said(known, "en", unreachable);
  expect(text).toContain("No change of at most 2 facts leads there:\nIt takes more facts than that (2).");
  expect(text).toContain("only some values were tried");
  const more = (answers: Answers): Answers =>
    ({ ...answers, levers: { ...answers.levers, found: 99, exact: false } }) as Answers;
  expect(said(known, "en", more)).toMatch(/The first \d+ of 99 are listed\./);
  expect(said(known, "en", more)).toContain("only some values were tried");
});
