import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { answersFor, LEVER_SIZE, wishFor } from "../../src/report/answers.ts";
import { small } from "../cli/small.ts";
import { customer, DAY, matrix } from "./sample.ts";

const TIERS = ["A", "B", "C"];
const assessed = (facts: object) => customer(facts).assessment;
const known = { spend: 30, stance: "cold", seen: DAY, barred: false };

it("wishes for a better tier, the nearest first, and for any cell where an exclusion stands in the way", () => {
  expect(wishFor(assessed(known), TIERS)).toEqual({ kind: "better", tiers: ["B", "A"] });
  expect(wishFor(assessed({ ...known, spend: 80, stance: "warm" }), TIERS)).toEqual({
    kind: "best",
    tiers: [],
  });
  expect(wishFor(assessed({}), TIERS)).toEqual({ kind: "unplaced", tiers: [] });
  expect(wishFor(assessed({ ...known, barred: true }), TIERS)).toEqual({
    kind: "excluded",
    tiers: ["C", "B", "A"],
  });
});

it("works out gaps in the order in which to ask, levers towards the wish, and how far weights may go", () => {
  const answers = answersFor(matrix as never, assessed({ ...known, barred: null }), TIERS);
  expect(answers?.gaps.map(({ fact, decisive }) => [fact, decisive])).toEqual([["barred", true]]);
  expect(answers?.levers?.target).toEqual(["low/high", "high/low", "high/high"]);
  expect(answers?.levers?.levers.every(({ changes }) => changes.length <= LEVER_SIZE)).toBe(true);
  expect(answers?.levers?.levers.map(({ changes }) => changes.map(({ fact }) => fact))).toContainEqual([
    "spend",
  ]);
  expect(answers?.stability.cell).toBe("low/low");
  expect(answersFor(matrix as never, assessed({}), TIERS)?.levers).toBeNull();
});

it("needs a day where the model counts age, and none where it does not", () => {
  const { asOf: _, ...rest } = assessed(known);
  expect(answersFor(matrix as never, { ...rest, asOf: null }, TIERS)).toBeNull();
  const { stance, seen: __, ...facts } = small.facts;
  const { ages: ___, ...plain } = stance as typeof stance & { ages?: object };
  const [x, y] = small.axes;
  const dimensions = y.dimensions.slice(0, 1);
  const timeless = compileModel({
    ...small,
    facts: { ...facts, stance: plain },
    axes: [x, { ...y, dimensions }],
  } as never);
  const assessment = timeless.assess({ spend: 30, stance: "cold" } as never);
  expect(answersFor(timeless as never, assessment as never, TIERS)?.stability.status).toBe("placed");
});
