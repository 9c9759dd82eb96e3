import type { FactValue } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { type KnownFact, knownOn } from "../domain/known.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import type { SituationFact } from "../model/situation.ts";
import { resting, type Signal, type SignalContext } from "./signal.ts";
import { THIRDS } from "./support.ts";

/** What a file says for a fact of the situation; null where it does not say. */
export type Found = SituationFact | null;

/** A signal as a fact of the situation, with whom it concerns and what it is about. */
export function concerning(
  signal: Signal<FactValue>,
  people: readonly string[] = [],
  about: readonly Label[] = [],
): Found {
  if (signal === null) return null;
  return { ...signal, ...(people.length > 0 && { people }), ...(about.length > 0 && { about }) };
}

/** Each id once, the most influential person first; an influence that is not known counts as low, and of equal ones the ids decide. */
export function byInfluence(
  ids: readonly string[],
  { stakeholders = [] }: CustomerFile,
  { asOf }: SignalContext,
): readonly string[] {
  const weights = new Map(
    stakeholders.map(({ id, influence }) => [id, THIRDS[knownOn(influence, asOf)?.value ?? "low"]]),
  );
  const weightOf = (id: string): number => weights.get(id) ?? 0;
  return [...new Set(ids)].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
}

/** The ids of people, the most influential first. */
export function idsOf(
  people: readonly Stakeholder[],
  file: CustomerFile,
  context: SignalContext,
): readonly string[] {
  return byInfluence(
    people.map(({ id }) => id),
    file,
    context,
  );
}

/** How many people there are, and who. Null where nobody is in the file: nobody has looked. */
export function counted(
  people: readonly Stakeholder[],
  file: CustomerFile,
  context: SignalContext,
  parts: readonly KnownFact<unknown>[] = [],
): Found {
  if ((file.stakeholders ?? []).length === 0) return null;
  return concerning(resting(people.length, parts), idsOf(people, file, context));
}
