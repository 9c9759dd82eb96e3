import fc from "fast-check";
import { type AxisAssessment, compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { contributionsTable } from "../../src/report/contributions.ts";
import { customer, textIn } from "./sample.ts";

const matrix = compileModel(customerModel);
const potential = (facts: object): string =>
  contributionsTable(matrix.assess(facts, { asOf: "2026-11-23" }).axes.potential, "c1-x");

it("shows the number beside the text of a level, and what is unknown", () => {
  const text = textIn(
    potential({ need: 4, annualSpend: { value: 5e6, asOf: "2026-11-01", grade: "stated" } }),
    "en",
  );
  expect(text).toContain("4 · Says what the problem costs");
  expect(text).toMatch(/CN¥5,000,000\n[\d.]+\n20%\n[\d.]+\n22\nstated\n80%/);
  expect(text).toContain("Budget\nunknown, not counted\n–\n15%\n0.0\n–\n–\n–");
});

it("says what the model assumes", () => {
  const model = customer({}).assessment.axes.potential as AxisAssessment;
  const [first] = model.contributions;
  const assumed = { ...model, contributions: [{ ...first, assumed: true, points: 50 }] } as never;
  expect(textIn(contributionsTable(assumed, "x"), "zh-CN")).toContain("未知，按假定\n50.0");
});

it("shows points that add up to the score, the rules included", () => {
  const facts = fc.record({
    annualSpend: fc.integer({ min: 0, max: 1e8 }),
    growth: fc.integer({ min: -20, max: 40 }),
    openShare: fc.integer({ min: 0, max: 100 }),
    budget: fc.constantFrom("none", "planned", "approved"),
    need: fc.constantFrom(1, 2, 3, 4),
  });
  fc.assert(
    fc.property(facts, (given) => {
      const markup = potential(given);
      const shown = [...markup.matchAll(/<td class="n part">(-?[\d.]+)/g)].map(([, points]) =>
        Number(points),
      );
      const score = shown.pop() as number;
      expect(shown.reduce((sum, points) => sum + points, 0)).toBeCloseTo(score, 6);
    }),
  );
  expect(textIn(potential({ annualSpend: 1e8, openShare: 100, need: 4, budget: "none" }), "en")).toContain(
    "Rule: No budget\n-",
  );
});
