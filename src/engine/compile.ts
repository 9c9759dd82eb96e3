import { dayNumber } from "../core/day.ts";
import { isOpaque } from "../core/expression.ts";
import { rawText, shortText } from "../core/issue.ts";
import { deepFreeze, isRecord, snapshot } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Model, ModelTypes } from "../model/define.ts";
import { ModelError } from "../model/error.ts";
import { hashModel } from "../model/hash.ts";
import { lintErrors } from "../model/lint-errors.ts";
import { type ModelOptions, scalesFor } from "../model/resolve.ts";
import { explained } from "./assess.ts";
import { createEvaluation, type Evaluation } from "./evaluation.ts";
import type { BatchOptions, CallOptions } from "./facts.ts";
import type { Matrix } from "./matrix.ts";
import { cellsOf, placementOf } from "./place.ts";
import type { Plan } from "./plan.ts";
import { planModel } from "./planner.ts";
import type { CallDays } from "./reading.ts";
import type { Assessment, ModelStamp } from "./result.ts";

const NEEDS_DAY =
  'this model counts age, so the call needs the day of the assessment: { asOf: "YYYY-MM-DD" }';

/** The day number of a day that a caller gave; NaN where none was given. A caller's mistake is an exception. */
function callDay(name: string, day: string | undefined): number {
  if (day === undefined) return Number.NaN;
  const number = typeof day === "string" ? dayNumber(day) : Number.NaN;
  if (Number.isNaN(number)) {
    throw new RangeError(`${name} must be a real day as "YYYY-MM-DD", found ${rawText(day)}`);
  }
  return number;
}

/** The days of a call, checked. */
function callDays(plan: Plan, { asOf, factsAsOf }: CallOptions): CallDays {
  if (plan.countsAge && asOf === undefined) throw new RangeError(NEEDS_DAY);
  const days = { asOf: callDay("asOf", asOf), factsAsOf: callDay("factsAsOf", factsAsOf) };
  if (days.factsAsOf > days.asOf) {
    throw new RangeError(
      `factsAsOf ${factsAsOf} lies after asOf ${asOf}: facts from the future would leak into the score`,
    );
  }
  return days;
}

/** The day that a row gave, which is data: null where it cannot be read, or is missing though it is needed. */
export function rowDay(day: unknown, isNeeded: boolean): number | null {
  if (day === null || day === undefined) return isNeeded ? null : Number.NaN;
  const number = typeof day === "string" ? dayNumber(day) : Number.NaN;
  return Number.isNaN(number) ? null : number;
}

/** How the days of each row of a batch are found: checked once where they are the same for all. */
function batchDays<Row>(
  plan: Plan,
  options: BatchOptions<Row>,
): (row: Row) => { days: CallDays; asOf: string | null } {
  const { asOf, factsAsOf } = options;
  if (typeof asOf !== "function" && typeof factsAsOf !== "function") {
    const days = callDays(plan, {
      ...(asOf !== undefined && { asOf }),
      ...(factsAsOf !== undefined && { factsAsOf }),
    });
    return () => ({ days, asOf: asOf ?? null });
  }
  if (plan.countsAge && asOf === undefined) throw new RangeError(NEEDS_DAY);
  const same = {
    asOf: typeof asOf === "function" ? Number.NaN : callDay("asOf", asOf),
    factsAsOf: typeof factsAsOf === "function" ? Number.NaN : callDay("factsAsOf", factsAsOf),
  };
  return (row) => {
    const given = typeof asOf === "function" ? asOf(row) : asOf;
    const learnt = typeof factsAsOf === "function" ? factsAsOf(row) : factsAsOf;
    const days = {
      asOf: typeof asOf === "function" ? rowDay(given, plan.countsAge) : same.asOf,
      factsAsOf: typeof factsAsOf === "function" ? rowDay(learnt, false) : same.factsAsOf,
      factsAsOfText: learnt ?? "",
    };
    return { days, asOf: days.asOf === null || Number.isNaN(days.asOf) ? null : (given as string) };
  };
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
  const plan = deepFreeze(planModel(document, scalesFor(options)));
  const hash = hashModel(document, options);
  const stamp: ModelStamp = Object.freeze({
    id: document.id,
    version: document.version,
    hash,
    label: document.label ?? document.id,
  });
  const cells = cellsOf(plan);
  const evaluate = createEvaluation(plan);
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
    if (isBusy) return use(createEvaluation(plan)(facts, days));
    isBusy = true;
    try {
      return use(evaluate(facts, days));
    } finally {
      isBusy = false;
    }
  };
  const opaque = plan.axes.flatMap(({ dimensions }) => dimensions.filter(({ points }) => isOpaque(points)));

  const assess = (facts: unknown, days: CallDays, asOf: string | null): Assessment =>
    evaluated(facts, days, (evaluation) => explained(plan, cells, evaluation, { model: stamp, asOf }));

  /** The keys of a customer's facts that the model does not declare: misspelt, most likely. */
  const undeclared = (facts: unknown): Assessment["issues"] =>
    (isRecord(facts) ? Object.keys(facts) : [])
      .filter((key) => !Object.hasOwn(document.facts, key))
      .map((key) => ({
        code: "fact.undeclared",
        pointer: pointerTo("", key),
        params: { fact: shortText(key) },
      }));

  function* assessAll<Row>(rows: Iterable<Row>, daysOf: ReturnType<typeof batchDays<Row>>) {
    for (const row of rows) {
      const { days, asOf } = daysOf(row);
      yield { ...assess(row, days, asOf), row };
    }
  }

  const matrix = {
    model: document,
    hash,
    plan,
    javaScriptOnly: [...new Set(opaque.map(({ scale }) => scale))],
    place: (facts: unknown, call: CallOptions = {}) =>
      evaluated(facts, callDays(plan, call), (evaluation) => placementOf(plan, cells, evaluation)),
    assess: (facts: unknown, call: CallOptions = {}) => {
      const result = assess(facts, callDays(plan, call), call.asOf ?? null);
      const misspelt = undeclared(facts);
      return misspelt.length === 0 ? result : { ...result, issues: [...misspelt, ...result.issues] };
    },
    // Not a generator itself: a wrong call is an exception at once, and not when the first result is taken.
    assessAll: <Row>(rows: Iterable<Row>, options: BatchOptions<Row> = {}) =>
      assessAll(rows, batchDays(plan, options)),
  };
  // The engine knows a model by its ids; the compiler's memory of them is given back here, in one place.
  return Object.freeze(matrix) as unknown as Matrix<T>;
}
