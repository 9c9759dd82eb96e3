import { shortText } from "../../core/issue.ts";
import { isRecord } from "../../core/json.ts";
import { pointerTo } from "../../core/pointer.ts";
import type { FactIssue } from "../fact-issue.ts";
import type { Plan } from "../plan.ts";

/** The keys of a customer's facts; none of what is no object, nor of a proxy that refuses to tell. */
function keysOf(facts: unknown): readonly string[] {
  try {
    return isRecord(facts) ? Object.keys(facts) : [];
  } catch {
    return [];
  }
}

/** Makes the function that finds the keys of a customer's facts that the model does not declare: misspelt, most likely. */
export function undeclaredReader({ facts: declared }: Plan): (facts: unknown) => readonly FactIssue[] {
  const names = new Set(declared.map(({ id }) => id));
  return (facts) => {
    const issues: FactIssue[] = [];
    for (const key of keysOf(facts)) {
      if (names.has(key)) continue;
      const params = { fact: shortText(key) };
      issues.push({ code: "fact.undeclared", pointer: pointerTo("", key), params });
    }
    return issues;
  };
}
