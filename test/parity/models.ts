// The models of the corpus: small ones for one matter each, and large ones made from a recipe.
import type { Axis, Band, Dimension, FactDeclaration, ModelDocument } from "opportunity-matrix";
import { pick, type Random, randomFrom } from "./chance.ts";

/** The day of every call. */
export const AS_OF = "2026-11-23";

type Parts = Omit<ModelDocument, "format" | "id" | "version" | "cells">;

/** A model with a cell for each pair of bands: its tier counts up from the best, and one strategy is for each x band. */
function model(id: string, parts: Parts): ModelDocument {
  const [x, y] = parts.axes;
  const cells = x.bands.flatMap((xBand, i) =>
    y.bands.map((yBand, j) => {
      const tier = String(x.bands.length + y.bands.length - 1 - i - j);
      return [`${xBand.id}/${yBand.id}`, { tier, strategy: `strategy ${xBand.id}` }] as const;
    }),
  );
  return { format: 1, id, version: "1", ...parts, cells: Object.fromEntries(cells) };
}

function bands(...edges: readonly number[]): Band[] {
  return [0, ...edges].map((from, i) => ({ id: `band ${i + 1}`, from }));
}

const number = (declared: object = {}): FactDeclaration => ({ type: "number", ...declared });
const linear = (from: number, to: number) => ({ kind: "linear", from, to }) as const;
const piecewise = (...points: readonly (readonly [number, number])[]) =>
  ({ kind: "piecewise", points }) as const;
const straight = (id: string): Dimension => ({ id, weight: 1, scale: linear(0, 100) });

const twoByTwo = model("two-by-two", {
  facts: {
    growth: number({ unit: "percent per year" }),
    spend: number({ min: 0, max: 1e9 }),
    stance: { type: "choice", options: ["cold", "neutral", { id: "warm", label: "Warm" }] },
    coach: { type: "flag" },
  },
  axes: [
    {
      id: "potential",
      bands: bands(50),
      dimensions: [
        { id: "growth", weight: 3, scale: piecewise([-10, 0], [0, 12.5], [0.1, 20], [7.3, 61.8], [30, 100]) },
        { id: "spend", weight: 7, scale: linear(100_000, 3_000_000) },
      ],
    },
    {
      id: "relationship",
      bands: bands(33.333333),
      dimensions: [
        {
          id: "stance",
          weight: 2,
          scale: {
            kind: "categories",
            categories: [{ option: "cold", points: 0 }],
            otherwise: 66.666667,
          },
        },
        { id: "coach", weight: 1, scale: { kind: "flag", yes: 100, no: 0.000001 } },
      ],
    },
  ],
});

/** Edges that are no round numbers, each reached by one fact straight. */
const nineByNine = model("nine-by-nine", {
  facts: { potential: number(), relationship: number() },
  axes: [
    {
      id: "x",
      bands: bands(0.000001, 11.111111, 22.222222, 33.3, 49.999999, 50, 50.000001, 99.999999),
      dimensions: [straight("potential")],
    },
    { id: "y", bands: bands(10, 20.5, 30, 40.1, 57, 69.96, 70, 100), dimensions: [straight("relationship")] },
  ],
});

