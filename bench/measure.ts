import { startClocks, type Took } from "./clocks.ts";
import { checksum, mustEqual, type Outcomes, outcomesFor, poison } from "./outcomes.ts";
import { randomFrom, shuffled } from "./random.ts";

/** One way to place the records. */
export type Case = {
  readonly name: string;
  /** Places the records `from` to `to` (excluded) of its own list, and writes each outcome. */
  readonly run: (from: number, to: number, out: Outcomes) => void | Promise<void>;
  /** Reads without placing: it is held to its own first sums and not to the places of the others. */
  readonly readsOnly?: true;
  /** So slow that one pass over a part of the records is time enough; the others go over the same part once for every part. */
  readonly isSlow?: true;
};

export type Effort = {
  /** How many records there are. */
  readonly records: number;
  /** How many rounds count. */
  readonly rounds: number;
  /** How many rounds before those warm the code up. */
  readonly warmUp: number;
};

export type Measured = {
  /** By case and round. */
  readonly times: ReadonlyMap<string, readonly Took[]>;
  readonly checksum: string;
};

/** Collected before every case, so that none pays for the garbage of another. */
export function collectGarbage(): void {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("the benchmark needs node --expose-gc");
  gc();
}

/**
 * Times all cases in rounds: in another order each round, on one part of the records of `parts`, another one each round, so
 * that a slow case sees many records in the end and a quick one beside it cannot learn a few by heart. The first case is what
 * the others are compared with; a case that finds anything else throws.
 */
export async function measure(
  cases: readonly [Case, ...Case[]],
  { records, rounds, warmUp }: Effort,
  parts = 1,
): Promise<Measured> {
  const random = randomFrom(1);
  const size = Math.floor(records / parts);
  const out = outcomesFor(records);
  const expected = new Map<Case, Outcomes>();
  const referenceOf = async (one: Case): Promise<Outcomes> => {
    const outcomes = outcomesFor(records);
    await one.run(0, records, outcomes);
    return outcomes;
  };
  const reference = await referenceOf(cases[0]);
  for (const one of cases) expected.set(one, one.readsOnly ? await referenceOf(one) : reference);

  const times = new Map(cases.map(({ name }) => [name, [] as Took[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    const from = (round % parts) * size;
    const to = from + size;
    for (const one of shuffled(cases, random)) {
      collectGarbage();
      poison(out, from, to);
      const passes = one.isSlow ? 1 : parts;
      const read = startClocks();
      for (let pass = 0; pass < passes; pass++) {
        const pending = one.run(from, to, out);
        if (pending !== undefined) await pending;
      }
      const took = read();
      mustEqual(one.name, out, expected.get(one) as Outcomes, from, to);
      if (round >= warmUp)
        times.get(one.name)?.push({ processor: took.processor / passes, wall: took.wall / passes });
    }
  }
  return { times, checksum: checksum(reference) };
}
