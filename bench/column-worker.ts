// A thread that places its part of shared columns whenever it is asked, as examples/workers.ts does it. Started by workers.ts.
import { parentPort, workerData } from "node:worker_threads";
import { compileModel } from "opportunity-matrix";
import { columnsBetween } from "./scorecard/columns.ts";
import { model } from "./scorecard/model.ts";
import { asOf } from "./scorecard/rows.ts";
import type { WorkerPart } from "./workers.ts";

/** The memory of all typed arrays in a result. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(buffersOf) : [];
}

const { columns, from, to } = workerData as WorkerPart;
const matrix = compileModel(model);

parentPort?.on("message", () => {
  const placed = matrix.placeColumns(columnsBetween(columns, from, to), { length: to - from, asOf });
  parentPort?.postMessage(placed, buffersOf(placed));
});
