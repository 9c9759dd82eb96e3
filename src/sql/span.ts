/**
 * What a part of a core tree can give: the least, the most, the least size of what is not zero, and whether all of it is whole. So it is
 * known before any row is read that a division cannot meet a zero, nor a sum leave the doubles.
 */
export type Span = {
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly isWhole: boolean;
};

/** The smallest double above zero. */
export const TINY = Number.MIN_VALUE;

/** The numbers between two; what lies on one side of zero is no smaller than its end. */
export function span(low: number, high: number, least = TINY, isWhole = false): Span {
  const end = low > 0 ? low : high < 0 ? -high : 0;
  return { low, high, least: Math.max(least, end, isWhole ? 1 : 0), isWhole };
}

/** Any number at all. */
export const ANY: Span = /* @__PURE__ */ span(-Number.MAX_VALUE, Number.MAX_VALUE);

/** All that lies in one of two. */
export function union(x: Span, y: Span): Span {
  return span(
    Math.min(x.low, y.low),
    Math.max(x.high, y.high),
    Math.min(x.least, y.least),
    x.isWhole && y.isWhole,
  );
}

/** Whether doubles hold all of it, and nothing in it is so small that it has become zero. */
export function isSafe({ low, high, least }: Span): boolean {
  return Number.isFinite(low) && Number.isFinite(high) && least > 0;
}

function corners(
  x: Span,
  y: Span,
  apply: (x: number, y: number) => number,
  least: number,
  isWhole: boolean,
): Span {
  const all = [apply(x.low, y.low), apply(x.low, y.high), apply(x.high, y.low), apply(x.high, y.high)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // Of what has become zero on the way the end says nothing: `least` stays 0, and the span unsafe.
  return least === 0 ? { low, high, least, isWhole } : span(low, high, least, isWhole);
}

/** The least size of a sum or a difference of doubles: whole ones are 1 apart, and from a constant each has the distance of its last bit. */
function leastSum(x: Span, y: Span): number {
  if (x.isWhole && y.isWhole) return 1;
  const fixed = x.low === x.high ? x : y;
  if (fixed.low !== fixed.high) return TINY;
  return fixed.low === 0
    ? (fixed === x ? y : x).least
    : Math.max(TINY, (Math.abs(fixed.low) * Number.EPSILON) / 4);
}

const largest = ({ low, high }: Span): number => Math.max(Math.abs(low), Math.abs(high));

/** What an operation gives; a division only where no divisor is zero. Rounding keeps order, so that the corners are the ends. */
export const spanOf: {
  readonly [op in "add" | "subtract" | "multiply" | "divide"]: (x: Span, y: Span) => Span;
} = {
  add: (x, y) => corners(x, y, (a, b) => a + b, leastSum(x, y), x.isWhole && y.isWhole),
  subtract: (x, y) => corners(x, y, (a, b) => a - b, leastSum(x, y), x.isWhole && y.isWhole),
  multiply: (x, y) => corners(x, y, (a, b) => a * b, x.least * y.least, x.isWhole && y.isWhole),
  divide: (x, y) =>
    y.low > 0 || y.high < 0
      ? corners(x, y, (a, b) => a / b, x.least / largest(y), false)
      : span(-Infinity, Infinity),
};
