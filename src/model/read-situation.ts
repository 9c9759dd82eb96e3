import { dayNumber } from "../core/day.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { type Issue, type Params, rawText } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";
import { type ValueCode, valueReader } from "../core/value.ts";
import type { ModelDocument } from "./document.ts";
import type { Situation, SituationFact } from "./situation.ts";

/** What can be wrong with a fact of a situation. */
export type SituationIssueCode = ValueCode | "fact.asOfLater";

/** What is wrong with a situation. */
export type SituationIssue = Issue<SituationIssueCode>;

/** Whether a fact says what its declaration allows, and nothing that was learnt after the day; what is wrong is reported. */
function isReadable(
  { value, asOf }: SituationFact,
  declaration: FactDeclaration,
  day: string,
  report: (code: SituationIssueCode, params: Params) => void,
): boolean {
  if (typeof asOf === "string" && dayNumber(asOf) > dayNumber(day)) {
    report("fact.asOfLater", { found: rawText(asOf) });
    return false;
  }
  const read = valueReader(declaration, null, (code, params) => {
    report(code, params);
    return Number.NaN;
  });
  return !Number.isNaN(read(value));
}

/**
 * A situation without the facts that cannot be read: each is an issue and counts as unknown. Facts that nobody declares are left as they
 * are, since nothing is known of what they may be.
 */
export function readSituation(
  situation: Situation,
  declared: ModelDocument["facts"],
): { readonly situation: Situation; readonly issues: readonly SituationIssue[] } {
  const issues: SituationIssue[] = [];
  const facts = Object.entries(situation.facts).filter(([id, fact]) => {
    if (!Object.hasOwn(declared, id)) return true;
    const declaration = declared[id] as FactDeclaration;
    return isReadable(fact, declaration, situation.asOf, (code, params) => {
      const label = declaration.label ?? id;
      issues.push({ code, pointer: pointerTo("/facts", id), params: { fact: id, label, ...params } });
    });
  });
  return { situation: { ...situation, facts: Object.fromEntries(facts) }, issues };
}
