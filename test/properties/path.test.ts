// What holds of a standing on the path whatever is known: the less is known, the less is claimed.
import fc from "fast-check";
import type { Situation, SituationFact } from "opportunity-matrix";
import { openNeeds, situationFrom } from "opportunity-matrix/domain";
import { relationshipPath } from "opportunity-matrix/models";
import { pathText, type StepStanding, standOnPath } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { asOf, customerFiles } from "./customer-files.ts";

type Facts = { readonly [fact: string]: SituationFact };

const count = fc.integer({ min: 0, max: 2 });
const values = fc.record(
  {
    needState: fc.constantFrom("none", "implied", "explicit"),
    advances: count,
    acknowledgedDifferences: count,
    valueState: fc.constantFrom("none", "ownFigures", "confirmed"),
    valueDelivered: fc.integer({ min: 1, max: 4 }),
    daysSinceContact: fc.integer({ min: 0, max: 400 }),
    contactSought: fc.boolean(),
    privateContact: fc.boolean(),
    coaches: count,
    trust: fc.integer({ min: 1, max: 10 }),
    champions: count,
  },
  { requiredKeys: [] },
);
const facts: fc.Arbitrary<Facts> = values.map((known) =>
  Object.fromEntries(Object.entries(known).map(([id, value]) => [id, { value }])),
);
const standing = (known: Facts) => {
  const situation: Situation = { asOf, facts: known };
  return standOnPath(relationshipPath, { situation });
};
const stepsIn = (known: Facts): StepStanding[] => standing(known).tracks.flatMap(({ steps }) => steps);
const places = (known: Facts): number[] =>
  standing(known).tracks.map(({ steps, at }) => steps.findIndex(({ step }) => step === at));

describe("standing on the path", () => {
  it("taking a fact away makes no step reached, and moves nobody forward", () => {
    fc.assert(
      fc.property(facts, fc.nat(), (known, pick) => {
        const ids = Object.keys(known);
        fc.pre(ids.length > 0);
        const { [ids[pick % ids.length] as string]: _, ...rest } = known;
        const before = stepsIn(known);
        stepsIn(rest).forEach(({ reached }, i) => {
          if (reached === true) expect(before[i]?.reached).toBe(true);
        });
        places(rest).forEach((place, i) => {
          expect(place).toBeLessThanOrEqual(places(known)[i] as number);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("what is reached stays reached when other facts become known, and nobody falls back", () => {
    fc.assert(
      fc.property(facts, facts, (known, learnt) => {
        const more = { ...learnt, ...known };
        const after = stepsIn(more);
        stepsIn(known).forEach(({ reached }, i) => {
          if (reached === true) expect(after[i]?.reached).toBe(true);
        });
        places(known).forEach((place, i) => {
          expect(place).toBeLessThanOrEqual(places(more)[i] as number);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("all before the place is reached, the next step is not, and only what comes later is ahead", () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const { steps, at, next } of standing(known).tracks) {
          const place = steps.findIndex(({ step }) => step === at);
          expect(steps.slice(0, place + 1).every(({ reached, ahead }) => reached === true && !ahead)).toBe(
            true,
          );
          expect(next?.step).toBe(steps[place + 1]?.step);
          expect(steps[place + 1]?.reached).not.toBe(true);
          for (const { reached, ahead } of steps.slice(place + 1)) expect(ahead).toBe(reached === true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a next step that is open says what to find out, and all of that found out leaves nothing open", () => {
    fc.assert(
      fc.property(facts, facts, (known, learnt) => {
        for (const [i, { next, steps }] of standing(known).tracks.entries()) {
          if (next === null) continue;
          const open = steps.find(({ step }) => step === next.step)?.reached === null;
          expect(next.findOut.length > 0).toBe(open);
          expect(next.findOut.filter(({ fact }) => Object.hasOwn(known, fact))).toEqual([]);
          if (!open || next.findOut.some(({ fact }) => !Object.hasOwn(learnt, fact))) continue;
          const found = next.findOut.map(({ fact }) => [fact, learnt[fact] as SituationFact] as const);
          const after = standing({ ...known, ...Object.fromEntries(found) }).tracks[i];
          expect(after?.steps.find(({ step }) => step === next.step)?.reached).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads the situation of any file without an issue", () => {
    fc.assert(
      fc.property(customerFiles, (file) => {
        const situation = situationFrom(file, { asOf });
        expect(standOnPath(relationshipPath, { situation }).issues).toEqual([]);
      }),
    );
  });

  it("is plain JSON, and has words for all of it in both languages", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom("en" as const, "zh-CN" as const), (known, locale) => {
        const result = standing(known);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(pathText(result, locale)).not.toMatch(/undefined|null|\{\w+\}|\[object/);
      }),
      { numRuns: 200 },
    );
  });
});

describe("open needs", () => {
  const told = fc.record(
    {
      situation: fc.constant("a"),
      problem: fc.constant("b"),
      implication: fc.constant("c"),
      payoff: fc.constant("d"),
    },
    { requiredKeys: [] },
  );
  const needs = fc.array(
    fc
      .tuple(told, fc.constantFrom("implied" as const, "explicit" as const), fc.nat())
      .map(([links, kind, i]) => ({ id: `n${i}`, kind, ...links })),
    { maxLength: 4 },
  );

  it("ask for a situation only where nothing is told, and for what is told only while nobody states the want", () => {
    fc.assert(
      fc.property(needs, (list) => {
        const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: asOf, needs: list }] };
        const open = openNeeds(file, { asOf });
        for (const { ask, told: links, kind } of open) {
          if (ask === "situation") expect(links).toEqual([]);
          if (links.some(({ link }) => link === ask)) expect([ask, kind]).toEqual(["needPayoff", "implied"]);
        }
        // What is left out states its want, and its chain is told from the problem on.
        const asked = new Set(open.map(({ need }) => need));
        for (const need of list.filter(({ id }) => !asked.has(id))) {
          expect(need).toMatchObject({ kind: "explicit", problem: "b", implication: "c", payoff: "d" });
        }
      }),
    );
  });
});
