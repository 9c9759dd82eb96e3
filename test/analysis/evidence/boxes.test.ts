import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { clamp, isNearer, nearerLast, rootBoxes } from "../../../src/analysis/evidence/boxes.ts";
import { createTrial } from "../../../src/analysis/evidence/trial.ts";
import { createHandle } from "../../../src/analysis/levers/lever.ts";
import { sample } from "../../engine/sample.ts";

it("finds the place of a part that is nearest", () => {
  const part = { from: 2, to: 5 };
  expect([clamp(0, part), clamp(3, part), clamp(9, part)]).toEqual([2, 3, 5]);
});

it("tells which of two places is nearer, however far they are", () => {
  const far = Number.MAX_VALUE;
  expect([isNearer(1, 2, 0), isNearer(2, 1, 0), isNearer(-1, -2, 0), isNearer(-2, -1, 0)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([isNearer(-1, 2, 0), isNearer(-3, 2, 0), isNearer(1, 1, 0)]).toEqual([true, false, false]);
  expect([isNearer(0, 1, -far), isNearer(-far, far, 1)]).toEqual([true, false]);
});

const trial = createTrial(
  compileModel(
    sample({
      facts: { a: { type: "number", min: 0, max: 9 }, barred: { type: "flag" } },
      gates: [
        {
          id: "out",
          when: {
            any: [
              { fact: "barred", is: true },
              { fact: "a", atLeast: 9 },
            ],
          },
          then: { exclude: true },
        },
      ],
    }),
  ),
  { a: 1, b: 1 },
  {},
);

it("halves a part, the half that is nearer last", () => {
  const a = trial.variable("a");
  const [farther, nearer] = nearerLast(a, 0, { from: 2, to: 8 });
  expect([nearer.from, farther.to]).toEqual([2, 8]);
  const [below, above] = nearerLast(a, 9, { from: 2, to: 8 });
  expect([below.from, above.to]).toEqual([2, 8]);
});

it("combines every part of each fact", () => {
  const handles = ["a", "barred"].map((fact) => createHandle(trial.variable(fact)));
  const boxes = [...rootBoxes(handles)];
  expect(boxes.length).toBe(4);
  expect(boxes.at(-1)).toEqual([
    { from: 9, to: 9 },
    { from: 1, to: 1 },
  ]);
  expect([...rootBoxes([])]).toEqual([[]]);
});
