import type { Customer, TrustRatings } from "../domain/customer.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { DeliveryReception, RelationshipBasis, RelationshipStage } from "../domain/relationship.ts";
import { deliveryReceptions } from "../domain/relationship.ts";
import { evidenced, isBy, resting, type Signal, type SignalContext } from "./signal.ts";

/**
 * Trust by its four parts: (credibility + reliability + intimacy) ÷ self-orientation. Source: Maister, Green & Galford, The Trusted
 * Advisor (2000). No upper end: low self-orientation multiplies everything else.
 *
 * @throws {RangeError} where self-orientation is not above 0
 * @example
 * ```ts
 * import { trustScore } from "opportunity-matrix/domain";
 * trustScore({ credibility: 8, reliability: 7, intimacy: 5, selfOrientation: 2 }); // => 10
 * ```
 */
export function trustScore({ credibility, reliability, intimacy, selfOrientation }: TrustRatings): number {
  if (!(selfOrientation > 0))
    throw new RangeError(`selfOrientation must be above 0, found ${selfOrientation}`);
  return (credibility + reliability + intimacy) / selfOrientation;
}

/**
 * What the customer itself says of its trust in us, 1 to 10.
 *
 * @example
 * ```ts
 * import { trust } from "opportunity-matrix/domain";
 * const record = [{ value: 4, asOf: "2026-03-12", grade: "stated" }, { value: 8, asOf: "2026-11-10", grade: "stated" }] as const;
 * trust({ customer: { id: "C-1", trust: record } }, { asOf: "2026-06-30" }); // => { value: 4, asOf: "2026-03-12", grade: "stated" }
 * ```
 */
export function trust({ customer }: CustomerFile, { asOf }: SignalContext): Signal<number> {
  return knownOn(customer.trust, asOf);
}

/**
 * The stage of the relationship. Source: McDonald.
 *
 * @example
 * ```ts
 * import { relationshipStage } from "opportunity-matrix/domain";
 * relationshipStage({ customer: { id: "C-1", relationshipStage: 3 } }, { asOf: "2026-11-23" })?.value; // => 3
 * ```
 */
export function relationshipStage(
  { customer }: CustomerFile,
  { asOf }: SignalContext,
): Signal<RelationshipStage> {
  return knownOn(customer.relationshipStage, asOf);
}

const BASES: { readonly [organisation: string]: { readonly [person: string]: RelationshipBasis } } = {
  true: { true: "partner", false: "supplier" },
  false: { true: "friend", false: "outsider" },
};

/**
 * What the relationship rests on: the organisation's need for us (value) × its people's liking (emotion). Source: 摧龙. Null while one of
 * the two is not known.
 *
 * @example
 * ```ts
 * import { relationshipBasis } from "opportunity-matrix/domain";
 * const file = { customer: { id: "C-1", organisationNeed: true, personalNeed: false } };
 * relationshipBasis(file, { asOf: "2026-11-23" })?.value; // => "supplier"
 * ```
 */
export function relationshipBasis(
  { customer }: CustomerFile,
  { asOf }: SignalContext,
): Signal<RelationshipBasis> {
  const organisation = knownOn<boolean>(customer.organisationNeed, asOf);
  const person = knownOn<boolean>(customer.personalNeed, asOf);
  if (organisation === null || person === null) return null;
  const basis = BASES[String(organisation.value)]?.[String(person.value)] as RelationshipBasis;
  return resting(basis, [organisation, person]);
}

/** The level of a reception in `customerModel`: 1 for an open complaint, 4 for a gain that the customer reports itself. */
function receptionLevel(reception: DeliveryReception): number {
  return Object.keys(deliveryReceptions).indexOf(reception) + 1;
}

/**
 * Value delivered, 1 to 4: how the customer took our last delivery. The last one counts, whichever sale it came from. Null where
 * nothing was delivered.
 *
 * @example
 * ```ts
 * import { valueDelivered } from "opportunity-matrix/domain";
 * const deliveries = [
 *   { day: "2026-03-01", reception: "complaint" },
 *   { day: "2026-08-05", reception: "gainNamed" },
 * ] as const;
 * valueDelivered({ customer: { id: "C-1", deliveries } }, { asOf: "2026-11-23" })?.value; // => 3
 * ```
 */
export function valueDelivered({ customer }: CustomerFile, context: SignalContext): Signal<number> {
  type Deliveries = NonNullable<Customer["deliveries"]>;
  const past = (customer.deliveries ?? []).filter(({ day }) => isBy(day, context));
  const last = past.reduce<Deliveries[number] | undefined>(
    (latest, one) => (latest === undefined || one.day >= latest.day ? one : latest),
    undefined,
  );
  if (last === undefined) return null;
  const level = receptionLevel(last.reception);
  const shown = evidenced(level, last.evidence, context);
  return { value: level, asOf: shown?.asOf ?? last.day, grade: shown?.grade ?? "assumed" };
}
