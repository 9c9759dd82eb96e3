import { compileModel, type Gate } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, sample, xOf } from "../sample.ts";

const limit = (kind: "cap" | "floor", band: string, fact: string, id = `${kind} ${fact}`): Gate => ({
  id,
  when: { fact, is: true },
  then: kind === "cap" ? { cap: { axis: "x", band } } : { floor: { axis: "x", band } },
});
const flags = { f: { type: "flag" }, g: { type: "flag" }, h: { type: "flag" } } as const;
const withGates = (...gates: readonly Gate[]) => compileModel(sample({ facts: flags, gates }));

describe("a cap", () => {
  const matrix = withGates(limit("cap", "medium", "f"));

  it("lowers the axis to the last micropoint of its band, as an adjustment with a name", () => {
    expect(xOf(matrix, { a: 90, f: true })).toMatchObject({
      score: 69.999999,
      band: "medium",
      low: 69.999999,
      high: 69.999999,
      adjustments: [{ gate: "cap f", label: "cap f", effect: "cap", band: "medium", change: -20.000001 }],
    });
    expect(xOf(matrix, { a: 70, f: true }).adjustments).toMatchObject([{ change: -0.000001 }]);
  });

  it("changes nothing below", () => {
    for (const a of [69.999999, 40, 0]) {
      expect(xOf(matrix, { a, f: true })).toMatchObject({ score: a, adjustments: [] });
    }
    expect(xOf(matrix, { a: 90, f: false })).toMatchObject({ score: 90, low: 90, high: 90, adjustments: [] });
  });
});

describe("a floor", () => {
  const matrix = withGates(limit("floor", "medium", "f"));

  it("raises the axis to the first micropoint of its band", () => {
    expect(xOf(matrix, { a: 39.999999, f: true })).toMatchObject({
      score: 40,
      band: "medium",
      low: 40,
      high: 40,
      adjustments: [
        { gate: "cap f".replace("cap", "floor"), effect: "floor", band: "medium", change: 0.000001 },
      ],
    });
    expect(xOf(matrix, { a: 41, f: true }).adjustments).toEqual([]);
  });

  it("makes no score where there is none, but raises what is possible", () => {
    const result = matrix.assess(facts({ f: true, b: 1 }));
    expect(result).toMatchObject({ status: "unplaced", possibleCells: ["medium/low", "high/low"] });
    expect(result.axes.x).toMatchObject({ score: null, band: null, low: 40, high: 100, adjustments: [] });
  });
});

describe("several gates", () => {
  it("apply all floors first, then all caps, in whatever order they stand", () => {
    const gates = [limit("cap", "low", "f"), limit("floor", "high", "g")];
    for (const order of [gates, [...gates].reverse()]) {
      const x = xOf(withGates(...order), { a: 50, f: true, g: true });
      expect(x).toMatchObject({ score: 39.999999, low: 39.999999, high: 39.999999 });
      expect(x.adjustments.map(({ gate, change }) => [gate, change])).toEqual([
        ["floor g", 20],
        ["cap f", -30.000001],
      ]);
    }
  });

  it("name the strongest alone, of equals the first by id", () => {
    const named = (...gates: readonly Gate[]) =>
      xOf(withGates(...gates), { a: 90, f: true, g: true, h: true }).adjustments.map(({ gate }) => gate);
    expect(named(limit("cap", "medium", "f"), limit("cap", "low", "g"))).toEqual(["cap g"]);
    expect(named(limit("cap", "low", "f"), limit("cap", "medium", "g"))).toEqual(["cap f"]);
    expect(
      named(
        limit("cap", "low", "f", "z"),
        limit("cap", "low", "g", "__proto__"),
        limit("cap", "low", "h", "y"),
      ),
    ).toEqual(["__proto__"]);
    const floors = withGates(limit("floor", "medium", "f"), limit("floor", "high", "g"));
    expect(xOf(floors, { a: 0, f: true, g: true }).adjustments).toMatchObject([
      { gate: "floor g", change: 70 },
    ]);
  });

  it("touch the axis that they name, and no other", () => {
    const result = withGates(limit("cap", "low", "f")).assess(facts({ a: 90, b: 90, f: true }));
    expect(result.cell?.id).toBe("low/high");
    expect(result.axes.y?.adjustments).toEqual([]);
  });
});

describe("an open gate", () => {
  it("moves only the bound that it could move", () => {
    expect(xOf(withGates(limit("cap", "low", "f")), { a: 90 })).toMatchObject({
      score: 90,
      low: 39.999999,
      high: 90,
      adjustments: [],
    });
    expect(xOf(withGates(limit("floor", "high", "f")), { a: 10 })).toMatchObject({
      score: 10,
      low: 10,
      high: 70,
      adjustments: [],
    });
  });

  it("whose fact has expired acts on the score, and leaves the bound where it was", () => {
    const matrix = compileModel(
      sample({
        facts: { f: { type: "flag", ages: { freshDays: 0, expiresDays: 1 } } },
        gates: [limit("cap", "low", "f")],
      }),
    );
    const x = xOf(matrix, { a: 90, f: { value: true, asOf: "2026-01-01" } }, { asOf: "2026-11-23" });
    expect(x).toMatchObject({
      score: 39.999999,
      low: 39.999999,
      high: 90,
      adjustments: [{ change: -50.000001 }],
    });
  });

  it("that excludes keeps the exclusion possible", () => {
    const matrix = compileModel(
      sample({
        facts: flags,
        gates: [{ id: "out", when: { fact: "f", is: true }, then: { exclude: true } }],
      }),
    );
    const outcome = (raw: object) => {
      const { status, mayBeExcluded } = matrix.assess(facts({ a: 90, b: 90, ...raw }));
      return [status, mayBeExcluded];
    };
    expect([{}, { f: false }, { f: true }].map(outcome)).toEqual([
      ["placed", true],
      ["placed", false],
      ["excluded", true],
    ]);
  });
});
