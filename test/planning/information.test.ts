import { type Facts, type RecommendedPlay, recommend, type Situation } from "opportunity-matrix";
import { nextQuestions } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { informationFrom, named } from "../../src/planning/information.ts";
import { asOf, facts, matrix, needs, planOf, playbook, situation, valuePlay } from "./sale.ts";

const reviewOn = "2027-01-22";

function informationOn(known: object, given: Situation | undefined = situation, plays?: RecommendedPlay[]) {
  const assessment = matrix.assess(known as Facts, { asOf });
  const recommended = plays ?? recommend(assessment, playbook, { situation }).plays;
  const questions = nextQuestions(assessment, { playbook, ...(given && { situation: given }) });
  return informationFrom(assessment, { questions, situation: given, plays: recommended, reviewOn });
}

describe("people", () => {
  it("are called as the situation calls them, and else by their ids", () => {
    expect(named(["lin", "he", "constructor"], situation).map(({ label }) => label)).toEqual([
      { en: "Lin Hui", "zh-CN": "林慧" },
      "he",
      "constructor",
    ]);
    expect(named(["lin"], undefined)).toEqual([{ id: "lin", label: "lin" }]);
  });
});

describe("what to find out", () => {
  it("is every gap, in the order of the assessment, with what depends on it", () => {
    const found = informationOn({});
    const { gaps } = matrix.assess({}, { asOf });
    expect(found.map(({ fact }) => fact)).toEqual(gaps.map(({ fact }) => fact));
    expect(found.find(({ fact }) => fact === "buyer")).toMatchObject({
      reasons: ["unknown"],
      range: [{ axis: "win", label: { en: "Chance" }, points: 50 }],
      gates: [{ id: "noBuyer", label: { en: "Nobody met the buyer" } }],
      question: null,
    });
    expect(found.find(({ fact }) => fact === "barred")).toMatchObject({
      range: [],
      question: { en: "May we?" },
    });
    expect(informationOn({ ...facts, need: { value: 90, grade: "stated" } })).toContainEqual(
      expect.objectContaining({ fact: "need", reasons: ["unproven"] }),
    );
  });

  const asked = (fact: string, given?: Situation) => {
    const { ask, find } = informationOn({}, given).find((one) => one.fact === fact) ?? {};
    return [ask?.map(({ id }) => id), find?.map(({ label }) => label)];
  };

  it("is asked of the first source that concerns somebody; better ones are to be found", () => {
    expect(asked("budget")).toEqual([["lin"], []]);
    expect(asked("coach")).toEqual([["he", "qian"], ["friends"]]);
    const nobody = { asOf, facts: { users: { value: 0, people: [] } } };
    expect(asked("budget", nobody)).toEqual([
      [],
      [
        { en: "Buyers", "zh-CN": "决策人人数" },
        { en: "Users", "zh-CN": "使用者人数" },
      ],
    ]);
  });

  it("is asked of nobody where no source is named or nobody is known", () => {
    expect(asked("buyer")).toEqual([[], []]);
    expect(asked("need")).toEqual([[], ["nobodyKnows", "friends"]]);
    const { askOf: _, ...silent } = playbook;
    expect(
      planOf({}, { playbook: silent }).information.flatMap(({ ask, find }) => [...ask, ...find]),
    ).toEqual([]);
  });

  it("is known by the day of the first play that finds it out, and else by the day of review", () => {
    const untilOf = (fact: string, plays?: RecommendedPlay[]) =>
      informationOn(facts, situation, plays).find((one) => one.fact === fact);
    expect(untilOf("budget")).toMatchObject({ until: "2026-12-07", plays: ["seeBuyer"] });
    expect(untilOf("budget", [])).toMatchObject({ until: reviewOn, plays: [] });
    const [play] = recommend(matrix.assess(facts as Facts, { asOf }), playbook).plays;
    const once = { ...(play as RecommendedPlay), dueOn: null };
    expect(untilOf("budget", [once])).toMatchObject({ until: reviewOn, plays: ["seeBuyer"] });
    const days = ["2026-12-20", "2026-12-01"].map((dueOn) => ({ ...once, dueOn }));
    expect(untilOf("budget", days)?.until).toBe("2026-12-01");
  });
});

describe("talks that develop needs", () => {
  const { talks, information } = planOf({ ...facts, need: { value: 60, grade: "stated" } }, { needs });

  it("are one for each need, the furthest along first, with whoever has it, and else with the users", () => {
    expect(
      talks.map(({ need, ask, until }) => [need.need, need.ask, ask.map(({ id }) => id), until]),
    ).toEqual([
      ["stops", "implication", ["lin"], "2026-12-14"],
      ["power", "problem", ["he", "qian"], "2026-12-14"],
    ]);
    expect(talks[0]?.ask).toEqual([{ id: "lin", label: { en: "Lin Hui", "zh-CN": "林慧" } }]);
    expect(planOf(facts).talks).toEqual([]);
  });

  it("say whom to find first, and last until the review where no play makes a need riper", () => {
    const nobody = { asOf, facts: {} };
    const [, power] = planOf(facts, { needs, situation: nobody }).talks;
    expect(power).toMatchObject({
      ask: [],
      find: [{ id: "users" }, { id: "userBuyers" }],
      until: reviewOn,
    });
    const { improves: _, ...aimless } = valuePlay;
    const bare = { ...playbook, plays: [aimless] };
    expect(planOf(facts, { needs, playbook: bare }).talks[0]?.until).toBe(reviewOn);
  });

  it("tell how ripe the needs are: the same people are asked that", () => {
    expect(information.find(({ fact }) => fact === "need")?.ask.map(({ id }) => id)).toEqual([
      "lin",
      "he",
      "qian",
    ]);
  });
});
