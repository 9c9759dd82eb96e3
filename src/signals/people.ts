import type { BuyingInfluence, BuyingRole, Coverage } from "../domain/buying-center.ts";
import { coverages } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { InSale, Stakeholder } from "../domain/stakeholder.ts";
import { type Signal, type SignalContext, salesIn } from "./signal.ts";

/** A part in the buying centre: a role (Webster & Wind) or an influence (Miller & Heiman). */
export type BuyingPart = { readonly role: BuyingRole } | { readonly influence: BuyingInfluence };

/** Whether somebody holds a part in every sale, or in one of the sales that are meant. */
function isHeld<Part extends string>(
  parts: readonly InSale<Part>[] | undefined,
  part: Part,
  sales: ReadonlySet<string>,
): boolean {
  return (parts ?? []).some((one) =>
    typeof one === "object" ? one.as === part && sales.has(one.opportunity) : one === part,
  );
}

/** The people who hold a part in one of the sales that are meant; without any sale, those who hold it in every sale. */
export function holdersOf(
  part: BuyingPart,
  file: CustomerFile,
  context: SignalContext,
): readonly Stakeholder[] {
  const sales = new Set(salesIn(file, context).map(({ id }) => id));
  return (file.stakeholders ?? []).filter(({ roles, influences }) =>
    "role" in part ? isHeld(roles, part.role, sales) : isHeld(influences, part.influence, sales),
  );
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
