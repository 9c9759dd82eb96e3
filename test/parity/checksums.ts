// Sums that tell whether two sets of results are the same, without moving them: per outcome, the numbers of its rows, each times a weight
// that depends on the row. All are whole and below 2^53, so that a database adds them up exactly in doubles, in whatever order.
import { callDays } from "../../src/engine/days.ts";
import { createEvaluator } from "../../src/engine/evaluate.ts";
import type { Evaluation } from "../../src/engine/evaluation.ts";
import { judgeEvidence, limitBounds } from "../../src/engine/gates.ts";
import { cellOf } from "../../src/engine/place.ts";
import { boundAxis } from "../../src/engine/score.ts";
import type { CompiledModel } from "./random-models.ts";
import { columnsFor, WIDE_DAY, type WideTable } from "./wide-table.ts";

/** By status, cell and gates: the weights of its rows, of those without a score, and the numbers of both axes, weighted. */
export type Checksums = { readonly [outcome: string]: readonly number[] };

/** The weight of a row, from 1 to 997. */
function weightOf(row: number): number {
  return 1 + ((row * 7919) % 997);
}

/** The numbers of an evaluation that are added up. */
function addTo(sums: number[], weight: number, { axes }: Evaluation): void {
  let at = 0;
  const add = (value: number): void => {
    sums[at] = (sums[at] ?? 0) + weight * value;
    at++;
  };
  add(1);
  for (const { score, low, high, coverage } of axes) {
    add(Number.isNaN(score) ? 1 : 0);
    add(Number.isNaN(score) ? 0 : score);
    add(low);
    add(high);
    add(coverage);
  }
}

/** What JavaScript gives for every row of a table: the evaluation that `place` and `assess` share, without the words around it. */
export function javaScriptSums(model: CompiledModel, { drawn, rowCount }: WideTable): Checksums {
  const { plan } = model.matrix;
  const evaluate = createEvaluator(plan);
  const days = callDays(plan.countsAge, { asOf: WIDE_DAY });
  const columns = new Map(drawn.map(({ name, values }) => [name, values]));
  const read = [...columnsFor(model)].map(([fact, name]) => [fact, columns.get(name) ?? []] as const);
  const found = new Map<string, number[]>();
  const row: { [fact: string]: unknown } = Object.create(null);
  for (let i = 0; i < rowCount; i++) {
    for (const [fact, values] of read) row[fact] = values[i];
    const evaluation = evaluate(row, days);
    judgeEvidence(evaluation.verdicts);
    evaluation.axes.forEach(boundAxis);
    evaluation.axes.forEach(limitBounds);
    const gates = evaluation.verdicts.map(({ hit }) => hit);
    const outcome = JSON.stringify([evaluation.status, cellOf(plan, evaluation)?.id ?? null, ...gates]);
    const sums = found.get(outcome) ?? [];
    addTo(sums, weightOf(i), evaluation);
    found.set(outcome, sums);
  }
  return Object.fromEntries(found);
}
