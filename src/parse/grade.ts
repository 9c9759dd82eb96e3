import { GRADES, type Grade } from "../core/fact.ts";
import { fold } from "./fold.ts";
import { type Parsed, refusal } from "./parsed.ts";
import { isEmptyText, prepare } from "./prepare.ts";

/** The words for each grade: its id, and what the library's own texts and templates call it in each language. */
const WORDS: { readonly [grade in Grade]: readonly string[] } = {
  verified: ["verified", "checked", "proved", "已核实", "核实", "已验证", "已证实"],
  stated: ["stated", "stated by the customer", "客户所述", "客户陈述", "陈述", "客户口述", "客户告知"],
  assumed: ["assumed", "our assumption", "assumption", "我方推测", "推测", "假设", "我方假设", "估计"],
};

/**
 * Reads how well a fact is proved, in English or Chinese.
 *
 * @example
 * ```ts
 * import { parseGrade } from "opportunity-matrix/parse";
 * parseGrade("客户所述"); // => { value: "stated" }
 * parseGrade("our assumption"); // => { value: "assumed" }
 * ```
 */
export function parseGrade(raw: string): Parsed<Grade> {
  const text = prepare(raw);
  const key = text === null ? "" : fold(text);
  const grade = GRADES.find((one) => WORDS[one].includes(key));
  if (grade !== undefined) return { value: grade };
  return text !== null && isEmptyText(text)
    ? { value: null }
    : refusal("grade.unreadable", raw, { listed: GRADES });
}