/** Knots at numbers that are hard to write and to compare; slopes from nearly flat to nearly upright. */
const hardNumbers = model("hard-numbers", {
  facts: {
    decimals: number(),
    thirds: number(),
    tiny: number(),
    huge: number(),
    steep: number(),
    upsideDown: number(),
    edges: number({ min: -0.1, max: 0.3 }),
    rating: number(),
  },
  axes: [
    {
      id: "x",
      bands: bands(20, 40, 60, 80),
      dimensions: [
        { id: "decimals", weight: 0.1, scale: piecewise([0.1, 0], [0.2, 17.3], [0.3, 41.9], [0.7, 100]) },
        { id: "thirds", weight: 0.2, scale: piecewise([1 / 3, 0], [2 / 3, 33.333333], [4 / 3, 66.666667]) },
        { id: "tiny", weight: 0.3, scale: piecewise([5e-324, 0], [1e-306, 30], [2.3e-300, 60], [1, 100]) },
        { id: "huge", weight: 0.000001, scale: piecewise([-1.7e308, 0], [-1, 50], [1, 50], [1.7e308, 100]) },
      ],
    },
    {
      id: "y",
      bands: bands(12.345678, 87.654321),
      dimensions: [
        {
          id: "steep",
          weight: 19,
          scale: piecewise([1, 0], [1.0000000000000002, 40], [1.0000001, 60], [9007199254740992, 100]),
        },
        { id: "upsideDown", weight: 21, scale: linear(0.7, -0.2), unknown: { assume: 33.333333 } },
        {
          id: "edges",
          weight: 12,
          scale: {
            kind: "steps",
            below: 12.5,
            steps: [
              [0, 100],
              [0.1, 0],
              [0.30000000000000004, 50],
            ],
          }, // prettier-ignore
        },
        {
          id: "rating",
          weight: 8,
          scale: {
            kind: "levels",
            levels: [-1, 0, 0.1, 3, 1e21].map((level, i) => ({
              level,
              points: i * 24.5,
              text: `level ${i}`,
            })),
          },
        },
      ],
    },
  ],
});

const minimum = model("minimum", {
  facts: {
    need: number(),
    budget: {
      type: "choice",
      options: ["none", "planned", "approved"],
      ages: { freshDays: 30, expiresDays: 90 },
    },
    sponsor: { type: "flag" },
    contact: { type: "day" },
    trust: number({ ages: { freshDays: 0, expiresDays: 1 } }),
  },
  axes: [
    {
      id: "x",
      aggregation: "minimum",
      bands: bands(30, 60),
      dimensions: [
        { id: "need", weight: 1, scale: linear(0, 10), unknown: { assume: 45.5 } },
        {
          id: "budget",
          weight: 2,
          scale: {
            kind: "categories",
            categories: [
              { option: "none", points: 0 },
              { option: "planned", points: 59.999999 },
              { option: "approved", points: 100 },
            ],
          },
        },
      ],
    },
    {
      id: "y",
      aggregation: "minimum",
      bands: bands(30, 60),
      dimensions: [
        { id: "sponsor", weight: 5, scale: { kind: "flag", yes: 90, no: 30 }, unknown: "redistribute" },
        { id: "contact", weight: 3, scale: { kind: "decay", halvesAtDays: 45 }, unknown: { assume: 0 } },
        { id: "trust", weight: 3, scale: linear(-5, 5) },
      ],
    },
  ],
  minimumCoverage: 0.4,
});

/** Groups of groups' size: the same fact in two dimensions, weights with no simple whole form. */
const groups = model("groups", {
  facts: { a: number(), b: number(), c: number(), d: { type: "flag" }, e: number(), f: { type: "day" } },
  axes: [
    {
      id: "x",
      bands: bands(25, 50, 75),
      dimensions: [
        {
          id: "first",
          weight: 3,
          dimensions: [
            { id: "a", weight: 1, scale: linear(0, 7) },
            { id: "b", weight: 2, scale: linear(7, 0), unknown: { assume: 50 } },
            { id: "again", fact: "a", weight: 4, scale: piecewise([0, 100], [3, 0], [7, 100]) },
          ],
        },
        { id: "c", weight: 7, scale: linear(-1, 1) },
        {
          id: "second",
          weight: 11,
          dimensions: [{ id: "d", weight: 5, scale: { kind: "flag", yes: 13, no: 87 } }],
        },
      ],
    },
    {
      id: "y",
      bands: bands(25, 50, 75),
      dimensions: [
        { id: "e", weight: 1.5, scale: linear(0, 3), unknown: { assume: 0.000001 } },
        {
          id: "third",
          weight: 0.7,
          dimensions: [
            {
              id: "f",
              weight: 13,
              scale: {
                kind: "age",
                points: [
                  [0, 100],
                  [30, 77.7],
                  [31, 12],
                  [365, 0],
                ],
              },
            }, // prettier-ignore
            { id: "c", weight: 17, scale: linear(1, -1) },
          ],
        },
      ],
    },
  ],
});

