import { compileModel, type Facts, whatIf } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { sample } from "../../engine/sample.ts";

const asOf = "2026-11-23";
const matrix = compileModel(customerModel);
const known = { annualSpend: 8_000_000, need: 3, relationshipStage: 4, economicBuyer: "noContact" } as const;

it("shows both assessments and what differs", () => {
  const { before, after, difference } = whatIf(matrix, known, { economicBuyer: "inDepth" }, { asOf });
  expect(before).toEqual(matrix.assess(known, { asOf }));
  expect(after.axes).toEqual(
    matrix.assess({ ...known, economicBuyer: { value: "inDepth", asOf } }, { asOf }).axes,
  );
  expect(difference.status).toBeNull();
  expect(difference.cell).toEqual({ from: before.cell?.id, to: after.cell?.id });
  expect(difference.axes.potential.score.change).toBe(0);
  expect(difference.axes.relationship.score).toEqual({
    from: before.axes.relationship.score,
    to: after.axes.relationship.score,
    change: expect.closeTo(
      (after.axes.relationship.score ?? 0) - (before.axes.relationship.score ?? 0),
      6,
    ) as number,
  });
  expect(difference.gates).toEqual([
    {
      gate: "economicBuyerUncovered",
      label: expect.anything() as object,
      hit: { from: true, to: false },
      open: { from: false, to: false },
    },
  ]);
  expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
});

it("takes a fact away, and shows what becomes possible and what no longer is", () => {
  const facts = { ...known, blocked: false };
  const { difference } = whatIf(matrix, facts, { annualSpend: null, need: null, blocked: true }, { asOf });
  expect(difference.status).toEqual({ from: "placed", to: "excluded" });
  expect(difference.axes.potential.score).toMatchObject({ to: null, change: null });
  expect(difference.possibleCells.removed.length).toBeGreaterThan(0);
  const back = whatIf(matrix, { ...facts, blocked: true }, { blocked: false }, { asOf }).difference;
  expect(back.possibleCells.added.length).toBeGreaterThan(0);
  expect(back.axes.potential.score.change).toBe(0);
  expect(whatIf(compileModel(sample()), {}, { a: 5, b: 5 }).difference.settled).toEqual({
    from: false,
    to: true,
  });
});

it("counts a plain change as learnt today, and a dated one as it says", () => {
  const call = { asOf, factsAsOf: "2025-01-01" };
  const certainty = (need: Facts["need"]) =>
    whatIf(matrix, {}, { need } as object, call).after.axes.potential.contributions.find(
      ({ fact }) => fact === "need",
    )?.certainty;
  expect(certainty(3)).toBe(1);
  expect(certainty({ value: 3 })).toBe(0);
});

it("refuses a fact that the model does not declare", () => {
  expect(() => whatIf(matrix, {}, { nede: 3 } as object, { asOf })).toThrow(/^changes names "nede"/);
  expect(() => whatIf(matrix, {}, { need: 3 })).toThrow(RangeError);
});

it("leaves the given facts alone, whatever they are", () => {
  class Customer {
    #need = 2;
    readonly annualSpend = 1_000_000;
    get openShare(): number {
      return this.#need;
    }
  }
  const change = { need: 4 } as const;
  const after = (facts: unknown) => whatIf(matrix, facts as object, change, { asOf }).after;
  const valueIn = (facts: unknown, fact: string) =>
    after(facts).axes.potential.contributions.find((one) => one.fact === fact)?.value;
  expect(valueIn(new Customer(), "annualSpend")).toBe(1_000_000);
  const frozen = Object.freeze({ need: 2, annualSpend: 5 });
  expect([valueIn(frozen, "need"), valueIn(frozen, "annualSpend"), frozen.need]).toEqual([4, 5, 2]);
  const inherited = Object.create({ annualSpend: 7 }) as object;
  expect([valueIn(inherited, "annualSpend"), valueIn(inherited, "need")]).toEqual([7, 4]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const nothing of [null, 5, [1], proxy]) expect(valueIn(nothing, "need")).toBe(4);
});
