import * as z from "zod";

/** A text that says something. */
export const text = z.string().min(1);

/** The points of a scale, a band or an unknown dimension. */
export const points = z.number().min(0).max(100);

/** A part of a whole. */
export const share = z.number().min(0).max(1);

/** A whole number of days; not `z.int()`, which also draws a line at 2^53 that the lint does not draw. */
export const wholeDays = z.number().refine(Number.isInteger).meta({ type: "integer" });

/** A list of exactly two. The lengths are said again because zod 4.3 leaves them out of a tuple's JSON Schema. */
export function pair<A extends z.ZodType, B extends z.ZodType>(
  first: A,
  second: B,
): z.ZodTuple<[A, B], null> {
  return z.tuple([first, second]).meta({ minItems: 2, maxItems: 2 });
}
