import { readUnit, type Unit } from "./unit.ts";

/** A header taken apart: the name of what the column holds, and the unit of its numbers. */
export type Header = { readonly name: string; readonly unit: Unit | null };

/** A longer header is not taken apart. */
const LONGEST = 200;

const BRACKETS = ["()", "（）", "[]", "［］", "【】", "{}", "〔〕"];

/** The ways in which a header may be a name with something after it, which may be a unit: the likeliest first. */
export function splitsOf(header: string): readonly (readonly [name: string, rest: string])[] {
  const text = header.trim();
  if (text.length > LONGEST) return [];
  const splits: (readonly [string, string])[] = [];
  for (const [open = "", close = ""] of BRACKETS) {
    const at = text.lastIndexOf(open);
    if (text.endsWith(close) && at > 0) splits.push([text.slice(0, at), text.slice(at + 1, -1)]);
  }
  if (/[%％]$/.test(text)) splits.push([text.slice(0, -1), "%"]);
  for (const mark of text.matchAll(/[,，/:：\s]+/g)) {
    splits.push([text.slice(0, mark.index), text.slice(mark.index + mark[0].length)]);
  }
  return splits
    .map(([name, rest]) => [name.trim().replace(/ in$/i, ""), rest.trim()] as const)
    .filter(([name, rest]) => name !== "" && rest !== "");
}

/**
 * Takes the unit off a header: `预算(万)` is the name 预算 and the unit 万, and so are `Revenue (k€)`, `Growth %`, `金额（单位：万元）` and
 * `Amount [USD m]` a name and a unit. What follows a name and is no unit that numbers are converted by stays part of the name.
 *
 * @example
 * ```ts
 * import { parseHeader } from "opportunity-matrix/parse";
 * parseHeader("预算(万)").name; // => "预算"
 * parseHeader("预算(万)").unit?.scale; // => "万"
 * parseHeader("Revenue (k€)").unit?.currencies; // => ["EUR"]
 * parseHeader("Growth %").unit?.percent; // => true
 * parseHeader("Budget (2026)"); // => { name: "Budget (2026)", unit: null }
 * ```
 */
export function parseHeader(header: string): Header {
  for (const [name, rest] of splitsOf(header)) {
    const unit = readUnit(rest);
    if (unit !== null) return { name, unit };
  }
  return { name: header.trim(), unit: null };
}
