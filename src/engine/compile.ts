import { isOpaque } from "../core/expression.ts";
import { rawText } from "../core/issue.ts";
import { deepFreeze, snapshot } from "../core/json.ts";
import type { Model, ModelTypes } from "../model/define.ts";
import { ModelError } from "../model/error.ts";
import { hashOf } from "../model/hash.ts";
import { lintErrors } from "../model/lint-errors.ts";
import { type ModelOptions, scalesFor } from "../model/resolve.ts";
import { batchDays, callDays } from "./days.ts";
import { createExplainer } from "./explanation/explainer.ts";
import { undeclaredReader } from "./explanation/undeclared.ts";
import type { BatchOptions, CallOptions } from "./facts.ts";
import type { IntoOptions, Wanted } from "./kernels/placement-columns.ts";
import type { Matrix } from "./matrix.ts";
import { createPlacer } from "./placer.ts";
import { planModel } from "./planner.ts";
import type { ModelStamp } from "./result.ts";
import { type RowSource, type StreamOptions, streamed } from "./stream.ts";

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
  const undeclaredIn = undeclaredReader(plan);
  const { place, placeAll, placeColumns } = createPlacer(plan);
  const { assess, assessAll } = createExplainer(plan, stamp);
  const opaque = plan.axes.flatMap(({ dimensions }) => dimensions.filter(({ points }) => isOpaque(points)));
  const matrix = {
    model: document,
    hash,
    plan,
    javaScriptOnly: [...new Set(opaque.map(({ scale }) => scale))],
    place: (facts: unknown, call: CallOptions = {}) => place(facts, callDays(countsAge, call)),
    assess: (facts: unknown, call: CallOptions = {}) => {
      const result = assess(facts, callDays(countsAge, call));
      const undeclared = undeclaredIn(facts);
      return undeclared.length === 0 ? result : { ...result, issues: [...undeclared, ...result.issues] };
    },
    placeAll: <Row>(rows: Iterable<Row>, options: BatchOptions<Row> & Wanted & IntoOptions = {}) => {
      const list = Array.isArray(rows) ? (rows as readonly Row[]) : [...rows];
      return placeAll(list, batchDays(countsAge, options), options);
    },
    placeColumns: (
      columns: object,
      options: CallOptions & Wanted & IntoOptions & { readonly length: number },
    ) => placeColumns(columns, recordCount(options.length), callDays(countsAge, options), options),
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
