import { expect, it } from "vitest";
import type { Output } from "../../src/cli/output.ts";
import type { Scored, Sink } from "../../src/cli/scored.ts";
import { allOf, flatCsv, jsonLines, snapshotLines } from "../../src/cli/sinks.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { readSnapshots } from "../../src/portfolio/history/json-lines.ts";
import { small } from "./small.ts";

const matrix = compileModel(small);

function scored(row: number): Scored {
  const facts = { spend: row % 100, stance: "warm" };
  const issues = [{ code: "row.noId", pointer: "", params: { row } }] as const;
  return {
    customer: { row, id: null, name: `云岭 ${row}`, facts, issues },
    assessment: matrix.assess(facts, { asOf: "2026-11-23" }),
  };
}

type Collected = Output & { readonly pieces: string[]; ended: number };

function collect(): Collected {
  const pieces: string[] = [];
  const output: Collected = {
    pieces,
    ended: 0,
    write: async (text) => void pieces.push(text),
    end: async () => void output.ended++,
    discard: async () => {},
  };
  return output;
}

async function feed(sink: Sink, count: number): Promise<void> {
  for (let row = 2; row < count + 2; row++) await sink.take(scored(row));
  await sink.end();
}

it("writes one JSON object per line, the assessment whole", async () => {
  const output = collect();
  await feed(jsonLines(output), 300);
  const lines = output.pieces.join("").trimEnd().split("\n");
  expect(lines).toHaveLength(300);
  const { customer, assessment } = scored(5);
  expect(JSON.parse(lines[3] as string)).toEqual({
    row: 5,
    id: null,
    name: customer.name,
    assessment,
    issues: customer.issues,
  });
  expect([output.pieces.length, output.ended]).toEqual([3, 1]);
});

it("writes the flat table with one header, and a byte order mark into files only", async () => {
  const [file, pipe] = [collect(), collect()];
  await feed(flatCsv(file, matrix, true), 200);
  await feed(flatCsv(pipe, matrix, false), 0);
  expect(file.pieces.join("").startsWith("\ufeffrow,customer_id,")).toBe(true);
  expect(file.pieces.join("").trimEnd().split("\r\n")).toHaveLength(201);
  expect(pipe.pieces.join("")).toMatch(/^row,customer_id,.*\r\n$/);
});

it("writes snapshots of those who can be found again, and tells of each who cannot", async () => {
  const output = collect();
  let leftOut = 0;
  const sink = snapshotLines(output, "2026-11-24", () => void leftOut++);
  const one = scored(5);
  await sink.take({ ...one, customer: { ...one.customer, id: "C5", issues: [] } });
  await feed(sink, 2);
  const { snapshots, issues } = readSnapshots(output.pieces.join(""));
  expect(snapshots.map(({ customer, asOf, recordedOn }) => [customer, asOf, recordedOn])).toEqual([
    ["C5", "2026-11-23", "2026-11-24"],
  ]);
  expect([snapshots[0]?.cell, issues, leftOut]).toEqual([one.assessment.cell?.id, [], 2]);
});

it("writes nothing at all where there is nothing", async () => {
  const output = collect();
  await feed(jsonLines(output), 0);
  expect([output.pieces, output.ended]).toEqual([[], 1]);
});

it("waits for a slow reader: what is taken is not piled up", async () => {
  let waiting: (() => void) | undefined;
  const slow: Output = {
    write: () =>
      new Promise((done) => {
        waiting = done;
      }),
    end: async () => {},
    discard: async () => {},
  };
  const sink = jsonLines(slow);
  const results = Array.from({ length: 128 }, (_, row) => sink.take(scored(row + 2)));
  expect(results.slice(0, -1).every((result) => result === undefined)).toBe(true);
  let isThrough = false;
  const through = Promise.resolve(results.at(-1)).then(() => {
    isThrough = true;
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(isThrough).toBe(false);
  waiting?.();
  await through;
});

it("feeds several as one", async () => {
  const outputs = [collect(), collect()];
  await feed(allOf(outputs.map(jsonLines)), 2);
  expect(outputs[0]?.pieces).toEqual(outputs[1]?.pieces);
  expect(outputs.map(({ ended }) => ended)).toEqual([1, 1]);
});
