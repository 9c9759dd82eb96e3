import { compileModel, levers } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { same, sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

const asOf = "2026-11-23";
const matrix = compileModel(customerModel);
const known = {
  annualSpend: 8_000_000,
  growth: 5,
  openShare: 40,
  strategicFit: 3,
  need: 3,
  budget: "planned",
  decisionProcess: 2,
  relationshipStage: 2,
  economicBuyer: "brief",
  champion: "coach",
  support: 1,
  contactBreadth: 2,
  lastContact: "2026-08-01",
  trust: 5,
  blocked: false,
} as const;

it("finds the smallest changes, those in our hands and of least effort first", () => {
  const result = levers(matrix, known, { target: "medium/medium", size: 1, asOf });
  expect(result).toMatchObject({
    target: ["medium/medium"],
    isThere: false,
    unreachable: false,
    missing: [],
    exact: true,
  });
  const [first] = result.levers;
  expect(first?.changes.map(({ fact, from, to }) => [fact, from, to])).toEqual([
    ["lastContact", "2026-08-01", "2026-09-13"],
  ]);
  expect(first?.effort).toBeCloseTo(0.113, 3);
  const placed = (lastContact: string) => matrix.place({ ...known, lastContact }, { asOf }).cell?.id;
  expect([placed("2026-09-12"), placed("2026-09-13")]).toEqual(["medium/low", "medium/medium"]);
  const order = result.levers.map(({ inOurHands, effort }) => [inOurHands, effort]);
  expect(order).toEqual([...order].sort((a, b) => Number(a[1]) - Number(b[1])));
  expect(result.found).toBe(result.levers.length);
});

it("takes efforts and a limit from the call, and several cells, a strategy or a tier as the target", () => {
  const efforts = { lastContact: 500 };
  const { levers: found, found: count } = levers(matrix, known, {
    target: "medium/medium",
    limit: 2,
    efforts,
    asOf,
  });
  expect([found.length, count > 2]).toEqual([2, true]);
  expect(found[0]?.changes[0]?.fact).not.toBe("lastContact");
  expect(levers(matrix, known, { target: { tier: "A" }, size: 1, asOf }).target).toEqual([
    "high/medium",
    "high/high",
  ]);
  expect(levers(matrix, known, { target: { strategy: "select" }, size: 1, asOf }).found).toBeGreaterThan(1);
});

it("puts what may be in our hands before what is not", () => {
  const facts = { a: { type: "number", inOurHands: false }, c: { type: "number", effort: 9 } } as const;
  const dimensions = ["a", "c"].map((id) => ({ id, weight: 1, scale: same }));
  const { levers: found } = levers(
    compileModel(sample({ facts, x: { dimensions } })),
    { a: 30, b: 5, c: 30 },
    { target: "medium/low" },
  );
  expect(found.map(({ inOurHands, changes }) => [changes[0]?.fact, inOurHands])).toEqual([
    ["c", null],
    ["a", false],
  ]);
});

it("balances a set so that it takes the least effort", () => {
  const facts = { a: { type: "number", max: 100 }, c: { type: "number", max: 100 } } as const;
  const dimensions = ["a", "c"].map((id) => ({ id, weight: 1, scale: same }));
  const both = compileModel(sample({ facts, x: { dimensions } }));
  const to = (efforts: { readonly a?: number; readonly c?: number }) =>
    levers(both, { a: 10, b: 5, c: 10 }, { target: "high/low", efforts }).levers[0]?.changes.map(
      (change) => change.to,
    );
  expect(to({ c: 5 })).toEqual([expect.closeTo(100, 4), expect.closeTo(40, 4)]);
  expect(to({ a: 5 })).toEqual([expect.closeTo(40, 4), expect.closeTo(100, 4)]);
});

it("breaks ties by fewer facts and by name", () => {
  const facts = { c: { type: "number" }, d: { type: "number" } } as const;
  const dimensions = ["c", "a", "d"].map((id) => ({ id, weight: 1, scale: same }));
  const matrixOf = compileModel(sample({ facts, x: { dimensions } }));
  const names = levers(matrixOf, { a: 30, b: 5, c: 30, d: 30 }, { target: "medium/low" }).levers.map(
    ({ changes }) => changes.map(({ fact }) => fact),
  );
  expect(names).toEqual([["a"], ["c"], ["d"]]);
});

it("has nothing to do for who is there", () => {
  const there = levers(matrix, known, { target: "medium/low", asOf });
  expect(there).toMatchObject({ isThere: true, levers: [], found: 0, unreachable: false, missing: [] });
});

it("says what is missing where nothing so small reaches the target", () => {
  const codes = (facts: object, target: string, size: number) =>
    levers(matrix, facts, { target: target as "high/high", size, asOf }).missing.map(({ code }) => code);
  expect(codes(known, "high/high", 3)).toEqual(["together", "moreFacts"]);
  expect(codes(known, "high/high", 1)).toEqual(["below", "below", "moreFacts"]);
  expect(codes({ ...known, blocked: true }, "low/low", 1)).toContain("above");
  expect(codes({}, "high/high", 1)).toEqual(["uncovered", "uncovered", "moreFacts"]);
  const gates = [{ id: "out", when: { fact: "b", atLeast: -1e9 }, then: { exclude: true } }] as const;
  const barred = sample({ gates, facts: { b: { type: "number", min: 0 } } });
  expect(levers(compileModel(barred), { a: 5, b: 5 }, { target: "high/high" })).toMatchObject({
    unreachable: true,
    missing: [
      { code: "excluded", params: { gate: "out" } },
      { code: "never", params: { size: 3 } },
    ],
  });
});

it("turns back as often as it needs where a gate makes a lower value better", () => {
  const facts = { c: { type: "number", min: 0, max: 100 }, a: { type: "number", min: 0, max: 100 } } as const;
  const gates = [
    {
      id: "tight",
      when: {
        all: [
          { fact: "a", above: 60 },
          { fact: "c", below: 90 },
        ],
      },
      then: { cap: { axis: "x", band: "low" } },
    },
  ] as const;
  const dimensions = ["a", "c"].map((id) => ({ id, weight: 1, scale: same }));
  const gated = compileModel(sample({ facts, gates, x: { dimensions } }));
  const { levers: found } = levers(gated, { a: 10, b: 5, c: 10 }, { target: "medium/low" });
  for (const { changes } of found) {
    const to = Object.fromEntries(changes.map((change) => [change.fact, change.to]));
    expect(gated.place({ a: 10, b: 5, c: 10, ...to }).cell?.id).toBe("medium/low");
  }
});

it("says where it was not exact", () => {
  const document = sample({ x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "moody" } }] } });
  const result = levers(compileModel(document, { scales: plugins }), { a: 30, b: 5 }, { target: "high/low" });
  expect([result.exact, result.found]).toEqual([false, 1]);
  const sways = ["a", "c", "d"].flatMap((fact) => [
    { id: `${fact}+`, fact, weight: 1, scale: { kind: "linear", from: 0, to: 100 } },
    { id: `${fact}-`, fact, weight: 1, scale: { kind: "linear", from: 100, to: 0 } },
  ]);
  const bands = [
    { id: "low", from: 0 },
    { id: "high", from: 50.01 },
  ] as const;
  const facts = { c: { type: "number" }, d: { type: "number" } } as const;
  const swaying = compileModel(sample({ facts, x: { dimensions: sways, bands } }));
  expect(levers(swaying, { b: 50 }, { target: "high/medium" })).toMatchObject({
    exact: false,
    found: 0,
    unreachable: true,
  });
});

it("refuses what means nothing", () => {
  expect(() => levers(matrix, known, { target: "high/huge" as "high/high", asOf })).toThrow(
    /^target "high\/huge" is no cell/,
  );
  expect(() => levers(matrix, known, { target: "high/high", size: 0, asOf })).toThrow(
    /^size must be a whole number above 0, found 0/,
  );
  expect(() => levers(matrix, known, { target: "high/high", limit: 1.5, asOf })).toThrow(RangeError);
  expect(() => levers(matrix, known, { target: "high/high", efforts: { trst: 1 } as object, asOf })).toThrow(
    /^efforts names/,
  );
  expect(() => levers(matrix, known, { target: "high/high" })).toThrow(/^asOf/);
});
