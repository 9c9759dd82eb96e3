import { dayNumber } from "../core/day.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { type Issue, type Params, rawText } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import { type ValueCode, valueReader } from "../core/value.ts";
import type { ModelDocument } from "./document.ts";
import type { Situation, SituationFact } from "./situation.ts";

/** What can be wrong with a fact of a situation. */
export type SituationIssueCode = ValueCode | "fact.afterAsOf" | "fact.asOfLater";

/** What is wrong with a situation. */
export type SituationIssue = Issue<SituationIssueCode>;

/** Whether a fact says what its declaration allows, and nothing that was learnt after the day; what is wrong is reported. */
function isReadable(
  { value, asOf }: SituationFact,
  declaration: FactDeclaration,
  day: string,
  listed: readonly number[] | null,
  report: (code: SituationIssueCode, params: Params) => void,
): boolean {
  if (typeof asOf === "string" && dayNumber(asOf) > dayNumber(day)) {
    report("fact.asOfLater", { found: rawText(asOf) });
    return false;
  }
  const read = valueReader(declaration, listed, (code, params) => {
    report(code, params);
    return Number.NaN;
  });
  const number = read(value);
  if (declaration.type !== "day" || !(number > dayNumber(day))) return !Number.isNaN(number);
  report("fact.afterAsOf", { found: rawText(value) });
  return false;
}

/** Whether something is said of a fact: null and undefined say nothing, in the fact's stead or as its value. */
function isSaid(fact: unknown): fact is SituationFact {
  const value = isRecord(fact) && Object.hasOwn(fact, "value") ? fact.value : fact;
  return value !== null && value !== undefined;
}

/**
 * A situation without the facts that say nothing, and without those that cannot be read: each of these is an issue and counts as unknown. Facts
 * that nobody declares are left as they are, since nothing is known of what they may be.
 *
 * @param listed the only values of numbers, where the model's scales list them
 */
export function readSituation(
  situation: Situation,
  declared: ModelDocument["facts"],
  listed: ReadonlyMap<string, readonly number[]> = new Map(),
): { readonly situation: Situation; readonly issues: readonly SituationIssue[] } {
  const issues: SituationIssue[] = [];
  const facts = Object.entries(situation.facts).filter(([id, fact]) => {
    if (!isSaid(fact)) return false;
    if (!Object.hasOwn(declared, id)) return true;
    const declaration = declared[id] as FactDeclaration;
    return isReadable(fact, declaration, situation.asOf, listed.get(id) ?? null, (code, params) => {
      const label = declaration.label ?? id;
      issues.push({ code, pointer: pointerTo("/facts", id), params: { fact: id, label, ...params } });
    });
  });
  return { situation: { ...situation, facts: Object.fromEntries(facts) }, issues };
}
