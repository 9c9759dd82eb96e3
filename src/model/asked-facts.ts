import type { SituationCondition } from "./situation.ts";

/**
 * The facts that a condition compares, each once, in order of appearance.
 *
 * @param counts which parts of the condition are looked into; all of them where left out
 */
export function askedFacts(
  condition: SituationCondition,
  counts: (part: SituationCondition) => boolean = () => true,
): string[] {
  const facts = new Set<string>();
  const visit = (part: SituationCondition): void => {
    if (!counts(part)) return;
    if ("all" in part) part.all.forEach(visit);
    else if ("any" in part) part.any.forEach(visit);
    else if ("not" in part) visit(part.not);
    else if ("fact" in part) facts.add(part.fact);
  };
  visit(condition);
  return [...facts];
}
