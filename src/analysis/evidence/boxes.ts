import type { Part, Variable } from "./variable.ts";

/** A fact that may be changed, with the place from which its change is counted. */
export type Handle = {
  readonly variable: Variable;
  /** The place of the present value; of an unknown fact the end with the fewest points: it may be as bad as that. */
  readonly start: number;
};

/** A part of the values of each of several facts. */
export type Box = readonly Part[];

/** The place of a part that is nearest to a start. */
export function clamp(start: number, { from, to }: Part): number {
  return Math.min(Math.max(start, from), to);
}

/** Whether one place is nearer to a start than another; halved, because the distance of two doubles may be too large for one. */
export function isNearer(a: number, b: number, start: number): boolean {
  if (a >= start && b >= start) return a < b;
  if (a <= start && b <= start) return a > b;
  return Math.abs(a / 2 - start / 2) < Math.abs(b / 2 - start / 2);
}

/** Both halves of a part, the one that comes nearer to the start last. */
export function nearerLast(variable: Variable, start: number, part: Part): readonly [Part, Part] {
  const [lower, upper] = variable.halves(part);
  return isNearer(clamp(start, lower), clamp(start, upper), start) ? [upper, lower] : [lower, upper];
}

/** Every combination of one part of each fact. */
export function* rootBoxes(handles: readonly Handle[]): Generator<Box> {
  const [first, ...others] = handles;
  if (first === undefined) yield [];
  else {
    for (const part of first.variable.parts) for (const rest of rootBoxes(others)) yield [part, ...rest];
  }
}
