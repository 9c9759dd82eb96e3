// Runs the job once and says what it did: npm run job -- --as-of 2026-11-23
import { parseArgs } from "node:util";
import { compileModel, labelText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { openDatabase, seed } from "./database.ts";
import { runJob } from "./job.ts";

const { values } = parseArgs({
  options: {
    "as-of": { type: "string" },
    /** The folder of the database; left out, it is in memory and gone afterwards. */
    data: { type: "string" },
    /** How many customers to make up where the database has none. */
    customers: { type: "string", default: "2000" },
  },
});
const asOf = values["as-of"];
if (asOf === undefined) throw new Error("--as-of must say the day of the assessment, such as 2026-11-23");

const database = await openDatabase(values.data);
await seed(database, Number(values.customers));

// The heap after a collection, in MB: while the first chunks warm everything up it grows, and from then on it must not.
const CHUNKS = { warmUp: 10, between: 50 };
const heap: number[] = [];
let chunks = 0;
const measure = (): void => {
  globalThis.gc?.();
  heap.push(process.memoryUsage().heapUsed / 1e6);
};
const onChunk = (): void => {
  chunks += 1;
  if (chunks === CHUNKS.warmUp || (chunks > CHUNKS.warmUp && chunks % CHUNKS.between === 0)) measure();
};

const { read, scored, changed, profile } = await runJob(database, {
  matrix: compileModel(customerModel),
  asOf,
  onChunk,
});
await database.close();

const { placed, unplaced, excluded } = profile.status;
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
console.log(`Read ${read}, scored ${scored}, written ${changed}.`);
console.log(`Placed ${placed}, unplaced ${unplaced}, excluded ${excluded}.`);

console.log("\nKnown on   alone would place   fact");
for (const { fact, known, places } of profile.facts) {
  console.log(`${percent(known).padStart(8)}   ${String(places).padStart(17)}   ${fact}`);
}
const [first] = profile.facts;
if (first !== undefined && first.places > 0) {
  console.log(`\nAsk first: ${labelText(first.question ?? first.label, "en")}`);
  console.log(`Alone it would place ${percent(first.places / unplaced)} of the unplaced.`);
}

const [warm] = heap;
if (warm !== undefined && globalThis.gc !== undefined) {
  measure();
  const end = heap.at(-1) ?? warm;
  const ratio = (size: number): string => (size / warm).toFixed(2);
  console.log(
    `\nHeap after ${CHUNKS.warmUp} chunks ${warm.toFixed(1)} MB; highest ${ratio(Math.max(...heap))} times that, at the end ${ratio(end)} times.`,
  );
  console.log(
    "It is the job's own; the memory of PGlite, a whole PostgreSQL within the process, is not in it.",
  );
}
