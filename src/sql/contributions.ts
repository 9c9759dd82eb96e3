import type { CountedDimension } from "./certainty.ts";
import { cases, chain, type Fragment, none, sql } from "./fragment.ts";
import type { Layers } from "./layers.ts";
import { countedPoints, mean, type SummedAxis } from "./score.ts";

/** With the minimum the weakest dimension decides, the first declared on a tie, and carries the whole. */
function ofWeakest({ dimensions, sum, name }: SummedAxis, layers: Layers): Fragment[] {
  const add = layers.next("the dimension that decides");
  const branches = dimensions.map((one, d) => ({
    when: sql`${countedPoints(one, Number.NaN)} = ${sum}`,
    then: d,
  }));
  const decides = add(name("decides"), cases(branches, none));
  return dimensions.map((_, d) => cases([{ when: sql`${decides} = ${d}`, then: sum }], 0));
}

/** Splits a list in parts of a length. */
function inParts<T>(all: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, i) =>
    all.slice(i * length, (i + 1) * length),
  );
}

/** As long as the square root: then neither the parts nor the sums over them grow with the square of all. */
function partLength(count: number): number {
  return Math.ceil(Math.sqrt(count));
}

/**
 * What each dimension gives: the step of the rounded running sum in the order of the ids. The running sums are made in two layers: within
 * parts, and over the parts before.
 */
function ofRunningSum({ axis, dimensions, name, under }: SummedAxis, layers: Layers): Fragment[] {
  const addParts = layers.next("running sums in parts");
  const addSums = layers.next("rounded running sums");
  const parts = inParts(axis.idOrder, partLength(dimensions.length));
  const term = (d: number): Fragment => {
    const one = dimensions[d] as CountedDimension;
    return sql`${one.dimension.weight} * ${countedPoints(one, 0)}`;
  };
  const within = parts.map((part) =>
    part.map((d, i) => addParts(name(`run_${d}`), chain(" + ", part.slice(0, i + 1).map(term)))),
  );
  const before = within.map((_, p) => within.slice(0, p).map((part) => part.at(-1) as Fragment));
  const steps: Fragment[] = dimensions.map(() => []);
  let last: Fragment | null = null;
  parts.forEach((part, p) => {
    part.forEach((d, i) => {
      const sum = chain(" + ", [...(before[p] as Fragment[]), within[p]?.[i] as Fragment]);
      const rounded = cases([{ when: sql`${under} = ${0}`, then: 0 }], mean(sql`(${sum})`, under));
      const here = addSums(name(`rounded_${d}`), rounded);
      steps[d] = last === null ? here : sql`(${here} - ${last})`;
      last = here;
    });
  });
  return steps;
}

/** What each dimension gives to its axis, in micropoints and in declared order; they add up to the score before gates. */
export function contributionsOf(axis: SummedAxis, layers: Layers): Fragment[] {
  return axis.axis.aggregation === "minimum" ? ofWeakest(axis, layers) : ofRunningSum(axis, layers);
}
