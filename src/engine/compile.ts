import { isOpaque } from "../core/expression.ts";
import { rawText, shortText } from "../core/issue.ts";
import { deepFreeze, isRecord, snapshot } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Model, ModelTypes } from "../model/define.ts";
import { ModelError } from "../model/error.ts";
import { hashOf } from "../model/hash.ts";
import { lintErrors } from "../model/lint-errors.ts";
import { type ModelOptions, scalesFor } from "../model/resolve.ts";
import { explained } from "./assess.ts";
import { batchDays, type CallDays, callDays } from "./days.ts";
import { createEvaluator } from "./evaluate.ts";
import type { BatchOptions, CallOptions } from "./facts.ts";
import { createKernels } from "./kernels/kernels.ts";
import { BATCH } from "./kernels/lanes.ts";
import { placeColumns } from "./kernels/place-columns.ts";
import { placeRows } from "./kernels/place-rows.ts";
import { createPlacementColumns, type Wanted } from "./kernels/placement-columns.ts";
import { createRowReader } from "./kernels/rows.ts";
import type { Matrix } from "./matrix.ts";
import { placementOf } from "./place.ts";
import { planModel } from "./planner.ts";
import { createPool } from "./pool.ts";
import type { Assessment, ModelStamp } from "./result.ts";
import { type RowSource, type StreamOptions, streamed } from "./stream.ts";

/** The keys of a customer's facts; none of what is no object, nor of a proxy that refuses to tell. */
function keysOf(facts: unknown): readonly string[] {
  try {
    return isRecord(facts) ? Object.keys(facts) : [];
  } catch {
    return [];
  }
}

/** How many records a caller says that there are. */
function recordCount(length: number): number {
  if (Number.isSafeInteger(length) && length >= 0) return length;
  throw new RangeError(`length must be the whole number of records; found ${rawText(length)}`);
}

/**
 * Compiles a model: lints it once, fixes its weights and bands in whole numbers, and gives the functions that place
 * customers. The model is copied, so that later changes of the document change nothing.
 *
 * @param model a model document, or one that `parseModel` has read
 * @param options scales of your own that the model names
 * @throws {ModelError} where the lint finds an error; `issues` has all of them with JSON pointers
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * matrix.assess({}, { asOf: "2026-11-23" }).status; // => "unplaced"
 * ```
 */
export function compileModel<T extends ModelTypes>(model: Model<T>, options: ModelOptions = {}): Matrix<T> {
  const findings = lintErrors(model, options);
  if (findings.some(({ severity }) => severity === "error")) throw new ModelError(findings);

  const document = snapshot(model);
  const scales = scalesFor(options);
  const plan = deepFreeze(planModel(document, scales));
  const hash = hashOf(document, scales);
  const { id, version, label = id, life } = document;
  const stamp: ModelStamp = Object.freeze({ id, version, hash, label, status: life?.status ?? null });
  const { countsAge } = plan;
  const declared = new Set(plan.facts.map((fact) => fact.id));
  const evaluators = createPool(() => createEvaluator(plan));
  const batches = createPool(() => {
    const kernels = createKernels(plan, BATCH);
    return { kernels, read: createRowReader(kernels.lanes, kernels.readers) };
  });

  const assess = (facts: unknown, days: CallDays): Assessment =>
    evaluators.use((evaluate) => explained(plan, evaluate(facts, days), stamp, days.given.asOf));

  /** The keys of a customer's facts that the model does not declare: misspelt, most likely. */
  const undeclared = (facts: unknown): Assessment["issues"] => {
    const issues: Assessment["issues"][number][] = [];
    for (const key of keysOf(facts)) {
      if (declared.has(key)) continue;
      issues.push({
        code: "fact.undeclared",
        pointer: pointerTo("", key),
        params: { fact: shortText(key) },
      });
    }
    return issues;
  };

  function* assessAll<Row>(rows: Iterable<Row>, days: CallDays | ((row: Row) => CallDays)) {
    for (const row of rows) {
      const result = assess(row, typeof days === "function" ? days(row) : days) as Assessment & { row: Row };
      // Put into the new result: to spread it into another would copy it for every row.
      result.row = row;
      yield result;
    }
  }

  const opaque = plan.axes.flatMap(({ dimensions }) => dimensions.filter(({ points }) => isOpaque(points)));
  const matrix = {
    model: document,
    hash,
    plan,
    javaScriptOnly: [...new Set(opaque.map(({ scale }) => scale))],
    place: (facts: unknown, call: CallOptions = {}) => {
      const days = callDays(countsAge, call);
      return evaluators.use((evaluate) => placementOf(plan, evaluate(facts, days)));
    },
    assess: (facts: unknown, call: CallOptions = {}) => {
      const result = assess(facts, callDays(countsAge, call));
      const misspelt = undeclared(facts);
      return misspelt.length === 0 ? result : { ...result, issues: [...misspelt, ...result.issues] };
    },
    placeAll: <Row>(rows: Iterable<Row>, options: BatchOptions<Row> & Wanted = {}) => {
      const days = batchDays(countsAge, options);
      const list = Array.isArray(rows) ? (rows as readonly Row[]) : [...rows];
      const out = createPlacementColumns(plan, list.length, options);
      batches.use(({ kernels, read }) => placeRows(kernels, read, list, days, out));
      return out;
    },
    placeColumns: (columns: object, options: CallOptions & Wanted & { readonly length: number }) => {
      const days = callDays(countsAge, options);
      const out = createPlacementColumns(plan, recordCount(options.length), options);
      batches.use(({ kernels }) => placeColumns(kernels, columns, days, out));
      return out;
    },
    // Not a generator itself: a wrong call is an exception at once, and not when the first result is taken.
    assessAll: <Row>(rows: Iterable<Row>, options: BatchOptions<Row> = {}) =>
      assessAll(rows, batchDays(countsAge, options)),
    assessStream: <Row>(source: RowSource<Row>, options: StreamOptions<Row> = {}) => {
      const days = batchDays(countsAge, options);
      return streamed(source, (rows) => assessAll(rows, days), options);
    },
  };
  // The engine knows a model by its ids; the compiler's memory of them is given back here, in one place.
  return Object.freeze(matrix) as unknown as Matrix<T>;
}
