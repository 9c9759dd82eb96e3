import { compileModel } from "opportunity-matrix";
import { movement, type Standing } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { sample } from "../../engine/sample.ts";
import { at, matrix } from "../log.ts";

const on = (asOf: string, values: { readonly [customer: string]: number | undefined }): Standing[] =>
  Object.entries(values).map(([customer, a]) => ({ snapshot: at(asOf, a, { customer }) }));
const [before, after] = [
  on("2026-10-01", { A: 10, B: 10, C: 80, D: undefined, E: 50 }),
  on("2026-11-01", { A: 50, B: 20, C: undefined, D: 80, F: 10 }),
];
const money: { readonly [customer: string]: number | null } = { A: 100, B: 20.5, C: 7, D: null, E: 3, F: 1 };
const amountOf = (customer: string) => money[customer];

it("counts who went where, with the money at stake", () => {
  const { transitions, before: was, after: is, issues } = movement(before, after, { matrix, amountOf });
  expect(transitions).toEqual([
    { from: "low/medium", to: "low/medium", customers: 1, amount: 20.5, withoutAmount: 0 },
    { from: "low/medium", to: "medium/medium", customers: 1, amount: 100, withoutAmount: 0 },
    { from: "medium/medium", to: "absent", customers: 1, amount: 3, withoutAmount: 0 },
    { from: "high/medium", to: "unplaced", customers: 1, amount: 7, withoutAmount: 0 },
    { from: "unplaced", to: "high/medium", customers: 1, amount: 0, withoutAmount: 1 },
    { from: "absent", to: "low/medium", customers: 1, amount: 1, withoutAmount: 0 },
  ]);
  expect([was, is]).toEqual([
    { customers: 5, days: ["2026-10-01", "2026-10-01"] },
    { customers: 5, days: ["2026-11-01", "2026-11-01"] },
  ]);
  expect(issues).toEqual([]);
});

it("counts every state before and after, in the order of the model", () => {
  const { states } = movement(before, after, { matrix, amountOf });
  expect(states.length).toBe(12);
  expect(states.map(({ state }) => state).slice(-4)).toEqual(["high/high", "unplaced", "excluded", "absent"]);
  expect(states.find(({ state }) => state === "low/medium")).toEqual({
    state: "low/medium",
    before: { customers: 2, amount: 120.5, withoutAmount: 0 },
    after: { customers: 2, amount: 21.5, withoutAmount: 0 },
  });
});

it("names who moved, and by what", () => {
  const { moved } = movement(before, after, { matrix });
  expect(moved.map(({ customer, from, to, amount }) => [customer, from, to, amount])).toEqual([
    ["A", "low/medium", "medium/medium", null],
    ["C", "high/medium", "unplaced", null],
    ["D", "unplaced", "high/medium", null],
    ["E", "medium/medium", "absent", null],
    ["F", "absent", "low/medium", null],
  ]);
  expect(moved[0]?.strongest).toMatchObject({ fact: "a", change: 40, cause: "evidence" });
  expect(moved[0]?.comparison?.axes.x?.change.score).toBe(40_000_000);
  expect(moved.map(({ comparison }) => comparison !== null)).toEqual([true, true, true, false, false]);
});

it("goes by where a customer counts as standing", () => {
  const [standing] = on("2026-11-01", { A: 50 });
  const still = { ...(standing as Standing), counted: { status: "placed", cell: "low/medium" } } as const;
  expect(movement(on("2026-10-01", { A: 10 }), [still], { matrix }).moved).toEqual([]);
});

it("leaves out who stands in a portfolio twice, and says so", () => {
  const {
    moved,
    issues,
    before: was,
  } = movement([...before, ...on("2026-10-02", { A: 10 })], after, { matrix });
  expect(issues).toEqual([{ code: "movement.twice", pointer: "", params: { customer: "A" } }]);
  expect(moved.map(({ customer }) => customer)).not.toContain("A");
  expect(was).toEqual({ customers: 4, days: ["2026-10-01", "2026-10-01"] });
});

it("takes an amount that is none for unknown, and says so", () => {
  const of = (amount: unknown) => {
    const { issues, states } = movement(on("2026-10-01", { A: 10 }), [], {
      matrix,
      amountOf: () => amount as number,
    });
    return [states[1]?.before.withoutAmount, ...issues.map(({ code, params }) => `${code} ${params.found}`)];
  };
  expect(of(-1)).toEqual([1, "movement.amount -1"]);
  expect(of("9")).toEqual([1, 'movement.amount "9"']);
  expect(of(Number.POSITIVE_INFINITY)).toEqual([1, "movement.amount Infinity"]);
  expect(of(undefined)).toEqual([1]);
  expect(of(0)).toEqual([0]);
});

it("counts by another model's cells, and does not know why without that model", () => {
  const bands = [{ id: "all", from: 0 }];
  const other = compileModel(sample({ x: { bands } }));
  const was = [{ snapshot: at("2026-10-01", 10, { by: other }) }];
  const { states, moved, issues } = movement(was, on("2026-11-01", { A: 10 }), { matrix });
  expect(states.map(({ state }) => state).slice(8, 11)).toEqual(["high/high", "all/medium", "unplaced"]);
  expect(moved).toMatchObject([{ from: "all/medium", to: "low/medium", comparison: null, strongest: null }]);
  expect(issues).toEqual([{ code: "movement.otherModel", pointer: "", params: { customer: "A" } }]);
  expect(movement(was, on("2026-11-01", { A: 10 }), { matrix, earlier: other }).issues).toEqual([]);
});

it("has nothing to tell of nobody", () => {
  const { before: was, transitions, moved } = movement([], [], { matrix });
  expect([was, transitions, moved]).toEqual([{ customers: 0, days: null }, [], []]);
});
