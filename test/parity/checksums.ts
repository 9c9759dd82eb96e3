// Sums that tell whether two sets of results are the same, without moving them: per outcome, the numbers of its rows, each times a weight
// that depends on the row. All are whole and below 2^53, so that a database adds them up exactly in doubles, in whatever order.
import { toMicro } from "../../src/core/micropoints.ts";
import { callDays } from "../../src/engine/days.ts";
import { type Batch, createBatch } from "../../src/engine/kernels/batch.ts";
import { BATCH } from "../../src/engine/kernels/lanes.ts";
import { FALSE, TRUE } from "../../src/engine/kernels/truth.ts";
import { placeOf } from "../../src/engine/place.ts";
import { quoted, type Row } from "./engines/engine.ts";
import type { comparedNames } from "./outputs.ts";
import type { CompiledModel } from "./random-models.ts";
import { columnsFor, WIDE_DAY, type WideTable, weightOf } from "./wide-table.ts";

/** By status, cell and gates: the weights of its rows, of those without a score, and the numbers of both axes, weighted. */
export type Checksums = { readonly [outcome: string]: readonly number[] };

/** Adds up the numbers of record `i` of a batch. */
function addTo(sums: number[], weight: number, { columns }: Batch, i: number): void {
  let at = 0;
  const add = (value: number): void => {
    sums[at] = (sums[at] ?? 0) + weight * value;
    at++;
  };
  add(1);
  for (const { score, low, high, coverage } of Object.values(columns.axes)) {
    const points = score[i] as number;
    add(Number.isNaN(points) ? 1 : 0);
    add(Number.isNaN(points) ? 0 : toMicro(points));
    for (const column of [low, high, coverage]) add(toMicro(column?.[i] as number));
  }
}

/** What JavaScript gives for every row of a table: the batches that everything is read from, without the words around it. */
export function javaScriptSums(model: CompiledModel, { drawn, rowCount }: WideTable): Checksums {
  const { plan } = model.matrix;
  const batch = createBatch(plan, BATCH, { bounds: true });
  const days = callDays(plan.countsAge, { asOf: WIDE_DAY });
  const columns = new Map(drawn.map(({ name, values }) => [name, values]));
  const read = [...columnsFor(model)].map(([fact, name]) => [fact, columns.get(name) ?? []] as const);
  const found = new Map<string, { readonly outcome: readonly unknown[]; readonly sums: number[] }>();
  const rows = Array.from({ length: BATCH }, (): { [fact: string]: unknown } => Object.create(null));
  const { gates } = batch.kernels;
  const truthOf = (truth: number): boolean | null => (truth === TRUE ? true : truth === FALSE ? false : null);
  for (let from = 0; from < rowCount; from += BATCH) {
    const some = rows.slice(0, rowCount - from);
    some.forEach((row, r) => {
      for (const [fact, values] of read) {
        const value = values[from + r];
        row[fact] = model.readsEvidence ? value : value?.value;
      }
    });
    batch.workOut(some, days);
    for (let i = 0; i < some.length; i++) {
      const { status, cell } = placeOf(plan, batch.columns.outcome[i] as number);
      let key = `${status} ${cell?.id}`;
      for (const { onValues } of gates) key += ` ${onValues.truths[i]}`;
      let one = found.get(key);
      if (one === undefined) {
        const hits = gates.map(({ onValues }) => truthOf(onValues.truths[i] as number));
        one = { outcome: [status, cell?.id ?? null, ...hits], sums: [] };
        found.set(key, one);
      }
      addTo(one.sums, weightOf(from + i), batch, i);
    }
    batch.forget(some.length);
  }
  return Object.fromEntries([...found.values()].map(({ outcome, sums }) => [JSON.stringify(outcome), sums]));
}

/** The same in SQL: sums over a SELECT with the column "weight", which the database makes itself. */
export function sumsSql(select: string, names: ReturnType<typeof comparedNames>): string {
  const million = "CAST('1000000' AS DOUBLE PRECISION)";
  const weight = quoted("weight");
  const numbers = names.axes.map(quoted);
  const whole = (x: string): string => `FLOOR(${x} * ${million} + CAST('0.5' AS DOUBLE PRECISION))`;
  // A sum leaves out a number that is missing, which is counted apart.
  const sum = (x: string): string => `SUM(${whole(x)} * ${weight})`;
  const nulls = (x: string): string => `SUM(CASE WHEN ${x} IS NULL THEN ${weight} ELSE 0 END)`;
  // Another double than the one that JavaScript makes of so many micropoints.
  const isInexact = (x: string): string => `${x} <> ${whole(x)} / ${million}`;
  const outcome = names.outcome.map(quoted);
  const sums = [
    `SUM(${weight})`,
    ...numbers.flatMap((x, i) => (i % 4 === 0 ? [nulls(x), sum(x)] : [sum(x)])),
    `SUM(CASE WHEN ${numbers.map(isInexact).join(" OR ")} THEN 1 ELSE 0 END)`,
  ];
  const columns = [...outcome.map((x, i) => `${x} AS key_${i}`), ...sums.map((x, i) => `${x} AS sum_${i}`)];
  return `SELECT ${columns.join(",\n  ")}\nFROM (\n${select}\n) AS scored\nGROUP BY ${outcome.join(", ")}`;
}

/** What a database gave for {@link sumsSql}. */
export function foundSums(rows: readonly Row[]): Checksums {
  return Object.fromEntries(
    rows.map((row) => {
      const values = (of: string): unknown[] =>
        Object.entries(row).flatMap(([name, value]) => (name.startsWith(of) ? [value] : []));
      const [status, cell, ...gates] = values("key_");
      const hits = gates.map((hit) => (hit === null ? null : Boolean(hit)));
      const sums = values("sum_").map(Number);
      // How many are inexact is the last; none may be.
      return [JSON.stringify([status, cell, ...hits]), sums.at(-1) === 0 ? sums.slice(0, -1) : sums];
    }),
  );
}
