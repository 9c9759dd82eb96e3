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

/** How often a model is compiled per round. */
const COMPILED = 25;

/** What is asked of a compiled model here. */
type Compiled<Row> = {
  readonly hash: string;
  place(row: Row, call: { readonly asOf: string }): { readonly status: string };
  assess(row: Row, call: { readonly asOf: string }): { readonly status: string };
};

type Kind = "compile" | "place" | "assess";

/** Milliseconds of processor time per model compiled, customer placed or customer assessed. */
type TimeEach = (kind: Kind) => number;

function timeEach<Row>(compile: () => Compiled<Row>, rows: readonly Row[], asOf: string): TimeEach {
  const matrix = compile();
  const isPlaced = (row: Row): boolean => matrix.place(row, { asOf }).status === "placed";
  const placed = rows.filter(isPlaced).length;
  const expected = { compile: COMPILED, place: placed, assess: placed };
  const work = {
    compile: () => Array.from({ length: COMPILED }, compile).filter(({ hash }) => hash === matrix.hash),
    place: () => rows.filter(isPlaced),
    assess: () => rows.filter((row) => matrix.assess(row, { asOf }).status === "placed"),
  };
  const items = { compile: COMPILED, place: rows.length, assess: rows.length };
  return (kind) => {
    collectGarbage();
    const read = startClocks();
    const found = work[kind]();
    const { processor } = read();
    if (found.length !== expected[kind]) {
      throw new Error(`${kind}: ${found.length} are right or placed, expected ${expected[kind]}`);
    }
    return processor / items[kind];
  };
}

export function compileSection({ records, rounds, warmUp }: Effort): Section {
  const count = Math.min(records, 10_000);
  const random = randomFrom(1);
  const lines = [
    { name: "compileScorecard", time: timeEach(() => compileModel(model), randomRows(count), asOf) },
    {
      name: "compileCustomer",
      time: timeEach(() => compileModel(customerModel), randomCustomers(count), customerDay),
    },
  ].map(({ name, time }) => {
    const times = { compile: [] as number[], place: [] as number[], assess: [] as number[] };
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const kind of shuffled(["compile", "place", "assess"] as const, random)) {
        const each = time(kind);
        if (round >= warmUp) times[kind].push(each);
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
