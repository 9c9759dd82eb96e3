// For every code of the lint: changes of the sample that bring it up, and where; and changes nearly as bad that do not.
import { type AnyScale, type Expression, type ModelCode, shape } from "opportunity-matrix";
import type { Change } from "./sample.ts";

/** Changes of the sample, and the one place where the lint then finds the code. */
export type Case = {
  readonly code: ModelCode;
  readonly at: string;
  readonly changes: readonly Change[];
  readonly scales?: readonly AnyScale[];
};

const own = (kind: string, more: Partial<AnyScale> = {}): AnyScale => ({
  kind,
  version: "1",
  reads: ["number"],
  params: {},
  lower: (_, x) => x,
  ...more,
});

const X = "/axes/0";
const Y = "/axes/1";
const growth = `${X}/dimensions/0`;
const means = `${X}/dimensions/1`;
const budget = `${means}/dimensions/0`;
const rating = `${Y}/dimensions/2`;
const when = "/gates/0/when";
const strange = { kind: "strange" };

const ofGrowth = { op: "fact", fact: "growth" };
const piece = (from: number) => ({ from, value: 1, slope: 0 });
const fails = (): never => {
  throw new Error("out of memory");
};

const failsOddly = (): never => {
  throw "no error at all";
};

/** Lists in lists. */
const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

