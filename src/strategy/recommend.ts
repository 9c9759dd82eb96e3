import { own } from "../core/json.ts";
import type { Assessment } from "../engine/result.ts";
import type { ModelTypes } from "../model/define.ts";
import { ModelError } from "../model/error.ts";
import type { Playbook, PlaybookDocument, Strategy } from "../model/playbook.ts";
import { type Reason, reasonsFor } from "./reasons.ts";

/** What to do with a customer, and why. */
export type Recommendation<S extends string = string> = {
  /** The id of the strategy; null for the playbook's answer to a customer without a cell. */
  readonly strategyId: S | null;
  readonly strategy: Strategy;
  /** Codes and parameters, most important first; `reasonText` words them. */
  readonly reasons: readonly Reason[];
};

/** A playbook with the strategies that are asked for; any playbook, for an assessment that was stored and knows only texts. */
type PlaybookFor<S extends string> = string extends S ? PlaybookDocument : Playbook<S>;

/**
 * Chooses the strategy for a customer from its place: that of the cell, or the playbook's answer where the customer is
 * unplaced or excluded.
 *
 * @throws {ModelError} where the playbook lacks the strategy that the cell names
 * @example
 * ```ts
 * import { compileModel, recommend } from "opportunity-matrix";
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const result = matrix.assess({}, { asOf: "2026-11-23" });
 * recommend(result, customerPlaybook).reasons[0]?.code; // => "unplaced"
 * ```
 */
export function recommend<T extends ModelTypes>(
  assessment: Assessment<T>,
  playbook: PlaybookFor<T["strategy"]>,
): Recommendation<T["strategy"]> {
  const reasons = reasonsFor(assessment);
  if (assessment.status !== "placed")
    return { strategyId: null, strategy: playbook[assessment.status], reasons };
  const strategyId: T["strategy"] = assessment.cell.strategy;
  const strategy = own(playbook.strategies, strategyId) as Strategy | undefined;
  if (strategy === undefined) {
    const params = { strategy: strategyId };
    throw new ModelError([
      { severity: "error", code: "playbook.strategyMissing", pointer: "/strategies", params },
    ]);
  }
  return { strategyId, strategy, reasons };
}
