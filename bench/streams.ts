// What it costs to take rows as they arrive, and how much memory that takes.

import { getHeapStatistics } from "node:v8";
import { compileModel } from "opportunity-matrix";
import { type Case, collectGarbage, type Effort } from "./measure.ts";
import { write } from "./outcomes.ts";
import { model } from "./scorecard/model.ts";
import { asOf, type Row, randomRows } from "./scorecard/rows.ts";
import type { Section } from "./section.ts";
import { spreadOf } from "./spread.ts";

const CHUNK = 256;

async function* oneByOne(rows: readonly Row[]): AsyncIterable<Row> {
  yield* rows;
}

async function* inChunks(rows: readonly Row[]): AsyncIterable<readonly Row[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}

export function streamCases(rows: readonly Row[]): Case[] {
  const matrix = compileModel(model);
  const streamCase = (
    name: string,
    open: (rows: readonly Row[]) => AsyncIterable<Row | readonly Row[]>,
  ): Case => ({
    name,
    run: async (from, to, out) => {
      let i = from;
      for await (const result of matrix.assessStream(open(rows.slice(from, to)), { asOf }))
        write(result, i++, out);
    },
  });
  return [streamCase("assessStreamChunks", inChunks), streamCase("assessStreamRows", oneByOne)];
}

/** How many different records there are; they are copied, since those of a database are new as well. */
const POOL = 10_000;

function* fresh(pool: readonly Row[], records: number): Iterable<Row[]> {
  for (let made = 0; made < records; made += CHUNK) {
    const chunk: Row[] = [];
    for (let i = made; i < Math.min(made + CHUNK, records); i++) {
      const row = pool[i % pool.length] as Row;
      // Written out: a spread gives every record a hidden class of its own on some engines.
      chunk.push({
        spend: row.spend,
        growth: row.growth,
        wallet: row.wallet,
        sites: row.sites,
        fit: row.fit,
        budget: row.budget,
        urgency: row.urgency,
        stage: row.stage,
        access: row.access,
        contacts: row.contacts,
        coach: row.coach,
        lastContact: row.lastContact,
        blocked: row.blocked,
      });
    }
    yield chunk;
  }
}

const MEGABYTE = 1e6;

/** Megabytes of heap that were in use at most, over what was before. */
async function overStart(work: (watch: () => void) => Promise<number>, records: number): Promise<number> {
  collectGarbage();
  const before = getHeapStatistics().used_heap_size;
  let most = before;
  const done = await work(() => {
    most = Math.max(most, getHeapStatistics().used_heap_size);
  });
  if (done !== records) throw new Error(`${done} results of ${records} records`);
  return (most - before) / MEGABYTE;
}

/** Ten times the records of the other suites, so that what is kept of each would show. */
export async function streamMemorySection({ records }: Effort, isCheck: boolean): Promise<Section> {
  const all = isCheck ? records : 10 * records;
  const pool = randomRows(POOL);
  const matrix = compileModel(model);
  const placed = await overStart(async (watch) => {
    let done = 0;
    for (const chunk of fresh(pool, all)) {
      done += matrix.placeAll(chunk, { asOf }).length;
      watch();
    }
    return done;
  }, all);
  const assessed = await overStart(async (watch) => {
    let done = 0;
    const results = matrix.assessStream(fresh(pool, all), { asOf, onProgress: watch });
    for await (const _ of results) done++;
    return done;
  }, all);
  const lines = [
    { name: "placeAllChunks", figures: [spreadOf([placed])] },
    { name: "assessStream", figures: [spreadOf([assessed])] },
  ];
  return { suite: "stream-memory", records: all, parts: 1, checksum: null, columns: ["overStart"], lines };
}
