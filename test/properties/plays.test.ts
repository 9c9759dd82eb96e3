// What the shipped plays keep for every customer and every situation.
import fc from "fast-check";
import {
  type Assessment,
  compileModel,
  type FactDeclaration,
  type Facts,
  type FactValue,
  type ModelDocument,
  type Play,
  type PlaybookDocument,
  type Recommendation,
  recommend,
  type SituationCondition,
} from "opportunity-matrix";
import {
  customerModel,
  customerPlaybook,
  opportunityModel,
  opportunityPlaybook,
} from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { factsOf, leavesOf } from "../models/plays/reading.ts";

const asOf = "2026-11-23";

type Values = { readonly [fact: string]: FactValue };

/** Values that a fact may have, those at the edges of the plays' conditions among them. */
function candidates(declaration: FactDeclaration): readonly FactValue[] {
  if (declaration.type === "flag") return [true, false];
  if (declaration.type === "day") return [asOf, "2026-09-25", "2026-09-24", "2025-06-01"];
  if (declaration.type === "choice")
    return declaration.options.map((option) => (typeof option === "string" ? option : option.id));
  const { min = -Infinity, max = Infinity } = declaration;
  const numbers = [-5, -4, -3, 0, 1, 2, 3, 4, 5, 49, 50, 59, 60, 100, 150, 2_000_000, 40_000_000];
  return numbers.filter((number) => number >= min && number <= max);
}

/** Some of the declared facts, each with some value; a fact that is left out is not known. */
function some(declarations: { readonly [fact: string]: FactDeclaration }): fc.Arbitrary<Values> {
  const values = Object.entries(declarations).map(
    ([fact, declaration]) => [fact, fc.constantFrom(...candidates(declaration))] as const,
  );
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<Values>;
}

const without = (values: Values, facts: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([fact]) => !facts.includes(fact)));

const applying = ({ plays, setAside }: Recommendation): string[] => [
  ...plays.map(({ play }) => play.id),
  ...setAside.map(({ play }) => play),
];

/** Whether a value makes a comparison with a fact false. */
function denies(leaf: SituationCondition, value: FactValue): boolean {
  if ("is" in leaf && "fact" in leaf) return value !== leaf.is;
  if ("in" in leaf) return !leaf.in.includes(value);
  if ("atLeast" in leaf && leaf.atLeast !== undefined) return (value as number) < leaf.atLeast;
  if ("atMost" in leaf && leaf.atMost !== undefined) return (value as number) > leaf.atMost;
  if ("below" in leaf && leaf.below !== undefined) return (value as number) >= leaf.below;
  return "age" in leaf && value === asOf;
}

describe.each([
  { name: "customer", document: customerModel, playbook: customerPlaybook, asked: "potential" },
  { name: "opportunity", document: opportunityModel, playbook: opportunityPlaybook, asked: "worth" },
] as const)("the plays of the $name playbook", ({ document, playbook, asked }) => {
  const book: PlaybookDocument = playbook;
  const model: ModelDocument = document;
  const matrix = compileModel(model);
  const plays = book.plays ?? [];
  const declared = { ...model.facts, ...book.facts };
  const cases = fc.record({ facts: some(model.facts), situation: some(book.facts ?? {}) });
  type Given = { readonly facts: Values; readonly situation: Values };

  const assess = (facts: Values): Assessment => matrix.assess(facts as Facts, { asOf });
  const advise = ({ facts, situation }: Given, limit?: number): Recommendation =>
    recommend(assess(facts), book, {
      situation: {
        asOf,
        facts: Object.fromEntries(Object.entries(situation).map(([fact, value]) => [fact, { value }])),
      },
      ...(limit !== undefined && { limit }),
    });
  const check = (property: (given: Given) => void): void =>
    void fc.assert(fc.property(cases, property), { numRuns: 200 });

  /** The situation and the facts, with all that a condition reads turned against it. */
  function opposed({ facts, situation }: Given, { when }: Play): Given {
    const turned = Object.fromEntries(
      factsOf(when).map((fact) => {
        const asking = leavesOf(when).filter((leaf) => "fact" in leaf && leaf.fact === fact);
        const value = candidates(declared[fact] as FactDeclaration).find((one) =>
          asking.every((leaf) => denies(leaf, one)),
        );
        return [fact, value as FactValue] as const;
      }),
    );
    const inModel = Object.entries(turned).filter(([fact]) => Object.hasOwn(model.facts, fact));
    return { facts: { ...facts, ...Object.fromEntries(inModel) }, situation: { ...situation, ...turned } };
  }

  it("all apply to some of these customers", () => {
    const found = fc
      .sample(cases, { numRuns: 400, seed: 23 })
      .flatMap((given) => applying(advise(given, Infinity)));
    expect(plays.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
  });

  it("are gone where nothing is known of what they ask", () => {
    check(({ facts, situation }) => {
      const found = applying(advise({ facts, situation }, Infinity));
      for (const { id, when } of plays.filter(
        (play) => found.includes(play.id) && factsOf(play.when).length > 0,
      )) {
        const read = factsOf(when);
        const blank = { facts: without(facts, read), situation: without(situation, read) };
        expect(applying(advise(blank, Infinity))).not.toContain(id);
      }
    });
  });

  it("are gone where the opposite of what they ask is so", () => {
    check((given) => {
      const found = applying(advise(given, Infinity));
      for (const play of plays.filter(({ id, when }) => found.includes(id) && factsOf(when).length > 0))
        expect(applying(advise(opposed(given, play), Infinity))).not.toContain(play.id);
    });
  });

  it("do not ask what is known: what finds out an axis is gone once all of it is known for sure", () => {
    const [learning] = plays.filter(({ id }) => id.startsWith("learn"));
    expect(learning).toBeDefined();
    const whole = fc.tuple(
      cases,
      fc.record(
        Object.fromEntries(
          Object.entries(model.facts).map(([fact, one]) => [fact, fc.constantFrom(...candidates(one))]),
        ),
      ),
    );
    fc.assert(
      fc.property(whole, ([{ facts, situation }, all]) => {
        const result = assess({ ...(all as Values), ...facts });
        fc.pre((result.axes[asked]?.coverage ?? 0) === 1);
        const given = { facts: { ...(all as Values), ...facts }, situation };
        expect(applying(advise(given, Infinity))).not.toContain(learning?.id);
      }),
      { numRuns: 200 },
    );
  });

  it("leave nobody for what is not known: leaving is gone where nothing is known", () => {
    check(({ situation }) => {
      expect(applying(advise({ facts: {}, situation }, Infinity))).not.toContain("leaveWell");
    });
  });

  it("do not contradict each other, and say of each that is not given which one is in its way", () => {
    check((given) => {
      const { plays: all, setAside } = advise(given, Infinity);
      const ids = all.map(({ play }) => play.id);
      for (const { play } of all)
        expect(
          ids.filter((id) => play.overrides?.includes(id)),
          play.id,
        ).toEqual([]);
      for (const { play, because } of setAside) {
        expect(ids).not.toContain(play);
        expect(all.find((one) => one.play.id === because)?.play.overrides).toContain(play);
      }
    });
  });

  it("are five at most where nobody asks for more: the first of all, urgent ones before the others", () => {
    check((given) => {
      const { plays: all } = advise(given, Infinity);
      const { plays: few } = advise(given);
      expect(few).toEqual(all.slice(0, 5));
      const urgent = all.map(({ play }) => play.urgent === true);
      expect(urgent).toEqual([...urgent].sort((a, b) => Number(b) - Number(a)));
    });
  });
});
