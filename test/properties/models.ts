// Random whole models: every stock scale, scales of our own, groups, both aggregations, ageing, grades, bands, gates.
import fc from "fast-check";
import type { Axis, Band, Dimension, DimensionGroup, Gate, ModelDocument } from "opportunity-matrix";
import { type DrawnCondition, drawnCondition, fitCondition } from "./conditions.ts";
import { type Declared, declared, oddIds, readable } from "./declarations.ts";

/** A model, and what its facts can be, by the fact's id and in declared order. */
export type RandomModel = { readonly document: ModelDocument; readonly facts: ReadonlyMap<string, Declared> };

const position = fc.nat({ max: 999 });

const drawnDimension = fc.record({
  fact: position,
  scale: position,
  weight: fc.oneof(
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 1, max: 10_000 }).map((n) => n / 1000),
  ),
  fineWeight: fc.integer({ min: 1, max: 8_000_000 }).map((n) => n / 1_000_000),
  memberWeight: fc.constantFrom(1, 2, 3, 5),
  unknown: fc.oneof(
    fc.constant({}),
    fc.constant({ unknown: "redistribute" as const }),
    fc.integer({ min: 0, max: 100 }).map((assume) => ({ unknown: { assume } })),
    fc.integer({ min: 0, max: 100_000_000 }).map((n) => ({ unknown: { assume: n / 1_000_000 } })),
  ),
  isNamedForFact: fc.boolean(),
});
type DrawnDimension = typeof drawnDimension extends fc.Arbitrary<infer T> ? T : never;

