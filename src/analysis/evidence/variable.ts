import type { Condition, Range } from "../../core/condition.ts";
import { dayNumber } from "../../core/day.ts";
import { isOpaque } from "../../core/expression.ts";
import type { FactValue } from "../../core/fact.ts";
import { isWithin } from "../../core/limits.ts";
import { clampMicro } from "../../core/micropoints.ts";
import { givenValue } from "../../core/value.ts";
import type { Single } from "../../engine/explanation/single.ts";
import type { DimensionLane } from "../../engine/kernels/dimensions.ts";
import { type FactLane, knownAt, unknownAt } from "../../engine/kernels/lanes.ts";
import type { PlannedFact } from "../../engine/plan.ts";
import { middleOf, nextDown, nextUp } from "./double.ts";
import { compileSpan, type Span } from "./span.ts";
import { MAGNITUDES, tellingValues } from "./telling-values.ts";

/**
 * A part of the values that a fact can have, by their places, both ends included. The place of a number is the number, of a day its day
 * number, and of a listed value its position in the list.
 */
export type Part = { readonly from: number; readonly to: number };

/** The points of a dimension in micropoints, while its fact runs over a part. */
export type PointsSpan = Span;

/** A dimension that reads the fact, and what its points are over a part. */
export type VariedDimension = {
  readonly lane: DimensionLane;
  readonly pointsOver: (part: Part) => PointsSpan;
};

/** A fact that can be given any of its values, for certain, while all else stays as it was read. */
export type Variable = {
  readonly fact: PlannedFact;
  readonly dimensions: readonly VariedDimension[];
  /** All values, cut so that within a part no gate can tell two of them apart. */
  readonly parts: readonly Part[];
  /** Whether the parts hold every value, or only those at which an opaque scale is tried. */
  readonly isExact: boolean;
  /** Whether a list names every value. */
  readonly isListed: boolean;
  /** The place of the value as it was read; null where the fact is unknown. */
  readonly present: number | null;
  /** The value at a place, as a fact gives it. */
  readonly valueAt: (place: number) => FactValue;
  /** Halves a part of more than one value. */
  readonly halves: (part: Part) => readonly [Part, Part];
  /** The place after another. */
  readonly after: (place: number) => number;
  /** Gives the fact the value at a place, and makes it certain; the points of its dimensions are not touched. */
  readonly know: (place: number, certainty: number) => void;
  /** Gives the fact back as it was read, with its points. */
  readonly restore: () => void;
};

/** The values with which conditions compare a fact, as the engine holds them; of an age, the days on both sides. */
function comparedWith(condition: Condition, fact: string, asOf: number): number[] {
  if ("not" in condition) return comparedWith(condition.not, fact, asOf);
  if ("all" in condition) return condition.all.flatMap((part) => comparedWith(part, fact, asOf));
  if ("any" in condition) return condition.any.flatMap((part) => comparedWith(part, fact, asOf));
  if (condition.fact !== fact) return [];
  const code = (value: FactValue): number => (typeof value === "number" ? value : dayNumber(value));
  if ("is" in condition) return [code(condition.is)];
  if ("in" in condition) return condition.in.map(code);
  const bounds = ({ atLeast, above, atMost, below }: Range): number[] =>
    [atLeast, above, atMost, below].filter((bound) => bound !== undefined);
  if (!("age" in condition)) return bounds(condition);
  return bounds(condition.age).flatMap((age) => [asOf - Math.ceil(age), asOf - Math.floor(age)]);
}

/** A line of places cut at some of them: each is a part of its own, and so is what lies between two. */
function cutAt(places: readonly number[], { from, to }: Part, isWhole: boolean): Part[] {
  const parts: Part[] = [];
  let start = from;
  const cuts = [...new Set(places)].filter((place) => place >= from && place <= to).sort((a, b) => a - b);
  for (const cut of cuts) {
    if (cut > start) parts.push({ from: start, to: isWhole ? cut - 1 : nextDown(cut) });
    parts.push({ from: cut, to: cut });
    start = isWhole ? cut + 1 : nextUp(cut);
  }
  if (start <= to) parts.push({ from: start, to });
  return parts;
}

/** The values of a fact that has a list of them, as the engine holds them; null where it has any within a range. */
function listedCodes({ declaration, listed }: PlannedFact): readonly number[] | null {
  if (declaration.type === "choice") return declaration.options.map((_, i) => i);
  if (declaration.type === "flag") return [0, 1];
  if (declaration.type === "day" || listed === null) return null;
  return listed.filter((level) => isWithin(level, declaration)).sort((a, b) => a - b);
}

