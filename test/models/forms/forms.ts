// What every ready-made form has to keep, whatever it asks.
import { readFileSync } from "node:fs";

import type { Situation } from "opportunity-matrix";
import { customerModel, opportunityModel } from "opportunity-matrix/models";
import { type FilledForm, type FormDocument, fillForms, lintForm } from "opportunity-matrix/planning";
import { expect, it } from "vitest";
import { askedFacts } from "../../../src/model/asked-facts.ts";
import { labelsOf, wrongLabels } from "../texts.ts";

/** The tests that a form shares with the others. */
export function itIsAForm(name: string, form: FormDocument): void {
  it("has no error and no warning, with a model or without", () => {
    expect(lintForm(form)).toEqual([]);
    expect(lintForm(form, customerModel)).toEqual([]);
    expect(lintForm(form, opportunityModel)).toEqual([]);
  });

  it("declares every fact that it asks for, each with its question", () => {
    const asked = form.items.flatMap(({ answers }) =>
      answers.flatMap(({ when }) => (when === undefined ? [] : askedFacts(when))),
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(form.facts ?? {}).sort());
    for (const { label, question } of Object.values(form.facts ?? {})) {
      expect(label).toBeDefined();
      expect(question).toBeDefined();
    }
  });

  it("says everything in both languages, and asks of every item", () => {
    expect(labelsOf(form).length).toBeGreaterThan(form.items.length * 3);
    expect(wrongLabels(form)).toEqual([]);
    expect(form.items.filter(({ question }) => question === undefined)).toEqual([]);
  });

  it("comes back from JSON as it was", () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });

  it.each([
    ["forms.md", "en", "by hand"],
    ["forms.zh-CN.md", "zh-CN", "人工填写"],
  ] as const)(
    "has every item, the fact that answers it, and its weight in docs/%s",
    (page, locale, byHand) => {
      const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8");
      const section = text.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? "";
      const rows = section.split("\n").filter((line) => line.startsWith("| `"));
      const weighted = /\| (权重|Weight) \|/.test(section);
      const said = rows.map((line) => line.slice(2, -2).split(" | "));
      expect(said.map((cells) => [...cells.slice(0, 3), weighted ? cells.at(-1) : null])).toEqual(
        form.items.map(({ id, label, answers }) => {
          const facts = answers.flatMap(({ when }) => (when === undefined ? [] : askedFacts(when)));
          const [fact = null] = facts;
          expect(new Set(facts).size).toBeLessThan(2);
          return [
            `\`${id}\``,
            (label as { readonly [locale: string]: string })[locale],
            fact === null ? byHand : `\`${fact}\``,
            weighted ? String(answers[0]?.points) : null,
          ];
        }),
      );
    },
  );

  it("is wholly open while nothing is known", () => {
    const filled = fill(form, {});
    expect(filled.items.filter(({ answer }) => answer !== null)).toEqual([]);
  });
}

/** A form filled from facts of a situation. */
export function fill(
  form: FormDocument,
  facts: { readonly [fact: string]: number | string | boolean },
  byHand: { readonly [item: string]: string } = {},
): FilledForm {
  const situation: Situation = {
    asOf: "2026-11-23",
    facts: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value }])),
  };
  const filled = fillForms([form], { situation, answers: { [form.id]: byHand } })[0] as FilledForm;
  expect(filled.issues).toEqual([]);
  return filled;
}
