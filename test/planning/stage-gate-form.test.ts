import type { SalesProcess } from "opportunity-matrix/domain";
import { fillForms, lintForm, stageGateForm } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { wrongLabels } from "../models/texts.ts";

const both = (text: string) => ({ en: text, "zh-CN": `${text}（中）` });
const outcomes = (count: number, essential: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `o${i}`,
    label: both(`Outcome ${i}`),
    essential: i < essential,
  }));

const salesProcess: SalesProcess = {
  id: "road-map",
  stages: [
    { id: "lead", label: both("Lead"), outcomes: outcomes(5, 1) },
    { id: "proposal", label: "Proposal", outcomes: [] },
    {
      id: "close",
      label: both("Close"),
      outcomes: [{ id: "signed", label: both("Signed"), essential: true }],
    },
  ],
};

const fill = (stage: string, facts: { readonly [fact: string]: boolean }) => {
  const given = Object.entries(facts).map(([fact, value]) => [fact, { value }] as const);
  const situation = { asOf: "2026-11-23", facts: Object.fromEntries(given) };
  return fillForms([stageGateForm(salesProcess, stage)], { situation })[0];
};

const reached = (...ids: readonly number[]) =>
  Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`outcome:o${i}`, ids.includes(i)]));

describe("stageGateForm", () => {
  it.each(salesProcess.stages.map(({ id }) => id))(
    "makes a form of %s in which the lint finds nothing",
    (id) => {
      const form = stageGateForm(salesProcess, id);
      expect(lintForm(form)).toEqual([]);
      expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    },
  );

  it("says everything in both languages", () => {
    expect(wrongLabels(stageGateForm(salesProcess, "lead"))).toEqual([]);
    expect(stageGateForm(salesProcess, "lead").label).toEqual({
      en: "Stage gate: Lead",
      "zh-CN": "阶段过关：Lead（中）",
    });
  });

  it("is passed at 80 percent of the outcomes, with every essential one, and the next stage begun", () => {
    const begun = { "begun:lead": true };
    const verdict = (facts: { readonly [fact: string]: boolean }) => fill("lead", facts)?.verdict?.verdict;
    expect(verdict({ ...reached(0, 1, 2, 3), ...begun })).toBe("complete");
    expect(verdict({ ...reached(0, 1, 2), ...begun })).toBe("notComplete");
    expect(verdict({ ...reached(1, 2, 3, 4), ...begun })).toBe("notComplete");
    expect(verdict({ ...reached(0, 1, 2, 3), "begun:lead": false })).toBe("notComplete");
    expect(verdict(reached(0, 1, 2, 3))).toBe("notComplete");
  });

  it("says what could still complete it", () => {
    const gate = fill("lead", reached(0, 1, 2, 3));
    expect(gate?.possibleVerdicts.map(({ verdict }) => verdict)).toEqual(["complete", "notComplete"]);
    expect(fill("lead", reached(0, 1))?.possibleVerdicts.map(({ verdict }) => verdict)).toEqual([
      "notComplete",
    ]);
    expect(gate?.items.at(-1)).toMatchObject({
      label: { en: "Begun: Proposal", "zh-CN": "已进入：Proposal" },
      answer: null,
      needs: [{ fact: "begun:lead" }],
    });
  });

  it("of a stage without outcomes asks for the next stage alone", () => {
    expect(fill("proposal", { "begun:proposal": true })?.verdict?.verdict).toBe("complete");
    expect(fill("proposal", {})).toMatchObject({ percent: null, verdict: { verdict: "notComplete" } });
  });

  it("of the last stage asks whether the sale is won", () => {
    const form = stageGateForm(salesProcess, "close");
    expect(form.items.at(-1)).toMatchObject({
      id: "begun:close",
      label: { en: "The sale is won", "zh-CN": "已赢单" },
      question: { en: "Has the customer ordered from us?" },
    });
  });

  it("puts the essential outcomes first", () => {
    const stages = [
      { id: "a", label: "A", outcomes: [...outcomes(3, 0), { id: "must", label: "M", essential: true }] },
    ];
    const form = stageGateForm({ id: "p", stages }, "a");
    expect(form.items.map(({ id }) => id)).toEqual([
      "outcome:must",
      "outcome:o0",
      "outcome:o1",
      "outcome:o2",
      "begun:a",
    ]);
  });

  it("refuses a stage that the process does not have", () => {
    expect(() => stageGateForm(salesProcess, "won")).toThrow(
      new RangeError('stageId must be one of lead, proposal, close, found "won"'),
    );
  });
});
