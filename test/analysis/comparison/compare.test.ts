import { type Assessment, compare, compileModel, placeByHand } from "opportunity-matrix";
import { customerModel, nineBoxModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";

const matrix = compileModel(
  sample({
    x: {
      dimensions: [
        { id: "a", weight: 3, scale: same },
        { id: "c", weight: 1, scale: same },
      ],
    },
    y: { dimensions: [{ id: "b", weight: 1, scale: { kind: "decay", halvesAtDays: 30 } }] },
    facts: { b: { type: "day" }, c: { type: "number" }, frozen: { type: "flag" } },
    gates: [{ id: "frozen", when: { fact: "frozen", is: true }, then: { cap: { axis: "x", band: "low" } } }],
  }),
);
const [june, july] = ["2026-06-01", "2026-07-01"];
const assess = (raw: object, asOf = june, of = matrix): Assessment => of.assess(facts(raw), { asOf });
const score = (part: { readonly score: number | null } | undefined) => part?.score;

it("splits a movement into ageing, evidence and gates", () => {
  const before = assess({ a: 80, b: june, frozen: true });
  const after = assess({ a: 60, b: june, c: 100, frozen: false }, july);
  const { axes, moves, facts: changes } = compare(before, after, { matrix });
  const { x, y } = axes;
  expect(x?.causes.evidence.facts.map(({ fact, score }) => [fact, score])).toEqual([
    ["a", -20_000_000],
    ["c", 10_000_000],
  ]);
  expect(x?.causes.gates.gates).toEqual([
    {
      gate: "frozen",
      label: "frozen",
      cause: "evidence",
      score: 40_000_001,
      low: 20_000_001,
      high: 45_000_001,
    },
  ]);
  expect(score(x?.change)).toBe(-20_000_000 + 10_000_000 + 40_000_001);
  expect(y?.causes.ageing.facts.map(({ fact, score }) => [fact, score])).toEqual([["b", -50_000_000]]);
  expect(moves.map(({ cause, cell }) => [cause, cell?.id])).toEqual([
    ["ageing", "low/medium"],
    ["evidence", "high/medium"],
  ]);
  expect(changes.map(({ fact, kinds }) => [fact, ...kinds])).toEqual([
    ["a", "changed"],
    ["b", "older"],
    ["c", "known"],
    ["frozen", "changed"],
  ]);
});

it("scores the earlier facts under both models where the model changed", () => {
  const revised = compileModel({
    ...matrix.model,
    version: "2",
    axes: [
      {
        ...matrix.model.axes[0],
        dimensions: [
          { id: "a", weight: 1, scale: same },
          { id: "c", weight: 1, scale: same },
        ],
      },
      matrix.model.axes[1],
    ],
  });
  const raw = { a: 80, b: june, c: 40, frozen: false };
  const { axes, before, after, moves } = compare(assess(raw), assess(raw, june, revised), {
    matrix: revised,
    earlier: matrix,
  });
  expect(axes.x?.causes.model.facts.map(({ fact, score }) => [fact, score])).toEqual([
    ["a", -2_500_000],
    ["c", -7_500_000],
  ]);
  expect([before.model.version, after.model.version]).toEqual(["1", "2"]);
  expect(moves).toEqual([{ cause: "model", status: "placed", cell: after.cell }]);
});

it("tells of an exclusion and of a place lost", () => {
  const barred = compileModel(
    sample({
      facts: { barred: { type: "flag" } },
      gates: [{ id: "barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
    }),
  );
  const placed = barred.assess(facts({ a: 1, b: 1 }));
  const excluded = compare(placed, barred.assess(facts({ a: 1, b: 1, barred: true })), { matrix: barred });
  expect(excluded.moves).toEqual([{ cause: "evidence", status: "excluded", cell: null }]);
  const unplaced = compare(placed, barred.assess(facts({ a: 1 })), { matrix: barred });
  expect([unplaced.after.status, unplaced.axes.y?.scoring]).toEqual(["unplaced", "left"]);
});

it("works with what it makes again, and not with numbers that were changed", () => {
  const before = assess({ a: 80, b: june });
  const forged = { ...before, axes: {}, status: "excluded", cell: null } as unknown as Assessment;
  expect(compare(forged, before, { matrix }).facts).toEqual([]);
  expect(compare(forged, before, { matrix }).before.status).toBe("placed");
});

it("counts no fact of a later day on an earlier one", () => {
  const later = assess({ a: { value: 80, asOf: july }, b: june }, july);
  const { axes } = compare(later, assess({ a: { value: 80, asOf: june }, b: june }), { matrix });
  expect(score(axes.x?.change)).toBe(0);
  expect(axes.x?.scoring).toBeNull();
});

it("refuses a model that made neither assessment, and says what to do", () => {
  const other = compileModel({ ...matrix.model, version: "2" });
  const [before, after] = [assess({ a: 1 }), assess({ a: 1 }, june, other)];
  expect(() => compare(before, after, { matrix })).toThrow(
    /^after was made by the model sample 2 \(hash [0-9a-f]{64}\).*give the compiled model that made it as `matrix`$/,
  );
  expect(() => compare(before, after, { matrix: other })).toThrow(RangeError);
  expect(() => compare(before, after, { matrix: other })).toThrow(/^before was .* as `earlier`$/);
  expect(compare(before, after, { matrix: other, earlier: matrix }).moves).toEqual([]);
});

it("refuses models with other axes", () => {
  const [customer, nineBox] = [compileModel(customerModel), compileModel(nineBoxModel)];
  const call = { asOf: june };
  expect(() =>
    compare(customer.assess({}, call), nineBox.assess({}, call), { matrix: nineBox, earlier: customer }),
  ).toThrow(
    /the earlier model has the axes potential and relationship, the later one .* cannot be compared$/,
  );
});

it("says which cell was in force and is now, beside the model's own place", () => {
  const machine = assess({ a: 80, b: june });
  const { assessment } = placeByHand(matrix, machine, {
    cell: "low/low",
    by: "Chen Yu",
    why: "Left the market",
    on: june,
    until: july,
  });
  const { override, axes, moves, before, after } = compare(machine, assessment, { matrix });
  expect(override).toEqual({ kind: "set", before: null, after: assessment.override });
  expect([score(axes.x?.change), moves]).toEqual([0, []]);
  expect([before, after].map(({ cell, cellInForce }) => [cell?.id, cellInForce?.id])).toEqual([
    [machine.cell?.id, machine.cell?.id],
    [machine.cell?.id, "low/low"],
  ]);
  expect(compare(assess({}), assess({}), { matrix }).after.cellInForce).toBeNull();
});
