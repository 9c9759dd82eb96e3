import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { certaintyAt, evidenceOf, gradeCertainty } from "../../../src/engine/kernels/evidence.ts";
import { sample } from "../sample.ts";

const { plan } = compileModel(sample({}));
const ageing = evidenceOf(plan, { freshDays: 10, expiresDays: 20 });

it("knows the certainty of each grade, and of what has none", () => {
  const { verified, stated, assumed } = plan.grades;
  const given = ["verified", "stated", "assumed", null, undefined, "?", 7];
  const plain = plan.grades[plan.plainGrade];
  expect(given.map((grade) => gradeCertainty(ageing, grade))).toEqual([
    ...[verified, stated, assumed, plain, plain],
    ...[Number.NaN, Number.NaN],
  ]);
});

it("lets it fade with age, and keeps it where a fact does not age or has no day", () => {
  const at = (day: number, asOf = 1000) => certaintyAt(ageing, 800_000, day, asOf);
  expect([1000, 990, 989, 981, 980, 0, -Infinity].map((day) => at(day))).toEqual([
    ...[800_000, 800_000, 720_000, 80_000],
    ...[0, 0, 0],
  ]);
  expect([at(Number.NaN), at(1000, Number.NaN), at(Number.NaN, Number.NaN)]).toEqual([800_000, 0, 800_000]);
  expect(certaintyAt(evidenceOf(plan, undefined), 800_000, -Infinity, 1000)).toBe(800_000);
});
