// The same columns once more with every trick known, to show what is left to gain: it counts the knots passed instead of branching,
// looks points up instead of comparing, and reads the digits of a day without a loop.
import { EXCLUDED, newPlaces, type Places, UNPLACED } from "./places.ts";
import type { Row } from "./rows.ts";

const MICRO = 1e6;
const table = (points: Record<string, number>): Record<string, number> =>
  Object.assign(Object.create(null) as object, points);

const BUDGET = table({ none: 0, planned: 50 * MICRO, approved: 100 * MICRO });
const URGENCY = table({ later: 0, year: 50 * MICRO, quarter: 100 * MICRO });
const ACCESS = table({ no: 0, indirect: 50 * MICRO, direct: 100 * MICRO });
/** A curve by the number of knots passed: where its piece begins, the points there, and the rise from there on. */
type Curve = { readonly from: Float64Array; readonly value: Float64Array; readonly rise: Float64Array };

/** The curve (0, 0) (scale, 30) (4 scale, 70) (10 scale, 100). */
const curveOf = (scale: number): Curve => ({
  from: Float64Array.of(0, 0, scale, 4 * scale, 10 * scale),
  value: Float64Array.of(0, 0, 30, 70, 100),
  rise: Float64Array.of(0, 30 / scale, 40 / (3 * scale), 30 / (6 * scale), 0),
});
const SPEND = curveOf(100);
const WALLET = curveOf(10);
const SITES = curveOf(5);
const CONTACTS = curveOf(2);

/** Micropoints on a curve, without a branch. */
function curve(x: number, { from, value, rise }: Curve): number {
  const knots =
    (x >= (from[1] as number) ? 1 : 0) +
    (x >= (from[2] as number) ? 1 : 0) +
    (x >= (from[3] as number) ? 1 : 0) +
    (x >= (from[4] as number) ? 1 : 0);
  const points = (value[knots] as number) + (x - (from[knots] as number)) * (rise[knots] as number);
  return Math.floor(points * MICRO + 0.5);
}

const BEFORE_MONTH = Int16Array.of(0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334);
const MONTH_LENGTH = Int8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** Days since 0001-01-01, or -1. */
function day(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  if ((a | b | c | d | e | f | g | h) >>> 0 > 15 || a > 9 || b > 9 || c > 9 || d > 9) return -1;
  if (e > 9 || f > 9 || g > 9 || h > 9) return -1;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const dayOfMonth = g * 10 + h;
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) return -1;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (dayOfMonth > (MONTH_LENGTH[month] as number) + (month === 2 ? leap : 0)) return -1;
  const p = year - 1;
  const days = p * 365 + ((p / 4) | 0) - ((p / 100) | 0) + ((p / 400) | 0);
  return days + (BEFORE_MONTH[month] as number) + (month > 2 ? leap : 0) + dayOfMonth - 1;
}

const isLevel = (x: unknown): x is number => typeof x === "number" && x >= 1 && x <= 5 && Math.floor(x) === x;

export function everyTrick(rows: readonly Row[], asOf: string): Places {
  const places = newPlaces(rows.length);
  const { outcome } = places;
  const { score: xs, coverage: xCoverage } = places.axes.potential;
  const { score: ys, coverage: yCoverage } = places.axes.relationship;
  const today = day(asOf);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    let sum = 0;
    let weight = 0;
    const { spend, growth, wallet, sites, fit, budget, urgency } = row;
    if (typeof spend === "number" && spend >= 0 && spend < Infinity) {
      sum += 25 * curve(spend, SPEND);
      weight += 25;
    }
    if (typeof growth === "number" && growth >= -100 && growth <= 1000) {
      const points = growth <= -10 ? 0 : growth >= 30 ? 100 : (growth + 10) * 2.5;
      sum += 15 * Math.floor(points * MICRO + 0.5);
      weight += 15;
    }
    if (typeof wallet === "number" && wallet >= 0 && wallet <= 100) {
      sum += 10 * curve(wallet, WALLET);
      weight += 10;
    }
    if (typeof sites === "number" && sites >= 0 && sites < Infinity) {
      sum += 5 * curve(sites, SITES);
      weight += 5;
    }
    if (isLevel(fit)) {
      sum += 15 * 25 * MICRO * (fit - 1);
      weight += 15;
    }
    const budgetPoints = typeof budget === "string" ? BUDGET[budget] : undefined;
    if (budgetPoints !== undefined) {
      sum += 20 * budgetPoints;
      weight += 20;
    }
    const urgencyPoints = typeof urgency === "string" ? URGENCY[urgency] : undefined;
    if (urgencyPoints !== undefined) {
      sum += 10 * urgencyPoints;
      weight += 10;
    }
    const x = weight === 0 ? -1 : Math.floor(sum / weight + 0.5);
    const xWeight = weight;

    sum = 0;
    weight = 0;
    const { stage, access, contacts, coach, lastContact } = row;
    if (isLevel(stage)) {
      sum += 30 * 25 * MICRO * (stage - 1);
      weight += 30;
    }
    const accessPoints = typeof access === "string" ? ACCESS[access] : undefined;
    if (accessPoints !== undefined) {
      sum += 25 * accessPoints;
      weight += 25;
    }
    if (typeof contacts === "number" && contacts >= 0 && contacts < Infinity) {
      sum += 15 * curve(contacts, CONTACTS);
      weight += 15;
    }
    if (typeof coach === "boolean") {
      if (coach) sum += 20 * 100 * MICRO;
      weight += 20;
    }
    const last = typeof lastContact === "string" ? day(lastContact) : -1;
    if (last >= 0 && last <= today) {
      sum += 10 * Math.floor(100 * (60 / (60 + (today - last))) * MICRO + 0.5);
      weight += 10;
    }
    const y = weight === 0 ? -1 : Math.floor(sum / weight + 0.5);
    xs[i] = x < 0 ? Number.NaN : x / MICRO;
    ys[i] = y < 0 ? Number.NaN : y / MICRO;
    xCoverage[i] = xWeight / 100;
    yCoverage[i] = weight / 100;
    if (row.blocked === true) outcome[i] = EXCLUDED;
    else if (xWeight < 30 || weight < 30) outcome[i] = UNPLACED;
    else {
      const xBand = (x >= 40 * MICRO ? 1 : 0) + (x >= 70 * MICRO ? 1 : 0);
      outcome[i] = 3 * xBand + (y >= 40 * MICRO ? 1 : 0) + (y >= 70 * MICRO ? 1 : 0);
    }
  }
  return places;
}