export const errorCases: readonly Case[] = [
  { code: "document.tooDeep", at: `/note${"/0".repeat(31)}`, changes: [["/note", nested(32)]] },
  { code: "document.tooLarge", at: "/note", changes: [["/note", new Array(50_000).fill(0)]] },
  {
    code: "document.keyTooLong",
    at: "/facts",
    changes: [[`/facts/${"k".repeat(1001)}`, { type: "flag" }]],
  },
  { code: "document.notJson", at: "/label", changes: [["/label", new Map()]] },
  { code: "document.notJson", at: `${growth}/scale/to`, changes: [[`${growth}/scale/to`, Number.NaN]] },

  { code: "shape.type", at: "", changes: [["", null]] },
  { code: "shape.type", at: "/facts/growth/min", changes: [["/facts/growth/min", "0"]] },
  { code: "shape.type", at: "/facts/growth", changes: [["/facts/growth/type", "text"]] },
  { code: "shape.type", at: "/facts/growth", changes: [["/facts/growth", "number"]] },
  { code: "shape.type", at: "/facts/growth", changes: [["/facts/growth/type", "__proto__"]] },
  { code: "shape.type", at: "/facts/budget/options/0", changes: [["/facts/budget/options/0", 1]] },
  { code: "shape.type", at: "/axes", changes: [["/axes/-", {}]] },
  { code: "shape.type", at: growth, changes: [[growth, "growth"]] },
  { code: "shape.type", at: `${growth}/scale`, changes: [[`${growth}/scale/kind`, 1]] },
  { code: "shape.type", at: `${growth}/scale`, changes: [[`${growth}/scale`, "linear"]] },
  { code: "shape.type", at: `${growth}/unknown`, changes: [[`${growth}/unknown`, 50]] },
  { code: "shape.type", at: when, changes: [[when, "sanctioned"]] },
  { code: "shape.type", at: `${when}/is`, changes: [[`${when}/is`, null]] },
  { code: "shape.type", at: "/gates/0/then", changes: [["/gates/0/then", {}]] },
  { code: "shape.type", at: "/gates/0/then", changes: [["/gates/0/then", "exclude"]] },
  { code: "shape.missing", at: "", changes: [["/cells", undefined]] },
  { code: "shape.missing", at: means, changes: [[`${means}/weight`, undefined]] },
  { code: "shape.missing", at: when, changes: [[`${when}/fact`, undefined]] },
  { code: "shape.missing", at: "/grades", changes: [["/grades/stated", undefined]] },
  { code: "shape.extraKey", at: "/lable", changes: [["/lable", "a"]] },
  { code: "shape.extraKey", at: `${budget}/dimension`, changes: [[`${budget}/dimension`, []]] },
  {
    code: "shape.extraKey",
    at: `${when}/not`,
    changes: [
      ["/gates/0/when", { all: [when], not: 1 }],
      [`${when}/all/0`, { fact: "sanctioned", is: true }],
    ],
  },
  { code: "shape.extraKey", at: "/__proto__", changes: [["/__proto__", {}]] },
  { code: "shape.outOfRange", at: `${growth}/weight`, changes: [[`${growth}/weight`, 0]] },
  { code: "shape.outOfRange", at: `${growth}/weight`, changes: [[`${growth}/weight`, 1e9 + 1]] },
  {
    code: "shape.outOfRange",
    at: `${growth}/unknown/assume`,
    changes: [[`${growth}/unknown/assume`, 100.5]],
  },
  { code: "shape.outOfRange", at: `${X}/bands/2/from`, changes: [[`${X}/bands/2/from`, 101]] },
  { code: "shape.outOfRange", at: "/minimumCoverage", changes: [["/minimumCoverage", 30]] },
  {
    code: "shape.notWhole",
    at: "/facts/growth/ages/freshDays",
    changes: [["/facts/growth/ages/freshDays", 0.5]],
  },
  { code: "shape.empty", at: "/id", changes: [["/id", ""]] },
  { code: "shape.empty", at: `${X}/dimensions`, changes: [[`${X}/dimensions`, []]] },
  { code: "shape.empty", at: `${X}/bands`, changes: [[`${X}/bands`, []]] },
  { code: "shape.empty", at: `${means}/dimensions`, changes: [[`${means}/dimensions`, []]] },
  { code: "shape.empty", at: `${when}/all`, changes: [[when, { all: [] }]] },
  { code: "shape.notListed", at: "/format", changes: [["/format", 2]] },
  { code: "shape.notListed", at: `${X}/aggregation`, changes: [[`${X}/aggregation`, "sum"]] },
  { code: "shape.notListed", at: "/plainGrade", changes: [["/plainGrade", "proved"]] },
  { code: "shape.notListed", at: "/gates/0/then/exclude", changes: [["/gates/0/then/exclude", false]] },

  { code: "scale.sameEnds", at: `${growth}/scale/to`, changes: [[`${growth}/scale/to`, -10]] },
  {
    code: "scale.knotOrder",
    at: `${means}/dimensions/1/scale/points/1/0`,
    changes: [[`${means}/dimensions/1/scale/points/1/0`, 0]],
  },
  {
    code: "scale.tooSteep",
    at: `${growth}/scale/to`,
    changes: [
      [`${growth}/scale/from`, 0],
      [`${growth}/scale/to`, 5e-324],
    ],
  },
  {
    code: "scale.pointsTooFine",
    at: `${budget}/scale/otherwise`,
    changes: [[`${budget}/scale/otherwise`, 1e-7]],
  },
  {
    code: "scale.levelTwice",
    at: `${rating}/scale/levels/2/level`,
    changes: [[`${rating}/scale/levels/2/level`, 1]],
  },
  {
    code: "scale.optionTwice",
    at: `${budget}/scale/categories/1/option`,
    changes: [[`${budget}/scale/categories/-`, { option: "none", points: 1 }]],
  },
  {
    code: "scale.optionUndeclared",
    at: `${budget}/scale/categories/0/option`,
    changes: [[`${budget}/scale/categories/0/option`, "None"]],
  },
  {
    code: "scale.optionMissing",
    at: `${budget}/scale/categories`,
    changes: [[`${budget}/scale/otherwise`, undefined]],
  },
  { code: "scale.unknownKind", at: `${growth}/scale/kind`, changes: [[`${growth}/scale/kind`, "Linear"]] },
  {
    code: "scale.unknownKind",
    at: `${growth}/scale/kind`,
    changes: [[`${growth}/scale/kind`, "constructor"]],
  },
  { code: "scale.factType", at: `${growth}/scale`, changes: [[`${growth}/fact`, "sanctioned"]] },
  { code: "scale.stockKind", at: "", changes: [], scales: [own("steps")] },
  {
    code: "scale.misreads",
    at: `${growth}/scale`,
    changes: [[`${growth}/scale`, strange]],
    scales: [own("strange", { lower: () => ({ op: "fact", fact: "size" }) })],
  },
  {
    code: "scale.misreads",
    at: `${growth}/scale`,
    changes: [[`${growth}/scale`, strange]],
    scales: [own("strange", { lower: () => ({ op: "floor", of: { op: "age", fact: "growth" } }) })],
  },
  {
    code: "scale.misreads",
    at: `${Y}/dimensions/3/scale`,
    changes: [[`${Y}/dimensions/3/scale`, strange]],
    scales: [own("strange", { reads: ["flag"], lower: () => ({ op: "fact", fact: "sanctioned" }) })],
  },
  ...[
    { op: "segments", of: ofGrowth, below: 0, segments: [piece(5), piece(5)] },
    { op: "segments", of: ofGrowth, below: 0, segments: [piece(5), piece(4)] },
    { op: "segments", of: ofGrowth, below: Number.NaN, segments: [piece(5)] },
    { op: "segments", of: ofGrowth, below: 0, segments: [piece(Number.NaN)] },
    { op: "segments", of: ofGrowth, below: 0, segments: [{ ...piece(5), value: Infinity }] },
    { op: "segments", of: ofGrowth, below: 0, segments: [{ ...piece(5), slope: -Infinity }] },
    { op: "match", fact: "growth", cases: [{ is: 1, value: Number.NaN }], otherwise: 0 },
    { op: "match", fact: "growth", cases: [], otherwise: Infinity },
    { op: "floor", of: { op: "number", value: Number.NaN } },
    { op: "log", of: ofGrowth },
    { op: "log", fact: "growth" },
    { op: "toString" },
    { op: "floor" },
    { op: "add", left: ofGrowth, right: 5 },
    { op: "floor", of: { op: "log", of: ofGrowth } },
    { op: "opaque", fact: "growth", apply: 5 },
  ].map(
    (tree): Case => ({
      code: "scale.brokenTree",
      at: `${growth}/scale`,
      changes: [[`${growth}/scale`, strange]],
      scales: [own("strange", { lower: () => tree as Expression })],
    }),
  ),
  ...[fails, failsOddly].map(
    (pick): Case => ({
      code: "shape.fails",
      at: `${growth}/scale/form`,
      changes: [[`${growth}/scale`, { ...strange, form: 5 }]],
      scales: [own("strange", { params: { form: shape.picked("form", pick) } })],
    }),
  ),
  ...[
    { lower: fails },
    { check: fails },
    { listed: fails },
    { listed: () => 5 as never },
    { lower: () => undefined as never },
    { lower: failsOddly },
  ].map(
    (more): Case => ({
      code: "scale.fails",
      at: `${growth}/scale`,
      changes: [[`${growth}/scale`, strange]],
      scales: [own("strange", more)],
    }),
  ),

  {
    code: "id.twice",
    at: `${Y}/id`,
    changes: [
      [`${Y}/id`, "potential"],
      ["/gates/2/then", { exclude: true }],
    ],
  },
  { code: "id.twice", at: `${X}/bands/2/id`, changes: [[`${X}/bands/2/id`, "low"]] },
  { code: "id.twice", at: `${means}/id`, changes: [[`${means}/id`, "growth"]] },
  {
    code: "id.twice",
    at: `${budget}/id`,
    changes: [
      [`${budget}/id`, "means"],
      [`${budget}/fact`, "budget"],
    ],
  },
  { code: "id.twice", at: `${X}/dimensions/2/id`, changes: [[`${X}/dimensions/2/id`, "budget"]] },
  { code: "id.twice", at: "/gates/2/id", changes: [["/gates/2/id", "noBudget"]] },
  { code: "id.twice", at: "", changes: [], scales: [own("mine"), own("mine")] },
  {
    code: "id.number",
    at: `${X}/id`,
    changes: [
      [`${X}/id`, "2026"],
      ["/gates/1/then/cap/axis", "2026"],
    ],
  },

  {
    code: "fact.undeclared",
    at: `${growth}/id`,
    changes: [
      ["/facts/growth", undefined],
      ["/gates/1/when", { fact: "budget", is: "none" }],
    ],
  },
  { code: "fact.undeclared", at: `${growth}/fact`, changes: [[`${growth}/fact`, "constructor"]] },
  {
    code: "fact.undeclared",
    at: "/gates/1/when/all/1/not/fact",
    changes: [["/gates/1/when/all/1/not/fact", "Growth"]],
  },
  {
    code: "fact.undeclared",
    at: "/gates/2/when/any/0/fact",
    changes: [["/gates/2/when/any/0/fact", "__proto__"]],
  },
  { code: "fact.emptyRange", at: "/facts/growth", changes: [["/facts/growth/min", 1000]] },
  {
    code: "fact.optionTwice",
    at: "/facts/budget/options/3",
    changes: [["/facts/budget/options/-", "planned"]],
  },
  { code: "fact.agesOrder", at: "/facts/growth/ages", changes: [["/facts/growth/ages/freshDays", 540]] },
  {
    code: "fact.agesTwice",
    at: `${Y}/dimensions/0/scale`,
    changes: [["/facts/lastContact/ages", { freshDays: 1, expiresDays: 9 }]],
  },
  {
    code: "fact.agesTwice",
    at: `${Y}/dimensions/1/scale`,
    changes: [["/facts/since/ages", { freshDays: 1, expiresDays: 9 }]],
  },
  {
    code: "fact.levelsDisagree",
    at: `${Y}/dimensions/4/scale`,
    changes: [
      [
        `${Y}/dimensions/-`,
        {
          id: "again",
          fact: "rating",
          weight: 1,
          scale: { kind: "levels", levels: [1, 2].map((level) => ({ level, points: level, text: "a" })) },
        },
      ],
    ],
  },
  {
    code: "fact.levelsDisagree",
    at: `${means}/dimensions/2/scale`,
    changes: [
      [`${means}/dimensions/-`, { id: "first", fact: "rating", weight: 1, scale: { kind: "mine" } }],
      [rating, { id: "plain", fact: "rating", weight: 1, scale: { kind: "linear", from: 1, to: 3 } }],
      [
        `${growth}`,
        {
          id: "other",
          fact: "rating",
          weight: 1,
          scale: { kind: "levels", levels: [1, 2, 4].map((level) => ({ level, points: level, text: "a" })) },
        },
      ],
    ],
    scales: [own("mine", { listed: () => [1, 2, 3] })],
  },

  { code: "bands.firstNotZero", at: `${X}/bands/0/from`, changes: [[`${X}/bands/0/from`, 0.000001]] },
  { code: "bands.order", at: `${X}/bands/2/from`, changes: [[`${X}/bands/2/from`, 40]] },
  { code: "bands.tooFine", at: `${X}/bands/1/from`, changes: [[`${X}/bands/1/from`, 33.3333333]] },
  { code: "id.slash", at: `${X}/bands/0/id`, changes: [[`${X}/bands/0/id`, "very/low"]] },
  { code: "weights.tooFine", at: `${Y}/dimensions`, changes: [[`${Y}/dimensions/0/weight`, 1e-7]] },
  { code: "weights.tooFine", at: `${Y}/dimensions`, changes: [[`${Y}/dimensions/0/weight`, 99.999999]] },
  {
    code: "assume.tooFine",
    at: `${growth}/unknown/assume`,
    changes: [[`${growth}/unknown/assume`, 100 / 3]],
  },
  { code: "minimum.groups", at: means, changes: [[`${X}/aggregation`, "minimum"]] },

  { code: "condition.noBound", at: when, changes: [[when, { fact: "size" }]] },
  { code: "condition.noBound", at: `${when}/age`, changes: [[when, { fact: "since", age: {} }]] },
  { code: "condition.emptyRange", at: when, changes: [[when, { fact: "size", atLeast: 5, below: 5 }]] },
  { code: "condition.emptyRange", at: when, changes: [[when, { fact: "size", above: 5, atMost: 5 }]] },
  {
    code: "condition.emptyRange",
    at: `${when}/age`,
    changes: [[when, { fact: "since", age: { atLeast: 6, atMost: 5 } }]],
  },
  { code: "condition.factType", at: when, changes: [[when, { fact: "since", atLeast: 5 }]] },
  { code: "condition.factType", at: when, changes: [[when, { fact: "size", age: { atLeast: 5 } }]] },
  { code: "condition.value", at: `${when}/is`, changes: [[`${when}/is`, "true"]] },
  { code: "condition.value", at: `${when}/is`, changes: [[when, { fact: "growth", is: 1000.5 }]] },
  { code: "condition.value", at: `${when}/is`, changes: [[when, { fact: "growth", is: -101 }]] },
  { code: "condition.value", at: `${when}/is`, changes: [[when, { fact: "rating", is: 1.5 }]] },
  { code: "condition.value", at: `${when}/is`, changes: [[when, { fact: "rating", is: "1" }]] },
  { code: "condition.value", at: `${when}/is`, changes: [[when, { fact: "since", is: "2026-02-29" }]] },
  { code: "condition.value", at: `${when}/is`, changes: [[when, { fact: "since", is: 5 }]] },
  {
    code: "condition.value",
    at: `${when}/in/1`,
    changes: [[when, { fact: "budget", in: ["none", "Planned"] }]],
  },

  { code: "gate.axisUndeclared", at: "/gates/1/then/cap/axis", changes: [["/gates/1/then/cap/axis", "x"]] },
  {
    code: "gate.axisUndeclared",
    at: "/gates/2/then/floor/axis",
    changes: [
      ["/gates/2/then/floor/axis", ""],
      ["/gates/2/then/floor/axis", "toString"],
    ],
  },
  {
    code: "gate.bandUndeclared",
    at: "/gates/1/then/cap/band",
    changes: [["/gates/1/then/cap/band", "Medium"]],
  },
  { code: "cells.missing", at: "/cells", changes: [["/cells/low~1high", undefined]] },
  { code: "cells.extra", at: "/cells/high", changes: [["/cells/high", { tier: "A", strategy: "b" }]] },
  {
    code: "cells.extra",
    at: "/cells/high~1top",
    changes: [["/cells/high~1top", { tier: "A", strategy: "b" }]],
  },
  {
    code: "cells.extra",
    at: "/cells/top~1high",
    changes: [["/cells/top~1high", { tier: "A", strategy: "b" }]],
  },
  {
    code: "cells.extra",
    at: "/cells/__proto__",
    changes: [["/cells/__proto__", { tier: "A", strategy: "b" }]],
  },
  { code: "grades.order", at: "/grades/stated", changes: [["/grades/verified", 0.7]] },
  { code: "grades.order", at: "/grades/assumed", changes: [["/grades/assumed", 0.9]] },
  { code: "shares.tooFine", at: "/grades/stated", changes: [["/grades/stated", 2 / 3]] },
  { code: "shares.tooFine", at: "/minimumCoverage", changes: [["/minimumCoverage", 1 / 3]] },
  { code: "life.unsigned", at: "/life", changes: [["/life", { status: "approved", on: "2026-11-02" }]] },
  { code: "life.unsigned", at: "/life", changes: [["/life", { status: "approved", by: "Li Wei" }]] },
  { code: "life.notDay", at: "/life/on", changes: [["/life", { status: "draft", on: "2026-02-30" }]] },
  { code: "movement.nothing", at: "/movement", changes: [["/movement", { note: "None yet." }]] },
  { code: "movement.tooFine", at: "/movement/margin", changes: [["/movement", { margin: 1 / 3 }]] },
];

