// What a presales plan promises for every playbook, every team and every customer.

import fc from "fast-check";
import { decidePursuit, type Facts, type Play, type PlaybookDocument, recommend } from "opportunity-matrix";
import {
  type PresalesPlan,
  presalesPlan,
  presalesPlanText,
  projectApprovalText,
  strategyMeetingText,
  type TeamMember,
} from "opportunity-matrix/planning";
import { expect, it } from "vitest";
import { asOf, buyerPlay, matrix, model, playbook, situation } from "../planning/sale.ts";

const levels = ["executive", "director", "keyAccountManager", "accountManager", "insideSales"] as const;
const skills = Object.keys(playbook.skills ?? {});
const ids = Object.keys(model.facts);

const always = { any: [{ status: "placed" }, { status: "unplaced" }, { status: "excluded" }] } as const;

const plays: fc.Arbitrary<readonly Play[]> = fc
  .array(
    fc.record({
      owner: fc.constantFrom(...levels),
      skills: fc.subarray(skills),
      improves: fc.subarray(ids),
      findsOut: fc.subarray(ids),
      urgent: fc.boolean(),
      withinDays: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 6 },
  )
  .map((given) =>
    given.map((one, i) => ({ ...buyerPlay, ...one, id: `play${i}`, when: always, overrides: [] })),
  );

const member = fc.record({ level: fc.constantFrom(...levels), skills: fc.subarray(skills) });

const team: fc.Arbitrary<readonly TeamMember[]> = fc
  .array(member, { maxLength: 5 })
  .map((given) => given.map((one, i) => ({ ...one, id: `m${i}`, name: `Member ${i}` })));

const number = fc.option(fc.integer({ min: 0, max: 100 }));
const flag = fc.option(fc.boolean());

const facts = fc.record({
  need: number,
  budget: number,
  buyer: fc.option(fc.constantFrom("none", "met")),
  coach: flag,
  barred: flag,
  strategic: flag,
});

const sale = fc.record({ plays, team, facts });

type Given = {
  readonly plays: readonly Play[];
  readonly team: readonly TeamMember[];
  readonly facts: object;
};

function made({ plays: given, team: members, facts: known }: Given, label = "C") {
  const book: PlaybookDocument = { ...playbook, plays: given };
  const assessment = matrix.assess(known as Facts, { asOf });
  const recommendation = recommend(assessment, book, { situation, limit: Number.POSITIVE_INFINITY });
  const plan = presalesPlan(assessment, recommendation, {
    customer: label,
    model,
    playbook: book,
    decision: decidePursuit(assessment, model),
    situation,
    team: members,
  });
  return { recommendation, plan };
}

const missing = ({ resources }: PresalesPlan): string[] =>
  resources.needs.filter((need) => need.missing).map(({ kind, id }) => `${kind} ${id}`);

it("every play of the recommendation is exactly one action, in order", () => {
  fc.assert(
    fc.property(sale, (given) => {
      const { recommendation, plan } = made(given);
      expect(plan.actions.map(({ play }) => play)).toEqual(recommendation.plays.map(({ play }) => play.id));
    }),
  );
});

it("every level and skill that a play needs is met by those who have it, or is missing", () => {
  fc.assert(
    fc.property(sale, (given) => {
      const { needs } = made(given).plan.resources;
      for (const { id, owner, skills: taken = [] } of given.plays) {
        for (const [kind, wanted] of [["level", owner], ...taken.map((skill) => ["skill", skill])]) {
          const need = needs.find((one) => one.kind === kind && one.id === wanted);
          const able = given.team.filter((one) =>
            kind === "level" ? one.level === wanted : one.skills.includes(wanted as string),
          );
          expect(need?.plays.map((play) => play.id)).toContain(id);
          expect(need?.members.map((one) => one.id)).toEqual(able.map((one) => one.id));
          expect(need?.missing).toBe(able.length === 0);
        }
      }
    }),
  );
});

it("an action has an owner of its level, and none only where nobody has it; loads add up", () => {
  fc.assert(
    fc.property(sale, (given) => {
      const { actions, resources } = made(given).plan;
      for (const { owner, level } of actions) {
        const able = given.team.filter((one) => one.level === level).map(({ id }) => id);
        expect(able.length === 0 ? owner === null : able.includes(owner?.id ?? "")).toBe(true);
      }
      const owned = actions.filter(({ owner }) => owner !== null).length;
      expect(resources.members.reduce((sum, one) => sum + one.actions, 0)).toBe(owned);
    }),
  );
});

it("one more member never makes more missing", () => {
  fc.assert(
    fc.property(sale, member, fc.nat(5), (given, more, at) => {
      const larger = [...given.team];
      larger.splice(at, 0, { ...more, id: "more", name: "More" });
      const before = missing(made(given).plan);
      expect(missing(made({ ...given, team: larger }).plan).filter((one) => !before.includes(one))).toEqual(
        [],
      );
    }),
  );
});

it("is plain JSON, and the same for the same input", () => {
  fc.assert(
    fc.property(sale, (given) => {
      const { plan } = made(given);
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(made(structuredClone(given)).plan).toEqual(plan);
    }),
  );
});

it("asks in the meeting only what it says is to be found out, and nothing where nothing could turn the decision", () => {
  fc.assert(
    fc.property(sale, (given) => {
      const { information, projectApproval } = made(given).plan;
      const open = information.map(({ fact }) => fact);
      expect(open.filter((fact) => projectApproval.openQuestions.includes(fact))).toEqual(
        projectApproval.openQuestions,
      );
    }),
  );
});

/** What a text is made of: headings by their level, points, and rows by their number of cells. */
function skeleton(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.replace(/\\[\\`*_[\]<>#|~&]/g, "").split("|").length - 1;
      return /^(#+|-|\d+\.) /.exec(line)?.[1] ?? (cells > 1 ? `${cells} cells` : "text");
    });
}

it("has texts whose form no label changes, in both languages", () => {
  const label = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
  const hostile = fc.oneof(
    label,
    fc.constantFrom("# a\n- b", "| a | b |", "1. a", "---", "<b>", "a\r\n\r\n| b |"),
  );
  fc.assert(
    fc.property(sale, hostile, (given, bad) => {
      const named = {
        ...given,
        plays: given.plays.map((play) => ({ ...play, label: bad, why: bad, proof: bad })),
      };
      for (const write of [presalesPlanText, projectApprovalText, strategyMeetingText])
        for (const locale of ["en", "zh-CN"] as const)
          expect(skeleton(write(made(named, bad).plan, locale))).toEqual(
            skeleton(write(made(given).plan, locale)),
          );
    }),
    { numRuns: 50 },
  );
});
