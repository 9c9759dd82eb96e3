// What a statement must give of rows, by the engine: the same names, and the same bits.
import type { Assessment, AxisAssessment, Facts, Matrix } from "opportunity-matrix";
import type { Row } from "./databases.ts";

/** A fact as a table gives it. */
export type Cells = { readonly value: unknown; readonly asOf?: unknown; readonly grade?: unknown };

/** A row of the table, by fact, with the days of its own. */
export type TableRow = {
  readonly facts: Readonly<Record<string, Cells>>;
  readonly asOf?: unknown;
  readonly factsAsOf?: unknown;
};

const snake = (id: string): string =>
  id
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, "$1_$2")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .toLowerCase();

/** The lowest or the highest band of an axis among the possible cells. */
function possibleBand(result: Assessment, matrix: Matrix, axis: 0 | 1, last: boolean): string | null {
  const { bands } = matrix.plan.axes[axis];
  const { low, high } = result.axes[matrix.plan.axes[axis].id] as AxisAssessment;
  const x = Math.round((last ? high : low) * 1e6);
  return bands.findLast(({ from }) => from <= x)?.id ?? null;
}

/** The result of one row, in the columns of a statement. */
function expectedRow(matrix: Matrix, id: number, result: Assessment, gaps: number): Row {
  const row: Record<string, unknown> = { id };
  matrix.plan.axes.forEach((axis, a) => {
    const name = snake(axis.id);
    const one = result.axes[axis.id] as AxisAssessment;
    row[`${name}_score`] = one.score;
    row[`${name}_low`] = one.low;
    row[`${name}_high`] = one.high;
    row[`${name}_coverage`] = one.coverage;
    row[`${name}_band`] = one.band;
    row[`${name}_low_band`] = possibleBand(result, matrix, a as 0 | 1, false);
    row[`${name}_high_band`] = possibleBand(result, matrix, a as 0 | 1, true);
    for (const { dimension, contribution } of one.contributions) {
      row[`${name}_contribution_${snake(dimension)}`] = contribution;
    }
  });
  for (const gate of matrix.plan.gates) {
    if (gate.limit === null) continue;
    const axis = matrix.plan.axes[gate.limit.axis]?.id as string;
    const found = (result.axes[axis] as AxisAssessment).adjustments.find((one) => one.gate === gate.id);
    row[`${snake(axis)}_adjustment_${snake(gate.id)}`] = found?.change ?? 0;
  }
  row.status = result.status;
  row.cell = result.cell?.id ?? null;
  row.tier = result.cell?.tier ?? null;
  row.strategy = result.cell?.strategy ?? null;
  row.may_be_excluded = result.mayBeExcluded;
  row.settled = result.settled;
  for (const { gate, hit, open } of result.gates) {
    row[`gate_${snake(gate)}`] = hit;
    row[`gate_${snake(gate)}_open`] = open;
  }
  for (let n = 1; n <= gaps; n++) {
    const gap = result.gaps[n - 1];
    row[`gap_${n}`] = gap?.fact ?? null;
    for (const axis of matrix.plan.axes) row[`gap_${n}_${snake(axis.id)}`] = gap?.range[axis.id] ?? null;
  }
  return row;
}

/** The results of rows as the engine has them. */
export function expectedRows(
  matrix: Matrix,
  rows: readonly TableRow[],
  call: { readonly asOf?: string; readonly factsAsOf?: string },
  gaps: number,
  own: { readonly asOf: boolean; readonly factsAsOf: boolean } = { asOf: false, factsAsOf: false },
): Row[] {
  const results = matrix.assessAll(
    rows.map(({ facts, ...days }) => ({ ...facts, days }) as unknown as Facts),
    {
      ...call,
      ...(own.asOf && { asOf: (row: Facts) => (row as unknown as { days: TableRow }).days.asOf as string }),
      ...(own.factsAsOf && {
        factsAsOf: (row: Facts) => (row as unknown as { days: TableRow }).days.factsAsOf as string,
      }),
    },
  );
  return [...results].map((result, id) => expectedRow(matrix, id, result as Assessment, gaps));
}