export const warningCases: readonly Case[] = [
  {
    code: "movement.tooWide",
    at: `${X}/bands/1`,
    changes: [
      ["/movement", { margin: 30 }],
      [`${Y}/bands/1/from`, 30],
    ],
  },
  {
    code: "scale.levelUnreachable",
    at: `${rating}/scale/levels/2/level`,
    changes: [
      ["/facts/rating/max", 2.5],
      ["/gates/2/when/any/1/is", 2],
    ],
  },
  {
    code: "scale.otherwiseUnreachable",
    at: `${budget}/scale/otherwise`,
    changes: [
      [`${budget}/scale/categories/-`, { option: "planned", points: 1 }],
      [`${budget}/scale/categories/-`, { option: "approved", points: 1 }],
    ],
  },
  {
    code: "fact.labelTwice",
    at: "/facts/since/label",
    changes: [["/facts/since/label", { en: "Last contact", "zh-CN": "自从" }]],
  },
  { code: "fact.unused", at: "/facts/idle", changes: [["/facts/idle", { type: "flag" }]] },
  {
    code: "bands.unreachable",
    at: `${X}/bands/2`,
    changes: [
      [
        `${X}/dimensions`,
        [{ id: "size", weight: 1, scale: { kind: "steps", below: 0, steps: [[1, 69.999999]] } }],
      ],
      ["/facts/budget/note", "only a gate reads it"],
      ["/facts/spend", undefined],
    ],
  },
  {
    code: "bands.unreachable",
    at: `${X}/bands/0`,
    changes: [
      [`${X}/dimensions`, [{ id: "spend", weight: 1, scale: { kind: "linear", from: -100, to: 100 } }]],
      ["/facts/size", undefined],
      [`${X}/bands/1/from`, 50],
    ],
  },
  {
    code: "minimum.redistribute",
    at: `${Y}/dimensions/0`,
    changes: [
      [`${Y}/aggregation`, "minimum"],
      ...[1, 2, 3].map((i): Change => [`${Y}/dimensions/${i}/unknown`, { assume: 0 }]),
    ],
  },
  {
    code: "minimum.redistribute",
    at: `${Y}/dimensions/2`,
    changes: [
      [`${Y}/aggregation`, "minimum"],
      ...[0, 1, 3].map((i): Change => [`${Y}/dimensions/${i}/unknown`, { assume: 0 }]),
    ],
  },
  { code: "gate.noEffect", at: "/gates/1/then/cap", changes: [["/gates/1/then/cap/band", "high"]] },
  { code: "gate.noEffect", at: "/gates/2/then/floor", changes: [["/gates/2/then/floor/band", "low"]] },
  { code: "label.localeMissing", at: "/label", changes: [["/label", { en: "Sample" }]] },
  {
    code: "label.localeMissing",
    at: "/facts/budget/options/1/label",
    changes: [["/facts/budget/options/1/label", { "zh-CN": "已列计划" }]],
  },
  {
    code: "label.localeMissing",
    at: `${rating}/scale/levels/0/text`,
    changes: [[`${rating}/scale/levels/0/text`, { en: "low" }]],
  },
];

