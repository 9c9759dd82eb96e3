import { own } from "../core/json.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import type { Situation } from "../model/situation.ts";
import { concerning, type Found } from "./concerning.ts";
import { type FactsContext, scoredSignals } from "./facts-from.ts";
import type { SituationFactId } from "./situation-facts.ts";
import { flagFacts } from "./situation-flags.ts";
import { negotiationFacts } from "./situation-negotiation.ts";
import { accessFacts, partFacts, sideFacts } from "./situation-people.ts";
import { phaseFacts, processFacts, stageFacts } from "./situation-process.ts";
import { concernedByScored } from "./situation-scored.ts";
import { contactFacts, outcomeFacts } from "./situation-talks.ts";
import { valueFacts } from "./situation-value.ts";

/**
 * Makes the situation of a customer from what a team knows of it: the facts that models score, as {@link factsFrom} makes them, and those of
 * {@link situationFacts}, which plays, forms and the relationship path ask for. Each says whom it concerns, the most influential person first, and what
 * it is about. What the file does not say is not among them; what was learnt or happened after the day is left out. What
 * has no day in the file, such as the stage of a sale or a role, is read as it stands.
 *
 * Where one sale is meant, because the context names it or because one alone is open, three kinds of facts carry the team's own ids: `stage`, the
 * stage of the sale; `outcome:<id>`, whether the customer's action proves that outcome of the process; `begun:<stage id>`, whether the stage after
 * that one has begun. A playbook that asks for them declares them.
 *
 * @param file the customer, its people, the sales under way and what happened
 * @param context the day, the rates, one sale where only one is meant, the ideal customer, and who is told of issues
 * @example
 * ```ts
 * import { situationFrom } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [
 *     { id: "lin", name: "Lin Jianguo", influences: ["economic"], coverage: "noContact" },
 *     { id: "wu", name: "Wu Fang", influence: "high", support: { value: -4, asOf: "2026-03-20", grade: "stated" } },
 *   ],
 * } as const;
 * const { facts, people } = situationFrom(file, { asOf: "2026-11-23" });
 * facts.economicBuyerContact; // => { value: "notReached", asOf: null, grade: null, people: ["lin"] }
 * facts.opponents; // => { value: 1, asOf: "2026-03-20", grade: "stated", people: ["wu"] }
 * facts.coaches?.value; // => 0
 * facts.phase; // => undefined
 * people?.wu; // => "Wu Fang"
 * ```
 */
export function situationFrom(file: CustomerFile, context: Omit<FactsContext, "model">): Situation {
  const concerned = concernedByScored(file, context);
  const scored = Object.entries(scoredSignals(file, context)).map(
    ([fact, signal]) =>
      [fact, concerning(signal, own(concerned, fact) as readonly string[] | undefined)] as const,
  );
  // The type holds that no declared fact is forgotten.
  const declared: { readonly [F in SituationFactId]: Found } = {
    ...partFacts(file, context),
    ...sideFacts(file, context),
    ...accessFacts(file, context),
    ...flagFacts(file, context),
    ...valueFacts(file, context),
    ...negotiationFacts(file, context),
    ...outcomeFacts(file, context),
    ...contactFacts(file, context),
    ...phaseFacts(file, context),
    ...stageFacts(file, context),
  };
  const all = [...scored, ...Object.entries(declared), ...processFacts(file, context)];
  return {
    asOf: context.asOf,
    facts: Object.fromEntries(
      all.flatMap(([fact, found]) => (found === null ? [] : [[fact, found] as const])),
    ),
    people: Object.fromEntries(
      (file.stakeholders ?? []).flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])),
    ),
  };
}