/** The values at which an opaque scale is tried, and the present one. */
function triedCodes(
  fact: PlannedFact,
  present: number,
  conditions: readonly Condition[],
  dimensions: readonly DimensionLane[],
  asOf: number,
): readonly number[] {
  const trees = [conditions, dimensions.map(({ dimension }) => dimension.points), MAGNITUDES];
  const known = Number.isNaN(present) ? [] : [present];
  return [...new Set([...tellingValues(fact, trees)(asOf), ...known])].sort((a, b) => a - b);
}

function hull(points: readonly number[]): PointsSpan {
  const known = points.filter((one) => !Number.isNaN(one));
  const fails = known.length === points.length ? "never" : known.length === 0 ? "always" : "maybe";
  return { low: Math.min(...known), high: Math.max(...known), fails };
}

/** Makes a fact of a customer that was read into one that can be given any of its values. */
export function createVariable({ kernels, evaluation }: Single, lane: FactLane): Variable {
  const { lanes } = kernels;
  const { asOf } = evaluation;
  const { fact } = lane;
  const { id, declaration } = fact;
  const read = kernels.axes.flatMap(({ dimensions }) => dimensions).filter((one) => one.fact === lane);
  const conditions = kernels.gates.map(({ gate }) => gate).filter(({ facts }) => facts.includes(id));
  const whens = conditions.map(({ when }) => when);
  const value = lane.value[0] as number;
  const certainty = lane.certainty[0] as number;
  const isKnown = !Number.isNaN(value);
  const pointsRead = read.map(({ points }) => points[0] as number);
  const listed = listedCodes(fact);
  const isTried = listed === null && read.some(({ dimension }) => isOpaque(dimension.points));
  const codes = isTried ? triedCodes(fact, value, whens, read, asOf) : listed;
  const isWhole = codes !== null || declaration.type === "day";
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } =
    declaration.type === "number" ? declaration : {};
  const line: Part = declaration.type === "day" ? { from: 0, to: asOf } : { from: min, to: max };

  const give = (place: number): void => {
    lane.value[0] = codes === null ? place : (codes[place] as number);
  };
  const restore = (): void => {
    lane.value[0] = isKnown ? value : unknownAt(lanes, lane, 0);
    lane.certainty[0] = certainty;
    read.forEach(({ points }, i) => {
      points[0] = pointsRead[i] as number;
    });
  };
  const pointsAt = (one: DimensionLane, place: number): number => {
    give(place);
    one.give(1);
    return one.failed?.[0] === 1 ? Number.NaN : (one.points[0] as number);
  };

  const dimensions = read.map((one): VariedDimension => {
    if (codes !== null) {
      const points = codes.map((_, place) => pointsAt(one, place));
      return { lane: one, pointsOver: ({ from, to }) => hull(points.slice(from, to + 1)) };
    }
    const spanOf = compileSpan(one.dimension.points, fact, asOf);
    return {
      lane: one,
      pointsOver: ({ from, to }) => {
        if (from === to) return hull([pointsAt(one, from)]);
        const { low, high, fails } = spanOf(from, to);
        return fails === "always"
          ? hull([Number.NaN])
          : { low: clampMicro(low), high: clampMicro(high), fails };
      },
    };
  });
  const every: Part = codes === null ? line : { from: 0, to: codes.length - 1 };
  const compared =
    codes === null ? whens.flatMap((when) => comparedWith(when, id, asOf)) : codes.map((_, i) => i);
  const parts = cutAt(whens.length === 0 ? [] : compared, every, isWhole);
  restore();

  const after = (place: number): number => (isWhole ? place + 1 : nextUp(place));
  return {
    fact,
    dimensions,
    parts,
    isExact: !isTried,
    isListed: codes !== null,
    present: isKnown ? (codes === null ? value : codes.indexOf(value)) : null,
    valueAt: (place) => givenValue(declaration, codes === null ? place : (codes[place] as number)),
    halves: ({ from, to }) => {
      const middle = isWhole ? Math.floor((from + to) / 2) : middleOf(from, to);
      return [
        { from, to: middle },
        { from: after(middle), to },
      ];
    },
    after,
    know: (place, certain) => {
      give(place);
      knownAt(lanes, lane, 0);
      lane.certainty[0] = certain;
      // No certainty is that of all known facts any more.
      lanes.evenCertainty = Number.NaN;
    },
    restore,
  };
}
