import type { BuyingInfluence, BuyingRole, Coverage } from "../domain/buying-center.ts";
import { coverages } from "../domain/buying-center.ts";
import { holdsIn } from "../domain/buying-center-check.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import { type Signal, type SignalContext, salesIn } from "./signal.ts";

/** A part in the buying centre: a role (Webster & Wind) or an influence (Miller & Heiman). */
export type BuyingPart = { readonly role: BuyingRole } | { readonly influence: BuyingInfluence };

/** Whether a person holds a part in one of the sales that are meant; without any sale, whether in every sale. */
export function holds(
  person: Stakeholder,
  part: BuyingPart,
  file: CustomerFile,
  context: SignalContext,
): boolean {
  const sales = salesIn(file, context).map(({ id }) => id);
  // No id is empty, so that only what is held in every sale is found where there is none.
  return (sales.length === 0 ? [""] : sales).some((sale) =>
    "role" in part
      ? holdsIn(person.roles, part.role, sale)
      : holdsIn(person.influences, part.influence, sale),
  );
}

/** The people who hold a part. */
export function holdersOf(
  part: BuyingPart,
  file: CustomerFile,
  context: SignalContext,
): readonly Stakeholder[] {
  return (file.stakeholders ?? []).filter((person) => holds(person, part, file, context));
}

/** The people who give the final yes: by their influence on the sale, or, where nobody has that, by their function. */
export function economicBuyers(file: CustomerFile, context: SignalContext): readonly Stakeholder[] {
  const byInfluence = holdersOf({ influence: "economic" }, file, context);
  if (byInfluence.length > 0) return byInfluence;
  return (file.stakeholders ?? []).filter(
    (person) => knownOn(person.function, context.asOf)?.value === "economicBuyer",
  );
}

/** How deep a coverage is: 0 for no contact, 3 for in depth. */
export function coverageRank(coverage: Coverage): number {
  return Object.keys(coverages).indexOf(coverage);
}

/** How well we know a person. */
export function coverageOf(person: Stakeholder, { asOf }: SignalContext): Signal<Coverage> {
  return knownOn(person.coverage, asOf);
}
