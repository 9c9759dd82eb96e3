import type { FactValue } from "../../core/fact.ts";
import { put } from "../../core/json.ts";
import type { Assessment, KnownFact } from "../result.ts";
import type { Evaluation } from "./evaluation.ts";

/** The facts that were known, in the one form that needs nothing of the call or the model to be read again. */
export function knownFacts(evaluation: Evaluation): Assessment["facts"] {
  const facts = {};
  for (const { fact, isKnown, raw, asOf, grade } of evaluation.facts.values()) {
    if (!isKnown) continue;
    const known: KnownFact = { value: raw as FactValue, asOf, grade };
    put(facts, fact.id, known);
  }
  return facts;
}
