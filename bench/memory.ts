// Heap per record: what a call leaves for the collector, and what a result holds that is kept. No times, so one run is as good as
// another. The process needs a young generation (`--max-semi-space-size`) that holds a round without being collected.
import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { handWrittenCustomer } from "./customer/hand-written.ts";
import { asOf as customerDay, randomCustomers } from "./customer/rows.ts";
import { collectGarbage, type Effort } from "./measure.ts";
import { handWritten } from "./scorecard/hand-written.ts";
import { model } from "./scorecard/model.ts";
import { asOf, randomRows } from "./scorecard/rows.ts";
import type { Section } from "./section.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** So many that a result is large beside what else the heap loses or gains. */
const RECORDS = 10_000;
/** So few that a round fits into the young generation. */
const MADE = 2000;
/** Until the optimising compiler has done what it will do. */
const WARM_UP = 20;

const heapUsed = (): number => process.memoryUsage().heapUsed;

/** Takes every result, so that none can be left out. */
const sink: unknown[] = [null];

function bytes<Row>(rows: readonly Row[], score: (row: Row) => unknown, rounds: number): readonly Spread[] {
  const few = rows.slice(0, MADE);
  const kept = new Array<unknown>(rows.length).fill(null);
  const garbage: number[] = [];
  const holds: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    collectGarbage();
    const before = heapUsed();
    for (const row of few) sink[0] = score(row);
    const after = heapUsed();
    if (round >= 0) garbage.push((after - before) / few.length);
  }
  for (let round = -1; round < rounds; round++) {
    kept.fill(null);
    sink[0] = null;
    collectGarbage();
    const before = heapUsed();
    for (let i = 0; i < rows.length; i++) kept[i] = score(rows[i] as Row);
    collectGarbage();
    if (round >= 0) holds.push((heapUsed() - before) / rows.length);
  }
  return [spreadOf(garbage), spreadOf(holds)];
}

/** The bytes of all typed arrays in a result. */
function arrayBytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + arrayBytes(part), 0);
}

/** What a call for many records makes on the heap, and what its columns hold beside it; all per record. */
function columnBytes<Row>(
  rows: readonly Row[],
  place: (rows: readonly Row[]) => unknown,
  rounds: number,
): readonly Spread[] {
  const garbage: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    sink[0] = null;
    collectGarbage();
    const before = heapUsed();
    sink[0] = place(rows);
    const after = heapUsed();
    if (round >= 0) garbage.push((after - before) / rows.length);
  }
  return [spreadOf(garbage), spreadOf([arrayBytes(sink[0]) / rows.length])];
}

export function memorySection({ rounds }: Effort): Section {
  const rows = randomRows(RECORDS);
  const customers = randomCustomers(RECORDS);
  const matrix = compileModel(model);
  const customerMatrix = compileModel(customerModel);
  const many = randomRows(10 * RECORDS);
  const cases: readonly (readonly [name: string, figures: readonly Spread[]])[] = [
    ["handWritten", bytes(rows, (row) => handWritten(row, asOf), rounds)],
    ["placeAll", columnBytes(many, (some) => matrix.placeAll(some, { asOf }), rounds)],
    ["placeAllBounds", columnBytes(many, (some) => matrix.placeAll(some, { asOf, bounds: true }), rounds)],
    ["place", bytes(rows, (row) => matrix.place(row, { asOf }), rounds)],
    ["assess", bytes(rows, (row) => matrix.assess(row, { asOf }), rounds)],
    ["customerHandWritten", bytes(customers, (row) => handWrittenCustomer(row, customerDay), rounds)],
    [
      "customerPlaceAll",
      columnBytes(
        customers,
        (some) => customerMatrix.placeAll(some, { asOf: customerDay, bounds: true }),
        rounds,
      ),
    ],
    ["customerPlace", bytes(customers, (row) => customerMatrix.place(row, { asOf: customerDay }), rounds)],
    ["customerAssess", bytes(customers, (row) => customerMatrix.assess(row, { asOf: customerDay }), rounds)],
  ];
  return {
    suite: "memory",
    records: RECORDS,
    parts: 1,
    checksum: null,
    columns: ["garbage", "kept"],
    lines: cases.map(([name, figures]) => ({ name, figures })),
  };
}
