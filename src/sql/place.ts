import { MICRO } from "../core/micropoints.ts";
import type { Plan, PlannedBand, PlannedCell } from "../engine/plan.ts";
import { cases, chain, type Fragment, none, sql, text } from "./fragment.ts";
import type { JudgedGate } from "./gates.ts";
import type { Layers } from "./layers.ts";
import type { LimitedAxis } from "./limits.ts";

/** A column of the result. */
export type Output = { readonly name: string; readonly fragment: Fragment };

/** The positions of the bands of a score and of both bounds. */
export type AxisBands = readonly [score: Fragment, low: Fragment, high: Fragment];

/** The position of the band in which micropoints lie; unknown without a score. */
function bandAt(bands: readonly PlannedBand[], x: Fragment): Fragment {
  const branches = bands.slice(1).map(({ from }, i) => ({ when: sql`${x} < ${from}`, then: i }));
  return cases([{ when: sql`${x} IS NULL`, then: none }, ...branches], bands.length - 1);
}

/** The text at a position; NULL where there is no position. */
export function textAt(texts: readonly string[], position: Fragment): Fragment {
  const branches = texts.map((one, i) => sql` WHEN ${position} = ${i} THEN ${text(one)}`);
  return sql`CASE${branches.flat()} END`;
}

/** Micropoints as points. */
export function inPoints(micropoints: Fragment): Fragment {
  return sql`${micropoints} / ${MICRO}`;
}

/** Whether any of the gates is true; null where there is none. */
function anyOf(gates: readonly Fragment[]): Fragment | null {
  return gates.length === 0
    ? null
    : chain(
        " OR ",
        gates.map((one) => sql`(${one})`),
      );
}

/** Status, cell and what could be. */
export function placeRows(
  { cells, minimumCoverage }: Plan,
  axes: readonly LimitedAxis[],
  gates: readonly JudgedGate[],
  layers: Layers,
): {
  readonly outputs: readonly Output[];
  readonly bands: readonly AxisBands[];
} {
  const add = layers.next("bands and status");
  const bands = axes.map(({ axis, name, score, low, high }) => {
    const at = (what: string, x: Fragment): Fragment => add(name(what), bandAt(axis.bands, x));
    return [at("band", score), at("low_band", low), at("high_band", high)] as const;
  });
  const excluding = gates.filter(({ gate }) => gate.limit === null);
  const excluded = anyOf(excluding.map(({ hit }) => hit));
  const covered = axes.map(
    ({ sum, coverage }) => sql`${sum} IS NOT NULL AND ${coverage} >= ${minimumCoverage}`,
  );
  // Three numbers for three states, so that no text is compared.
  const status = add(
    "state",
    cases(
      [
        ...(excluded === null ? [] : [{ when: excluded, then: 2 }]),
        { when: chain(" AND ", covered), then: 0 },
      ],
      1,
    ),
  );
  const [[x, xLow, xHigh], [y, yLow, yHigh]] = bands as unknown as readonly [AxisBands, AxisBands];
  const all = cells.flat();
  const width = (cells[0] as readonly PlannedCell[]).length;
  const addCell = layers.next("the cell");
  const cell = addCell(
    "cell_at",
    cases([{ when: sql`${status} = ${0}`, then: sql`${x} * ${width} + ${y}` }], none),
  );
  const of = (key: "id" | "tier" | "strategy"): Fragment =>
    textAt(
      all.map((one) => one[key]),
      cell,
    );
  const may = anyOf(excluding.map(({ evidence }) => sql`${evidence} IS NULL OR ${evidence}`));
  const certainly = anyOf(excluding.map(({ evidence }) => evidence));
  const one = sql`${xLow} = ${xHigh} AND ${yLow} = ${yHigh}`;
  const isFalse = sql`${0} = ${1}`;
  const isTrue = sql`${0} = ${0}`;
  const settled = [
    ...(certainly === null
      ? []
      : [{ when: sql`${status} = ${2}`, then: cases([{ when: certainly, then: isTrue }], isFalse) }]),
    ...(may === null ? [] : [{ when: may, then: isFalse }]),
  ];
  return {
    bands,
    outputs: [
      { name: "status", fragment: textAt(["placed", "unplaced", "excluded"], status) },
      { name: "cell", fragment: of("id") },
      { name: "tier", fragment: of("tier") },
      { name: "strategy", fragment: of("strategy") },
      { name: "may_be_excluded", fragment: may === null ? isFalse : sql`(${may})` },
      { name: "settled", fragment: cases(settled, sql`(${one})`) },
    ],
  };
}
