// The scorecard as one SELECT, as a good analyst would write it for this model alone, in words that both databases know.
import { asOf } from "../scorecard/rows.ts";
import { TABLE } from "./table.ts";

const double = (value: number): string => `CAST('${value}' AS DOUBLE PRECISION)`;

const curve = (name: string, scale: number): string =>
  `CASE WHEN "${name}" < ${scale} THEN CASE WHEN "${name}" <= 0 THEN 0 ELSE "${name}" * ${double(30 / scale)} END
    WHEN "${name}" < ${4 * scale} THEN 30 + ("${name}" - ${scale}) * ${double(40 / (3 * scale))}
    WHEN "${name}" < ${10 * scale} THEN 70 + ("${name}" - ${4 * scale}) * ${double(30 / (6 * scale))} ELSE 100 END`;
const map = (name: string, low: string, middle: string, high: string): string =>
  `CASE "${name}" WHEN '${low}' THEN 0 WHEN '${middle}' THEN 50 WHEN '${high}' THEN 100 END`;
const rating = (name: string): string =>
  `CASE WHEN "${name}" IN (1, 2, 3, 4, 5) THEN ("${name}" - 1) * 25 END`;

type Term = readonly [name: string, weight: number, points: string];

const potential: readonly Term[] = [
  ["spend", 25, `CASE WHEN "spend" >= 0 THEN ${curve("spend", 100)} END`],
  [
    "growth",
    15,
    `CASE WHEN "growth" BETWEEN -100 AND 1000
    THEN CASE WHEN "growth" <= -10 THEN 0 WHEN "growth" >= 30 THEN 100 ELSE ("growth" + 10) * ${double(2.5)} END END`,
  ],
  ["wallet", 10, `CASE WHEN "wallet" BETWEEN 0 AND 100 THEN ${curve("wallet", 10)} END`],
  ["sites", 5, `CASE WHEN "sites" >= 0 THEN ${curve("sites", 5)} END`],
  ["fit", 15, rating("fit")],
  ["budget", 20, map("budget", "none", "planned", "approved")],
  ["urgency", 10, map("urgency", "later", "year", "quarter")],
];
const relationship: readonly Term[] = [
  ["stage", 30, rating("stage")],
  ["access", 25, map("access", "no", "indirect", "direct")],
  ["contacts", 15, `CASE WHEN "contacts" >= 0 THEN ${curve("contacts", 2)} END`],
  ["coach", 20, `CASE WHEN "coach" THEN 100 WHEN NOT "coach" THEN 0 END`],
  [
    "lastContact",
    10,
    `CASE WHEN "lastContact" <= DATE '${asOf}'
    THEN 100 * (${double(60)} / (60 + (DATE '${asOf}' - "lastContact"))) END`,
  ],
];

const micropoints = ([name, , points]: Term): string =>
  `floor(CAST(${points} AS DOUBLE PRECISION) * 1000000 + ${double(0.5)}) AS "${name}"`;
const sum = (terms: readonly Term[]): string =>
  terms.map(([name, weight]) => `coalesce(${weight} * "${name}", 0)`).join(" + ");
const weight = (terms: readonly Term[]): string =>
  terms.map(([name, of]) => `CASE WHEN "${name}" IS NULL THEN 0 ELSE ${of} END`).join(" + ");
const band = (axis: string): string =>
  `CASE WHEN ${axis} < 40000000 THEN 'low' WHEN ${axis} < 70000000 THEN 'medium' ELSE 'high' END`;

export const handWrittenSelect = `WITH points AS (
  SELECT "id", "blocked", ${[...potential, ...relationship].map(micropoints).join(",\n  ")}
  FROM ${TABLE}
), sums AS (
  SELECT "id", "blocked", ${sum(potential)} AS x_sum, ${weight(potential)} AS x_weight,
    ${sum(relationship)} AS y_sum, ${weight(relationship)} AS y_weight
  FROM points
), scores AS (
  SELECT *, CASE WHEN x_weight > 0 THEN floor(x_sum / x_weight + ${double(0.5)}) END AS x,
    CASE WHEN y_weight > 0 THEN floor(y_sum / y_weight + ${double(0.5)}) END AS y
  FROM sums
), places AS (
  SELECT *, CASE WHEN "blocked" THEN 'excluded' WHEN x_weight < 30 OR y_weight < 30 THEN 'unplaced' ELSE 'placed' END AS status
  FROM scores
)
SELECT "id", x / 1000000 AS potential_score, CAST(x_weight AS DOUBLE PRECISION) / 100 AS potential_coverage,
  y / 1000000 AS relationship_score, CAST(y_weight AS DOUBLE PRECISION) / 100 AS relationship_coverage, status,
  CASE WHEN status = 'placed' THEN ${band("x")} || '/' || ${band("y")} END AS cell
FROM places`;