/** Every kind of condition, nested, and gates that contradict each other. */
const gates = model("gates", {
  facts: {
    x: number({ ages: { freshDays: 10, expiresDays: 20 } }),
    y: number({ min: 0, max: 100 }),
    stage: {
      type: "choice",
      options: ["new", "won", "lost", 'it\'s "so"'],
      ages: { freshDays: 5, expiresDays: 50 },
    },
    banned: { type: "flag", ages: { freshDays: 100, expiresDays: 200 } },
    seen: { type: "day", ages: { freshDays: 100, expiresDays: 200 } },
    rating: number(),
  },
  axes: [
    { id: "x", bands: bands(20, 40, 60, 80), dimensions: [straight("x")] },
    {
      id: "y",
      bands: bands(20, 40, 60, 80),
      dimensions: [
        straight("y"),
        {
          id: "rating",
          weight: 1,
          scale: {
            kind: "levels",
            levels: [1, 2, 3].map((level) => ({ level, points: level * 30, text: `level ${level}` })),
          },
        },
      ],
    },
  ],
  gates: [
    { id: "banned", when: { fact: "banned", is: true }, then: { exclude: true } },
    { id: "floor 2", when: { fact: "stage", is: "won" }, then: { floor: { axis: "x", band: "band 2" } } },
    { id: "floor 3", when: { fact: "rating", in: [2, 3] }, then: { floor: { axis: "x", band: "band 3" } } },
    {
      id: "cap 4",
      when: {
        any: [
          { fact: "stage", in: ["lost", 'it\'s "so"'] },
          { fact: "x", above: 90 },
        ],
      },
      then: { cap: { axis: "x", band: "band 4" } },
    },
    {
      id: "cap 1",
      when: { all: [{ fact: "y", atLeast: 0.1, below: 33.3 }, { not: { fact: "banned", is: false } }] },
      then: { cap: { axis: "x", band: "band 1" } },
    },
    {
      id: "stale",
      when: { fact: "seen", age: { above: 30, atMost: 300 } },
      then: { cap: { axis: "y", band: "band 3" } },
    },
    {
      id: "that day",
      when: { fact: "seen", is: "2026-02-28" },
      then: { floor: { axis: "y", band: "band 5" } },
    },
    {
      id: "mixed",
      when: {
        not: {
          any: [
            {
              all: [
                { fact: "seen", in: ["2024-02-29", AS_OF] },
                { fact: "stage", is: "new" },
              ],
            },
            { fact: "y", atMost: 50 },
            { not: { fact: "seen", age: { atLeast: 0, below: 7 } } },
          ],
        },
      },
      then: { exclude: true },
    },
  ],
});

