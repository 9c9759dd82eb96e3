// Random fact declarations, each with the scales that can read it and values that it can have.
import fc from "fast-check";
import type { FactDeclaration, FactValue, ScaleDocument } from "opportunity-matrix";

/** A fact of a random model. `values` are valid ones; those of a day are days before the assessment. */
export type Declared = {
  readonly declaration: FactDeclaration;
  readonly scales: readonly ScaleDocument[];
  readonly values: readonly FactValue[];
  /** Whether a number can have no other values than these. */
  readonly isListed?: boolean;
};

/** Ids that collide with what every object inherits, look like array positions, or need escaping in a pointer. */
export const oddIds = [
  "growth",
  "__proto__",
  "10",
  "constructor",
  "2",
  "toString",
  "a~b",
  "增长",
  "hasOwnProperty",
  "valueOf",
  "Growth",
  " ",
  "0",
  "value",
  "𠮷",
  "length",
  "row",
  "x y",
] as const;

const points = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => n * 5) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 1_000_000) },
);

const ages = fc
  .record({ freshDays: fc.integer({ min: 0, max: 400 }), spanDays: fc.integer({ min: 1, max: 800 }) })
  .map(({ freshDays, spanDays }) => ({ freshDays, expiresDays: freshDays + spanDays }));

const maybeAges = fc.option(ages, { nil: undefined }).map((one) => (one === undefined ? {} : { ages: one }));

const edges = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: -50, max: 150 }),
      fc.integer({ min: -500, max: 1500 }).map((n) => n / 10),
    ),
    { minLength: 2, maxLength: 5 },
  )
  .map((xs) => [...xs].sort((a, b) => a - b));

const levels = fc
  .record({
    xs: edges,
    many: fc.tuple(
      fc.array(points, { minLength: 5, maxLength: 5 }),
      fc.array(points, { minLength: 5, maxLength: 5 }),
    ),
  })
  .map(
    ({ xs, many }): Declared => ({
      declaration: { type: "number" },
      scales: many.map((ps) => ({
        kind: "levels",
        levels: xs.map((level, i) => ({ level, points: ps[i], text: `level ${level}` })),
      })),
      values: xs,
      isListed: true,
    }),
  );

/** A number read through curves, steps and scales of our own, with a valid range or without. */
const measures = fc
  .record({
    xs: edges,
    ps: fc.array(points, { minLength: 5, maxLength: 5 }),
    below: points,
    isLessBetter: fc.boolean(),
    kinds: fc.shuffledSubarray(["linear", "piecewise", "steps", "saturating", "ragged", "moody"] as const, {
      minLength: 1,
      maxLength: 2,
    }),
    ends: fc.record({ min: fc.boolean(), max: fc.boolean() }),
    aged: maybeAges,
  })
  .map(({ xs, ps, below, isLessBetter, kinds, ends, aged }): Declared => {
    const [first, last] = [xs[0] as number, xs.at(-1) as number];
    const knots = xs.map((x, i) => [x, ps[i] as number] as const);
    const documents = {
      linear: { kind: "linear", from: isLessBetter ? last : first, to: isLessBetter ? first : last },
      piecewise: { kind: "piecewise", points: knots },
      steps: { kind: "steps", below, steps: knots },
      saturating: { kind: "saturating", half: Math.abs(last) + 1 },
      ragged: { kind: "ragged", hole: first },
      moody: { kind: "moody" },
    } as const;
    const [min, max] = [ends.min ? first - 10 : -Infinity, ends.max ? last + 10 : Infinity];
    const between = xs.flatMap((x, i) => (i === 0 ? [] : [(x + (xs[i - 1] as number)) / 2]));
    const values = [
      ...xs,
      ...between,
      first - 10,
      last + 10,
      first - 20,
      last + 20,
      7,
      13,
      0,
      1e300,
      -1e300,
      5e-324,
    ];
    return {
      declaration: { type: "number", ...(ends.min && { min }), ...(ends.max && { max }), ...aged },
      scales: kinds.map((kind) => documents[kind]),
      values: values.filter((x) => x >= min && x <= max),
    };
  });

const choices = fc
  .record({
    options: fc.uniqueArray(fc.constantFrom(...oddIds), { minLength: 1, maxLength: 4 }),
    ps: fc.array(points, { minLength: 4, maxLength: 4 }),
    otherwise: points,
    labelled: fc.boolean(),
    aged: maybeAges,
  })
  .map(({ options, ps, otherwise, labelled, aged }): Declared => {
    const listed = options.map((option, i) => ({ option, points: ps[i] }));
    return {
      declaration: {
        type: "choice",
        options: options.map((id) =>
          labelled ? { id, label: { en: `option ${id}`, "zh-CN": `选项 ${id}` } } : id,
        ),
        ...aged,
      },
      scales: [
        { kind: "categories", categories: listed },
        { kind: "categories", categories: listed.slice(0, 1), otherwise },
      ],
      values: options,
    };
  });

const flags = fc.record({ yes: points, no: points, aged: maybeAges }).map(
  ({ yes, no, aged }): Declared => ({
    declaration: { type: "flag", ...aged },
    scales: [
      { kind: "flag", yes, no },
      { kind: "flag", yes: no, no: yes },
    ],
    values: [true, false],
  }),
);

/** Days that scales read have no ageing of their own; those that only gates read may have it. */
const days = fc
  .record({
    halvesAtDays: fc.integer({ min: 1, max: 400 }),
    xs: fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 4 }),
    ps: fc.array(points, { minLength: 4, maxLength: 4 }),
    aged: maybeAges,
  })
  .map(({ halvesAtDays, xs, ps, aged }): Declared => {
    const knots = [...xs].sort((a, b) => a - b).map((x, i) => [x, ps[i] as number] as const);
    return {
      declaration: { type: "day", ...aged },
      scales:
        "ages" in aged
          ? []
          : [{ kind: "decay", halvesAtDays }, { kind: "age", points: knots }, { kind: "fading" }],
      values: [0, 1, 30, halvesAtDays, ...xs],
    };
  });

/** Any fact, also one that no scale can read. */
export const declared = fc.oneof({ weight: 3, arbitrary: measures }, levels, choices, flags, days);

/** A fact that has a list of values. */
export const listedFact = fc.oneof(levels, choices, flags);

/** A fact that at least one scale can read. */
export const readable = fc.oneof(measures, levels, choices, flags);
