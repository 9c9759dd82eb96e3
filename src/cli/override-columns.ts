import { rawText } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { matchColumns } from "../parse/columns.ts";
import { looseKey } from "../parse/fold.ts";
import { EXIT, Failure } from "./failure.ts";

/** What a place by hand says: of whom, where, who says so, from when until when, and why. */
export const OVERRIDE_FIELDS = ["id", "cell", "by", "on", "until", "why"] as const;

/** One of the things that a place by hand says. */
export type OverrideField = (typeof OVERRIDE_FIELDS)[number];

/** The header that stands above each in the template, and by which a message calls it. */
export const OVERRIDE_HEADERS = {
  id: { en: "id", "zh-CN": "客户编号" },
  cell: { en: "cell", "zh-CN": "格子" },
  by: { en: "by", "zh-CN": "决定人" },
  on: { en: "on", "zh-CN": "起始日期" },
  until: { en: "until", "zh-CN": "有效期至" },
  why: { en: "why", "zh-CN": "理由" },
} as const satisfies { readonly [F in OverrideField]: { readonly [L in Locale]: string } };

/** Headers beside those for a customer's id, which are the same as in the customers' file. */
const WORDS: { readonly [F in Exclude<OverrideField, "id">]: string } = {
  cell: "cell|place|格子|位置|人工定位",
  by: "by|who|placed by|decided by|决定人|由谁|谁",
  on: "on|from|since|placed on|decided on|起始日期|开始日期|生效日期|决定日期|从",
  until: "until|to|valid until|placed until|有效期至|截止日期|到期日期|到期日|至",
  why: "why|reason|理由|原因|为什么",
};

const FIELDS = new Map<string, OverrideField>(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split("|").map((word) => [looseKey(word), field as OverrideField] as const),
  ),
);

/** What a header or a key means; null for one that is not read. */
export function overrideField(header: string): OverrideField | null {
  const field = FIELDS.get(looseKey(header));
  if (field !== undefined) return field;
  return matchColumns([header], {}).columns[0]?.holds === "id" ? "id" : null;
}

/**
 * What each column of a file of places by hand holds.
 *
 * @throws {Failure} where a column is missing, or there are two for one thing: to take either would be a guess
 */
export function overrideColumns(header: readonly string[], file: string): readonly (OverrideField | null)[] {
  const columns = header.map(overrideField);
  columns.forEach((field, i) => {
    const at = columns.indexOf(field);
    if (field === null || at === i) return;
    const [first, second] = [at, i].map((one) => `${rawText(header[one])} (${one + 1})`) as [string, string];
    throw new Failure(EXIT.data, "columns.twice", { first, second, what: OVERRIDE_HEADERS[field] });
  });
  const missing = OVERRIDE_FIELDS.filter((field) => !columns.includes(field)).map(
    (field) => OVERRIDE_HEADERS[field],
  );
  if (missing.length > 0) throw new Failure(EXIT.data, "overrides.columns", { file, missing });
  return columns;
}
