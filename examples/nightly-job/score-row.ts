// The row that is written back: flat, snake_case, every column always there, null where there is nothing to say.
import { createHash } from "node:crypto";
import {
  type Assessment,
  type AxisAssessment,
  type Issue,
  type Model,
  type Reason,
  recommend,
} from "opportunity-matrix";
import { type customerModel, customerPlaybook } from "opportunity-matrix/models";

export type CustomerTypes = typeof customerModel extends Model<infer Types> ? Types : never;

/** Reasons that repeat what columns say. */
const IN_COLUMNS: ReadonlySet<string> = new Set(["cell", "axis", "axisCertain", "open", "settled"]);

/**
 * Whole points, cut so that they promise nothing too much. Age moves most scores by less than a point a day: with decimals nearly every
 * row would change every night, and none of it would matter to anybody.
 */
function pointsOf({ score, low, high }: AxisAssessment) {
  return [score === null ? null : Math.floor(score), Math.floor(low), Math.ceil(high)] as const;
}

/** A share as whole percent, cut. It comes with six decimals, which times 100 may fall a hair below a whole number. */
function percentOf(share: number): number {
  return Math.floor(Math.round(share * 1e6) / 1e4);
}

/** A reason with its numbers in whole points too; `reasonText` words it as before. */
function wholePoints({ code, params }: Reason): Reason {
  const whole = Object.entries(params).map(([name, value]) => {
    if (typeof value !== "number") return [name, value];
    return [name, name === "coverage" ? percentOf(value) / 100 : Math.trunc(value)];
  });
  return { code, params: Object.fromEntries(whole) };
}

/** The columns that a reader acts on: a row is written when one of them changes, and only then. */
export function resultOf(assessment: Assessment<CustomerTypes>, issues: readonly Issue[]) {
  const { status, cell, settled, axes } = assessment;
  const [potential_score, potential_low, potential_high] = pointsOf(axes.potential);
  const [relationship_score, relationship_low, relationship_high] = pointsOf(axes.relationship);
  const { reasons } = recommend(assessment, customerPlaybook);
  return {
    status,
    potential_score,
    potential_low,
    potential_high,
    potential_known_percent: percentOf(axes.potential.coverage),
    relationship_score,
    relationship_low,
    relationship_high,
    relationship_known_percent: percentOf(axes.relationship.coverage),
    cell: cell?.id ?? null,
    tier: cell?.tier ?? null,
    strategy_code: cell?.strategy ?? null,
    settled,
    reasons_json: reasons.filter(({ code }) => !IN_COLUMNS.has(code)).map(wholePoints),
    issues_json: issues,
  };
}

/** The key of one scoring. Equal keys give equal results, so it holds everything that a result depends on, the day included. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
