import { compileModel, type ModelDocument, recommend } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, onX, same, sample } from "./sample.ts";

describe("ids that every object inherits", () => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "10"];
  const [proto, made, text, has, ten] = ids as [string, string, string, string, string];
  // Object.fromEntries makes own properties, also of `__proto__`.
  const document: ModelDocument = {
    format: 1,
    id: proto,
    version: made,
    facts: Object.fromEntries([
      [proto, { type: "number" }],
      [made, { type: "choice", options: [proto, has] }],
      [ten, { type: "flag" }],
    ]),
    axes: [
      {
        id: proto,
        bands: [
          { id: made, from: 0 },
          { id: proto, from: 50 },
        ],
        dimensions: [{ id: proto, weight: 1, scale: same }],
      },
      {
        id: text,
        bands: [
          { id: ten, from: 0 },
          { id: has, from: 50 },
        ],
        dimensions: [
          {
            id: made,
            weight: 1,
            scale: { kind: "categories", categories: [{ option: proto, points: 80 }], otherwise: 20 },
          },
        ],
      },
    ],
    gates: [{ id: proto, when: { fact: ten, is: true }, then: { cap: { axis: proto, band: made } } }],
    cells: Object.fromEntries([
      [`${made}/${ten}`, { tier: "D", strategy: has }],
      [`${made}/${has}`, { tier: "C", strategy: text }],
      [`${proto}/${ten}`, { tier: "B", strategy: made }],
      [`${proto}/${has}`, { tier: "A", strategy: proto }],
    ]),
  };
  const matrix = compileModel(document);

  it("are unknown where the facts do not hold them as their own", () => {
    expect(matrix.assess({})).toMatchObject({ status: "unplaced", issues: [] });
    expect(matrix.assess({}).gaps.map(({ fact }) => fact)).toEqual([proto, made, ten]);
    expect(matrix.assess(facts({ toString: 5 })).issues).toMatchObject([
      { code: "fact.undeclared", pointer: "/toString" },
    ]);
  });

  it("name facts, options, bands, axes, gates, cells and strategies like any others", () => {
    const known = Object.fromEntries([
      [proto, 90],
      [made, proto],
      [ten, false],
    ]);
    const result = matrix.assess(facts(known));
    expect(result.cell).toMatchObject({ id: "__proto__/hasOwnProperty", tier: "A", strategy: proto });
    expect(Object.keys(result.axes)).toEqual([proto, text]);
    expect(Object.entries(result.axes).map(([, { score }]) => score)).toEqual([90, 80]);
    const capped = matrix.assess(facts(Object.fromEntries([...Object.entries(known), [ten, true]])));
    expect(capped.cell?.id).toBe("constructor/hasOwnProperty");
    expect(Object.entries(capped.axes)[0]?.[1].adjustments).toMatchObject([
      { gate: proto, change: -40.000001 },
    ]);
  });

  it("are not found in a playbook that only inherits them", () => {
    const result = matrix.assess(
      facts(
        Object.fromEntries([
          [proto, 90],
          [made, proto],
        ]),
      ),
    );
    const strategy = {
      label: "-",
      objective: "-",
      effortShare: 1,
      contactEveryDays: null,
      owner: "insideSales",
      do: ["-"],
      stop: [],
    } as const;
    const playbook = {
      format: 1,
      id: "p",
      version: "1",
      strategies: {},
      unplaced: strategy,
      excluded: strategy,
    } as const;
    expect(() => recommend(result, playbook)).toThrow("__proto__");
    const full = { ...playbook, strategies: Object.fromEntries([[proto, strategy]]) };
    expect(recommend(result, full)).toMatchObject({ strategyId: proto, strategy });
  });
});

describe("what a model leaves out", () => {
  it("has labels from the next best: dimension, fact, id", () => {
    const labels = (label: object, factLabel: object) =>
      onX(
        {
          facts: { a: { type: "number", ...factLabel } },
          x: { dimensions: [{ id: "d", fact: "a", weight: 1, scale: same, ...label }] },
        },
        { a: 1 },
      ).contributions[0]?.label;
    expect(labels({ label: "dimension" }, { label: "fact" })).toBe("dimension");
    expect(labels({}, { label: "fact" })).toBe("fact");
    expect(labels({}, {})).toBe("d");
    expect(onX({}, {}).label).toBe("x");
    expect(onX({ x: { label: "Axis" } }, {}).label).toBe("Axis");
  });

  it("has the grades 1, 0.8 and 0.5, verified where a fact gives none", () => {
    const certainty = (raw: unknown, changes = {}) => onX(changes, { a: raw }).contributions[0]?.certainty;
    expect(
      ["verified", "stated", "assumed", undefined].map((grade) => certainty({ value: 5, grade })),
    ).toEqual([1, 0.8, 0.5, 1]);
    const grades = { verified: 0.9, stated: 0.123456, assumed: 0 };
    const own = ["verified", "stated", "assumed"].map((grade) => certainty({ value: 5, grade }, { grades }));
    expect(own).toEqual([0.9, 0.123456, 0]);
    expect(certainty(5, { grades, plainGrade: "stated" })).toBe(0.123456);
    expect(certainty({ value: 5, grade: null }, { plainGrade: "assumed" })).toBe(0.5);
  });

  it("has no gates", () => {
    const { gates: _, ...document } = sample({ gates: [] });
    expect(compileModel(document).assess({ a: 5, b: 5 })).toMatchObject({ gates: [], settled: true });
  });
});

it("a group's weight is shared out by the weights in it, exactly", () => {
  const dimensions = [
    { id: "a", weight: 0.1, scale: same },
    {
      id: "group",
      weight: 0.2,
      dimensions: [
        { id: "c", fact: "a", weight: 1, scale: same },
        { id: "d", fact: "a", weight: 2, scale: same },
      ],
    },
  ];
  const shares = onX({ x: { dimensions } }, {}).contributions.map(({ share, group }) => [group, share]);
  expect(shares).toEqual([
    [null, 3 / 9],
    ["group", 2 / 9],
    ["group", 4 / 9],
  ]);
});
