import { canonicalJson } from "../core/json.ts";
import type { AxisAssessment } from "../engine/result.ts";
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

function axisCells({ score, low, high, band, coverage }: AxisAssessment): CsvRow {
  return [score, low, high, band, coverage];
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
    ...model.axes.flatMap(({ id }) => axisCells(assessment.axes[id] as AxisAssessment)),
    assessment.possibleCells.join(" "),
    String(assessment.settled),
    String(assessment.mayBeExcluded),
    assessment.gaps[0]?.fact ?? null,
    issues.length,
    issues.length === 0 ? null : canonicalJson(issues),
  ];
}
