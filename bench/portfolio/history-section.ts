// How time and memory grow with the snapshots of a portfolio over time, from the lines of a file to the report of who moved.
import {
  countedHistory,
  movement,
  portfolioOn,
  readSnapshots,
  type TimelineEntry,
  timeline,
} from "opportunity-matrix/portfolio";
import { startClocks } from "../clocks.ts";
import { collectGarbage, type Effort } from "../measure.ts";
import type { Section } from "../section.ts";
import { ratios, spreadOf } from "../spread.ts";
import { FIRST, LAST, type Log, logs, matrix } from "./logs.ts";

const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;
/** So few that a run ends: a round goes over more than a million snapshots, five times. */
const ROUNDS = 3;
/** The small ones are gone through several times a round, until so many snapshots are read. */
const ENOUGH = 20_000;

const steps = ["readSnapshots", "timeline", "countedHistory", "portfolioOn", "movement"] as const;
type Step = (typeof steps)[number];

/** What a step cost: processor time, and the heap that its result holds beside those of the steps before. */
type Cost = { processor: number; held: number };

/** Heap in use. Collected twice: the first time may leave what hung on the results of the pass before. */
function heapUsed(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function mustBe(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${what}: ${found} were found, expected ${expected}`);
}

/** Goes through all steps once; gives what was found, as a text. */
function goThrough(log: Log, costs: Map<Step, Cost>): string {
  const step = <Result>(name: Step, run: () => Result): Result => {
    const before = heapUsed();
    const read = startClocks();
    const result = run();
    const { processor } = read();
    const held = heapUsed() - before;
    costs.set(name, { processor: processor + (costs.get(name)?.processor ?? 0), held });
    return result;
  };
  const { snapshots, issues } = step("readSnapshots", () => readSnapshots(log.lines()));
  const history = step("timeline", () => timeline(snapshots));
  const counted = step("countedHistory", () => countedHistory(history, [matrix]));
  const [was, is] = step("portfolioOn", () => [portfolioOn(counted, FIRST), portfolioOn(counted, LAST)]);
  const amountOf = (customer: string): number => Number(customer.slice(1));
  const moved = step("movement", () => movement(was ?? [], is ?? [], { matrix, amountOf }));
  // All results are read once more here, so that none was let go while the others were weighed.
  const days = history.customers.flatMap(({ entries }) => entries);
  const those = (of: (entry: TimelineEntry) => boolean): number => days.filter(of).length;
  mustBe("snapshots", snapshots.length, log.snapshots);
  mustBe("issues", issues.length + history.issues.length + moved.issues.length, 0);
  mustBe("days", days.length, log.days);
  mustBe(
    "late days",
    those(({ late }) => late),
    log.late,
  );
  mustBe(
    "corrected days",
    those(({ corrected }) => corrected.length > 0),
    log.corrected,
  );
  mustBe("counted customers", counted.customers.length, log.customers);
  mustBe("before", moved.before.customers, log.customers);
  mustBe("after", moved.after.customers, log.customers);
  return `${moved.moved.length}/${moved.transitions.reduce((sum, { amount }) => sum + amount, 0)}`;
}

export function historySection({ records, rounds, warmUp }: Effort): Section {
  const sizes = SIZES.filter((size) => size <= records);
  const [smallest] = sizes as readonly number[] as [number];
  const found = new Map<number, string>();
  const costs = new Map<string, { readonly processor: number[]; readonly held: number[] }>();
  const counting = Math.min(rounds, ROUNDS);
  for (let round = 0; round < Math.min(warmUp, 1) + counting; round++) {
    for (const log of logs(sizes)) {
      const size = log.snapshots;
      const passes = records < ENOUGH ? 1 : Math.max(1, ENOUGH / size);
      const spent = new Map<Step, Cost>();
      for (let pass = 0; pass < passes; pass++) {
        const one = goThrough(log, spent);
        if ((found.get(size) ?? one) !== one)
          throw new Error(`${size} snapshots: ${one} after ${found.get(size)}`);
        found.set(size, one);
      }
      if (round < Math.min(warmUp, 1)) continue;
      for (const [step, { processor, held }] of spent) {
        const all = costs.get(`${step}${size}`) ?? { processor: [], held: [] };
        all.processor.push(processor / passes / size);
        all.held.push(held / size);
        costs.set(`${step}${size}`, all);
      }
    }
  }
  const costOf = (step: Step, size: number) =>
    costs.get(`${step}${size}`) as { readonly processor: number[]; readonly held: number[] };
  return {
    suite: "history",
    records: sizes.at(-1) as number,
    parts: 1,
    checksum: [...found.values()].join(" "),
    columns: ["perSmallest", "keptPerSnapshot"],
    lines: steps.flatMap((step) =>
      sizes.map((size) => {
        const { processor, held } = costOf(step, size);
        return {
          name: `${step}${size}`,
          figures: [ratios(processor, costOf(step, smallest).processor), spreadOf(held)],
        };
      }),
    ),
  };
}
