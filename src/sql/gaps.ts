import { FULL, MICRO } from "../core/micropoints.ts";
import type { Plan } from "../engine/plan.ts";
import type { CountedDimension, CountedFact } from "./certainty.ts";
import { extremes } from "./extremes.ts";
import { type Branch, cases, chain, type Fragment, none, number, sql } from "./fragment.ts";
import type { JudgedGate } from "./gates.ts";
import type { Layers } from "./layers.ts";
import { columnName, snakeCase } from "./names.ts";
import { inPoints, type Output, textAt } from "./place.ts";
import { mean, type SummedAxis } from "./score.ts";

/** The part of an axis's range that lies within a dimension's own range. */
function shared({ low, high }: SummedAxis, one: CountedDimension): Fragment {
  const top = sql`CASE WHEN ${one.high} < ${high} THEN ${one.high} ELSE ${high} END`;
  const bottom = sql`CASE WHEN ${one.low} > ${low} THEN ${one.low} ELSE ${low} END`;
  return cases([{ when: sql`${top} > ${bottom}`, then: sql`${top} - ${bottom}` }], 0);
}

/** How much of an axis's range a fact causes, before gates: of its dimensions the own ranges by weight, or with the minimum what they share. */
function rangeOf(axis: SummedAxis, fact: CountedFact): Fragment {
  const own = axis.dimensions.filter((one) => one.fact === fact);
  const isMinimum = axis.axis.aggregation === "minimum";
  const parts = own.map((one) =>
    isMinimum
      ? sql`${shared(axis, one)}`
      : mean(sql`${one.dimension.weight} * (${one.high} - ${one.low})`, number(axis.axis.weight)),
  );
  return parts.length === 0 ? number(0) : chain(" + ", parts);
}

/** The most that a fact's ranges can be together. */
function mostRange(axes: readonly SummedAxis[]): number {
  return axes.reduce((sum, { dimensions }) => sum + FULL * dimensions.length, 0);
}

/** Orders ids by their UTF-16 code units, as the engine does. */
function ranks(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...ids].sort((a, b) => (a < b ? -1 : 1)).map((id, rank) => [id, rank]));
}

type Candidate = { readonly id: string; readonly ranges: readonly Fragment[]; readonly key: Fragment };

/**
 * The facts that leave most room. What orders them (whether they could exclude, their range, the gates that they hold open, and the id) is
 * put into one whole number, of which the largest comes first: it is exact below 2^53.
 */
export function gapsOf(
  _plan: Plan,
  facts: readonly (CountedFact | null)[],
  axes: readonly SummedAxis[],
  gates: readonly JudgedGate[],
  count: number,
  layers: Layers,
): Output[] {
  if (count === 0) return [];
  const addOpen = layers.next("gates that are open");
  const addRanges = layers.next("ranges that each fact causes");
  const addKeys = layers.next("the order of the gaps");
  const open = gates.map(({ gate, evidence }, i) =>
    addOpen(columnName("open", i, gate.id), cases([{ when: sql`${evidence} IS NULL`, then: 1 }], 0)),
  );
  const read = facts.filter((fact) => fact !== null);
  const rankOf = ranks(read.map(({ known }) => known.planned.id));
  const most = { range: mostRange(axes) + 1, gates: gates.length + 1, facts: read.length };
  if (2 * most.range * most.gates * most.facts > Number.MAX_SAFE_INTEGER) {
    throw new RangeError("the order of the gaps: this model has too many facts and gates");
  }
  const candidates = read.map((fact): Candidate => {
    const { name, planned } = fact.known;
    const { id } = planned;
    const ranges = axes.map((axis, a) => addRanges(name(`range_${"xy"[a]}`), rangeOf(axis, fact)));
    const own = gates.flatMap(({ gate }, i) =>
      gate.facts.includes(id) ? [{ gate, open: open[i] as Fragment }] : [],
    );
    const isCertain = sql`${fact.certainty} > ${0}`;
    const opens = (of: readonly Fragment[]): Fragment =>
      of.length === 0 ? number(0) : cases([{ when: isCertain, then: 0 }], chain(" + ", of));
    const opened = addRanges(name("opens"), opens(own.map((one) => one.open)));
    const excluding = own.filter(({ gate }) => gate.limit === null).map((one) => one.open);
    const excludes = cases(
      [{ when: sql`${addRanges(name("could_exclude"), opens(excluding))} > ${0}`, then: most.range }],
      0,
    );
    const total = sql`${excludes} + ${ranges[0] as Fragment} + ${ranges[1] as Fragment}`;
    const rank = most.facts - 1 - (rankOf.get(id) as number);
    const isGap = sql`${fact.certainty} < ${MICRO} AND ${ranges[0] as Fragment} + ${ranges[1] as Fragment} + ${opened} > ${0}`;
    const key = sql`((${total}) * ${most.gates} + ${opened}) * ${most.facts} + ${rank}`;
    return { id, ranges, key: addKeys(name("gap"), cases([{ when: isGap, then: key }], -1)) };
  });
  const outputs: Output[] = [];
  let last: Fragment | null = null;
  for (let n = 1; n <= count; n++) {
    const before = last;
    const left = candidates.map(({ key }) =>
      before === null ? key : cases([{ when: sql`${key} < ${before}`, then: key }], -1),
    );
    [last] = extremes(
      [{ name: `gap_${n}`, of: left }],
      "most",
      `the fact that leaves most room, ${n}`,
      layers,
    ) as [Fragment];
    const top = last;
    const isTop = ({ key }: Candidate): Fragment => sql`${top} >= ${0} AND ${top} = ${key}`;
    const pick = (of: (one: Candidate) => Fragment): Fragment =>
      cases(
        candidates.map((one): Branch => ({ when: isTop(one), then: of(one) })),
        none,
      );
    const at = layers.next(`the gap ${n}`);
    const position = at(
      `gap_at_${n}`,
      pick((one) => number(candidates.indexOf(one))),
    );
    outputs.push(
      {
        name: `gap_${n}`,
        fragment: textAt(
          candidates.map(({ id }) => id),
          position,
        ),
      },
      ...axes.map(({ axis }, a) => ({
        name: `gap_${n}_${snakeCase(axis.id)}`,
        fragment: inPoints(
          at(
            `gap_range_${n}_${a}`,
            pick(({ ranges }) => ranges[a] as Fragment),
          ),
        ),
      })),
    );
  }
  return outputs;
}
