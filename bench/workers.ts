// The recipe of examples/workers.ts by the clock: one thread against two over columns that they share.
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Case, Effort } from "./measure.ts";
import { type Columns, writeColumns } from "./outcomes.ts";
import { placeColumnsCase } from "./scorecard/column-cases.ts";
import { type ScorecardColumns, scorecardColumns } from "./scorecard/columns.ts";
import { randomRows } from "./scorecard/rows.ts";
import type { Section } from "./section.ts";
import { timed } from "./timed.ts";

/** What a thread gets when it is started: shared columns, which are not copied, and which records are its own. */
export type WorkerPart = { readonly columns: ScorecardColumns; readonly from: number; readonly to: number };

const THREADS = 2;

function place(worker: Worker): Promise<Columns> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (placed) => {
      worker.off("error", reject);
      resolve(placed as Columns);
    });
    worker.postMessage("place");
  });
}

export async function workersSection(effort: Effort): Promise<Section> {
  const { records } = effort;
  const rows = randomRows(records);
  const columns = scorecardColumns(rows);
  const starts = Array.from({ length: THREADS }, (_, thread) => Math.floor((thread * records) / THREADS));
  const file = join(dirname(process.argv[1] as string), "column-worker.cjs");
  const workers = starts.map((from, thread) => {
    const part: WorkerPart = { columns, from, to: starts[thread + 1] ?? records };
    return new Worker(file, { workerData: part });
  });
  const threads: Case = {
    name: "threads",
    hasCoverage: true,
    run: async () => {
      const found = await Promise.all(workers.map(place));
      return (out) => {
        for (const [thread, placed] of found.entries()) writeColumns(placed, starts[thread] as number, out);
      };
    },
  };
  const section = await timed("workers", [placeColumnsCase(rows), threads], effort, [
    "perPlaceColumnsOnWall",
    "perPlaceColumns",
  ]);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return section;
}