const drawnAxis = fc.record({
  singles: fc.array(drawnDimension, { minLength: 1, maxLength: 4 }),
  groups: fc.array(fc.array(drawnDimension, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  groupsFirst: fc.boolean(),
  aggregation: fc.constantFrom(undefined, undefined, "weightedSum" as const, "minimum" as const),
  hasFineWeights: fc.boolean(),
  cuts: fc.uniqueArray(
    fc.oneof(
      fc.integer({ min: 1, max: 10 }).map((n) => n * 10),
      fc.integer({ min: 1, max: 100_000_000 }).map((n) => n / 1_000_000),
    ),
    { maxLength: 4 },
  ),
  dimensionIds: fc.shuffledSubarray([...oddIds], { minLength: oddIds.length }),
  bandIds: fc.shuffledSubarray([...oddIds], { minLength: 5 }),
});
type DrawnAxis = typeof drawnAxis extends fc.Arbitrary<infer T> ? T : never;

const drawnGate = fc.record({
  when: drawnCondition,
  kind: fc.constantFrom("cap", "floor", "exclude"),
  axis: fc.nat({ max: 1 }),
  band: position,
});
type DrawnGate = {
  readonly when: DrawnCondition;
  readonly kind: string;
  readonly axis: number;
  readonly band: number;
};

const grades = fc
  .oneof(
    fc
      .tuple(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
      )
      .map((all) => all.map((n) => n / 100)),
    fc
      .tuple(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constant(1_000_000),
      )
      .map((all) => all.map((n) => n / 1_000_000)),
  )
  .map((all) => {
    const [verified, stated, assumed] = [...all].sort((a, b) => b - a) as [number, number, number];
    return { grades: { verified, stated, assumed } };
  });

const settings = fc.record({
  grades: fc.oneof(fc.constant({}), grades),
  plainGrade: fc.constantFrom({}, {}, { plainGrade: "stated" as const }, { plainGrade: "assumed" as const }),
  minimumCoverage: fc.constantFrom(
    {},
    { minimumCoverage: 0 },
    { minimumCoverage: 0.3 },
    { minimumCoverage: 0.75 },
    { minimumCoverage: 1 },
  ),
  movement: fc.constantFrom(
    {},
    { movement: { margin: 2.5 } },
    { movement: { margin: 0.000001, snapshots: 2 } },
  ),
});

type NamedFact = { readonly id: string; readonly fact: Declared };

function dimensionMaker(
  axis: DrawnAxis,
  facts: readonly NamedFact[],
): (drawn: DrawnDimension, weight: number) => Dimension {
  const scaled = facts.filter(({ fact }) => fact.scales.length > 0);
  const used = new Set<string>();
  return (drawn, weight) => {
    const { id, fact } = scaled[drawn.fact % scaled.length] as NamedFact;
    const isNamedForFact = drawn.isNamedForFact && !used.has(id);
    const own = isNamedForFact ? id : (axis.dimensionIds.find((one) => !used.has(one)) as string);
    used.add(own);
    const scale = fact.scales[drawn.scale % fact.scales.length] as Dimension["scale"];
    return { id: own, ...(own !== id && { fact: id }), weight, scale, ...drawn.unknown };
  };
}

function buildAxis(id: string, drawn: DrawnAxis, facts: readonly NamedFact[]): Axis {
  const make = dimensionMaker(drawn, facts);
  const isMinimum = drawn.aggregation === "minimum";
  const hasGroups = !isMinimum && !drawn.hasFineWeights;
  const singles = drawn.singles.map((one) => make(one, drawn.hasFineWeights ? one.fineWeight : one.weight));
  const groups = (hasGroups ? drawn.groups : []).map(
    (members, i): DimensionGroup => ({
      id: `group ${i}`,
      weight: members[0]?.weight ?? 1,
      dimensions: members.map((one) => make(one, one.memberWeight)),
    }),
  );
  const bands = [0, ...[...drawn.cuts].sort((a, b) => a - b)].map(
    (from, i): Band => ({ id: drawn.bandIds[i] as string, from }),
  );
  return {
    id,
    bands,
    dimensions: drawn.groupsFirst ? [...groups, ...singles] : [...singles, ...groups],
    ...(drawn.aggregation && { aggregation: drawn.aggregation }),
  };
}

function buildGate(
  { when, kind, axis, band }: DrawnGate,
  i: number,
  axes: readonly Axis[],
  facts: readonly NamedFact[],
): Gate {
  const { id, bands } = axes[axis] as Axis;
  const limit = { axis: id, band: (bands[band % bands.length] as Band).id };
  const condition = fitCondition(
    when,
    facts.map(({ fact }) => fact),
    (at) => (facts[at] as NamedFact).id,
  );
  const effects = { cap: { cap: limit }, floor: { floor: limit }, exclude: { exclude: true } } as const;
  return { id: oddIds[i] as string, when: condition, then: effects[kind as keyof typeof effects] };
}

/** Random models of such facts, of which the first is one that a scale can read; every one of them passes the lint. */
export const modelsOf = (
  first: fc.Arbitrary<Declared>,
  other: fc.Arbitrary<Declared>,
  maxLength: number,
): fc.Arbitrary<RandomModel> =>
  fc
    .record({
      first,
      others: fc.array(other, { maxLength }),
      factIds: fc.shuffledSubarray([...oddIds], { minLength: 8 }),
      // An axis may not be named like a place in a list: JavaScript would put y before x.
      axisIds: fc.shuffledSubarray(
        oddIds.filter((id) => !/^\d+$/.test(id)),
        { minLength: 2, maxLength: 2 },
      ),
      x: drawnAxis,
      y: drawnAxis,
      gates: fc.array(drawnGate, { maxLength: 4 }),
      settings,
    })
    .map(
      ({
        first,
        others,
        factIds,
        axisIds,
        x,
        y,
        gates,
        settings: { grades: certainty, plainGrade, minimumCoverage, movement },
      }) => {
        const facts = [first, ...others].map((fact, i): NamedFact => ({ id: factIds[i] as string, fact }));
        const axes = [
          buildAxis(axisIds[0] as string, x, facts),
          buildAxis(axisIds[1] as string, y, facts),
        ] as const;
        const cells = axes[0].bands.flatMap((xBand) =>
          axes[1].bands.map(
            (yBand) => [`${xBand.id}/${yBand.id}`, { tier: "A", strategy: `__proto__ ${xBand.id}` }] as const,
          ),
        );
        const document: ModelDocument = {
          format: 1,
          id: "random",
          version: "1",
          facts: Object.fromEntries(facts.map(({ id, fact }) => [id, fact.declaration])),
          axes,
          gates: gates.map((gate, i) => buildGate(gate, i, axes, facts)),
          cells: Object.fromEntries(cells),
          ...certainty,
          ...plainGrade,
          ...minimumCoverage,
          ...movement,
        };
        return { document: deepFrozen(document), facts: new Map(facts.map(({ id, fact }) => [id, fact])) };
      },
    );

/** Random models of every kind of fact. */
export const randomModel = modelsOf(readable, declared, 7);

/** Freezes a value and all that it holds, so that whoever changes an input is caught. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const key of Reflect.ownKeys(value)) deepFrozen(Reflect.get(value, key));
  return Object.freeze(value);
}
