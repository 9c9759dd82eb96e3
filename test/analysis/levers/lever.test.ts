import { compileModel, defineScale, expression, levers, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { createTrial } from "../../../src/analysis/evidence/trial.ts";
import { createHandle, leverOf } from "../../../src/analysis/levers/lever.ts";
import { same, sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

const asOf = "2026-11-23";

function leverTo(
  document: ModelDocument,
  facts: object,
  places: { readonly [fact: string]: number },
  effort = 1,
) {
  const trial = createTrial(compileModel(document, { scales: plugins }), facts, { asOf });
  const before = trial.evaluation.axes.map(({ after }) => after.score);
  const handles = Object.keys(places).map((fact) => createHandle(trial.variable(fact)));
  return leverOf(trial, handles, Object.values(places), before, () => effort);
}

it("says from where to where, what it gains, and what part of the effort it takes", () => {
  const facts = {
    a: { type: "number", unit: "visits", inOurHands: true },
    b: { type: "number", inOurHands: true },
  } as const;
  expect(leverTo(sample({ facts }), { a: 10, b: 50 }, { a: 45, b: 40 }, 8)).toEqual({
    changes: [
      {
        fact: "a",
        label: "a",
        from: 10,
        fromLabel: null,
        to: 45,
        toLabel: null,
        direction: "up",
        unit: "visits",
        question: null,
        effort: 2.8,
        inOurHands: true,
      },
      {
        fact: "b",
        label: "b",
        from: 50,
        fromLabel: null,
        to: 40,
        toLabel: null,
        direction: "down",
        unit: null,
        question: null,
        effort: 0.8,
        inOurHands: true,
      },
    ],
    cell: "medium/medium",
    gain: { x: 35, y: -10 },
    effort: expect.closeTo(3.6) as number,
    inOurHands: true,
  });
});

it("is in our hands where all of it is, and not known to be where one is not known", () => {
  const hands = (a: object, b: object) =>
    leverTo(
      sample({ facts: { a: { type: "number", ...a }, b: { type: "number", ...b } } }),
      { a: 1, b: 1 },
      { a: 9, b: 9 },
    ).inOurHands;
  expect(hands({ inOurHands: true }, {})).toBeNull();
  expect(hands({ inOurHands: false }, { inOurHands: true })).toBe(false);
  expect(hands({ inOurHands: false }, {})).toBe(false);
});

it("begins an unknown fact where it gives the fewest points", () => {
  const falling = { kind: "linear", from: 100, to: 0 } as const;
  const start = (scale: object, facts: object = {}, type: object = { type: "number", min: 0, max: 100 }) =>
    createHandle(
      createTrial(
        compileModel(
          sample({
            facts: { a: type as never },
            x: { dimensions: [{ id: "a", weight: 1, scale: scale as never }] },
          }),
          { scales: plugins },
        ),
        facts,
        { asOf },
      ).variable("a"),
    ).start;
  expect([start(same), start(falling), start(same, { a: 30 })]).toEqual([0, 100, 30]);
  expect(start({ kind: "ragged", hole: 0 })).toBe(0);
  expect(start({ kind: "ragged", hole: 4 })).toBe(100);
  const levels = [1, 2, 3].map((level) => ({ level, points: [50, 0, 100][level - 1] as number, text: "-" }));
  expect(start({ kind: "levels", levels }, {}, { type: "number" })).toBe(1);
});

it("takes no effort to confirm, and the whole of it for what no scale reads", () => {
  const document = sample({
    facts: { a: { type: "number", question: "How much?" }, barred: { type: "flag" }, c: { type: "number" } },
    x: {
      dimensions: [
        { id: "a", weight: 1, scale: same },
        { id: "c", weight: 1, scale: { kind: "ragged", hole: 50 } },
      ],
    },
    gates: [{ id: "out", when: { fact: "barred", is: true }, then: { exclude: true } }],
  });
  const efforts = (facts: object, places: { readonly [fact: string]: number }) => {
    const { changes, gain } = leverTo(document, facts, places, 3);
    return [...changes.map(({ from, to, effort, direction }) => [from, to, effort, direction]), gain.x];
  };
  expect(efforts({ a: { value: 40, grade: "assumed" }, b: 5 }, { a: 40 })).toEqual([[40, 40, 0, "up"], 0]);
  expect(efforts({ a: 40, b: 5, barred: true }, { barred: 0 })).toEqual([[true, false, 3, "other"], 0]);
  expect(efforts({ a: 40, b: 5, barred: false }, { barred: 0 })).toEqual([[false, false, 0, "other"], 0]);
  expect(efforts({ b: 5 }, { a: 70, barred: 0 })).toEqual([
    [null, 70, expect.closeTo(2.1), "up"],
    [null, false, 3, "other"],
    null,
  ]);
  expect(leverTo(document, { b: 5 }, { a: 70 }).changes[0]?.question).toBe("How much?");
  // Where the unknown fact begins its scale gives no points, and all that it gets is counted.
  expect(efforts({ a: 40, b: 5 }, { c: 50 })).toEqual([[null, 50, 1.5, "down"], 5]);
});

it("counts all points of a fact that has none where it begins", () => {
  const hill = defineScale({
    kind: "hill",
    version: "1",
    reads: ["number"],
    params: {},
    lower: (_, x) => {
      const inside = expression.multiply(expression.subtract(x, 4), expression.subtract(8, x));
      return expression.multiply(30, expression.sqrt(inside));
    },
  });
  const facts = { a: { type: "number", min: 0, max: 10 } } as const;
  const document = sample({ facts, x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "hill" } }] } });
  const { levers: found } = levers(
    compileModel(document, { scales: [hill] }),
    { b: 5 },
    { target: "medium/low" },
  );
  // Nothing is given before 4 and beyond 8, and 40 points at 6 − √(4 − 16/9).
  expect(found[0]?.changes[0]?.to).toBeCloseTo(6 - Math.sqrt(4 - 16 / 9), 5);
  expect(found[0]?.effort).toBeCloseTo(0.4);
});
