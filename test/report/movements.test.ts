import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listed, ReportCustomer } from "../../src/report/listed.ts";
import { MOVES, moveKind, movementsFrom } from "../../src/report/movements.ts";
import { customer, DAY, matrix, placed } from "./sample.ts";

const TIERS = ["A", "B", "C"];
const at = (spend: number, stance: string, more: object = {}) =>
  customer({ spend, stance, seen: DAY, ...more }).assessment;
const [leave, raise, keep, invest] = [at(30, "cold"), at(80, "cold"), at(30, "warm"), at(80, "warm")];
const unplaced = customer({}).assessment;
const excluded = at(80, "warm", { barred: true });

describe("how a place moved", () => {
  it.each([
    [leave, raise, "better"],
    [invest, keep, "worse"],
    [raise, keep, "level"],
    [unplaced, leave, "placed"],
    [leave, excluded, "lost"],
    [unplaced, excluded, "other"],
    [leave, leave, null],
    [unplaced, unplaced, null],
    [leave, placed.assessment, "better"],
    [placed.assessment, leave, "worse"],
    [placed.assessment, placed.assessment, null],
  ] as const)("%# is told by the place that is followed", (was, is, kind) => {
    expect(moveKind(was, is, TIERS)).toBe(kind);
  });

  it("is not told from a tier that the model does not have any more", () => {
    const was = { ...leave, cell: { ...leave.cell, id: "old/old", tier: "Z" } } as typeof leave;
    expect(moveKind(was, raise, TIERS)).toBe("other");
  });
});

const listed = (customers: readonly ReportCustomer[]): Listed[] =>
  customers.map((one, i) => ({ customer: one, number: i + 1, issues: [] }));

function found(before: readonly ReportCustomer[], now: readonly ReportCustomer[]) {
  const movements = movementsFrom(before, [matrix.hash], TIERS);
  const all = listed(now);
  all.forEach(movements.take);
  return { all, ...movements.found() };
}

it("finds customers again by their ids, and says who came and who left", () => {
  const { all, ...result } = found(
    [
      { id: "1", assessment: leave },
      { id: "2", assessment: invest },
      { id: "4", name: "Gone", assessment: keep },
    ],
    [
      { id: "1", assessment: raise },
      { id: "2", assessment: invest },
      { id: "3", assessment: keep },
    ],
  );
  expect([result.compared, result.entered.count, result.left.count]).toEqual([2, 1, 1]);
  expect(result.counts).toEqual({ better: 1, placed: 0, level: 0, worse: 0, lost: 0, other: 0 });
  expect(result.moves.map(({ kind, at: { number } }) => [kind, number])).toEqual([["better", 1]]);
  expect(result.left.first.map(({ name }) => name)).toEqual(["Gone"]);
  expect(all.map((one) => result.earlierOf(one)?.id ?? null)).toEqual(["1", "2", null]);
  expect([result.days, result.models.map(({ hash }) => hash)]).toEqual([[DAY, DAY], [matrix.hash]]);
});

it("compares the first of each id alone, nobody without one, and counts both", () => {
  const { all, ...result } = found(
    [{ id: "1", assessment: leave }, { id: "1", assessment: raise }, { assessment: leave }],
    [
      { id: "1", assessment: raise },
      { id: "1", assessment: keep },
      { id: "", assessment: keep },
    ],
  );
  expect(result.compared).toBe(1);
  expect(result.unmatched).toEqual({ withoutId: 2, again: 2 });
  expect(all.map((one) => result.earlierOf(one)?.assessment ?? null)).toEqual([leave, null, null]);
});

it("lists 500 of each and counts all", () => {
  const many = (from: number, assessment: typeof leave): ReportCustomer[] =>
    Array.from({ length: 501 }, (_, i) => ({ id: String(from + i), assessment }));
  const result = found([...many(0, leave), ...many(1000, leave)], [...many(0, raise), ...many(2000, raise)]);
  expect([result.moves.length, result.counts.better]).toEqual([500, 501]);
  expect([result.entered.first.length, result.entered.count]).toEqual([500, 501]);
  expect([result.left.first.length, result.left.count]).toEqual([500, 501]);
});

it("refuses assessments of a model that is not there", () => {
  const other = { ...leave, model: { ...leave.model, hash: "0" } };
  expect(() => movementsFrom([{ id: "1", assessment: other }], [matrix.hash], TIERS)).toThrow(
    /1 was assessed by small 7 \(hash 0\); give the compiled model/,
  );
});

it("loses nobody (property)", () => {
  const assessments = [leave, raise, keep, invest, unplaced, excluded, placed.assessment];
  const one = fc.record({
    id: fc.option(fc.constantFrom("1", "2", "3", "4", ""), { nil: undefined }),
    assessment: fc.constantFrom(...assessments),
  });
  fc.assert(
    fc.property(fc.array(one), fc.array(one), (before, now) => {
      const { compared, counts, entered, left, unmatched } = found(before, now);
      const moved = MOVES.reduce((sum, kind) => sum + counts[kind], 0);
      expect(moved).toBeLessThanOrEqual(compared);
      const { withoutId, again } = unmatched;
      expect(2 * compared + entered.count + left.count + withoutId + again).toBe(before.length + now.length);
    }),
  );
});
