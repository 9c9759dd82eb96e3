import { compileModel, type Situation } from "opportunity-matrix";
import { opportunityModel, scotsmanForm } from "opportunity-matrix/models";
import { type FilledForm, type FormDocument, fillForms, lintForm } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../model/form-cases.ts";
import { changed, sample } from "../model/sample.ts";

const asOf = "2026-11-23";

type Facts = { readonly [fact: string]: number | string | boolean };

const situationOf = (facts: Facts): Situation => ({
  asOf,
  facts: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value }])),
});

const fill = (
  form: FormDocument,
  facts: Facts,
  byHand: { readonly [item: string]: string } = {},
): FilledForm => {
  const answers = { [form.id]: byHand };
  return fillForms([form], { situation: situationOf(facts), answers })[0] as FilledForm;
};

const itemOf = ({ items }: FilledForm, id: string) => items.find(({ item }) => item === id);

describe("fillForms", () => {
  it("answers an item from the first condition that is true, and says who answered", () => {
    const filled = fill(sampleForm, { fit: 55, budget: "none", event: false }, { will: "yes" });
    expect(filled.items.map(({ item, answer, points, by }) => [item, answer, points, by])).toEqual([
      ["fit", "fair", 1.5, "facts"],
      ["money", "no", 0, "facts"],
      ["will", "yes", 3, "hand"],
    ]);
    expect(filled).toMatchObject({ form: "sample-form", version: "1", total: 4.5, most: 9, percent: 50 });
    expect([filled.low, filled.high]).toEqual([4.5, 4.5]);
    expect(filled.verdict?.verdict).toBe("fair");
    expect(filled.possibleVerdicts).toEqual([filled.verdict]);
    expect(filled.items.flatMap(({ needs }) => needs)).toEqual([]);
  });

  it("leaves an item open while an earlier answer still could be, and says what it needs", () => {
    const money = itemOf(fill(sampleForm, { budget: "none" }), "money");
    expect(money).toMatchObject({ answer: null, by: null, points: 0, possible: ["yes", "no"] });
    expect(money?.answerLabel).toEqual({ en: "Not known", "zh-CN": "Not known（中文）" });
    // The budget is known: only the event could still make it a yes.
    expect(money?.needs).toEqual([{ fact: "event", label: "event", question: null }]);
    expect(itemOf(fill(sampleForm, { event: true }), "money")?.answer).toBe("yes");
  });

  it("lists no answer that the facts rule out", () => {
    const money = itemOf(fill(sampleForm, { event: false, budget: "planned" }), "money");
    expect(money).toMatchObject({ answer: null, possible: [], needs: [] });
    const filled = fill(sampleForm, { event: false, budget: "planned" });
    // Fit and will can each still bring 3 points, money nothing more.
    expect([filled.low, filled.high]).toEqual([0, 6]);
  });

  it("ends what is possible at an answer that is true", () => {
    const form = changed(
      sampleForm,
      ["/items/0/answers/0/when", { fact: "event", is: true }],
      ["/items/0/answers/1/when", { fact: "fit", atLeast: 0 }],
    ) as FormDocument;
    expect(itemOf(fill(form, { fit: 50 }), "fit")?.possible).toEqual(["good", "fair"]);
  });

  it("gives the words of a need: the form's, else the assessment's, else the fact's name", () => {
    const fit = itemOf(fill(sampleForm, {}), "fit");
    expect(fit?.needs).toEqual([
      {
        fact: "fit",
        label: { en: "Fit", "zh-CN": "Fit（中文）" },
        question: { en: "How well does it fit?", "zh-CN": "How well does it fit?（中文）" },
      },
    ]);
    const form = changed(sampleForm, [
      "/items/2/answers/0/when",
      {
        all: [
          { fact: "growth", atLeast: 5 },
          { fact: "nothing", atLeast: 5 },
        ],
      },
    ]) as FormDocument;
    const assessment = compileModel(sample).assess({}, { asOf });
    const [filled] = fillForms([form], { assessment });
    expect(filled && itemOf(filled, "will")?.needs).toEqual([
      {
        fact: "growth",
        label: { en: "Growth", "zh-CN": "Growth（中文）" },
        question: { en: "How fast does it grow?", "zh-CN": "How fast does it grow?（中文）" },
      },
      { fact: "nothing", label: "nothing", question: null },
    ]);
  });

  it("takes an answer given by hand before the facts, and before an answer without a condition", () => {
    expect(itemOf(fill(sampleForm, { fit: 90 }, { fit: "bad" }), "fit")).toMatchObject({
      answer: "bad",
      by: "hand",
      possible: ["bad"],
      needs: [],
    });
    const form = changed(sampleForm, ["/items/0/answers/0/when", undefined]) as FormDocument;
    expect(itemOf(fill(form, { fit: 90 }), "fit")).toMatchObject({ answer: "fair", by: "facts" });
    expect(itemOf(fill(form, {}), "fit")?.possible).toEqual(["good", "fair", "bad"]);
  });

  it("reads a fact from the assessment first, and from the situation where that has none", () => {
    const assessment = compileModel(opportunityModel).assess({ budget: "approved" }, { asOf });
    const situation = situationOf({ budget: "none", need: 4 });
    const [filled] = fillForms([scotsmanForm], { assessment, situation });
    expect(filled && itemOf(filled, "money")?.answer).toBe("noWork");
    expect(filled && itemOf(filled, "need")?.answer).toBe("noWork");
  });

  it("asks gates and axes of the assessment, and leaves them open without one", () => {
    const when = {
      all: [
        { gate: "noBudget", is: "hit" },
        { axis: "worth", band: ["low"] },
      ],
    };
    const form = changed(scotsmanForm, ["/items/5/answers/2/when", when]) as FormDocument;
    const assessment = compileModel(opportunityModel).assess({ budget: "none", need: 1 }, { asOf });
    expect(lintForm(form, opportunityModel)).toEqual([]);
    expect(fillForms([form], { assessment })[0]?.items[5]?.answer).toBe("majorConcern");
    expect(itemOf(fill(form, { budget: "none" }), "money")).toMatchObject({
      possible: ["majorConcern"],
      needs: [],
    });
  });

  it("takes a value that the declaration does not allow for unknown, and says so", () => {
    const filled = fill(sampleForm, { fit: 101, budget: "approved" });
    expect(itemOf(filled, "fit")?.answer).toBeNull();
    expect(filled.issues).toEqual([
      {
        code: "fact.outOfRange",
        pointer: "/facts/fit",
        params: {
          fact: "fit",
          label: { en: "Fit", "zh-CN": "Fit（中文）" },
          found: 101,
          limits: "≥ 0, ≤ 100",
        },
      },
    ]);
    expect(filled.total).toBe(3);
  });

  it("shows what the total and the verdict can still be", () => {
    const filled = fill(sampleForm, {}, { money: "yes" });
    expect([filled.total, filled.low, filled.high]).toEqual([3, 3, 9]);
    expect(filled.verdict?.verdict).toBe("poor");
    expect(filled.possibleVerdicts.map(({ verdict }) => verdict)).toEqual([
      "unwilling",
      "good",
      "fair",
      "poor",
    ]);
    expect(fill(sampleForm, {}, { will: "no" }).possibleVerdicts).toEqual([
      { verdict: "unwilling", label: { en: "They do not want it", "zh-CN": "They do not want it（中文）" } },
    ]);
  });

  it("has no verdict where none holds, and none at all where the form has none", () => {
    const hole = changed(sampleForm, ["/verdicts/3", undefined]) as FormDocument;
    expect(fill(hole, {}).verdict).toBeNull();
    const bare = changed(sampleForm, ["/verdicts", undefined]) as FormDocument;
    expect(fill(bare, {})).toMatchObject({ verdict: null, possibleVerdicts: [] });
  });

  it("has no percent where nothing above 0 can be given", () => {
    const zero = changed(
      sampleForm,
      ["/items", [{ ...sampleForm.items[2], answers: [{ id: "no", label: "No", points: -1 }] }]],
      ["/verdicts", undefined],
    ) as FormDocument;
    expect(fill(zero, {}, { will: "no" })).toMatchObject({ total: -1, most: 0, percent: null, low: -1 });
  });

  it("fills several forms at once, each with its own answers, in order", () => {
    const filled = fillForms([scotsmanForm, sampleForm], {
      situation: situationOf({ budget: "approved" }),
      answers: { scotsman: { need: "majorConcern" } },
    });
    expect(filled.map(({ form, total }) => [form, total])).toEqual([
      ["scotsman", 8],
      ["sample-form", 3],
    ]);
    expect(fillForms([], {})).toEqual([]);
  });

  it("sums fractions exactly", () => {
    const tenth = (id: string) => ({
      id,
      label: id,
      answers: [{ id: "yes", label: "Yes", points: 0.1 }],
      unknown: { label: "?", points: 0 },
    });
    const form: FormDocument = {
      ...sampleForm,
      outOf: 0.3,
      items: ["a", "b", "c"].map(tenth),
      verdicts: [{ id: "full", label: "Full", total: { atLeast: 0.3 } }],
    };
    const filled = fill(form, {}, { a: "yes", b: "yes", c: "yes" });
    expect([filled.total, filled.percent, filled.verdict?.verdict]).toEqual([0.3, 100, "full"]);
  });

  it("fills a form that declares no fact, with those of the situation", () => {
    const { facts: _, ...bare } = sampleForm;
    const [filled] = fillForms([bare], { situation: { asOf, facts: {} } });
    expect(filled?.items[0]?.needs).toEqual([{ fact: "fit", label: "fit", question: null }]);
  });

  it("is plain JSON, and changes nothing that it is given", () => {
    const form = JSON.stringify(sampleForm);
    const filled = fill(sampleForm, { fit: 101 });
    expect(JSON.parse(JSON.stringify(filled))).toEqual(filled);
    expect(JSON.stringify(sampleForm)).toBe(form);
  });

  it("refuses a situation of another day than the assessment", () => {
    const assessment = compileModel(opportunityModel).assess({}, { asOf });
    const situation = { ...situationOf({}), asOf: "2026-11-22" };
    expect(() => fillForms([scotsmanForm], { assessment, situation })).toThrow(
      new RangeError("situation.asOf must be the day of the assessment, 2026-11-23, found 2026-11-22"),
    );
  });
});

