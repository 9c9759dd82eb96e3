// The oracle: a small, naive, independent implementation of DESIGN.md section 3 in whole numbers without a limit (BigInt),
// written from the design and not from the engine. The engine must agree with it in every digit.
import type { Axis, Condition, FactValue, ModelDocument } from "opportunity-matrix";
import type { Raw } from "./customers.ts";
import { dayOffset } from "./days.ts";
import {
  type Days,
  dimensionsOf,
  FULL,
  factOf,
  microOf,
  millionths,
  ONE,
  type Reading,
  readFacts,
  rounded,
} from "./oracle-facts.ts";

type Truth = boolean | null;

/** What an assessment must say, as far as section 3 decides it. */
export type Expected = ReturnType<typeof expectedOf>;

function isWithin(range: { [bound: string]: unknown }, x: number): boolean {
  const { atLeast = -Infinity, atMost = Infinity } = range as { atLeast?: number; atMost?: number };
  const { above, below } = range as { above?: number; below?: number };
  return (
    x >= atLeast && x <= atMost && (above === undefined || x > above) && (below === undefined || x < below)
  );
}

/** Kleene's logic: the weakest part of `all`, the strongest of `any`, with unknown between false and true. */
function truthOf(
  condition: Condition,
  value: (fact: string) => FactValue | null,
  model: ModelDocument,
  asOf: number,
): Truth {
  const truth = (part: Condition): Truth => truthOf(part, value, model, asOf);
  if ("all" in condition) {
    const parts = condition.all.map(truth);
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ("any" in condition) {
    const parts = condition.any.map(truth);
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  if ("not" in condition) {
    const part = truth(condition.not);
    return part === null ? null : !part;
  }
  const found = value(condition.fact);
  if (found === null) return null;
  if ("age" in condition) return isWithin(condition.age, found as number);
  if (!("is" in condition || "in" in condition)) return isWithin(condition, found as number);
  const wanted: readonly FactValue[] = "is" in condition ? [condition.is] : condition.in;
  // A day is held as its age.
  const isDay = model.facts[condition.fact]?.type === "day";
  return wanted.some((one) => (isDay ? asOf - (dayOffset(one) as number) === found : one === found));
}

type Part = {
  readonly id: string;
  /** The weight over a denominator that is the same for the whole axis. */
  readonly weight: bigint;
  readonly points: bigint | null;
  readonly counted: bigint | null;
  readonly certainty: bigint;
};

function partsOf(axis: Axis, { known }: Reading): Part[] {
  const placed = dimensionsOf(axis.dimensions);
  const sums = placed.map(({ group }) =>
    (group?.dimensions ?? []).reduce((sum, one) => sum + millionths(one.weight), 0n),
  );
  const common = sums.reduce((product, sum) => product * (sum === 0n ? 1n : sum), 1n);
  return placed.map(({ dimension, group }, i): Part => {
    const own = millionths(dimension.weight) * common;
    const weight = group === null ? own : (own * millionths(group.weight)) / (sums[i] as bigint);
    const fact = known.get(factOf(dimension));
    const points = fact === undefined ? null : microOf(dimension.scale, fact.value);
    const { unknown = "redistribute" } = dimension;
    const assumed = unknown === "redistribute" ? null : millionths(unknown.assume);
    return { id: dimension.id, weight, points, counted: points ?? assumed, certainty: fact?.certainty ?? 0n };
  });
}

const least = (all: readonly bigint[]): bigint => all.reduce((a, b) => (b < a ? b : a));

function total(parts: readonly Part[], of: (part: Part) => bigint): bigint {
  return parts.reduce((sum, part) => sum + part.weight * of(part), 0n);
}

/** Score, bounds and coverage of an axis before gates. */
function scored(axis: Axis, parts: readonly Part[]) {
  const isMinimum = axis.aggregation === "minimum";
  const all = total(parts, () => 1n);
  const aggregate = (of: (part: Part) => bigint): bigint =>
    isMinimum ? least(parts.map(of)) : rounded(total(parts, of), all);
  const counting = parts.filter(({ counted }) => counted !== null);
  const counted = (part: Part): bigint => part.counted as bigint;
  const weight = total(counting, () => 1n);
  const score =
    counting.length === 0
      ? null
      : isMinimum
        ? least(counting.map(counted))
        : rounded(total(counting, counted), weight);
  return {
    score,
    low: aggregate(({ certainty, points }) => rounded(certainty * (points ?? 0n), ONE)),
    high: aggregate(({ certainty, points }) => FULL - rounded(certainty * (FULL - (points ?? 0n)), ONE)),
    coverage: rounded(
      total(parts, ({ certainty }) => certainty),
      all,
    ),
  };
}

/** What each dimension contributes: the steps of the rounded running sum, by id. */
function contributed(axis: Axis, parts: readonly Part[]): bigint[] {
  const counting = parts.filter(({ counted }) => counted !== null);
  if (axis.aggregation === "minimum") {
    const weakest = counting.length === 0 ? null : least(counting.map(({ counted }) => counted as bigint));
    const first = parts.findIndex(({ counted }) => counted !== null && counted === weakest);
    return parts.map(({ counted }, i) => (i === first ? (counted as bigint) : 0n));
  }
  const weight = total(counting, () => 1n);
  const steps = new Map<string, bigint>();
  let [sum, before] = [0n, 0n];
  for (const part of [...counting].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    sum += part.weight * (part.counted as bigint);
    const upTo = rounded(sum, weight);
    steps.set(part.id, upTo - before);
    before = upTo;
  }
  return parts.map(({ id }) => steps.get(id) ?? 0n);
}

type Judged = {
  readonly gate: NonNullable<ModelDocument["gates"]>[number];
  readonly hit: Truth;
  readonly sure: Truth;
};
type Limit = { readonly gate: string; readonly at: bigint };

/** The limits that gates set on an axis, strongest first; of equals the first by id. */
function limitsOf(
  kind: "cap" | "floor",
  axis: Axis,
  judged: readonly Judged[],
  counts: (one: Judged) => boolean,
): Limit[] {
  return judged
    .filter(counts)
    .flatMap(({ gate }): Limit[] => {
      const limit = "cap" in gate.then ? gate.then.cap : "floor" in gate.then ? gate.then.floor : null;
      if (limit === null || !(kind in gate.then) || limit.axis !== axis.id) return [];
      const band = axis.bands.findIndex(({ id }) => id === limit.band);
      const next = axis.bands[band + 1];
      const last = next === undefined ? FULL : millionths(next.from) - 1n;
      return [{ gate: gate.id, at: kind === "cap" ? last : millionths(axis.bands[band]?.from as number) }];
    })
    .sort((a, b) => Number(kind === "cap" ? a.at - b.at : b.at - a.at) || (a.gate < b.gate ? -1 : 1));
}

/** All floors, then all caps. */
function limited(
  value: bigint,
  floors: readonly Limit[],
  caps: readonly Limit[],
): { value: bigint; changes: [string, bigint][] } {
  const changes: [string, bigint][] = [];
  let now = value;
  const move = (limit: Limit | undefined, isBeyond: (at: bigint) => boolean): void => {
    if (limit === undefined || !isBeyond(limit.at)) return;
    changes.push([limit.gate, limit.at - now]);
    now = limit.at;
  };
  move(floors[0], (at) => now < at);
  move(caps[0], (at) => now > at);
  return { value: now, changes };
}

const bandOf = (axis: Axis, value: bigint): number =>
  axis.bands.filter(({ from }) => millionths(from) <= value).length - 1;

const points = (micropoints: bigint): number => Number(micropoints) / 1e6;

function axisOf(axis: Axis, reading: Reading, judged: readonly Judged[]) {
  const parts = partsOf(axis, reading);
  const before = scored(axis, parts);
  const floors = (counts: (one: Judged) => boolean): Limit[] => limitsOf("floor", axis, judged, counts);
  const caps = (counts: (one: Judged) => boolean): Limit[] => limitsOf("cap", axis, judged, counts);
  const isHit = ({ hit }: Judged): boolean => hit === true;
  const isSure = ({ sure }: Judged): boolean => sure === true;
  const isPossible = ({ sure }: Judged): boolean => sure !== false;
  const moved = before.score === null ? null : limited(before.score, floors(isHit), caps(isHit));
  const low = limited(before.low, floors(isSure), caps(isPossible)).value;
  const high = limited(before.high, floors(isPossible), caps(isSure)).value;
  const steps = contributed(axis, parts);
  const band = moved === null ? null : (axis.bands[bandOf(axis, moved.value)]?.id as string);
  return {
    possible: axis.bands.slice(bandOf(axis, low), bandOf(axis, high) + 1).map(({ id }) => id),
    coverage: before.coverage,
    shown: {
      score: moved === null ? null : points(moved.value),
      band,
      coverage: points(before.coverage),
      low: points(low),
      high: points(high),
      contributions: parts.map(({ id, counted, certainty }, i) => ({
        dimension: id,
        points: counted === null ? null : points(counted),
        contribution: points(steps[i] as bigint),
        certainty: points(certainty),
      })),
      adjustments: (moved?.changes ?? []).map(([gate, change]) => ({ gate, change: points(change) })),
    },
  };
}

/** What section 3 says of a customer. */
export function expectedOf(model: ModelDocument, raw: Raw, days: Days) {
  const reading = readFacts(model, raw, days);
  const { known } = reading;
  const judged = (model.gates ?? []).map((gate): Judged => {
    const onValues = (fact: string): FactValue | null => known.get(fact)?.value ?? null;
    const onEvidence = (fact: string): FactValue | null =>
      (known.get(fact)?.certainty ?? 0n) > 0n ? onValues(fact) : null;
    return {
      gate,
      hit: truthOf(gate.when, onValues, model, days.asOf),
      sure: truthOf(gate.when, onEvidence, model, days.asOf),
    };
  });
  const [x, y] = [axisOf(model.axes[0], reading, judged), axisOf(model.axes[1], reading, judged)];
  const excluding = judged.filter(({ gate }) => "exclude" in gate.then);
  const isExcluded = excluding.some(({ hit }) => hit === true);
  const minimum = millionths(model.minimumCoverage ?? 0);
  const isPlaced = [x, y].every(({ shown, coverage }) => shown.score !== null && coverage >= minimum);
  const possibleCells = isExcluded
    ? []
    : x.possible.flatMap((xBand) => y.possible.map((yBand) => `${xBand}/${yBand}`));
  const mayBeExcluded = excluding.some(({ sure }) => sure !== false);
  return {
    status: isExcluded ? "excluded" : isPlaced ? "placed" : "unplaced",
    cell: isPlaced && !isExcluded ? `${x.shown.band}/${y.shown.band}` : null,
    axes: [x.shown, y.shown],
    possibleCells,
    mayBeExcluded,
    settled: isExcluded
      ? excluding.some(({ sure }) => sure === true)
      : possibleCells.length === 1 && !mayBeExcluded,
    gates: judged.map(({ gate, hit, sure }) => ({ gate: gate.id, hit, open: sure === null })),
    issues: [...reading.issues].sort(),
  };
}
