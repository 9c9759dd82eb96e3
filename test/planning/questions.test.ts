import { compileModel, type PlaybookDocument, type Situation } from "opportunity-matrix";
import { type OpenNeed, situationFacts } from "opportunity-matrix/domain";
import { customerModel } from "opportunity-matrix/models";
import { type NextQuestion, nextQuestions } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { document, playbook as plain } from "../strategy/playbook.ts";

const asOf = "2026-11-23";
const matrix = compileModel(customerModel);
const nothing = matrix.assess({}, { asOf });
const known = <V>(value: V) => ({ value, asOf, grade: "verified" as const });

const need = (id: string, given: Partial<OpenNeed> = {}): OpenNeed => ({
  opportunity: "O-1",
  topic: null,
  need: id,
  kind: "implied",
  stakeholder: null,
  ask: "problem",
  told: [],
  ...given,
});
const situation: Situation = {
  asOf,
  facts: {
    users: { value: 2, people: ["zhao", "qian"] },
    userBuyers: { value: 1, people: ["he"] },
    economicBuyers: { value: 0, people: [] },
    buyers: { value: 1, people: ["sun"] },
  },
};
const playbook: PlaybookDocument = {
  ...plain,
  facts: { economicBuyers: { type: "number", label: { en: "Economic buyers", "zh-CN": "最终决策人" } } },
  askOf: { budget: ["economicBuyers", "buyers"], growth: ["economicBuyers", "coaches"] },
};

/** What a question is about: the need, or the fact. */
const about = (question: NextQuestion): string =>
  question.about === "need" ? `need ${question.need.need}` : question.gap.fact;
const asking = (fact: string, questions: readonly NextQuestion[]): NextQuestion => {
  const found = questions.find((question) => about(question) === fact);
  if (found === undefined) throw new Error(`no question about ${fact}`);
  return found;
};

describe("whom to ask", () => {
  it("about a need: the person who has it, whatever the situation says", () => {
    const [question] = nextQuestions(nothing, { situation, needs: [need("n", { stakeholder: "lin" })] });
    const found = asking("need n", nextQuestions(nothing, { needs: [need("n", { stakeholder: "lin" })] }));
    expect(found).toMatchObject({ people: ["lin"], missing: [] });
    expect(question).toMatchObject({ about: "gap" });
  });

  it("about a need that nobody is known to have: the users, else the user buyers, else nobody", () => {
    const { users: _, ...facts } = situation.facts;
    const asked = (given?: Situation) =>
      asking("need n", nextQuestions(nothing, { needs: [need("n")], ...(given && { situation: given }) }));
    expect(asked(situation)).toMatchObject({ people: ["zhao", "qian"], missing: [] });
    expect(asked({ asOf, facts })).toMatchObject({ people: ["he"], missing: [{ fact: "users" }] });
    expect(asked().people).toEqual([]);
    expect(asked().missing.map(({ label }) => label)).toEqual([
      situationFacts.users.label,
      situationFacts.userBuyers.label,
    ]);
  });

  it("about a gap: the people of the first source of the playbook of which somebody is known", () => {
    const questions = nextQuestions(nothing, { situation, playbook });
    const economicBuyers = {
      fact: "economicBuyers",
      label: { en: "Economic buyers", "zh-CN": "最终决策人" },
    };
    expect(asking("budget", questions)).toMatchObject({ people: ["sun"], missing: [economicBuyers] });
    expect(asking("growth", questions)).toMatchObject({
      people: [],
      missing: [economicBuyers, { fact: "coaches", label: "coaches" }],
    });
    expect(asking("trust", questions)).toMatchObject({ people: [], missing: [] });
    expect(asking("budget", nextQuestions(nothing))).toMatchObject({ people: [], missing: [] });
  });
});

