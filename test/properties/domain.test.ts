// What holds of the signals whatever a file says.
import fc from "fast-check";
import { compileModel } from "opportunity-matrix";
import {
  type CustomerFile,
  factsFrom,
  knownOn,
  negotiationWarnings,
  redFlagsIn,
  type Stakeholder,
  weightedSupport,
} from "opportunity-matrix/domain";
import { customerModel } from "opportunity-matrix/models";
import { customerFileSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { asOf, customerFiles, day, known } from "./customer-files.ts";

const matrix = compileModel(customerModel);
const on = { asOf };
const relationshipOf = (file: CustomerFile) =>
  matrix.assess(factsFrom(file, { ...on, model: customerModel }), on).axes.relationship;

describe("files", () => {
  it("have the form that the schema asks for", () => {
    fc.assert(fc.property(customerFiles, (file) => customerFileSchema.safeParse(file).success));
  });

  it("give facts that the model reads without an issue, none of them later than the day", () => {
    fc.assert(
      fc.property(customerFiles, day, (file, today) => {
        const facts = factsFrom(file, { asOf: today, model: customerModel });
        expect(matrix.assess(facts, { asOf: today }).issues).toEqual([]);
      }),
    );
  });

  it("are read the same whatever the order of people, contacts and records", () => {
    const shuffled = <T>(list: readonly T[] | undefined, seed: number): T[] =>
      [...(list ?? [])]
        .map((one, i) => ({ one, key: (Math.imul(i + 1, seed | 1) >>> 0) % 97 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
    fc.assert(
      fc.property(customerFiles, fc.integer(), (file, seed) => {
        const other = {
          ...file,
          stakeholders: shuffled(file.stakeholders, seed),
          interactions: shuffled(file.interactions, seed + 1),
        };
        expect(factsFrom(other, on)).toEqual(factsFrom(file, on));
        expect(redFlagsIn(other, on)).toEqual(redFlagsIn(file, on));
        expect(weightedSupport(other, on)).toEqual(weightedSupport(file, on));
        expect(negotiationWarnings(other, on)).toEqual(negotiationWarnings(file, on));
      }),
    );
  });
});

describe("a supporter more", () => {
  /** The best proof there is of everything, so that what is added is known at least as well as what is there. */
  const supporter = fc.record({
    id: fc.constant("new"),
    influence: fc.constantFrom("high", "medium", "low"),
    support: fc.integer({ min: 1, max: 5 }),
    stance: fc.constantFrom("supporter", "champion"),
  });

  it("who is known for sure today never lowers it, however old or badly proved the rest is", () => {
    const sure = supporter.map(({ id, ...known }) => ({
      id,
      ...Object.fromEntries(
        Object.entries(known).map(([key, value]) => [key, { value, asOf, grade: "verified" }]),
      ),
    }));
    fc.assert(
      fc.property(customerFiles, sure, (file, one) => {
        const more = { ...file, stakeholders: [...(file.stakeholders ?? []), one as Stakeholder] };
        expect(relationshipOf(more).low).toBeGreaterThanOrEqual(relationshipOf(file).low);
      }),
      { numRuns: 1000 },
    );
  });

  it("who is louder and only believed makes less certain, and takes nothing from the score", () => {
    const known: Stakeholder = { id: "a", influence: "high", support: { value: 3, asOf, grade: "verified" } };
    const believed: Stakeholder = {
      id: "b",
      influence: "high",
      support: { value: 5, asOf, grade: "assumed" },
    };
    const [one, two] = [[known], [known, believed]].map((stakeholders) =>
      relationshipOf({ customer: { id: "C-1" }, stakeholders }),
    ) as [ReturnType<typeof relationshipOf>, ReturnType<typeof relationshipOf>];
    expect(two.score).toBeGreaterThan(one.score as number);
    expect(two.low).toBeLessThan(one.low);
  });

  it("never lowers the guaranteed end of the relationship", () => {
    // Plain files: every value is known, undated, and so equally well.
    const plain = fc.record({
      customer: fc.constant({ id: "C-1" }),
      stakeholders: fc.uniqueArray(
        fc.record(
          {
            id: fc.constantFrom("a", "b", "c", "d"),
            influence: fc.constantFrom("high", "medium", "low"),
            support: fc.integer({ min: -5, max: 5 }),
            stance: fc.constantFrom("champion", "supporter", "neutral", "opponent"),
            coverage: fc.constantFrom("noContact", "brief", "multiple", "inDepth"),
            influences: fc.subarray(["economic", "coach"]),
          },
          { requiredKeys: ["id", "influence"] },
        ),
        { selector: ({ id }) => id, maxLength: 4 },
      ),
    }) as fc.Arbitrary<CustomerFile>;
    fc.assert(
      fc.property(plain, supporter, (file, one) => {
        const more = { ...file, stakeholders: [...(file.stakeholders ?? []), one as Stakeholder] };
        expect(relationshipOf(more).low).toBeGreaterThanOrEqual(relationshipOf(file).low);
      }),
      { numRuns: 500 },
    );
  });
});

describe("support that is not known", () => {
  it("lies between the worst and the best, whatever it turns out to be", () => {
    fc.assert(
      fc.property(
        customerFiles,
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 5, maxLength: 5 }),
        (file, ratings) => {
          const before = weightedSupport(file, on);
          if (before === null) return;
          const stakeholders = (file.stakeholders ?? []).map((person, i) =>
            knownOn(person.support, asOf) === null ? { ...person, support: ratings[i] ?? 0 } : person,
          );
          const { known: now } = weightedSupport({ ...file, stakeholders }, on) ?? {};
          expect(now).toBeGreaterThanOrEqual(before.low);
          expect(now).toBeLessThanOrEqual(before.high);
        },
      ),
    );
  });
});

describe("a record", () => {
  it("says on a day what it said then, whatever was added later", () => {
    fc.assert(
      fc.property(known(fc.integer()), day, (record, then) => {
        if (!Array.isArray(record)) return;
        const kept = record.filter((one) => one.asOf <= then);
        expect(knownOn(record, then)).toEqual(knownOn(kept, then));
      }),
    );
  });
});
