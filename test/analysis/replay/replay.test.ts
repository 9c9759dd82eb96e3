import { type Assessment, compileModel, placeByHand, replay } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";

const asOf = "2026-11-23";
const matrix = compileModel(customerModel);
const known = {
  growth: { value: 12, asOf: "2026-01-01", grade: "stated" },
  budget: "approved",
  need: 4,
  relationshipStage: 3,
  lastContact: "2026-11-02",
} as const;
const made = matrix.assess(known, { asOf });
const stored = (): Assessment => JSON.parse(JSON.stringify(made));

it("makes the same again, from memory and from JSON", () => {
  expect(replay(made, matrix)).toEqual({ same: true });
  expect(replay(stored(), matrix)).toEqual({ same: true });
});

it("does without the grade and the day of the call", () => {
  const ours = compileModel({ ...customerModel, plainGrade: "assumed" });
  expect(replay(ours.assess(known, { asOf, factsAsOf: "2026-03-01" }), ours)).toEqual({ same: true });
});

it("finds a tampered number with its pointer", () => {
  const { score } = made.axes.potential;
  const forged = { ...stored(), axes: { ...made.axes, potential: { ...made.axes.potential, score: 99 } } };
  expect(replay(forged, matrix)).toEqual({
    same: false,
    otherModel: false,
    otherLibrary: false,
    differences: [{ pointer: "/axes/potential/score", was: 99, is: score }],
  });
});

it("finds a fact that was changed afterwards by all that follows from it", () => {
  const { facts: used } = made;
  const replayed = replay(
    { ...stored(), facts: { ...used, need: { ...used.need, value: 1 } } } as Assessment,
    matrix,
  );
  expect(replayed).toMatchObject({ same: false });
  const pointers = replayed.same ? [] : replayed.differences.map(({ pointer }) => pointer);
  expect(pointers).toContain("/axes/potential/score");
  expect(pointers).not.toContain("/facts/need/value");
});

it("names another model first, then another library, then the rest", () => {
  const other = compileModel({
    ...customerModel,
    version: "9.9.9",
    life: { status: "draft" },
    minimumCoverage: 1,
  });
  const replayed = replay({ ...stored(), library: "0.0.0-older" }, other);
  expect(replayed).toMatchObject({ same: false, otherModel: true, otherLibrary: true });
  const pointers = replayed.same ? [] : replayed.differences.map(({ pointer }) => pointer);
  expect(pointers.slice(0, 5)).toEqual([
    "/model/version",
    "/model/hash",
    "/model/status",
    "/library",
    "/status",
  ]);
});

it("leaves out the issues, the row of a batch and what is not an assessment's", () => {
  const raw: object = { ...known, growth: "fast", trust: { value: 5, grade: "sure" } };
  const [row] = matrix.assessAll([raw], { asOf });
  expect(row?.issues.length).toBeGreaterThan(0);
  expect(replay({ ...row, customer: "C1" } as unknown as Assessment, matrix)).toEqual({ same: true });
});

it("makes again what had no day, or one that could not be read", () => {
  const timeless = compileModel(sample());
  expect(replay(timeless.assess(facts({ a: 1 })), timeless)).toEqual({ same: true });
  const [row] = matrix.assessAll([known], { asOf: () => "tomorrow" });
  expect(row?.asOf).toBeNull();
  expect(replay(JSON.parse(JSON.stringify(row)), matrix)).toEqual({ same: true });
});

it("never throws, whatever stands in an assessment", () => {
  const broken: unknown[] = [null, [], "x", {}, { facts: 1, asOf: 5 }, { ...made, axes: null, model: 7 }];
  for (const one of broken) {
    expect(replay(one as Assessment, matrix)).toMatchObject({ same: false });
  }
  expect(replay({ ...made, model: 7 } as never, matrix)).toMatchObject({ otherModel: true });
});

it("does not compare a place by hand", () => {
  const by = { by: "Chen Yu", why: "Left the market", on: asOf, until: asOf };
  const { assessment } = placeByHand(matrix, made, { cell: "low/low", ...by });
  expect(replay(JSON.parse(JSON.stringify(assessment)), matrix)).toEqual({ same: true });
});
