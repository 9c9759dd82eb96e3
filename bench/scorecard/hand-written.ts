// The same model as plain functions, as a good engineer would write them for this model alone: same checks of types and ranges, same
// rounding, same result. One gives a result for one customer, as `place` does; the other columns for many, as `placeAll` does.
import { day } from "../day.ts";
import { EXCLUDED, newPlaces, outcomes, type Places, UNPLACED } from "./places.ts";
import type { Row } from "./rows.ts";

export function curve(x: number, scale: number): number {
  if (Number.isNaN(x)) return x;
  if (x < scale) return x <= 0 ? 0 : x * (30 / scale);
  if (x < 4 * scale) return 30 + (x - scale) * (40 / (3 * scale));
  if (x < 10 * scale) return 70 + (x - 4 * scale) * (30 / (6 * scale));
  return 100;
}

export function number(value: unknown, min: number, max: number): number {
  return typeof value === "number" && value >= min && value <= max && Number.isFinite(value)
    ? value
    : Number.NaN;
}

export function rating(value: unknown): number {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5
    ? (value - 1) * 25
    : Number.NaN;
}

function map(value: unknown, low: string, middle: string, high: string): number {
  return value === low ? 0 : value === middle ? 50 : value === high ? 100 : Number.NaN;
}

function band(score: number): "low" | "medium" | "high" {
  return score < 40_000_000 ? "low" : score < 70_000_000 ? "medium" : "high";
}

const CELLS: Record<string, { id: string; tier: string; strategy: string }> = Object.fromEntries(
  [
    ["low/low", "D", "leave"],
    ["low/medium", "D", "serve"],
    ["low/high", "C", "serve"],
    ["medium/low", "C", "raise"],
    ["medium/medium", "B", "keep"],
    ["medium/high", "B", "keep"],
    ["high/low", "B", "raise"],
    ["high/medium", "A", "raise"],
    ["high/high", "A", "invest"],
  ].map(([id, tier, strategy]) => [id, { id, tier, strategy }]),
);

/** An axis while it is summed up. */
export type Sum = { micropoints: number; weight: number };

export function add(sum: Sum, points: number, weight: number): void {
  if (Number.isNaN(points)) return;
  sum.micropoints += weight * Math.floor(points * 1e6 + 0.5);
  sum.weight += weight;
}

export const scoreOf = ({ micropoints, weight }: Sum): number | null =>
  weight === 0 ? null : Math.floor(micropoints / weight + 0.5);

function sumPotential(row: Row, sum: Sum): void {
  add(sum, curve(number(row.spend, 0, Infinity), 100), 25);
  const growth = number(row.growth, -100, 1000);
  add(sum, growth <= -10 ? 0 : growth >= 30 ? 100 : (growth + 10) * 2.5, 15);
  add(sum, curve(number(row.wallet, 0, 100), 10), 10);
  add(sum, curve(number(row.sites, 0, Infinity), 5), 5);
  add(sum, rating(row.fit), 15);
  add(sum, map(row.budget, "none", "planned", "approved"), 20);
  add(sum, map(row.urgency, "later", "year", "quarter"), 10);
}

function sumRelationship(row: Row, sum: Sum, today: number): void {
  add(sum, rating(row.stage), 30);
  add(sum, map(row.access, "no", "indirect", "direct"), 25);
  add(sum, curve(number(row.contacts, 0, Infinity), 2), 15);
  add(sum, row.coach === true ? 100 : row.coach === false ? 0 : Number.NaN, 20);
  const age = today - day(row.lastContact);
  add(sum, age >= 0 ? 100 * (60 / (60 + age)) : Number.NaN, 10);
}

export function handWritten(row: Row, asOf: string) {
  const potential: Sum = { micropoints: 0, weight: 0 };
  sumPotential(row, potential);
  const relationship: Sum = { micropoints: 0, weight: 0 };
  sumRelationship(row, relationship, day(asOf));

  const x = scoreOf(potential);
  const y = scoreOf(relationship);
  const xCoverage = potential.weight / 100;
  const yCoverage = relationship.weight / 100;
  const xBand = x === null ? null : band(x);
  const yBand = y === null ? null : band(y);
  const status =
    row.blocked === true
      ? "excluded"
      : xCoverage < 0.3 || yCoverage < 0.3 || xBand === null || yBand === null
        ? "unplaced"
        : "placed";
  return {
    status,
    cell: status === "placed" ? (CELLS[`${xBand}/${yBand}`] ?? null) : null,
    axes: {
      potential: { score: x === null ? null : x / 1e6, band: xBand, coverage: xCoverage },
      relationship: { score: y === null ? null : y / 1e6, band: yBand, coverage: yCoverage },
    },
  };
}

export const bandNumber = (score: number): number => (score < 40_000_000 ? 0 : score < 70_000_000 ? 1 : 2);

/** The same for many customers, as columns. */
export function handWrittenAll(rows: readonly Row[], asOf: string): Places {
  const { outcome, axes } = newPlaces(rows.length);
  const { potential, relationship } = axes;
  const today = day(asOf);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    const sumX: Sum = { micropoints: 0, weight: 0 };
    sumPotential(row, sumX);
    const sumY: Sum = { micropoints: 0, weight: 0 };
    sumRelationship(row, sumY, today);
    const x = scoreOf(sumX);
    const y = scoreOf(sumY);
    potential.score[i] = x === null ? Number.NaN : x / 1e6;
    potential.coverage[i] = sumX.weight / 100;
    relationship.score[i] = y === null ? Number.NaN : y / 1e6;
    relationship.coverage[i] = sumY.weight / 100;
    if (row.blocked === true) outcome[i] = EXCLUDED;
    else if (sumX.weight < 30 || sumY.weight < 30 || x === null || y === null) outcome[i] = UNPLACED;
    else outcome[i] = 3 * bandNumber(x) + bandNumber(y);
  }
  return { outcomes, outcome, axes };
}
