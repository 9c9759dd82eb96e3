// The oracle's reading of facts: an independent, naive implementation of DESIGN.md section 3, points 1 and 2.
import type {
  Dimension,
  DimensionGroup,
  FactDeclaration,
  FactValue,
  Grade,
  ModelDocument,
} from "opportunity-matrix";
import type { Raw } from "./customers.ts";
import { dayOffset } from "./days.ts";
import { pluginPoints } from "./plugins.ts";

/** The days of a call as days after 2026-01-01. */
export type Days = { readonly asOf: number; readonly factsAsOf: number | null };

/** A fact that could be read: its value (of a day: its age) and its certainty in millionths. */
export type Known = { readonly value: FactValue; readonly certainty: bigint };

export type Reading = { readonly known: ReadonlyMap<string, Known>; readonly issues: readonly string[] };

export const ONE = 1_000_000n;
export const FULL = 100n * ONE;

/** A whole quotient, half upwards, of numbers that are not negative. */
export function rounded(over: bigint, under: bigint): bigint {
  return (2n * over + under) / (2n * under);
}

/** A decimal of at most six places in whole millionths. */
export function millionths(decimal: number): bigint {
  return BigInt(Math.round(decimal * 1e6));
}

type PlacedDimension = { readonly dimension: Dimension; readonly group: DimensionGroup | null };

/** The dimensions of an axis with their groups. */
export function dimensionsOf(entries: readonly (Dimension | DimensionGroup)[]): PlacedDimension[] {
  return entries.flatMap((entry): PlacedDimension[] =>
    "dimensions" in entry
      ? entry.dimensions.map((dimension) => ({ dimension, group: entry }))
      : [{ dimension: entry, group: null }],
  );
}

export function factOf({ fact, id }: Dimension): string {
  return fact ?? id;
}

type Knots = readonly (readonly [x: number, points: number])[];

/** Every parameter that a stock scale can have; which of them are there depends on its kind. */
type Params = {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly below: number;
  readonly yes: number;
  readonly no: number;
  readonly otherwise: number;
  readonly halvesAtDays: number;
  readonly points: Knots;
  readonly steps: Knots;
  readonly levels: readonly { readonly level: number; readonly points: number }[];
  readonly categories: readonly { readonly option: string; readonly points: number }[];
};

function curve(x: number, below: number, knots: Knots, isStep: boolean): number {
  const at = knots.filter(([from]) => from <= x).length - 1;
  if (at < 0) return below;
  const [x0, y0] = knots[at] as readonly [number, number];
  const next = knots[at + 1];
  return isStep || next === undefined ? y0 : y0 + (x - x0) * ((next[1] - y0) / (next[0] - x0));
}

/** The points of a value in doubles, by the forms of PORTABILITY.md; NaN where a scale of our own gives none. */
function pointsOf(scale: Dimension["scale"], value: FactValue): number {
  const s = scale as unknown as Params;
  const x = value as number;
  switch (s.kind) {
    case "linear":
      return s.from < s.to
        ? curve(
            x,
            0,
            [
              [s.from, 0],
              [s.to, 100],
            ],
            false,
          )
        : curve(
            x,
            100,
            [
              [s.to, 100],
              [s.from, 0],
            ],
            false,
          );
    case "piecewise":
    case "age":
      return curve(x, s.points[0]?.[1] as number, s.points, false);
    case "steps":
      return curve(x, s.below, s.steps, true);
    case "levels":
      return s.levels.find(({ level }) => level === x)?.points as number;
    case "categories":
      return s.categories.find(({ option }) => option === value)?.points ?? s.otherwise;
    case "flag":
      return value === true ? s.yes : s.no;
    case "decay":
      return 100 * (s.halvesAtDays / (s.halvesAtDays + x));
    default:
      return pluginPoints(s.kind, s, x);
  }
}

/** Whole micropoints of a value, rounded once and clamped; null where the scale gives no number. */
export function microOf(scale: Dimension["scale"], value: FactValue): bigint | null {
  const points = pointsOf(scale, value);
  return Number.isFinite(points) ? BigInt(Math.floor(Math.min(100, Math.max(0, points)) * 1e6 + 0.5)) : null;
}

