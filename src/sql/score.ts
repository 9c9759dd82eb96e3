import { FULL, MICRO } from "../core/micropoints.ts";
import type { Plan, PlannedAxis } from "../engine/plan.ts";
import type { CountedDimension } from "./certainty.ts";
import { extremes } from "./extremes.ts";
import { cases, chain, type Fragment, none, number, sql } from "./fragment.ts";
import type { Add, Layers } from "./layers.ts";

/** An axis before its gates: micropoints and millionths, all whole. */
export type SummedAxis = {
  readonly axis: PlannedAxis;
  readonly dimensions: readonly CountedDimension[];
  /** A name for a column of this axis. */
  readonly name: (what: string) => string;
  /** The sum of the weights that count. */
  readonly under: Fragment;
  /** Unknown where nothing counts. */
  readonly sum: Fragment;
  readonly coverage: Fragment;
  readonly low: Fragment;
  readonly high: Fragment;
};

/** What a sum by weight and the least are made of: one number for each dimension, and what it is while the fact is unknown. */
type Totals = { readonly points: Fragment; readonly low: Fragment; readonly high: Fragment };

/** The points with which a dimension counts, or else a number. */
export function countedPoints(
  { points, dimension: { assume } }: CountedDimension,
  otherwise: number,
): Fragment {
  return cases([{ when: sql`${points} IS NULL`, then: assume ?? otherwise }], points);
}

const isAssumed = ({ dimension }: CountedDimension): boolean => dimension.assume !== null;

/**
 * Whether each dimension counts fully where it is known, and with nothing where it is not. Then the bounds and the coverage follow from the
 * score's own sums: what is unknown lies between 0 and 100 points, with the weight that is left.
 */
function isPlain({ aggregation }: PlannedAxis, own: readonly CountedDimension[]): boolean {
  return aggregation !== "minimum" && own.every((one) => one.fact.isSure && !isAssumed(one));
}

/** A sum by weight of one number for each dimension. */
function weighted(
  dimensions: readonly CountedDimension[],
  of: (one: CountedDimension) => Fragment,
): Fragment {
  return chain(
    " + ",
    dimensions.map((one) => sql`${one.dimension.weight} * ${of(one)}`),
  );
}

/** A mean by weight, rounded once, half upwards. */
export function mean(sum: Fragment, weight: Fragment): Fragment {
  return sql`floor(${sum} / ${weight} + ${0.5})`;
}

function weightedTotals(own: readonly CountedDimension[], name: (what: string) => string, add: Add): Totals {
  return {
    points: add(
      name("points"),
      weighted(own, (one) => countedPoints(one, 0)),
    ),
    low: add(
      name("low"),
      weighted(own, ({ low }) => low),
    ),
    high: add(
      name("high"),
      weighted(own, ({ high }) => high),
    ),
  };
}

function leastTotals(
  own: readonly CountedDimension[],
  name: (what: string) => string,
  layers: Layers,
): Totals {
  const contests = [
    { name: name("least"), of: own.map((one) => countedPoints(one, FULL)) },
    { name: name("least_low"), of: own.map(({ low }) => low) },
    { name: name("least_high"), of: own.map(({ high }) => high) },
  ];
  const [points, low, high] = extremes(contests, "least", "the weakest dimension", layers) as [
    Fragment,
    Fragment,
    Fragment,
  ];
  return { points, low, high };
}

/** Sums both axes: the last known values, how much of the weight they cover, and what they guarantee and leave possible. */
export function sumAxes(plan: Plan, dimensions: readonly CountedDimension[], layers: Layers): SummedAxis[] {
  const addTotals = layers.next("sums by weight");
  const totals = plan.axes.map((axis, a) => {
    const own = dimensions.filter((one) => one.axis === a);
    const name = (what: string): string => `${"xy"[a]}_${what}`;
    const isMinimum = axis.aggregation === "minimum";
    const weights = own.map((one) =>
      isAssumed(one)
        ? number(one.dimension.weight)
        : cases([{ when: sql`${one.points} IS NULL`, then: 0 }], one.dimension.weight),
    );
    const under = own.every(isAssumed)
      ? number(axis.weight)
      : addTotals(name("weight"), chain(" + ", weights));
    const totals = isMinimum ? leastTotals(own, name, layers) : weightedTotals(own, name, addTotals);
    const shared = { axis, own, name, isMinimum, under };
    if (isPlain(axis, own)) {
      const { points } = totals;
      const high = sql`(${points} + ${FULL} * (${axis.weight} - ${under}))`;
      return { ...shared, certain: sql`${under} * ${MICRO}`, totals: { points, low: points, high } };
    }
    const certain = addTotals(
      name("certain"),
      weighted(own, ({ fact }) => fact.certainty),
    );
    return { ...shared, certain, totals };
  });
  const add = layers.next("axes before their gates");
  return totals.map(({ axis, own, name, isMinimum, under, certain, totals: { points, low, high } }) => {
    const weight = number(axis.weight);
    const score = isMinimum ? points : mean(points, under);
    const nothing = own.some(isAssumed) ? [] : [{ when: sql`${under} = ${0}`, then: none }];
    return {
      axis,
      dimensions: own,
      name,
      under,
      sum: add(name("sum"), cases(nothing, score)),
      coverage: add(name("coverage"), mean(certain, weight)),
      low: add(name("guaranteed"), isMinimum ? low : mean(low, weight)),
      high: add(name("possible"), isMinimum ? high : mean(high, weight)),
    };
  });
}