describe("which questions", () => {
  it("are those of all gaps, as the assessment orders them, and those of all needs", () => {
    const gaps = nothing.gaps.map(({ fact }) => fact);
    expect(gaps.length).toBeGreaterThan(10);
    expect(nextQuestions(nothing).map(about)).toEqual(gaps);
    const both = nextQuestions(nothing, { needs: [need("n"), need("m")] }).map(about);
    expect(both).toHaveLength(gaps.length + 1);
    // The questions about needs close the gap of the fact `need` themselves.
    expect(gaps).toContain("need");
    expect(both.filter((one) => !one.startsWith("need "))).toEqual(gaps.filter((fact) => fact !== "need"));
  });

  it("are ordered by the points that they could move, what could exclude before", () => {
    const questions = nextQuestions(nothing, { needs: [need("n")] });
    expect(about(questions[0] as NextQuestion)).toBe("blocked");
    expect(questions[0]?.points).toBe(0);
    const points = questions.slice(1).map((question) => question.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    // A need that nobody has named can lift the axis by the whole weight of the fact: 20 of 100.
    expect(asking("need n", questions).points).toBe(20);
    expect(asking("need", nextQuestions(nothing)).points).toBe(20);
  });

  it("put a need before a gap that moves no more, and after one that moves more", () => {
    const order = nextQuestions(nothing, { needs: [need("n")] });
    const place = order.findIndex((one) => one.about === "need");
    expect(order[place + 1]?.points).toBeLessThanOrEqual(20);
    expect(asking("annualSpend", order).points).toBe(20);
    expect(order.map(about).indexOf("annualSpend")).toBeGreaterThan(place);
    // Of a need at level 3 (60 points of the scale) and proved, less is left: it comes after larger gaps.
    const later = matrix.assess({ need: known(3) }, { asOf });
    const questions = nextQuestions(later, { needs: [need("n")] });
    const left = asking("need n", questions).points;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(20);
    const before = questions.slice(
      0,
      questions.findIndex((one) => one.about === "need"),
    );
    expect(before.slice(1).every((one) => one.points > left)).toBe(true);
    expect(before.length).toBeGreaterThan(2);
  });

  it("put the need first that is furthest along its chain, and else keep the order given", () => {
    const needs = [
      need("a", { ask: "problem" }),
      need("b", { ask: "needPayoff" }),
      need("c", { ask: "situation" }),
      need("d", { ask: "implication" }),
      need("e", { ask: "problem" }),
    ];
    const order = nextQuestions(nothing, { needs }).map(about);
    expect(order.filter((one) => one.startsWith("need ")).map((one) => one.slice(5))).toEqual([
      "b",
      "d",
      "a",
      "e",
      "c",
    ]);
  });

  it("about a need move nothing where the model reads no need: after all that moves something", () => {
    const small = compileModel(document).assess({}, { asOf });
    const questions = nextQuestions(small, { needs: [need("n")] });
    const place = questions.findIndex(({ about: kind }) => kind === "need");
    expect(questions[place]?.points).toBe(0);
    expect(questions.slice(1, place).every(({ points }) => points > 0)).toBe(true);
    expect(questions.slice(place).every(({ points }) => points === 0)).toBe(true);
    expect(place).toBeGreaterThan(1);
  });

  it("are as many as are wanted", () => {
    expect(nextQuestions(nothing, { limit: 3 })).toEqual(nextQuestions(nothing).slice(0, 3));
    expect(nextQuestions(nothing, { limit: 0 })).toEqual([]);
    expect(nextQuestions(nothing, { limit: Infinity })).toEqual(nextQuestions(nothing));
  });

  it("are plain JSON, and change nothing that was given", () => {
    const needs = Object.freeze([need("a"), need("b", { ask: "needPayoff" })]);
    const questions = nextQuestions(nothing, { needs, situation, playbook });
    expect(JSON.parse(JSON.stringify(questions))).toEqual(questions);
  });
});

describe("a wrong call", () => {
  it.each([-1, 1.5, Number.NaN])("with a limit of %s throws", (limit) => {
    expect(() => nextQuestions(nothing, { limit })).toThrow(
      new RangeError(`limit must be a whole number, 0 or more, or Infinity, found ${limit}`),
    );
  });

  it("with a situation of another day throws", () => {
    expect(() => nextQuestions(nothing, { situation: { ...situation, asOf: "2026-11-22" } })).toThrow(
      RangeError,
    );
  });
});