const ages = model("ages-and-grades", {
  facts: {
    plain: number(),
    monthly: number({ ages: { freshDays: 30, expiresDays: 37 } }),
    yearly: number({ ages: { freshDays: 0, expiresDays: 365 } }),
    option: { type: "choice", options: ["α", "β"], ages: { freshDays: 7, expiresDays: 14 } },
    flag: { type: "flag", ages: { freshDays: 180, expiresDays: 540 } },
    last: { type: "day" },
  },
  axes: [
    {
      id: "x",
      bands: bands(40, 70),
      dimensions: [
        { id: "plain", weight: 15, scale: linear(0, 3) },
        { id: "monthly", weight: 10, scale: linear(0, 7), unknown: { assume: 50 } },
        { id: "yearly", weight: 13, scale: linear(1, -1) },
      ],
    },
    {
      id: "y",
      bands: bands(40, 70),
      dimensions: [
        {
          id: "option",
          weight: 3,
          scale: {
            kind: "categories",
            categories: [
              { option: "α", points: 1 },
              { option: "β", points: 99 },
            ],
          }, // prettier-ignore
        },
        { id: "flag", weight: 3, scale: { kind: "flag", yes: 71.428571, no: 28.571429 } },
        { id: "last", weight: 5, scale: { kind: "decay", halvesAtDays: 60 } },
      ],
    },
  ],
  gates: [
    { id: "old", when: { fact: "yearly", below: 0 }, then: { cap: { axis: "y", band: "band 2" } } },
    { id: "no", when: { fact: "option", is: "α" }, then: { exclude: true } },
  ],
  grades: { verified: 0.95, stated: 0.333333, assumed: 0 },
  plainGrade: "stated",
  minimumCoverage: 0.2,
});

/** Names that collide with what objects inherit, look like positions, or have to be quoted. */
const oddNames = model("odd-names", {
  facts: {
    ["__proto__"]: number(),
    constructor: number(),
    "10": number(),
    'say "no"': number(),
    "it's": {
      type: "choice",
      options: ["'", '"', "\\", "--", "/*", "*/;", "$x{}", "?", "$1", ":a", "%", "𠮷", "é", "e\u0301"],
    },
    增长: { type: "flag" },
    "a;b--": number(),
    SELECT: number(),
  },
  axes: [
    {
      id: "x/*",
      bands: [
        { id: "low'", from: 0 },
        { id: 'high"', from: 50 },
      ],
      dimensions: [
        { id: "__proto__", weight: 1, scale: linear(0, 1) },
        { id: "constructor", weight: 1, scale: linear(0, 1) },
        { id: "10", weight: 1, scale: linear(0, 1) },
        { id: 'say "no"', weight: 1, scale: linear(0, 1) },
      ],
    },
    {
      id: "轴",
      bands: [
        { id: "低", from: 0 },
        { id: "高", from: 50 },
      ],
      dimensions: [
        {
          id: "it's",
          weight: 2,
          scale: {
            kind: "categories",
            categories: [
              { option: "'", points: 100 },
              { option: "é", points: 80 },
              { option: "𠮷", points: 60 },
            ],
            otherwise: 20,
          }, // prettier-ignore
        },
        { id: "增长", weight: 1, scale: { kind: "flag", yes: 100, no: 0 } },
        { id: "a;b--", weight: 1, scale: linear(0, 1) },
        { id: "SELECT", weight: 1, scale: linear(1, 0) },
      ],
    },
  ],
  gates: [
    {
      id: "';--",
      when: { fact: "it's", in: ["\\", "--", "é"] },
      then: { cap: { axis: "轴", band: "低" } },
    },
  ],
});

/** `count` ascending numbers, each a step of at most `step` above the last. */
function ascending(random: Random, count: number, from: number, step: (random: Random) => number): number[] {
  let x = from;
  return Array.from({ length: count }, () => {
    const here = x;
    x += step(random);
    return here;
  });
}

const points = (random: Random): number => Math.floor(random() * 100_000_001) / 1_000_000;

function manyKnots(): ModelDocument {
  const random = randomFrom(500);
  const knots = (count: number, from: number, step: (random: Random) => number) =>
    ascending(random, count, from, step).map((x) => [x, points(random)] as const);
  return model("five-hundred-knots", {
    facts: { wave: number(), stairs: number(), seen: { type: "day" } },
    axes: [
      {
        id: "x",
        bands: bands(20, 40, 60, 80),
        dimensions: [
          {
            id: "wave",
            weight: 1,
            scale: { kind: "piecewise", points: knots(500, -37.5, (r) => r() / 3 + 1e-9) },
          },
        ],
      },
      {
        id: "y",
        bands: bands(20, 40, 60, 80),
        dimensions: [
          {
            id: "stairs",
            weight: 1,
            scale: { kind: "steps", below: 50, steps: knots(500, -1000, (r) => r() * 10 + 1e-6) },
          },
          {
            id: "seen",
            weight: 1,
            scale: { kind: "age", points: knots(500, 0, (r) => 1 + Math.floor(r() * 5)) },
          },
        ],
      },
    ],
  });
}

