import { type ChoiceDeclaration, type FactValue, optionId } from "../core/fact.ts";
import { firstFew, rawText } from "../core/issue.ts";
import { cellReader } from "../parse/cell.ts";
import { parseFlag } from "../parse/flag.ts";
import type { Parsed } from "../parse/parsed.ts";
import { isEmptyText } from "../parse/prepare.ts";
import { type FieldReader, type Read, type ReportField, readParsed, UNREADABLE } from "./reading.ts";

/** Makes the function that reads yes and no: true and false, 1 and 0, and the words for them. */
export function flagReader(report: ReportField): FieldReader<boolean> {
  return (raw) => {
    if (typeof raw === "boolean") return raw;
    if (raw === 1 || raw === 0) return raw === 1;
    return typeof raw === "string"
      ? readParsed(parseFlag(raw), report)
      : report("row.wrongType", { expected: "flag", found: rawText(raw) });
  };
}

/** Makes the function that reads options: their ids, and their labels in every language. */
export function choiceReader(declaration: ChoiceDeclaration, report: ReportField): FieldReader<string> {
  const known = new Set(declaration.options.map(optionId));
  const readText = cellReader(declaration) as (text: string) => Parsed<string>;
  return (raw) => {
    if (typeof raw !== "string") return report("row.wrongType", { expected: "choice", found: rawText(raw) });
    return known.has(raw) ? raw : readParsed(readText(raw), report);
  };
}

/** What a mapping says of the values of a field. */
export type Listing<Value> = {
  readonly values: { readonly [raw: string]: Value | null };
  readonly unlisted?: Value | null;
  readonly separator?: string;
};

/**
 * Makes the function that looks up what a field's value means. Several values, in a list or joined in a text, must mean one
 * thing; of a flag, one that says yes is enough.
 */
export function listedReader<Value extends FactValue>(
  { values, unlisted, separator }: Listing<Value>,
  report: ReportField,
): FieldReader<Value> {
  const meanings = new Map(Object.entries(values).map(([text, value]) => [text.trim(), value]));
  const listed = firstFew([...meanings.keys()]);

  const lookUp = (raw: unknown): Read<Value> => {
    if (typeof raw === "object") return report("row.wrongType", { expected: "text", found: rawText(raw) });
    const text = String(raw).trim();
    const meaning = meanings.get(text);
    if (meaning !== undefined) return meaning;
    if (isEmptyText(text)) return null;
    return unlisted === undefined ? report("row.notMapped", { found: rawText(raw), listed }) : unlisted;
  };
  const lookUpAll = (parts: readonly unknown[], raw: unknown): Read<Value> => {
    let common: Value | null = null;
    let isWhole = true;
    for (const part of parts) {
      const meaning = lookUp(part);
      if (meaning === UNREADABLE) isWhole = false;
      else if (meaning === null || meaning === common) continue;
      else if (common === null) common = meaning;
      else if (typeof meaning === "boolean") common = true as Value;
      else
        return report("row.severalValues", { found: rawText(raw), meanings: [common, meaning] as string[] });
    }
    return isWhole || common === true ? common : UNREADABLE;
  };
  return (raw) => {
    if (Array.isArray(raw)) return lookUpAll(raw, raw.join());
    return separator !== undefined && typeof raw === "string"
      ? lookUpAll(raw.split(separator), raw)
      : lookUp(raw);
  };
}