/** Changes after which the lint still finds nothing. */
export const nearMisses: readonly (readonly [
  what: string,
  changes: readonly Change[],
  scales?: readonly AnyScale[],
])[] = [
  [
    "everything that may be left out, left out",
    ["/label", "/gates", "/grades", "/plainGrade", "/minimumCoverage"].map((pointer) => [pointer, undefined]),
  ],
  [
    "keys whose value is undefined",
    [
      ["/note", undefined],
      [`${growth}/label`, undefined],
    ].map(([pointer, value]) => [pointer as string, value]),
  ],
  ["a label that is one text for every language", [["/label", "Sample"]]],
  ["a label with more locales", [["/label", { en: "a", "zh-CN": "b", "zh-TW": "c" }]]],
  [
    "a fact called label, and one called __proto__",
    [
      ["/facts/label", { type: "flag" }],
      ["/facts/__proto__", { type: "flag" }],
      [
        when,
        {
          any: [
            { fact: "label", is: true },
            { fact: "__proto__", is: true },
          ],
        },
      ],
      ["/facts/sanctioned/label", "a"],
    ],
  ],
  [
    "weights of six decimals",
    [
      [`${Y}/dimensions/0/weight`, 0.000001],
      [`${Y}/dimensions/1/weight`, 0.000003],
    ],
  ],
  [
    "the same id on two axes, and for a gate and a dimension",
    [
      [`${X}/dimensions/2/id`, "contact"],
      ["/gates/0/id", "growth"],
    ],
  ],
  ["a range of one number", [[when, { fact: "size", atLeast: 5, atMost: 5 }]]],
  ["a range that is given twice over", [[when, { fact: "size", atLeast: 1, above: 5, atMost: 9, below: 8 }]]],
  ["comparisons with the ends of the valid range", [[when, { fact: "growth", in: [-100, 1000] }]]],
  ["a comparison with a real day", [[when, { fact: "since", is: "2024-02-29" }]]],
  [
    "levels that agree, in another order",
    [
      [
        `${Y}/dimensions/-`,
        {
          id: "again",
          fact: "rating",
          weight: 1,
          scale: { kind: "levels", levels: [3, 1, 2].map((level) => ({ level, points: level, text: "a" })) },
        },
      ],
    ],
  ],
  [
    "facts that age and are read by a scale of value",
    [["/facts/size/ages", { freshDays: 0, expiresDays: 1 }]],
  ],
  [
    "a minimum without groups, all assumed",
    [
      [`${X}/aggregation`, "minimum"],
      [
        `${X}/dimensions`,
        [{ id: "size", weight: 1, scale: { kind: "linear", from: 0, to: 1 }, unknown: { assume: 0 } }],
      ],
      ["/facts/spend", undefined],
    ],
  ],
  [
    "a band that only a floor reaches",
    [
      [`${X}/dimensions`, [{ id: "size", weight: 1, scale: { kind: "steps", below: 0, steps: [[1, 60]] } }]],
      ["/facts/spend", undefined],
      ["/gates/1/then", { floor: { axis: "potential", band: "high" } }],
    ],
  ],
  [
    "a band that only a cap reaches",
    [
      [`${X}/dimensions`, [{ id: "size", weight: 1, scale: { kind: "steps", below: 50, steps: [[1, 90]] } }]],
      ["/facts/spend", undefined],
      ["/gates/1/then", { cap: { axis: "potential", band: "low" } }],
    ],
  ],
  ["a band that begins at 100 and takes full marks to reach", [[`${X}/bands/2/from`, 100]]],
  [
    "a band that a mean of 69.7 reaches exactly",
    [
      [`${X}/bands/2/from`, 69.7],
      [
        `${X}/dimensions`,
        [0, 1, 2].map((i) => ({
          id: `d${i}`,
          fact: "size",
          weight: 1,
          scale: { kind: "steps", below: 0, steps: [[1, 69.7]] },
        })),
      ],
      ["/facts/spend", undefined],
    ],
  ],
  ["grades that are equal", [["/grades", { verified: 0.5, stated: 0.5, assumed: 0.5 }]]],
  [
    "an axis id that only begins with a digit",
    [
      [`${X}/id`, "2x"],
      ["/gates/1/then/cap/axis", "2x"],
    ],
  ],
  ["a scale of one's own", [[`${growth}/scale`, strange]], [own("strange")]],
];
