// The same model as one plain function, as a good engineer would write it for this model alone: same checks of types and
// ranges, same rounding, same result.
import { day } from "../day.ts";
import type { Row } from "./rows.ts";

function curve(x: number, scale: number): number {
  if (Number.isNaN(x)) return x;
  if (x < scale) return x <= 0 ? 0 : x * (30 / scale);
  if (x < 4 * scale) return 30 + (x - scale) * (40 / (3 * scale));
  if (x < 10 * scale) return 70 + (x - 4 * scale) * (30 / (6 * scale));
  return 100;
}

function number(value: unknown, min: number, max: number): number {
  return typeof value === "number" && value >= min && value <= max && Number.isFinite(value)
    ? value
    : Number.NaN;
}

function rating(value: unknown): number {
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
type Sum = { micropoints: number; weight: number };

function add(sum: Sum, points: number, weight: number): void {
  if (Number.isNaN(points)) return;
  sum.micropoints += weight * Math.floor(points * 1e6 + 0.5);
  sum.weight += weight;
}

const scoreOf = ({ micropoints, weight }: Sum): number | null =>
  weight === 0 ? null : Math.floor(micropoints / weight + 0.5);

export function handWritten(row: Row, asOf: string) {
  const potential: Sum = { micropoints: 0, weight: 0 };
  add(potential, curve(number(row.spend, 0, Infinity), 100), 25);
  const growth = number(row.growth, -100, 1000);
  add(potential, growth <= -10 ? 0 : growth >= 30 ? 100 : (growth + 10) * 2.5, 15);
  add(potential, curve(number(row.wallet, 0, 100), 10), 10);
  add(potential, curve(number(row.sites, 0, Infinity), 5), 5);
  add(potential, rating(row.fit), 15);
  add(potential, map(row.budget, "none", "planned", "approved"), 20);
  add(potential, map(row.urgency, "later", "year", "quarter"), 10);

  const relationship: Sum = { micropoints: 0, weight: 0 };
  add(relationship, rating(row.stage), 30);
  add(relationship, map(row.access, "no", "indirect", "direct"), 25);
  add(relationship, curve(number(row.contacts, 0, Infinity), 2), 15);
  add(relationship, row.coach === true ? 100 : row.coach === false ? 0 : Number.NaN, 20);
  const age = day(asOf) - day(row.lastContact);
  add(relationship, age >= 0 ? 100 * (60 / (60 + age)) : Number.NaN, 10);

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
