// What `compileModel` costs beside what it is there for: how many customers one could have placed, or assessed, in the time.
import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { startClocks } from "./clocks.ts";
import { asOf as customerDay, randomCustomers } from "./customer/rows.ts";
import { collectGarbage, type Effort } from "./measure.ts";
import { randomFrom, shuffled } from "./random.ts";
import { model } from "./scorecard/model.ts";
import { asOf, randomRows } from "./scorecard/rows.ts";
import type { Section } from "./section.ts";
import { ratios } from "./spread.ts";

const COMPILED = 25;

/** Milliseconds of processor time per item of a list. */
function timeEach<T>(items: readonly T[], use: (item: T) => void): number {
  collectGarbage();
  const read = startClocks();
  for (const item of items) use(item);
  return read().processor / items.length;
}

type Work = { readonly compile: () => number; readonly place: () => number; readonly assess: () => number };

function scorecardWork(records: number): Work {
  const rows = randomRows(records);
  const matrix = compileModel(model);
  return {
    compile: () =>
      timeEach(Array.from({ length: COMPILED }), () => mustHash(compileModel(model).hash, matrix.hash)),
    place: () => timeEach(rows, (row) => mustHave(matrix.place(row, { asOf }).status)),
    assess: () => timeEach(rows, (row) => mustHave(matrix.assess(row, { asOf }).status)),
  };
}

function customerWork(records: number): Work {
  const rows = randomCustomers(records);
  const matrix = compileModel(customerModel);
  return {
    compile: () =>
      timeEach(Array.from({ length: COMPILED }), () =>
        mustHash(compileModel(customerModel).hash, matrix.hash),
      ),
    place: () => timeEach(rows, (row) => mustHave(matrix.place(row, { asOf: customerDay }).status)),
    assess: () => timeEach(rows, (row) => mustHave(matrix.assess(row, { asOf: customerDay }).status)),
  };
}

function mustHash(found: string, expected: string): void {
  if (found !== expected) throw new Error(`compileModel: the hash is ${found}, expected ${expected}`);
}

function mustHave(status: string): void {
  if (status === "") throw new Error("a result has no status");
}

export function compileSection({ records, rounds, warmUp }: Effort): Section {
  const count = Math.min(records, 10_000);
  const random = randomFrom(1);
  const lines = [
    { name: "compileScorecard", work: scorecardWork(count) },
    { name: "compileCustomer", work: customerWork(count) },
  ].map(({ name, work }) => {
    const times = { compile: [] as number[], place: [] as number[], assess: [] as number[] };
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const kind of shuffled(["compile", "place", "assess"] as const, random)) {
        const time = work[kind]();
        if (round >= warmUp) times[kind].push(time);
      }
    }
    return { name, figures: [ratios(times.compile, times.place), ratios(times.compile, times.assess)] };
  });
  return {
    suite: "compile",
    records: count,
    parts: 1,
    checksum: null,
    columns: ["perPlace", "perAssess"],
    lines,
  };
}
