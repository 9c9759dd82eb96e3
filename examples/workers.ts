// Very many records on several threads: every worker reads its part of columns that all of them share, and hands its results over without a
// copy. Records are never sent as objects: to copy them costs several times what it costs to place them.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { compileModel, type PlacementColumns } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const RECORDS = 100_000;
const THREADS = 2;
const asOf = "2026-11-23";
const budgets = ["none", "planned", "approved"];

/** What the threads share: doubles where NaN is unknown, and codes of options. */
type Shared = {
  readonly need: Float64Array;
  readonly relationshipStage: Float64Array;
  readonly trust: Float64Array;
  readonly budget: Uint8Array;
};

/** The part of one thread: the records `from` to `to`, the last excluded. */
type Part = { readonly shared: Shared; readonly from: number; readonly to: number };

/** Places the records of one part; `subarray` copies nothing. */
function placePart({ shared, from, to }: Part): PlacementColumns {
  const matrix = compileModel(customerModel);
  const columns = {
    need: shared.need.subarray(from, to),
    relationshipStage: shared.relationshipStage.subarray(from, to),
    trust: shared.trust.subarray(from, to),
    budget: { codes: shared.budget.subarray(from, to), options: budgets },
  };
  return matrix.placeColumns(columns, { length: to - from, asOf, bounds: true });
}

/** The memory of all typed arrays in a result: what is handed over instead of being copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(buffersOf) : [];
}

/** Lets a worker place one part. */
function inWorker(part: Part): Promise<PlacementColumns> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

async function main(): Promise<void> {
  // Shared memory is made once and filled, here with made-up values, by whoever reads the database or the file.
  const shared: Shared = {
    need: new Float64Array(new SharedArrayBuffer(8 * RECORDS)),
    relationshipStage: new Float64Array(new SharedArrayBuffer(8 * RECORDS)),
    trust: new Float64Array(new SharedArrayBuffer(8 * RECORDS)),
    budget: new Uint8Array(new SharedArrayBuffer(RECORDS)),
  };
  for (let i = 0; i < RECORDS; i++) {
    shared.need[i] = i % 5 === 0 ? Number.NaN : 1 + (i % 4);
    shared.relationshipStage[i] = 1 + (i % 5);
    shared.trust[i] = i % 7 === 0 ? Number.NaN : 1 + (i % 10);
    shared.budget[i] = i % 4;
  }
  const starts = Array.from({ length: THREADS }, (_, thread) => Math.floor((thread * RECORDS) / THREADS));
  const parts = starts.map((from, thread): Part => ({ shared, from, to: starts[thread + 1] ?? RECORDS }));
  const placed = await Promise.all(parts.map(inWorker));

  // The parts stand one behind the other, in the order of the records.
  const counts = new Map<string, number>();
  for (const { outcomes, outcome } of placed) {
    for (const at of outcome)
      counts.set(outcomes[at] as string, (counts.get(outcomes[at] as string) ?? 0) + 1);
  }
  for (const [cell, count] of counts) console.log(`${cell}: ${count}`);

  // The same as on one thread.
  const alone = placePart({ shared, from: 0, to: RECORDS });
  const scores = placed.flatMap(({ axes }) => [...(axes.potential?.score ?? [])]);
  const isEqual = scores.every((score, i) => Object.is(score, alone.axes.potential?.score[i]));
  console.log(`${scores.length} scores, ${isEqual ? "equal to" : "other than"} those of one thread`);
  if (!isEqual) process.exitCode = 1;
}

if (isMainThread) await main();
else {
  const placed = placePart(workerData as Part);
  parentPort?.postMessage(placed, buffersOf(placed));
}
