import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, same, sample } from "./sample.ts";

describe("bands", () => {
  it("are half-open: a score on an edge lies in the band above", () => {
    const matrix = compileModel(sample());
    const bands = [0, 39.999999, 39.9999994, 39.9999995, 40, 69.999999, 70, 100].map(
      (a) => matrix.place({ a, b: 0 }).axes.x?.band,
    );
    expect(bands).toEqual(["low", "low", "low", "medium", "medium", "medium", "high", "high"]);
  });

  it("may be one alone, or begin at 100", () => {
    const x = { bands: [{ id: "all", from: 0 }] };
    const y = {
      bands: [
        { id: "some", from: 0 },
        { id: "full", from: 100 },
      ],
    };
    const matrix = compileModel(sample({ x, y }));
    expect(matrix.place({ a: 3, b: 99.999999 }).cell?.id).toBe("all/some");
    expect(matrix.place({ a: 3, b: 100 }).cell?.id).toBe("all/full");
  });
});

it("an axis may have a name that objects have already", () => {
  const matrix = compileModel(sample({ x: { id: "__proto__" }, y: { id: "constructor" } }));
  const { axes } = matrix.place({ a: 50, b: 75 });
  expect(Object.entries(axes).map(([id, { score }]) => [id, score])).toEqual([
    ["__proto__", 50],
    ["constructor", 75],
  ]);
});

it("a placement has scores and cell, and no more", () => {
  const cells = Object.fromEntries(
    Object.entries(sample().cells).map(([id, cell]) => [
      id,
      id === "high/low" ? { ...cell, label: { en: "Lure", "zh-CN": "诱" } } : cell,
    ]),
  );
  const matrix = compileModel(sample({ cells }));
  expect(matrix.place({ a: 80, b: 20 })).toEqual({
    status: "placed",
    cell: {
      id: "high/low",
      x: "high",
      y: "low",
      tier: "tier high/low",
      strategy: "do high/low",
      label: { en: "Lure", "zh-CN": "诱" },
    },
    axes: { x: { score: 80, band: "high", coverage: 1 }, y: { score: 20, band: "low", coverage: 1 } },
    issues: [],
  });
  expect(matrix.place({ a: 0, b: 0 }).cell?.label).toBe("low/low");
  expect(Object.isFrozen(matrix.place({ a: 0, b: 0 }).cell)).toBe(true);
});

describe("the status", () => {
  const minimum = compileModel(
    sample({
      minimumCoverage: 0.5,
      facts: { c: { type: "number" }, out: { type: "flag" } },
      x: {
        dimensions: [
          { id: "a", weight: 1, scale: same },
          { id: "c", weight: 1, scale: same },
        ],
      },
      gates: [{ id: "out", when: { fact: "out", is: true }, then: { exclude: true } }],
    }),
  );
  const status = (raw: object) => minimum.place(facts(raw)).status;

  it("is unplaced where the coverage of an axis is below the minimum, or there is no score", () => {
    expect(status({ a: 1, b: 1 })).toBe("placed");
    expect(status({ a: { value: 1, grade: "stated" }, b: 1 })).toBe("unplaced");
    expect(status({ a: { value: 1, grade: "stated" }, c: { value: 1, grade: "assumed" }, b: 1 })).toBe(
      "placed",
    );
    expect(status({ a: 1 })).toBe("unplaced");
    expect(status({})).toBe("unplaced");
    expect(compileModel(sample()).place({ b: 5 })).toMatchObject({ status: "unplaced", cell: null });
  });

  it("is placed on assumptions alone, where the model asks for no coverage", () => {
    const dimension = (id: string) => ({
      dimensions: [{ id, weight: 1, scale: same, unknown: { assume: 45 } }],
    });
    const matrix = compileModel(sample({ x: dimension("a"), y: dimension("b") }));
    expect(matrix.place({})).toMatchObject({
      status: "placed",
      cell: { id: "medium/medium" },
      axes: { x: { score: 45, coverage: 0 } },
    });
    expect(matrix.assess({}).settled).toBe(false);
  });

  it("is excluded before all else", () => {
    expect(status({ out: true })).toBe("excluded");
    expect(minimum.place(facts({ a: 90, b: 90, c: 90, out: true }))).toMatchObject({
      cell: null,
      axes: { x: { score: 90, band: "high" } },
    });
  });
});
