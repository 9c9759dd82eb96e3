import type { FactValue } from "../../core/fact.ts";
import { rawText, shortText } from "../../core/issue.ts";
import { isMissing, put } from "../../core/json.ts";
import type { Assessment, KnownFact } from "../result.ts";
import type { Evaluation } from "./evaluation.ts";

/** A fact's day as text: what is no day stays what it is and as short as in an issue, so that it reads as none again. */
function dayGiven(asOf: unknown): string | null {
  if (typeof asOf === "string") return shortText(asOf);
  return isMissing(asOf) ? null : rawText(asOf);
}

/** The facts that were known, in the one form that needs nothing of the call or the model to be read again. */
export function knownFacts(evaluation: Evaluation): Assessment["facts"] {
  const facts = {};
  for (const { fact, isKnown, raw, asOf, grade } of evaluation.facts.values()) {
    if (!isKnown) continue;
    const known: KnownFact = { value: raw as FactValue, asOf: dayGiven(asOf), grade };
    put(facts, fact.id, known);
  }
  return facts;
}
