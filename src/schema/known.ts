import * as z from "zod";
import { dayNumber } from "../core/day.ts";
import { GRADES, type GradedFact } from "../core/fact.ts";
import type { Known } from "../domain/known.ts";
import { text } from "./values.ts";

const A_DAY = { error: "Expected a real day as YYYY-MM-DD, such as 2026-11-23." };

/** A real calendar day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...A_DAY, abort: true })
  .refine((value) => !Number.isNaN(dayNumber(value)), A_DAY);

/** How well something is proved. */
export const grade = z
  .enum(GRADES)
  .describe("verified: checked; stated: said by somebody there; assumed: our own belief.");

/** The id of something in the file. */
export const id = text;

/** One of the values of an enumeration of the domain, whose words stand with it. */
export function term<Value extends string>(
  terms: { readonly [V in Value]: unknown },
): z.ZodEnum<{
  [V in Value]: V;
}> {
  return z.enum(Object.keys(terms) as [Value, ...Value[]]) as never;
}

/** One of the levels of an enumeration, a whole number from 1. */
export function level<Value extends number>(terms: { readonly [V in Value]: unknown }): z.ZodLiteral<Value> {
  return z.literal(Object.keys(terms).map(Number) as Value[]);
}

/**
 * What is known of one thing: the value, the value with its day and grade, or what became known day by day; left out, or null, where
 * nothing is known.
 */
export function known<Value>(value: z.ZodType<Value, Value>): z.ZodType<Known<Value>, Known<Value>> {
  const nothing = z.null();
  // An undefined value cannot stand in JSON, which is what is described here; in JavaScript it means what null does.
  const orNothing = z.union([value, nothing]) as z.ZodType<
    GradedFact<Value>["value"],
    GradedFact<Value>["value"]
  >;
  const graded = z.strictObject({
    value: orNothing,
    asOf: z.union([day, nothing]).optional().describe("The day on which it was learnt or last confirmed."),
    grade: z.union([grade, nothing]).optional(),
  });
  const dated = z.strictObject({
    value: z.union([value, nothing]),
    asOf: day.describe("The day from which on it was known."),
    grade: z.exactOptional(grade),
  });
  return z.union([value, graded, z.array(dated), nothing]);
}
