import fc from "fast-check";
import {
  fourQuestionsForm,
  funnelScorecard,
  requiredRolesForm,
  scotsmanForm,
} from "opportunity-matrix/models";
import { lintForm, stageGateForm } from "opportunity-matrix/planning";
import { formSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../model/form-cases.ts";
import { changed, everyQuestion, forms, mutated } from "./documents.ts";
import { documentJudge } from "./judges.ts";

const judge = documentJudge("Form");

const isMisshapen = (document: unknown): boolean =>
  lintForm(document).some(({ code }) => /^(shape|document)\./.test(code));

const stages = [
  { id: "lead", label: "Lead", outcomes: [{ id: "problemNamed", label: "A problem is named" }] },
];

it.each([
  sampleForm,
  scotsmanForm,
  funnelScorecard,
  fourQuestionsForm,
  requiredRolesForm,
  stageGateForm({ id: "road-map", stages }, "lead"),
])("accepts the form $id", (form) => {
  expect(formSchema.parse(form)).toBe(form);
  expect(judge(form)).toBe(true);
});

it("accepts every way to ask in the condition of an answer", () => {
  const form = changed(sampleForm, ["items", 0, "answers", 0, "when"], everyQuestion);
  expect(formSchema.safeParse(form).success).toBe(true);
  expect(judge(form)).toBe(true);
});

it.each([
  ["no items", ["items"], []],
  ["an item without answers", ["items", 0, "answers"], []],
  ["an item that does not say what counts while it is unknown", ["items", 0, "unknown"], null],
  ["points that are a text", ["items", 0, "answers", 0, "points"], "3"],
  ["points beyond a million", ["items", 0, "unknown", "points"], 1_000_001],
  ["an item without a label", ["items", 0, "label"], ""],
  ["a verdict that asks for two answers of one item", ["verdicts", 0, "answers", "will"], ["yes", "no"]],
  ["a bound under another name", ["verdicts", 2, "total"], { min: 3 }],
  ["a sum of nothing", ["outOf"], 0],
  ["another format", ["format"], 2],
  ["an unknown key", ["weight"], 1],
])("refuses %s", (_, path, value) => {
  const document = changed(sampleForm, path, value);
  expect(formSchema.safeParse(document).success).toBe(false);
  expect(judge(document)).toBe(false);
  expect(isMisshapen(document)).toBe(true);
});

describe("the schema, its JSON Schema in both drafts and the lint", { timeout: 60_000 }, () => {
  const agree = (document: unknown): boolean => {
    const misshapen = isMisshapen(document);
    expect(formSchema.safeParse(document).success).toBe(!misshapen);
    // NaN and the like are not JSON: a JSON Schema is never asked about them, and takes them where anything goes.
    const isJson = lintForm(document).every(({ code }) => code !== "document.notJson");
    if (isJson) expect(judge(document)).toBe(!misshapen);
    return misshapen;
  };

  it("accept the same forms", () => {
    fc.assert(
      fc.property(forms, (form) => {
        expect(agree(form)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("refuse the same forms", () => {
    const refused: boolean[] = [];
    fc.assert(
      fc.property(mutated(forms), (document) => void refused.push(agree(document))),
      { numRuns: 500 },
    );
    expect(refused.filter((misshapen) => misshapen).length).toBeGreaterThan(150);
    expect(refused.filter((misshapen) => !misshapen).length).toBeGreaterThan(15);
  });
});
