// What holds of a situation whatever a customer's file says.
import fc from "fast-check";
import { situationFacts, situationFrom } from "opportunity-matrix/domain";
import { customerFileSchema } from "opportunity-matrix/schema";
import { expect, it } from "vitest";
import { valueReader } from "../../src/core/value.ts";
import { asOf, day } from "./customer-files.ts";
import { asItStood, situatedFiles } from "./situations.ts";

const on = { asOf };
const oneSale = fc.option(fc.constantFrom("O-1", "O-2", "O-3"), { nil: undefined });
const context = fc
  .tuple(day, oneSale)
  .map(([today, opportunity]) => ({ asOf: today, ...(opportunity !== undefined && { opportunity }) }));

it("the files have the form that the schema asks for", () => {
  fc.assert(fc.property(situatedFiles, (file) => customerFileSchema.safeParse(file).success));
});

it("a file read as of a day says what it says with everything later taken out", () => {
  fc.assert(
    fc.property(situatedFiles, context, (file, then) => {
      expect(situationFrom(asItStood(file, then.asOf), then)).toEqual(situationFrom(file, then));
    }),
    { numRuns: 1000 },
  );
});

it("each declared fact has a value that its declaration allows", () => {
  const readers = Object.entries(situationFacts).map(([fact, one]) => [fact, valueReader(one)] as const);
  fc.assert(
    fc.property(situatedFiles, context, (file, then) => {
      const { facts } = situationFrom(file, then);
      for (const [fact, read] of readers) {
        const found = facts[fact];
        if (found !== undefined) expect(read(found.value), fact).not.toBeNaN();
      }
    }),
    { numRuns: 500 },
  );
});

it("every declared fact and every option is reached by the random files", () => {
  const seen = new Set<string>();
  for (const file of fc.sample(situatedFiles, { seed: 20261123, numRuns: 2000 })) {
    for (const [fact, { value }] of Object.entries(situationFrom(file, on).facts)) {
      seen.add(fact).add(`${fact} ${typeof value === "number" ? value > 0 : value}`);
    }
  }
  const wanted = Object.entries(situationFacts).flatMap(([fact, one]) => {
    const values =
      one.type === "choice"
        ? one.options.map((option) => (typeof option === "string" ? option : option.id))
        : [true, false];
    return values.map((value) => `${fact} ${value}`);
  });
  // Contact never becomes none: there is always a trend above 0.
  expect(wanted.filter((one) => !seen.has(one))).toEqual(["contactTrend false"]);
});

it("people are named once each, in the order of their influence whatever the order in the file", () => {
  fc.assert(
    fc.property(situatedFiles, context, (file, then) => {
      const turned = { ...file, stakeholders: [...(file.stakeholders ?? [])].reverse() };
      const [one, other] = [situationFrom(file, then), situationFrom(turned, then)];
      expect(other.facts).toEqual(one.facts);
      for (const { people = [] } of Object.values(one.facts)) {
        expect(new Set(people).size).toBe(people.length);
      }
    }),
  );
});

it("numbers of people agree with who they are", () => {
  const counts = ["users", "coaches", "champions", "coachCandidates", "opponents", "concernRisk"];
  fc.assert(
    fc.property(situatedFiles, context, (file, then) => {
      const { facts } = situationFrom(file, then);
      for (const fact of counts) {
        const found = facts[fact];
        if (found !== undefined) expect(found.people ?? []).toHaveLength(found.value as number);
      }
    }),
  );
});

it("a situation is plain JSON, and the file is left as it was", () => {
  fc.assert(
    fc.property(situatedFiles, context, (file, then) => {
      const before = JSON.stringify(file);
      const situation = situationFrom(file, then);
      expect(JSON.parse(JSON.stringify(situation))).toEqual(situation);
      expect(JSON.stringify(file)).toBe(before);
    }),
  );
});

it("somebody or something of which nothing is known changes no value but the numbers of what is unknown", () => {
  fc.assert(
    fc.property(situatedFiles, context, (file, then) => {
      const more = {
        ...file,
        stakeholders: [...(file.stakeholders ?? []), { id: "new" }],
        interactions: [
          ...(file.interactions ?? []),
          { day: "2026-12-31", people: [], kind: "visit" as const },
        ],
      };
      const [before, after] = [situationFrom(file, then).facts, situationFrom(more, then).facts];
      // That nobody helps, nobody is against us, and what colour the map has, is known only while everybody is.
      const ofAll = new Set(["champion", "opponents", "mapColour"]);
      // A first person makes the counts of people known.
      const told = (file.stakeholders ?? []).length > 0 ? Object.keys(before) : [];
      for (const fact of told)
        if (after[fact] !== undefined || !ofAll.has(fact)) expect(after[fact], fact).toEqual(before[fact]);
    }),
  );
});