describe("a form of a team's own", () => {
  const text = JSON.stringify({
    format: 1,
    id: "our-bid-check",
    version: "2026-11",
    label: { en: "Our bid check", "zh-CN": "我们的投标检查" },
    facts: {
      tenderIn: { type: "number", unit: "days", min: 0, question: "In how many days is the bid due?" },
    },
    items: [
      {
        id: "time",
        label: "Time to write the bid",
        answers: [
          { id: "enough", label: "Enough", points: 2, when: { fact: "tenderIn", atLeast: 14 } },
          { id: "tight", label: "Tight", points: 1, when: { fact: "tenderIn", atLeast: 7 } },
          { id: "none", label: "Too little", points: 0, when: { fact: "tenderIn", below: 7 } },
        ],
        unknown: { label: "Not asked", points: 0 },
      },
    ],
    verdicts: [
      { id: "bid", label: "Bid", total: { atLeast: 1 } },
      { id: "pass", label: "Pass", total: { below: 1 } },
    ],
  });

  it("is JSON, linted and filled like the ready-made ones", () => {
    const form = JSON.parse(text) as FormDocument;
    expect(lintForm(form).map(({ code }) => code)).toEqual([]);
    expect(JSON.stringify(form)).toBe(text);
    expect(fill(form, { tenderIn: 10 })).toMatchObject({ total: 1, verdict: { verdict: "bid" } });
    expect(itemOf(fill(form, {}), "time")?.needs[0]?.question).toBe("In how many days is the bid due?");
  });
});