/** 192 facts of every kind, each with a dimension; those of every sixth in groups of two. */
function manyDimensions(): ModelDocument {
  const random = randomFrom(192);
  const facts: Record<string, FactDeclaration> = {};
  const axis = (id: string): Axis => {
    const dimension = (i: number): Dimension => {
      const fact = `${id}${i}`;
      const weight = 1 + Math.floor(random() * 1000);
      const unknown = pick(random, [{}, { unknown: { assume: points(random) } }]);
      const [one, other] = [points(random), points(random)];
      const ages = pick(random, [{}, { ages: { freshDays: i, expiresDays: 3 * i + 1 } }]);
      const kinds: readonly (readonly [FactDeclaration, Dimension["scale"]])[] = [
        [number(ages), linear(-random(), random())],
        [number(ages), piecewise([-i, one], [0, 0.1], [random(), 100], [i + 1, other])],
        [
          number({ min: -100, max: 100 }),
          {
            kind: "steps",
            below: one,
            steps: [
              [0, other],
              [i / 10 + 0.1, 1],
            ],
          },
        ], // prettier-ignore
        [
          { type: "flag", ...ages },
          { kind: "flag", yes: one, no: other },
        ],
        [
          { type: "choice", options: ["p", "q", "r"], ...ages },
          { kind: "categories", categories: [{ option: "q", points: one }], otherwise: other },
        ],
        [{ type: "day" }, { kind: "decay", halvesAtDays: i + 1 }],
      ];
      const [declaration, scale] = kinds[i % kinds.length] as (typeof kinds)[number];
      facts[fact] = declaration;
      return { id: fact, weight, scale, ...unknown };
    };
    const singles = Array.from({ length: 80 }, (_, i) => dimension(i));
    const grouped = Array.from({ length: 8 }, (_, i) => ({
      id: `group ${i}`,
      weight: 1 + i,
      dimensions: [80 + 2 * i, 81 + 2 * i].map((at) => ({ ...dimension(at), weight: 1 })),
    }));
    return { id, bands: bands(48, 49, 50, 51, 52, 53, 54, 55), dimensions: [...singles, ...grouped] };
  };
  const axes = [axis("x"), axis("y")] as const;
  return model("192-dimensions", { facts, axes, minimumCoverage: 0.1 });
}

/** A model of the corpus: what it is for, and how many random rows it gets. */
export type CorpusModel = {
  readonly model: ModelDocument;
  readonly about: string;
  readonly randomRows: number;
};

export const corpusModels: readonly CorpusModel[] = [
  { model: twoByTwo, about: "2×2 with four dimensions and a curve of five knots", randomRows: 150 },
  { model: nineByNine, about: "9×9: each edge of a band, and a micropoint beside it", randomRows: 60 },
  { model: hardNumbers, about: "Knots, levels and weights that are hard to write exactly", randomRows: 150 },
  { model: minimum, about: "The weakest dimension decides; assume and redistribute", randomRows: 150 },
  { model: groups, about: "Groups, and one fact in several dimensions", randomRows: 150 },
  { model: gates, about: "Gates of every kind, nested conditions, floors against caps", randomRows: 400 },
  { model: ages, about: "Ages, grades, plainGrade, and coverage below the minimum", randomRows: 400 },
  { model: oddNames, about: "Names and options that have to be quoted", randomRows: 150 },
  { model: manyKnots(), about: "Curves of 500 knots", randomRows: 300 },
  { model: manyDimensions(), about: "192 dimensions on 9×9, in groups and by themselves", randomRows: 24 },
];
