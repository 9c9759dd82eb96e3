// The ready-made customer model as one plain function: facts with a day and a grade, ageing, coverage and the five gates, but no
// bounds, no explanation and no list of issues.
import { day } from "../day.ts";
import type { CustomerRow, Known } from "./rows.ts";

const MICRO = 1e6;
const GRADES = { verified: 1, stated: 0.8, assumed: 0.5 };
const BELOW_HIGH = 70 * MICRO - 1;

const FIT = [0, 35, 70, 100];
const NEED = [0, 30, 65, 100];
const PROCESS = [0, 35, 70, 100];
const STAGE = [0, 25, 50, 75, 100];
const VALUE = [0, 40, 75, 100];
const BUDGET = new Map<unknown, number>([
  ["none", 0],
  ["planned", 50],
  ["approved", 100],
]);
const BUYER = new Map<unknown, number>([
  ["noContact", 0],
  ["brief", 30],
  ["multiple", 70],
  ["inDepth", 100],
]);
const CHAMPION = new Map<unknown, number>([
  ["none", 0],
  ["coach", 50],
  ["champion", 100],
]);

function certainty({ asOf, grade }: Known<unknown>, today: number, fresh: number, expires: number): number {
  const full = GRADES[grade ?? "verified"] * MICRO;
  if (asOf === null || asOf === undefined) return full;
  const age = today - day(asOf);
  if (age <= fresh) return full;
  return age >= expires ? 0 : Math.floor(((expires - age) * full) / (expires - fresh) + 0.5);
}

function spendPoints(x: number): number {
  if (x >= 50e6) return 100;
  if (x >= 20e6) return 80 + (x - 20e6) * (20 / 30e6);
  if (x >= 5e6) return 50 + (x - 5e6) * (30 / 15e6);
  if (x >= 1e6) return 20 + (x - 1e6) * (30 / 4e6);
  return x * (20 / 1e6);
}

function breadthPoints(x: number): number {
  if (x >= 6) return 100;
  if (x >= 3) return 60 + (x - 3) * (40 / 3);
  if (x >= 1) return 20 + (x - 1) * 20;
  return x * 20;
}

const linear = (x: number, from: number, to: number): number =>
  x <= from ? 0 : x >= to ? 100 : (x - from) * (100 / (to - from));

const within = (value: unknown, min: number, max: number): value is number =>
  typeof value === "number" && value >= min && value <= max;

/** An axis while it is summed up. */
type Sum = { micropoints: number; weight: number; covered: number };

/** Adds what a fact gives; nothing where it is unknown, or has no points. */
function add(
  sum: Sum,
  fact: Known<unknown> | null,
  points: number | undefined,
  weight: number,
  today: number,
  fresh: number,
  expires: number,
): void {
  if (fact === null || points === undefined || Number.isNaN(points)) return;
  sum.micropoints += weight * Math.floor(points * MICRO + 0.5);
  sum.weight += weight;
  sum.covered += weight * certainty(fact, today, fresh, expires);
}

const emptySum = (): Sum => ({ micropoints: 0, weight: 0, covered: 0 });
const scoreOf = ({ micropoints, weight }: Sum): number | null =>
  weight === 0 ? null : Math.floor(micropoints / weight + 0.5);
const coverageOf = ({ covered }: Sum): number => Math.floor(covered / 100 + 0.5) / MICRO;

/** The value of a number fact in its valid range; NaN where there is none. */
const numberOf = (fact: Known<number> | null, min: number, max: number): number =>
  fact !== null && within(fact.value, min, max) ? fact.value : Number.NaN;

const band = (score: number) => (score < 40 * MICRO ? "low" : score < 70 * MICRO ? "medium" : "high");

const CELLS: Record<string, { id: string; tier: string; strategy: string }> = Object.fromEntries(
  [
    ["low/low", "D", "withdraw"],
    ["low/medium", "C", "streamline"],
    ["low/high", "C", "maintain"],
    ["medium/low", "C", "educate"],
    ["medium/medium", "B", "select"],
    ["medium/high", "B", "deepen"],
    ["high/low", "B", "raise"],
    ["high/medium", "A", "expand"],
    ["high/high", "A", "invest"],
  ].map(([id, tier, strategy]) => [id, { id, tier, strategy }]),
);

function axisResult(score: number | null, coverage: number) {
  return {
    score: score === null ? null : score / MICRO,
    band: score === null ? null : band(score),
    coverage,
  };
}

export function handWrittenCustomer(row: CustomerRow, asOf: string) {
  const today = day(asOf);
  const { annualSpend, growth, openShare, strategicFit, need, budget, decisionProcess } = row;
  const potential = emptySum();
  add(potential, annualSpend, spendPoints(numberOf(annualSpend, 0, 1e11)), 20, today, 365, 730);
  add(potential, growth, linear(numberOf(growth, -100, 1000), -10, 30), 10, today, 180, 540);
  add(potential, openShare, linear(numberOf(openShare, 0, 100), 0, 100), 15, today, 180, 540);
  add(potential, strategicFit, FIT[numberOf(strategicFit, 1, 4) - 1], 10, today, 365, 1095);
  add(potential, need, NEED[numberOf(need, 1, 4) - 1], 20, today, 90, 365);
  add(potential, budget, BUDGET.get(budget?.value), 15, today, 90, 365);
  add(potential, decisionProcess, PROCESS[numberOf(decisionProcess, 1, 4) - 1], 10, today, 90, 365);

  const { relationshipStage, economicBuyer, champion, support, contactBreadth, trust, valueDelivered } = row;
  const relationship = emptySum();
  add(relationship, relationshipStage, STAGE[numberOf(relationshipStage, 1, 5) - 1], 20, today, 365, 730);
  add(relationship, economicBuyer, BUYER.get(economicBuyer?.value), 15, today, 180, 365);
  add(relationship, champion, CHAMPION.get(champion?.value), 15, today, 180, 365);
  const supportLevel = numberOf(support, -5, 5);
  add(relationship, support, linear(supportLevel, -5, 5), 10, today, 90, 270);
  add(relationship, contactBreadth, breadthPoints(numberOf(contactBreadth, 0, 50)), 5, today, 180, 365);
  add(relationship, trust, linear(numberOf(trust, 1, 10), 1, 10), 10, today, 180, 540);
  add(relationship, valueDelivered, VALUE[numberOf(valueDelivered, 1, 4) - 1], 15, today, 365, 1095);
  const age = today - day(row.lastContact);
  if (age >= 0) {
    relationship.micropoints += 10 * Math.floor(100 * (60 / (60 + age)) * MICRO + 0.5);
    relationship.weight += 10;
    relationship.covered += 10 * MICRO;
  }

  let x = scoreOf(potential);
  let y = scoreOf(relationship);
  if (x !== null && budget?.value === "none") x = Math.min(x, BELOW_HIGH);
  const isCapped = economicBuyer?.value === "noContact" || supportLevel <= -4 || age > 365;
  if (y !== null && isCapped) y = Math.min(y, BELOW_HIGH);
  const xCoverage = coverageOf(potential);
  const yCoverage = coverageOf(relationship);
  const status =
    row.blocked?.value === true
      ? "excluded"
      : x === null || y === null || xCoverage < 0.3 || yCoverage < 0.3
        ? "unplaced"
        : "placed";
  return {
    status,
    cell: status === "placed" ? (CELLS[`${band(x as number)}/${band(y as number)}`] ?? null) : null,
    axes: { potential: axisResult(x, xCoverage), relationship: axisResult(y, yCoverage) },
  };
}
