import type { Matrix } from "../engine/matrix.ts";
import { csvText, flatColumns, flatRow } from "./flat.ts";
import type { Output } from "./output.ts";
import type { Scored, Sink } from "./scored.ts";

/** How many rows are written at once. */
const BATCH = 128;

/** Excel takes a CSV file for UTF-8 only where it begins with this mark. */
export const BYTE_ORDER_MARK = "\ufeff";

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

/** The flat table. */
export function flatCsv(output: Output, { model }: Matrix, isFile: boolean): Sink {
  const header = (isFile ? BYTE_ORDER_MARK : "") + csvText([flatColumns(model)]);
  return batched(output, (rows) => csvText(rows.map((scored) => flatRow(model, scored))), header);
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
