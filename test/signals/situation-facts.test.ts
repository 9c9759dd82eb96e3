import { readFileSync } from "node:fs";
import type { FactDeclaration, Label } from "opportunity-matrix";
import { labelText } from "opportunity-matrix";
import { factsFrom, situationFacts } from "opportunity-matrix/domain";
import { customerModel, opportunityModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";

const facts = Object.entries<FactDeclaration>(situationFacts);
const optionsIn = (declaration: FactDeclaration) =>
  declaration.type === "choice" ? declaration.options : [];

const textsOf = (label: Label | undefined): string[] =>
  typeof label === "object" ? [label.en ?? "", label["zh-CN"] ?? ""] : ["", ""];

describe("the declared facts", () => {
  it.each(facts)("%s has a label, a question and options in both languages", (_, declaration) => {
    const labels = [
      declaration.label,
      ...optionsIn(declaration).map((one) => (typeof one === "string" ? "" : one.label)),
    ];
    for (const [en = "", zh = ""] of [...labels, declaration.question].map(textsOf)) {
      expect(en).toMatch(/[a-z]/);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
    const [en, zh] = textsOf(declaration.question);
    expect(en).toMatch(/^[A-Z].*\?$/);
    expect(zh).toMatch(/？$/);
  });

  it("are none that a model declares already, so that both can be read together", () => {
    const scored = [...Object.keys(customerModel.facts), ...Object.keys(opportunityModel.facts)];
    expect(facts.filter(([fact]) => scored.includes(fact))).toEqual([]);
    expect(factsFrom({ customer: { id: "C-1" } }, { asOf: "2026-11-23" })).toEqual({});
  });

  it("ask each question once", () => {
    const questions = facts.map(([, { question }]) => textsOf(question)[0]);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe("the pages on the sales domain", () => {
  /** The rows of the table of a section, as lists of cells. */
  const rowsIn = (page: string, heading: string): string[][] =>
    readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8")
      .split(/^## /m)
      .filter((section) => section.startsWith(`${heading}\n`))
      .flatMap((section) => section.split("\n"))
      .filter((line) => line.startsWith("| `"))
      .map((line) => line.slice(2, -2).split(" | "));

  it.each([
    ["domain.md", "en", "The situation"],
    ["domain.zh-CN.md", "zh-CN", "情形"],
  ] as const)("%s has a row for each fact, by its label, with its options", (page, locale, heading) => {
    const said = rowsIn(page, heading).map(([id, label, value = ""]) => [
      id,
      label,
      [...value.matchAll(/`(\w+)`/g)].map(([, option]) => option),
    ]);
    const declared = facts.map(([id, declaration]) => [
      `\`${id}\``,
      labelText(declaration.label ?? "", locale),
      optionsIn(declaration).map((one) => (typeof one === "string" ? one : one.id)),
    ]);
    expect(said).toEqual(declared);
  });
});
