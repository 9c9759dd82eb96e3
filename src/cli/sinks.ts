import type { Day } from "../core/day.ts";
import type { Matrix } from "../engine/matrix.ts";
import { csvText } from "../parse/csv-text.ts";
import { writeSnapshots } from "../portfolio/history/json-lines.ts";
import { type Snapshot, takeSnapshot } from "../portfolio/history/snapshot.ts";
import { flatColumns, flatRow } from "./flat.ts";
import type { Output } from "./output.ts";
import { isFoundAgain, type Scored, type Sink } from "./scored.ts";

/** How many rows are written at once. */
const BATCH = 128;

/** Writes rows in batches, and waits until each batch has been taken: memory does not grow when the reader is slow. */
function batched(output: Output, write: (rows: readonly Scored[]) => string, before = ""): Sink {
  let rows: Scored[] = [];
  let text = before;
  const flush = async (): Promise<void> => {
    text += rows.length === 0 ? "" : write(rows);
    rows = [];
    if (text !== "") await output.write(text);
    text = "";
  };
  return {
    take: (scored) => {
      rows.push(scored);
      return rows.length < BATCH ? undefined : flush();
    },
    end: async () => {
      await flush();
      await output.end();
    },
  };
}

/** One JSON object per line: row, id and name, the assessment, and what was wrong with the row. */
export function jsonLines(output: Output): Sink {
  return batched(output, (rows) =>
    rows
      .map(({ customer: { row, id, name, issues }, assessment }) => {
        return `${JSON.stringify({ row, id, name, assessment, issues })}\n`;
      })
      .join(""),
  );
}

/** The flat table, with or without the mark by which Excel takes it for UTF-8. */
export function flatCsv(output: Output, { model }: Matrix, byteOrderMark: boolean): Sink {
  const header = csvText([flatColumns(model)], { byteOrderMark });
  return batched(output, (rows) => csvText(rows.map((scored) => flatRow(model, scored))), header);
}

/** What a history keeps of a scored customer. */
export function snapshotOf({ customer, assessment }: Scored, recordedOn: Day): Snapshot {
  return takeSnapshot(assessment, { customer: customer.id as string, recordedOn });
}

/** Snapshots to be appended to a history, one per line; `leaveOut` is called for each customer that could not be found again in it. */
export function snapshotLines(output: Output, recordedOn: Day, leaveOut: () => void): Sink {
  const { take, end } = batched(output, (rows) =>
    [...writeSnapshots(rows.map((scored) => snapshotOf(scored, recordedOn)))].join(""),
  );
  return { take: (scored) => (isFoundAgain(scored.customer) ? take(scored) : leaveOut()), end };
}

/** Several sinks fed as one. */
export function allOf(sinks: readonly Sink[]): Sink {
  return {
    take: async (scored) => {
      for (const sink of sinks) await sink.take(scored);
    },
    end: async () => {
      for (const sink of sinks) await sink.end();
    },
  };
}
