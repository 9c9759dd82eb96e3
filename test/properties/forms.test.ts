// Forms: what is not known never leaves the range, and the ready-made forms agree with the signals of the domain.
import fc from "fast-check";
import type { SituationCondition } from "opportunity-matrix";
import {
  type BuyingRole,
  buyingRoles,
  type Opportunity,
  requiredRoleCoverage,
  type SalesProcess,
  situationFrom,
  stageGates,
} from "opportunity-matrix/domain";
import { requiredRolesForm } from "opportunity-matrix/models";
import { type FilledForm, type FormDocument, fillForms, stageGateForm } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { asOf, customerFiles, day } from "./customer-files.ts";

const facts = ["a", "b", "c", "d"];
type Known = { readonly [fact: string]: boolean };

const { condition } = fc.letrec<{ condition: SituationCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.record({ fact: fc.constantFrom(...facts), is: fc.boolean() }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

// Mostly whole, so that totals meet the bounds of verdicts.
const points = fc.oneof(
  { weight: 19, arbitrary: fc.integer({ min: -3, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.1, 0.5, 2.000001) },
);

const item = (id: string) =>
  fc.record({
    id: fc.constant(id),
    label: fc.constant(id),
    answers: fc
      .array(fc.record({ points, when: fc.option(condition, { nil: undefined, freq: 4 }) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((answers) =>
        answers.map(({ when, ...rest }, i) => ({
          ...rest,
          id: `${i}`,
          label: `${i}`,
          ...(when !== undefined && { when }),
        })),
      ),
    unknown: fc.record({ label: fc.constant("?"), points }),
  });

const bound = fc.integer({ min: -6, max: 12 });
const range = fc.oneof(
  fc.record({ atLeast: bound }),
  fc.record({ above: bound }),
  fc.record({ atMost: bound }),
  fc
    .tuple(bound, fc.integer({ min: 1, max: 5 }))
    .map(([from, width]) => ({ atLeast: from, below: from + width })),
);

const answers = fc.dictionary(fc.constantFrom("i-a", "i-b"), fc.constantFrom("0", "1"), {
  minKeys: 1,
  maxKeys: 2,
});

const forms: fc.Arbitrary<FormDocument> = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }).chain((n) => fc.tuple(...facts.slice(0, n).map((id) => item(`i-${id}`)))),
    fc.array(
      fc.oneof(
        fc.record({ total: range }),
        fc.record({ percent: fc.integer({ min: 0, max: 100 }).map((atLeast) => ({ atLeast })) }),
        fc.record({ answers }),
        fc.record({ total: range, answers }),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([items, verdicts]) => ({
    format: 1 as const,
    id: "f",
    version: "1",
    label: "F",
    items,
    verdicts: verdicts.map((verdict, i) => ({ id: `${i}`, label: `${i}`, ...verdict })),
  }));

const someFacts: fc.Arbitrary<Known> = fc.dictionary(fc.constantFrom(...facts), fc.boolean(), { maxKeys: 4 });
const allFacts: fc.Arbitrary<Known> = fc
  .tuple(...facts.map(() => fc.boolean()))
  .map((values) => Object.fromEntries(facts.map((fact, i) => [fact, values[i] as boolean])));

function fill(
  form: FormDocument,
  known: Known,
  byHand: { readonly [item: string]: string } = {},
): FilledForm {
  const given = Object.entries(known).map(([fact, value]) => [fact, { value }] as const);
  const situation = { asOf, facts: Object.fromEntries(given) };
  return fillForms([form], { situation, answers: { [form.id]: byHand } })[0] as FilledForm;
}

/** That a later filling is one of those that an earlier one had left possible. */
function expectWithin(later: FilledForm, earlier: FilledForm): void {
  expect(later.total).toBeGreaterThanOrEqual(earlier.low);
  expect(later.total).toBeLessThanOrEqual(earlier.high);
  if (later.verdict !== null) expect(earlier.possibleVerdicts).toContainEqual(later.verdict);
  later.items.forEach(({ answer }, i) => {
    if (answer !== null) expect(earlier.items[i]?.possible).toContain(answer);
  });
}

describe("a form of which not everything is known", () => {
  it("holds its own total and verdict within what it says is possible", () => {
    fc.assert(
      fc.property(forms, someFacts, (form, known) => {
        const filled = fill(form, known);
        expectWithin(filled, filled);
        expect(filled.high).toBeLessThanOrEqual(filled.most);
        expect(JSON.parse(JSON.stringify(filled))).toEqual(filled);
      }),
    );
  });

  it("stays within it however the unknown facts turn out, and keeps every answer that was given", () => {
    fc.assert(
      fc.property(forms, someFacts, allFacts, (form, known, rest) => {
        const [earlier, later] = [fill(form, known), fill(form, { ...rest, ...known })];
        expectWithin(later, earlier);
        earlier.items.forEach(({ answer }, i) => {
          if (answer !== null) expect(later.items[i]?.answer).toBe(answer);
        });
        expect(later.items.flatMap(({ needs }) => needs)).toEqual([]);
      }),
    );
  });

  it("stays within it whatever is then answered by hand, and reaches both its ends", () => {
    fc.assert(
      fc.property(forms, someFacts, fc.infiniteStream(fc.nat({ max: 3 })), (form, known, picks) => {
        const earlier = fill(form, known);
        const open = earlier.items.filter(({ answer }) => answer === null);
        const byHand = open.flatMap(({ item: id, possible }) => {
          const pick = possible[picks.next().value as number];
          return pick === undefined ? [] : [[id, pick] as const];
        });
        expectWithin(fill(form, known, Object.fromEntries(byHand)), earlier);

        const extreme = (sign: number) =>
          open.flatMap(({ item: id, possible, points: now }) => {
            const answers = form.items.find((one) => one.id === id)?.answers ?? [];
            const better = answers
              .filter((answer) => possible.includes(answer.id) && sign * answer.points > sign * now)
              .sort((a, b) => sign * (b.points - a.points))[0];
            return better === undefined ? [] : [[id, better.id] as const];
          });
        expect(fill(form, known, Object.fromEntries(extreme(1))).total).toBe(earlier.high);
        expect(fill(form, known, Object.fromEntries(extreme(-1))).total).toBe(earlier.low);
      }),
    );
  });

  it("gives the first verdict that holds, as one reads it off the document", () => {
    const isInside = (value: number, { atLeast, above, atMost, below }: Record<string, number | undefined>) =>
      (atLeast === undefined || value >= atLeast) &&
      (above === undefined || value > above) &&
      (atMost === undefined || value <= atMost) &&
      (below === undefined || value < below);
    fc.assert(
      fc.property(forms, allFacts, (form, known) => {
        const { total, percent, most, items, verdict } = fill(form, known);
        fc.pre(most > 0);
        const answerOf = new Map(items.map(({ item: id, answer }) => [id, answer]));
        const first = form.verdicts?.find(
          (one) =>
            isInside(total, one.total ?? {}) &&
            isInside(Math.round((percent as number) * 1e9) / 1e9, one.percent ?? {}) &&
            Object.entries(one.answers ?? {})
              .filter(([id]) => answerOf.has(id))
              .every(([id, answer]) => answerOf.get(id) === answer),
        );
        expect(verdict?.verdict).toBe(first?.id);
      }),
      { numRuns: 1000 },
    );
  });

  it("needs nothing that is known, and nothing that could change nothing", () => {
    fc.assert(
      fc.property(forms, someFacts, (form, known) => {
        for (const { needs, answer } of fill(form, known).items) {
          expect(needs.filter(({ fact }) => Object.hasOwn(known, fact))).toEqual([]);
          if (answer !== null) expect(needs).toEqual([]);
        }
      }),
    );
  });
});

describe("the ready-made forms agree with the signals", () => {
  const roles = Object.keys(buyingRoles) as BuyingRole[];

  it("on the share of the required roles", () => {
    const weights = fc.tuple(...roles.map(() => fc.integer({ min: 0, max: 5 })));
    fc.assert(
      fc.property(customerFiles, weights, (file, weighed) => {
        const required = roles.flatMap((role, i) => {
          const weight = weighed[i] as number;
          return weight === 0 ? [] : [[role, weight] as const];
        });
        fc.pre(required.length > 0);
        const weightOf = new Map<string, number>(required);
        const items = requiredRolesForm.items
          .filter(({ id }) => weightOf.has(id))
          .map((one) => ({
            ...one,
            answers: one.answers.map((answer) =>
              answer.id === "filled" ? { ...answer, points: weightOf.get(one.id) as number } : answer,
            ),
          }));
        const [filled] = fillForms([{ ...requiredRolesForm, items }], {
          situation: situationFrom(file, { asOf }),
        });
        const coverage = requiredRoleCoverage(file, Object.fromEntries(required), { asOf });
        expect(filled?.percent).toBe(coverage.filled);
        expect(filled?.verdict?.verdict).toBe(coverage.missing.length === 0 ? "complete" : "gaps");
        expect(
          filled?.items
            .filter(({ answer }) => answer !== "filled")
            .map(({ item: id }) => id)
            .sort(),
        ).toEqual([...coverage.missing].sort());
      }),
    );
  });

  it("on whether a stage is complete", () => {
    const stages = fc
      .array(fc.array(fc.boolean(), { maxLength: 6 }), { minLength: 1, maxLength: 4 })
      .map((list) =>
        list.map((outcomes, i) => ({
          id: `s${i}`,
          label: `Stage ${i}`,
          outcomes: outcomes.map((essential, j) => ({ id: `s${i}o${j}`, label: "Outcome", essential })),
        })),
      );
    const sales = (process: SalesProcess): fc.Arbitrary<Opportunity> => {
      const ids = process.stages.flatMap(({ outcomes }) => outcomes.map(({ id }) => id));
      const reached = fc.record({ day, by: fc.constantFrom("customer", "customer", "customer", "us") });
      return fc
        .tuple(
          fc
            .subarray(ids, { minLength: Math.floor(ids.length / 2) })
            .chain((some) =>
              fc.tuple(...some.map((outcome) => reached.map((rest) => ({ outcome, ...rest })))),
            ),
          fc.constantFrom(...process.stages.map(({ id }) => id), undefined),
          fc.option(fc.record({ day, ending: fc.constantFrom("won" as const, "lost" as const) }), {
            nil: undefined,
          }),
        )
        .map(([outcomes, stage, closed]) => ({
          id: "O-1",
          opened: "2026-01-01",
          outcomes,
          ...(stage !== undefined && { stage }),
          ...(closed !== undefined && { closed }),
        }));
    };
    const verdicts = new Set<string | undefined>();
    fc.assert(
      fc.property(
        stages
          .map((list): SalesProcess => ({ id: "p", stages: list }))
          .chain((salesProcess) => fc.tuple(fc.constant(salesProcess), sales(salesProcess))),
        ([salesProcess, sale]) => {
          const context = { asOf, opportunity: "O-1" };
          const file = { customer: { id: "C-1" }, opportunities: [sale], process: salesProcess };
          const gates = stageGates(sale, salesProcess, context);
          const filled = fillForms(
            gates.map(({ stage }) => stageGateForm(salesProcess, stage)),
            { situation: situationFrom(file, context) },
          );
          filled.forEach(({ verdict, possibleVerdicts }, i) => {
            expect(verdict?.verdict).toBe(gates[i]?.complete ? "complete" : "notComplete");
            expect(possibleVerdicts).toHaveLength(1);
            verdicts.add(verdict?.verdict);
          });
        },
      ),
    );
    expect([...verdicts].sort()).toEqual(["complete", "notComplete"]);
  });
});
