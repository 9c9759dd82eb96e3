import { dayNumber } from "../core/day.ts";
import { type FactDeclaration, type FactValue, GRADES, type Grade, optionId } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import { fold } from "./fold.ts";

/** Why a cell could not be read. */
export type CellCode = "cell.notNumber" | "cell.notFlag" | "cell.notDay" | "cell.notOption";

/** What a cell says: a value, nothing (null), or something that cannot be read. */
export type CellReading = { readonly value: FactValue | null } | { readonly code: CellCode };

/** Reads the cells of one column. */
export type CellReader = (text: string) => CellReading;

const YES = new Set(["true", "yes", "y", "1", "是"]);
const NO = new Set(["false", "no", "n", "0", "否"]);

const GRADE_WORDS: { readonly [grade in Grade]: readonly string[] } = {
  verified: ["verified", "已核实", "核实"],
  stated: ["stated", "客户陈述", "陈述"],
  assumed: ["assumed", "推测", "假设"],
};

/** The texts of a label, whatever the language. */
export function labelTexts(label: Label | undefined): readonly string[] {
  if (label === undefined) return [];
  return typeof label === "string" ? [label] : Object.values(label);
}

/** Options by their texts. A text that two options share names neither of them. */
function optionsByText(texts: readonly (readonly [text: string, id: string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [text, id] of texts) {
    const key = fold(text);
    if ((found.get(key) ?? id) !== id) shared.add(key);
    found.set(key, id);
  }
  for (const key of shared) found.delete(key);
  return found;
}

function choiceReader(fact: FactDeclaration & { readonly type: "choice" }): CellReader {
  const exact = new Set(fact.options.map(optionId));
  const byId = optionsByText(fact.options.map((option) => [optionId(option), optionId(option)]));
  const byLabel = optionsByText(
    fact.options.flatMap((option) =>
      labelTexts(typeof option === "string" ? undefined : option.label).map((text): [string, string] => [
        text,
        optionId(option),
      ]),
    ),
  );
  return (text) => {
    if (exact.has(text)) return { value: text };
    const key = fold(text);
    const id = byId.get(key) ?? byLabel.get(key);
    return id === undefined ? { code: "cell.notOption" } : { value: id };
  };
}

function readNumber(text: string): CellReading {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? { value } : { code: "cell.notNumber" };
}

function readFlag(text: string): CellReading {
  const key = fold(text);
  if (YES.has(key)) return { value: true };
  return NO.has(key) ? { value: false } : { code: "cell.notFlag" };
}

function readDay(text: string): CellReading {
  return Number.isNaN(dayNumber(text)) ? { code: "cell.notDay" } : { value: text };
}

function readerOf(fact: FactDeclaration): CellReader {
  switch (fact.type) {
    case "choice":
      return choiceReader(fact);
    case "number":
      return readNumber;
    case "flag":
      return readFlag;
    case "day":
      return readDay;
  }
}

/**
 * How the cells of a fact's column are read. White space around a text is dropped and an empty cell is unknown. A number is
 * a plain decimal such as `-12.5` and a day is `YYYY-MM-DD`: anything else is not guessed at.
 */
export function cellReader(fact: FactDeclaration): CellReader {
  const read = readerOf(fact);
  return (text) => {
    const trimmed = text.trim();
    return trimmed === "" ? { value: null } : read(trimmed);
  };
}

/** The grade that a cell names in English or Chinese, or undefined. */
export function gradeNamed(text: string): Grade | undefined {
  const key = fold(text);
  return GRADES.find((grade) => GRADE_WORDS[grade].includes(key));
}
