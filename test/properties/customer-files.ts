// Random files of one customer: people, sales and contacts of a year, each thing known, dated, or unknown.
import fc from "fast-check";
import {
  buyingInfluences,
  buyingRoles,
  type CustomerFile,
  coverages,
  type Dated,
  type Interaction,
  influences,
  type Known,
  type Opportunity,
  politicalStatuses,
  responseModes,
  type Stakeholder,
  stances,
} from "opportunity-matrix/domain";

export const asOf = "2026-11-23";

const keys = <V extends string>(terms: Readonly<Record<V, unknown>>): fc.Arbitrary<V> =>
  fc.constantFrom(...(Object.keys(terms) as V[]));

/** A day of the year before the day of the assessment, or a little later. */
export const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);

const grade = fc.constantFrom("verified", "stated", "assumed");

/** What is known of one thing, in each of the ways in which it can be written. */
export function known<V>(value: fc.Arbitrary<V>): fc.Arbitrary<Known<V>> {
  const dated: fc.Arbitrary<Dated<V>> = fc.record({ value, asOf: day, grade });
  return fc.oneof(
    value,
    fc.record({ value, asOf: day, grade }),
    fc.array(dated, { maxLength: 3 }),
    fc.constant(null),
  );
}

const ids = ["a", "b", "c", "d", "e"];

const stakeholder = (id: string): fc.Arbitrary<Stakeholder> =>
  fc.record(
    {
      id: fc.constant(id),
      department: fc.constantFrom("it", "board", "production"),
      roles: fc.uniqueArray(keys(buyingRoles), { maxLength: 2 }),
      influences: fc.uniqueArray(keys(buyingInfluences), { maxLength: 2 }),
      influence: known(keys(influences)),
      politicalStatus: known(keys(politicalStatuses)),
      support: known(fc.integer({ min: -5, max: 5 })),
      stance: known(keys(stances)),
      responseMode: known(keys(responseModes)),
      coverage: known(keys(coverages)),
    },
    { requiredKeys: ["id"] },
  );

const interaction: fc.Arbitrary<Interaction> = fc.record({
  day,
  people: fc.subarray(ids),
  kind: fc.constantFrom("visit", "call", "message"),
  soughtBy: fc.constantFrom("us", "customer"),
});

const opportunity: fc.Arbitrary<Opportunity> = fc.record(
  {
    id: fc.constant("O-1"),
    opened: fc.constant("2026-01-01"),
    budget: known(fc.constantFrom("none", "planned", "approved")),
    needs: fc.array(
      fc.record({
        id: fc.constantFrom("n", "m"),
        kind: known(fc.constantFrom("implied", "explicit")),
        evidence: fc.array(fc.record({ text: fc.constant("x"), day, grade }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["id", "opened"] },
);

export const customerFiles: fc.Arbitrary<CustomerFile> = fc.record({
  customer: fc.record(
    {
      id: fc.constant("C-1"),
      relationshipStage: known(fc.constantFrom(1, 2, 3, 4, 5)),
      trust: known(fc.integer({ min: 1, max: 10 })),
      growth: known(fc.integer({ min: -20, max: 40 })),
    },
    { requiredKeys: ["id"] },
  ),
  stakeholders: fc.subarray(ids).chain((some) => fc.tuple(...some.map(stakeholder))),
  opportunities: fc.array(opportunity, { maxLength: 1 }),
  interactions: fc.array(interaction, { maxLength: 8 }),
});
