// `npm run bench`: what `place` and `assess` cost as multiples of a function written by hand for the same model. Ratios are
// taken within a round, the order is shuffled each round, and every case must give the same checksum.
import { compileModel } from "opportunity-matrix";
import { handWritten } from "./hand-written.ts";
import { model } from "./model.ts";

const ROWS = 100_000;
const ROUNDS = 9;
const asOf = "2026-11-23";

/** A small generator with a seed (mulberry32), so that every run has the same rows. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(7);
const pick = <T>(...options: T[]): T => options[Math.floor(random() * options.length)] as T;
const maybe = <T>(value: T): T | null => (random() < 0.1 ? null : value);
const rows = Array.from({ length: ROWS }, () => ({
  spend: maybe(random() * 1200),
  growth: maybe(random() * 60 - 20),
  wallet: maybe(random() * 110),
  sites: maybe(Math.floor(random() * 60)),
  fit: maybe(1 + Math.floor(random() * 5)),
  budget: maybe(pick("none", "planned", "approved")),
  urgency: maybe(pick("later", "year", "quarter")),
  stage: maybe(1 + Math.floor(random() * 5)),
  access: maybe(pick("no", "indirect", "direct")),
  contacts: maybe(Math.floor(random() * 25)),
  coach: maybe(random() < 0.5),
  lastContact: maybe(
    `2026-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`,
  ),
  blocked: maybe(random() < 0.05),
}));

type Scored = {
  status: string;
  cell: { id: string } | null;
  axes: Record<"potential" | "relationship", { score: number | null; coverage: number }>;
};

const matrix = compileModel(model);
const cases: Record<string, (row: (typeof rows)[number]) => Scored> = {
  "hand-written": (row) => handWritten(row, asOf),
  place: (row) => matrix.place(row as never, { asOf }),
  assess: (row) => matrix.assess(row as never, { asOf }),
};

/** An order-sensitive hash of cells and scores. */
function run(score: (row: (typeof rows)[number]) => Scored): string {
  let hash = 0;
  let sum = 0;
  for (const row of rows) {
    const { status, cell, axes } = score(row);
    hash =
      (Math.imul(hash, 31) + (cell === null ? status.length : cell.id.length * 7 + cell.id.charCodeAt(0))) |
      0;
    sum += (axes.potential.score ?? -1) + (axes.relationship.score ?? -1) + axes.potential.coverage;
  }
  return `${hash}/${sum.toFixed(3)}`;
}

const names = Object.keys(cases);
const ratios: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
const checksums = new Set<string>();
for (let round = 0; round < ROUNDS + 2; round++) {
  const times: Record<string, number> = {};
  for (const name of [...names].sort(() => random() - 0.5)) {
    (globalThis as { gc?: () => void }).gc?.();
    const start = performance.now();
    checksums.add(run(cases[name] as (typeof cases)[string]));
    times[name] = performance.now() - start;
  }
  // The first two rounds warm the code up.
  if (round >= 2)
    for (const name of names) ratios[name]?.push((times[name] as number) / (times["hand-written"] as number));
}
if (checksums.size !== 1) throw new Error(`The cases disagree: ${[...checksums].join(" ")}`);
console.log(`${ROWS} rows, ${ROUNDS} rounds, checksum ${[...checksums][0]}, Node ${process.version}`);
for (const name of names) {
  const sorted = [...(ratios[name] as number[])].sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)] as [
    number,
    number,
    number,
  ];
  console.log(
    `${name.padEnd(14)} ${median.toFixed(2)} × hand-written  (${least.toFixed(2)} to ${most.toFixed(2)})`,
  );
}
