import type { Matrix } from "../engine/matrix.ts";
import type { ModelTypes } from "../model/define.ts";
import { countFacts } from "./certainty.ts";
import { checkOptions } from "./check.ts";
import { dialects } from "./dialects/stock.ts";
import { readFacts } from "./facts.ts";
import { gapsOf } from "./gaps.ts";
import { judgeGates } from "./gates.ts";
import { createLayers } from "./layers.ts";
import { limitAxes } from "./limits.ts";
import type { SqlOptions } from "./options.ts";
import { readPoints } from "./points.ts";
import { query } from "./query.ts";
import { contributionOutputs, resultOutputs } from "./result.ts";
import { sumAxes } from "./score.ts";

/**
 * Writes a model as one SELECT, or as a view, so that rows are scored where they are. Each row of the table is one customer; what comes back
 * is what `matrix.assess` gives of the same facts, to the last bit: scores, bounds and coverage in points, status, cell, tier, strategy and
 * gates, in columns such as `potential_score` and `cell`. What a fact cannot be is unknown, as it is in JavaScript, without an issue.
 *
 * @param matrix a compiled model, all of whose scales lower to the core tree
 * @param options the database, the table and where it has the facts; days and grades are columns, or literals
 * @throws {RangeError} where the call is wrong, or the dialect cannot express something of the model; the message names both
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { toSql } from "opportunity-matrix/sql";
 * const select = toSql(compileModel(customerModel), {
 *   dialect: "duckdb",
 *   table: ["crm", "customers"],
 *   id: "customer_id",
 *   columns: { annualSpend: { value: "annual_spend", asOf: { column: "spend_as_of", as: "date" }, grade: "spend_grade" } },
 *   asOf: "2026-11-23",
 * });
 * select.includes("AS \"potential_score\""); // => true
 * ```
 */
export function toSql<T extends ModelTypes>(matrix: Matrix<T>, options: SqlOptions<T>): string {
  // What the compiler remembers of the model ends here: the plan has everything by id.
  const [any, call] = [matrix as unknown as Matrix, options as SqlOptions];
  checkOptions(any, call);
  const { plan } = matrix;
  const layers = createLayers();
  const known = readFacts(plan, call, layers);
  const { facts, dimensions } = countFacts(plan, known, readPoints(plan, known, layers), layers);
  const summed = sumAxes(plan, dimensions, layers);
  const gates = judgeGates(plan, facts, layers);
  const axes = limitAxes(summed, gates, layers);
  const outputs = [
    ...resultOutputs(plan, axes, gates, layers),
    ...(call.contributions === true ? contributionOutputs(axes, layers) : []),
    ...gapsOf(plan, facts, summed, gates, call.gaps ?? 0, layers),
  ];
  const dialect = typeof call.dialect === "string" ? dialects[call.dialect] : call.dialect;
  return query(any, call, dialect, layers.all, outputs);
}
