import { canonicalJson } from "../core/json.ts";
import { cellInForce } from "../engine/override.ts";
import type { Assessment, AxisAssessment } from "../engine/result.ts";
import type { ModelDocument } from "../model/document.ts";
import type { CsvRow } from "../parse/csv-text.ts";
import { issuesOf, type Scored } from "./scored.ts";

/** An id in snake_case: `winLikelihood` is `win_likelihood`. */
function snakeCase(id: string): string {
  return id
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1_$2")
    .replace(/[^\p{L}\p{N}]/gu, "_")
    .replace(/_+/g, "_")
    .toLowerCase();
}

/** The names of the two axes in column names; `x` and `y` where they would be the same. */
function axisNames([x, y]: ModelDocument["axes"]): readonly [string, string] {
  const names = [snakeCase(x.id), snakeCase(y.id)] as const;
  return names[0] === names[1] ? ["x", "y"] : names;
}

/** The columns of the flat table: one snake_case row per customer, for a spreadsheet or to be written back to a CRM. */
export function flatColumns(model: ModelDocument): readonly string[] {
  return [
    "row",
    "customer_id",
    "name",
    "model_id",
    "model_version",
    "model_hash",
    "model_status",
    "as_of",
    "status",
    "cell",
    "tier",
    "strategy",
    "cell_in_force",
    "tier_in_force",
    "strategy_in_force",
    "by_hand_by",
    "by_hand_on",
    "by_hand_until",
    "by_hand_why",
    ...axisNames(model.axes).flatMap((axis) => [
      `${axis}_score`,
      `${axis}_low`,
      `${axis}_high`,
      `${axis}_band`,
      `${axis}_coverage`,
    ]),
    "possible_cells",
    "settled",
    "may_be_excluded",
    "next_fact",
    "issues",
    "issues_json",
  ];
}

const NOBODY = { by: null, on: null, until: null, why: null } as const;

function axisCells({ score, low, high, band, coverage }: AxisAssessment): CsvRow {
  return [score, low, high, band, coverage];
}

/** The cell to follow, and who placed the customer there, if a person did. */
function inForceCells(assessment: Assessment): CsvRow {
  const cell = cellInForce(assessment);
  const { by, on, until, why } = assessment.override ?? NOBODY;
  // A reason in several languages stays whole: the table has no locale.
  const reason = typeof why === "object" && why !== null ? canonicalJson(why) : why;
  return [cell?.id ?? null, cell?.tier ?? null, cell?.strategy ?? null, by, on, until, reason];
}

/** A customer's cells, in the order of the columns. */
export function flatRow(model: ModelDocument, scored: Scored): CsvRow {
  const { customer, assessment } = scored;
  const { cell, model: stamp } = assessment;
  const issues = issuesOf(scored);
  return [
    customer.row,
    customer.id,
    customer.name,
    stamp.id,
    stamp.version,
    stamp.hash,
    stamp.status,
    assessment.asOf,
    assessment.status,
    cell?.id ?? null,
    cell?.tier ?? null,
    cell?.strategy ?? null,
    ...inForceCells(assessment),
    ...model.axes.flatMap(({ id }) => axisCells(assessment.axes[id] as AxisAssessment)),
    assessment.possibleCells.join(" "),
    String(assessment.settled),
    String(assessment.mayBeExcluded),
    assessment.gaps[0]?.fact ?? null,
    issues.length,
    issues.length === 0 ? null : canonicalJson(issues),
  ];
}
