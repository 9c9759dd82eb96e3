import { isOpaque } from "../core/expression.ts";
import { shortText } from "../core/issue.ts";
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
import type { Evaluation } from "./evaluation.ts";
import type { BatchOptions, CallOptions } from "./facts.ts";
import type { Matrix } from "./matrix.ts";
import { placementOf } from "./place.ts";
import { planModel } from "./planner.ts";
import type { Assessment, ModelStamp } from "./result.ts";

/** The keys of a customer's facts; none of what is no object, nor of a proxy that refuses to tell. */
function keysOf(facts: unknown): readonly string[] {
  try {
    return isRecord(facts) ? Object.keys(facts) : [];
  } catch {
    return [];
  }
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
  const evaluate = createEvaluator(plan);
  let isBusy = false;

  /**
   * Reads and scores one customer, and hands the evaluation on while it holds. It is reused from call to call; where reading a row
   * or a scale of one's own calls this matrix again, that call gets an evaluation of its own.
   */
  const evaluated = <Result>(
    facts: unknown,
    days: CallDays,
    use: (evaluation: Evaluation) => Result,
  ): Result => {
    if (isBusy) return use(createEvaluator(plan)(facts, days));
    isBusy = true;
    try {
      return use(evaluate(facts, days));
    } finally {
      isBusy = false;
    }
  };

  const assess = (facts: unknown, days: CallDays): Assessment =>
    evaluated(facts, days, (evaluation) => explained(plan, evaluation, stamp, days.given.asOf));

  /** The keys of a customer's facts that the model does not declare: misspelt, most likely. */
  const undeclared = (facts: unknown): Assessment["issues"] =>
    keysOf(facts)
      .filter((key) => !Object.hasOwn(document.facts, key))
      .map((key) => ({
        code: "fact.undeclared",
        pointer: pointerTo("", key),
        params: { fact: shortText(key) },
      }));

  function* assessAll<Row>(rows: Iterable<Row>, daysOf: (row: Row) => CallDays) {
    for (const row of rows) yield { ...assess(row, daysOf(row)), row };
  }

  const opaque = plan.axes.flatMap(({ dimensions }) => dimensions.filter(({ points }) => isOpaque(points)));
  const matrix = {
    model: document,
    hash,
    plan,
    javaScriptOnly: [...new Set(opaque.map(({ scale }) => scale))],
    place: (facts: unknown, call: CallOptions = {}) =>
      evaluated(facts, callDays(countsAge, call), (evaluation) => placementOf(plan, evaluation)),
    assess: (facts: unknown, call: CallOptions = {}) => {
      const result = assess(facts, callDays(countsAge, call));
      const misspelt = undeclared(facts);
      return misspelt.length === 0 ? result : { ...result, issues: [...misspelt, ...result.issues] };
    },
    // Not a generator itself: a wrong call is an exception at once, and not when the first result is taken.
    assessAll: <Row>(rows: Iterable<Row>, options: BatchOptions<Row> = {}) =>
      assessAll(rows, batchDays(countsAge, options)),
  };
  // The engine knows a model by its ids; the compiler's memory of them is given back here, in one place.
  return Object.freeze(matrix) as unknown as Matrix<T>;
}
