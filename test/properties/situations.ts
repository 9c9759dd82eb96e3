// Random files with everything in them that a situation is made from, and the same file as it stood on an earlier day.
import fc from "fast-check";
import {
  buyerConcerns,
  buyingPhases,
  type CustomerFile,
  callOutcomes,
  competitorPositions,
  concessionKinds,
  type Interaction,
  interactionKinds,
  type Opportunity,
  redFlags,
  type SalesProcess,
} from "opportunity-matrix/domain";
import { customerFiles, day, known } from "./customer-files.ts";

const ids = ["a", "b", "c", "stranger"];
const yuan = fc.nat({ max: 1000 }).map((amount) => ({ amount, currency: "CNY" }));
const keys = <V extends string>(terms: Readonly<Record<V, unknown>>): fc.Arbitrary<V> =>
  fc.constantFrom(...(Object.keys(terms) as V[]));
const piece = fc.record(
  { text: fc.constant("x"), day, from: fc.constantFrom(...ids) },
  { requiredKeys: ["text", "day"] },
);
const evidence = fc.array(piece, { maxLength: 2 });

/** Ids that stand for themselves, and those that objects treat in a way of their own. */
const ODD = ["problemNamed", "__proto__", "10", "constructor"];

const process: fc.Arbitrary<SalesProcess> = fc
  .uniqueArray(fc.constantFrom(...ODD), { minLength: 1 })
  .chain((names) =>
    fc.record({
      id: fc.constant("road-map"),
      stages: fc.tuple(
        ...names.map((id) =>
          fc.record({
            id: fc.constant(id),
            label: fc.constant(id),
            outcomes: fc.array(
              fc.record(
                { id: fc.constant(id), label: fc.constant(`${id} is done`), essential: fc.boolean() },
                { requiredKeys: ["id", "label"] },
              ),
              { maxLength: 1 },
            ),
          }),
        ),
      ),
    }),
  );

const sale = (id: string): fc.Arbitrary<Opportunity> =>
  fc.record(
    {
      id: fc.constant(id),
      opened: day,
      closed: fc.record({ day, ending: fc.constantFrom("won", "lost") }),
      amount: known(yuan),
      stage: fc.constantFrom(...ODD),
      outcomes: fc.array(
        fc.record({ outcome: fc.constantFrom(...ODD), day, by: fc.constantFrom("us", "customer", ...ids) }),
        { maxLength: 4 },
      ),
      phases: fc.array(fc.record({ phase: keys(buyingPhases), day }), { maxLength: 3 }),
      decisionProcess: fc.record({ deciders: fc.subarray(ids), evidence }),
      competitors: fc.array(
        fc.record(
          { name: fc.constantFrom("Borealis", "Auster"), position: known(keys(competitorPositions)) },
          { requiredKeys: ["name"] },
        ),
        { maxLength: 2 },
      ),
      needs: fc.array(
        fc.record(
          {
            id: fc.constantFrom("n", "m"),
            kind: known(fc.constantFrom("implied", "explicit")),
            stakeholder: fc.constantFrom(...ids),
            annualCost: known(yuan),
            solveBy: known(fc.constant("2027-01-31")),
            evidence,
          },
          { requiredKeys: ["id", "kind"] },
        ),
        { maxLength: 2 },
      ),
      solution: fc.record({
        fits: fc.record({ n: known(fc.constantFrom("full", "partial", "none")) }),
        differentiators: fc.array(
          fc.record(
            {
              text: fc.constant("x"),
              need: fc.constantFrom("n", "m"),
              unique: known(fc.boolean()),
              acknowledgedBy: fc.subarray(ids),
              evidence,
            },
            { requiredKeys: ["text"] },
          ),
          { maxLength: 2 },
        ),
      }),
      value: fc.record(
        {
          reference: yuan,
          positive: fc.array(
            fc.record({ text: fc.constant("x"), amount: yuan, confirmed: known(fc.boolean()) }),
            {
              maxLength: 2,
            },
          ),
          price: known(yuan),
        },
        { requiredKeys: ["reference"] },
      ),
      offers: fc.array(
        fc.record(
          { day, by: fc.constantFrom("us", "customer"), price: yuan, accepted: fc.boolean() },
          { requiredKeys: ["day", "by", "price"] },
        ),
        { maxLength: 2 },
      ),
      concessions: fc.array(
        fc.record(
          {
            id: fc.constantFrom("c1", "c2"),
            day,
            by: fc.constantFrom("us", "customer"),
            kind: keys(concessionKinds),
            inReturnFor: fc.constantFrom("c1", "c2"),
          },
          { requiredKeys: ["id", "day", "by", "kind"] },
        ),
        { maxLength: 3 },
      ),
      redFlags: fc.array(
        fc.record(
          {
            flag: keys(redFlags),
            stakeholder: fc.constantFrom(...ids),
            evidence: fc.array(piece, { minLength: 1, maxLength: 2 }),
            clearedOn: day,
          },
          { requiredKeys: ["flag", "evidence"] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ["id", "opened"] },
  );

const talk: fc.Arbitrary<Interaction> = fc.record(
  {
    day,
    people: fc.subarray(ids),
    kind: keys(interactionKinds),
    soughtBy: fc.constantFrom("us", "customer"),
    opportunity: fc.constantFrom("O-2", "O-3"),
    outcome: keys(callOutcomes),
  },
  { requiredKeys: ["day", "people", "kind"] },
);

const concerns = fc.dictionary(
  keys(buyingPhases),
  fc.subarray(Object.keys(buyerConcerns) as (keyof typeof buyerConcerns)[]),
);

/** Files with everything in them that a situation is made from. */
export const situatedFiles: fc.Arbitrary<CustomerFile> = fc
  .tuple(
    customerFiles,
    fc.record({ organisationNeed: known(fc.boolean()), personalNeed: known(fc.boolean()) }),
    fc.array(fc.option(concerns), { minLength: 5, maxLength: 5 }),
    fc.tuple(fc.option(sale("O-2")), fc.option(sale("O-3"))),
    fc.array(talk, { maxLength: 8 }),
    fc.option(process),
  )
  .map(([file, needs, worries, more, talks, roadMap]) => ({
    ...file,
    customer: { ...file.customer, ...needs },
    stakeholders: (file.stakeholders ?? []).map((person, i) => ({
      ...person,
      name: `Name of ${person.id}`,
      ...(worries[i] && { concerns: worries[i] }),
    })),
    opportunities: [...(file.opportunities ?? []), ...more.filter((one) => one !== null)],
    interactions: [...(file.interactions ?? []), ...talks],
    ...(roadMap && { process: roadMap }),
  }));

type Json = Readonly<Record<string, unknown>>;

/** Whether a part of a file was there on a day: no day of its own lies later, and not all of its evidence does. */
function wasThere(part: unknown, today: string): boolean {
  if (typeof part !== "object" || part === null) return true;
  const { day: happened, asOf, opened, evidence: shown } = part as Json;
  if ([happened, asOf, opened].some((one) => typeof one === "string" && one > today)) return false;
  const days = ((shown ?? []) as readonly { readonly day: string }[]).map((one) => one.day);
  return days.length === 0 || days.some((one) => one <= today);
}

/** A file, or a part of it, with everything taken out that came after a day. */
export function asItStood<Part>(part: Part, today: string): Part {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) {
    return part.filter((one) => wasThere(one, today)).map((one) => asItStood(one, today)) as Part;
  }
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key, value]) => wasThere(value, today) && !(key === "clearedOn" && value > today))
      .map(([key, value]) => [key, asItStood(value, today)]),
  ) as Part;
}
