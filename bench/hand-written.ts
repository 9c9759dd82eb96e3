// The same model as one plain function, as a good engineer would write it for this model alone: same checks of types and
// ranges, same rounding, same result.
type Row = Record<string, unknown>;

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

const MONTHS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function day(text: unknown): number {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return Number.NaN;
  const y = Number(text.slice(0, 4));
  const m = Number(text.slice(5, 7));
  const d = Number(text.slice(8, 10));
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const before = MONTHS[m - 1];
  if (before === undefined || !(d >= 1) || y < 1) return Number.NaN;
  if (d > (m === 12 ? 365 : (MONTHS[m] as number)) - before + (leap && m === 2 ? 1 : 0)) return Number.NaN;
  const p = y - 1;
  return (
    p * 365 + ((p / 4) | 0) - ((p / 100) | 0) + ((p / 400) | 0) + before + (leap && m > 2 ? 1 : 0) + d - 1
  );
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

export function handWritten(row: Row, asOf: string) {
  const today = day(asOf);
  let sum = 0;
  let weight = 0;
  const add = (points: number, w: number) => {
    if (Number.isNaN(points)) return;
    sum += w * Math.floor(points * 1e6 + 0.5);
    weight += w;
  };
  add(curve(number(row.spend, 0, Infinity), 100), 25);
  const growth = number(row.growth, -100, 1000);
  add(growth <= -10 ? 0 : growth >= 30 ? 100 : (growth + 10) * 2.5, 15);
  add(curve(number(row.wallet, 0, 100), 10), 10);
  add(curve(number(row.sites, 0, Infinity), 5), 5);
  add(rating(row.fit), 15);
  add(map(row.budget, "none", "planned", "approved"), 20);
  add(map(row.urgency, "later", "year", "quarter"), 10);
  const x = weight === 0 ? null : Math.floor(sum / weight + 0.5);
  const xCoverage = weight / 100;
  sum = 0;
  weight = 0;
  add(rating(row.stage), 30);
  add(map(row.access, "no", "indirect", "direct"), 25);
  add(curve(number(row.contacts, 0, Infinity), 2), 15);
  add(row.coach === true ? 100 : row.coach === false ? 0 : Number.NaN, 20);
  const last = day(row.lastContact);
  add(last <= today ? 100 * (60 / (60 + (today - last))) : Number.NaN, 10);
  const y = weight === 0 ? null : Math.floor(sum / weight + 0.5);
  const yCoverage = weight / 100;
  const xBand = x === null ? null : band(x);
  const yBand = y === null ? null : band(y);
  const status =
    row.blocked === true
      ? "excluded"
      : xCoverage < 0.3 || yCoverage < 0.3 || !xBand || !yBand
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
