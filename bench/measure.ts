import { startClocks, type Took } from "./clocks.ts";
import { checksum, mustEqual, type Outcomes, outcomesFor, poison } from "./outcomes.ts";
import { randomFrom, shuffled } from "./random.ts";

/** Puts what a case has found where it is compared, when the clocks have stopped. */
export type Deliver = (out: Outcomes) => void | Promise<void>;

/** What running a case gives: nothing, where it has written what it found already. */
// biome-ignore lint/suspicious/noConfusingVoidType: a case that returns nothing need not say so.
export type Ran = void | Deliver;

/** One way to place the records. */
export type Case = {
  readonly name: string;
  /**
   * Places the records `from` to `to` (excluded) of its own list, and writes each outcome; a case whose results are columns of its own,
   * or stay in a database, gives the function that delivers them instead.
   */
  readonly run: (from: number, to: number, out: Outcomes) => Ran | Promise<Ran>;
  /** Finds coverage too, and is held to it. */
  readonly hasCoverage?: true;
  /** Does other work than the first case: it is held to what it found itself at first. */
  readonly isOther?: true;
  /** Is there only for the others to be compared with. */
  readonly isUntimed?: true;
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
    const deliver = await one.run(0, records, outcomes);
    await deliver?.(outcomes);
    return outcomes;
  };
  const reference = await referenceOf(cases[0]);
  for (const one of cases) expected.set(one, one.isOther ? await referenceOf(one) : reference);

  const timedCases = cases.filter(({ isUntimed }) => isUntimed !== true);
  const times = new Map(timedCases.map(({ name }) => [name, [] as Took[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    const from = (round % parts) * size;
    const to = from + size;
    for (const one of shuffled(timedCases, random)) {
      collectGarbage();
      poison(out, from, to);
      const passes = one.isSlow ? 1 : parts;
      let deliver: Ran | undefined;
      const read = startClocks();
      for (let pass = 0; pass < passes; pass++) {
        const ran = one.run(from, to, out);
        // Awaited only where there is something to wait for.
        deliver = ran instanceof Promise ? await ran : ran;
      }
      const took = read();
      await deliver?.(out);
      mustEqual(one.name, out, expected.get(one) as Outcomes, from, to, one.hasCoverage === true);
      if (round >= warmUp)
        times.get(one.name)?.push({ processor: took.processor / passes, wall: took.wall / passes });
    }
  }
  return { times, checksum: checksum(reference) };
}