/** The value as the model understands it, or the code of what is wrong with it. */
function readValue(
  raw: unknown,
  fact: FactDeclaration,
  listed: readonly number[] | null,
  asOf: number,
): { value: FactValue } | { code: string } {
  switch (fact.type) {
    case "number":
      if (typeof raw !== "number" || !Number.isFinite(raw)) return { code: "fact.type" };
      if (raw < (fact.min ?? -Infinity) || raw > (fact.max ?? Infinity)) return { code: "fact.outOfRange" };
      return listed === null || listed.includes(raw) ? { value: raw } : { code: "fact.notListed" };
    case "choice":
      if (typeof raw !== "string") return { code: "fact.type" };
      return fact.options.some((option) => (typeof option === "string" ? option : option.id) === raw)
        ? { value: raw }
        : { code: "fact.notListed" };
    case "flag":
      return typeof raw === "boolean" ? { value: raw } : { code: "fact.type" };
    case "day": {
      if (typeof raw !== "string") return { code: "fact.type" };
      const day = dayOffset(raw);
      if (day === null) return { code: "fact.notDay" };
      return day > asOf ? { code: "fact.afterAsOf" } : { value: asOf - day };
    }
  }
}

type Say = (code: string) => void;

/** A graded fact opened: the value in it, its grade and its day as given. */
function opened(raw: unknown, plainGrade: Grade, say: Say): { inner: unknown; grade: Grade; day: unknown } {
  if (typeof raw !== "object" || raw === null || !Object.hasOwn(raw, "value"))
    return { inner: raw, grade: plainGrade, day: null };
  const { value, grade = null, asOf = null } = raw as { value: unknown; grade?: unknown; asOf?: unknown };
  if (value === null || value === undefined || grade === null)
    return { inner: value, grade: plainGrade, day: asOf };
  if (grade === "verified" || grade === "stated" || grade === "assumed")
    return { inner: value, grade, day: asOf };
  say("fact.grade");
  return { inner: value, grade: "assumed", day: asOf };
}

/** How fresh a fact is as a fraction; null where its day lies after the assessment. */
function freshness(day: unknown, { ages }: FactDeclaration, days: Days, say: Say): [bigint, bigint] | null {
  const own = day === null ? days.factsAsOf : dayOffset(day);
  if (day !== null && own === null) say("fact.asOf");
  if (own !== null && own > days.asOf) {
    say("fact.asOfLater");
    return null;
  }
  if (ages === undefined) return [1n, 1n];
  if (own === null) return day === null ? [1n, 1n] : [0n, 1n];
  const left = Math.max(0, ages.expiresDays - (days.asOf - own));
  const span = ages.expiresDays - ages.freshDays;
  return [BigInt(Math.min(left, span)), BigInt(span)];
}

/** Reads every fact of a customer. Values of days are ages. */
export function readFacts(model: ModelDocument, raw: Raw, days: Days): Reading {
  const known = new Map<string, Known>();
  const issues: string[] = [];
  const { grades = { verified: 1, stated: 0.8, assumed: 0.5 }, plainGrade = "verified" } = model;
  const dimensions = model.axes.flatMap((axis) =>
    dimensionsOf(axis.dimensions).map(({ dimension }) => dimension),
  );
  for (const [id, fact] of Object.entries(model.facts)) {
    const say: Say = (code) => void issues.push(`${code} /${id.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    const given = Object.hasOwn(raw, id) ? raw[id] : undefined;
    if (given === null || given === undefined) continue;
    const { inner, grade, day } = opened(given, plainGrade, say);
    if (inner === null || inner === undefined) continue;
    const scales = dimensions.filter((one) => factOf(one) === id).map(({ scale }) => scale);
    const rated = scales.find(({ kind }) => kind === "levels") as { levels: { level: number }[] } | undefined;
    const read = readValue(inner, fact, rated?.levels.map(({ level }) => level) ?? null, days.asOf);
    if ("code" in read) {
      say(read.code);
      continue;
    }
    const fresh = freshness(day, fact, days, say);
    if (fresh === null) continue;
    const hole = scales.some((scale) => microOf(scale, read.value) === null);
    if (hole) say("fact.noPoints");
    else
      known.set(id, {
        value: read.value,
        certainty: rounded(fresh[0] * millionths(grades[grade]), fresh[1]),
      });
  }
  return { known, issues };
}
