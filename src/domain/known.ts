import { type Day, dayNumber } from "../core/day.ts";
import type { Fact, Grade, GradedFact } from "../core/fact.ts";
import { isRecord } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";

/** A value as it became known on a day; null: from then on it is unknown again. */
export type Dated<Value> = { readonly value: Value | null; readonly asOf: Day; readonly grade?: Grade };

/**
 * What is known of one thing: the value; the value with its day and grade; or what became known day by day, so that one file tells
 * how things stood on any day. Left out or null is unknown.
 */
export type Known<Value> = Fact<Value> | readonly Dated<Value>[];

/** A value that is known, with the day and the grade of what it rests on. */
export type KnownFact<Value> = {
  readonly value: Value;
  /** The day on which it was learnt; null where the file does not say. */
  readonly asOf: Day | null;
  /** Null where the file does not say. */
  readonly grade: Grade | null;
};

function isGraded<Value>(given: Fact<Value>): given is GradedFact<Value> {
  return isRecord(given) && Object.hasOwn(given, "value");
}

/** Every value that was known of one thing at some time, with where it stands in the file. */
export function valuesIn<Value>(
  known: Known<Value>,
  pointer: string,
): readonly { readonly value: Value; readonly pointer: string }[] {
  const values = Array.isArray(known)
    ? (known as readonly Dated<Value>[]).map(({ value }, i) => ({
        value,
        pointer: pointerTo(pointer, i, "value"),
      }))
    : [
        isGraded(known as Fact<Value>)
          ? { value: (known as GradedFact<Value>).value, pointer: pointerTo(pointer, "value") }
          : { value: known as Value | null | undefined, pointer },
      ];
  return values.flatMap(({ value, pointer: at }) =>
    value === null || value === undefined ? [] : [{ value, pointer: at }],
  );
}

function isUpTo(day: Day | null, asOf: Day): boolean {
  return day === null || dayNumber(day) <= dayNumber(asOf);
}

/** The last of what became known up to a day; of several on the same day the one that stands last. */
function latest<Value>(history: readonly Dated<Value>[], asOf: Day): Dated<Value> | undefined {
  return history.reduce<Dated<Value> | undefined>((last, one) => {
    if (!isUpTo(one.asOf, asOf)) return last;
    return last === undefined || isUpTo(last.asOf, one.asOf) ? one : last;
  }, undefined);
}

/**
 * What was known of one thing on a day, or null. What was learnt later is left out, so that a file that has been kept up to today says
 * what it said then.
 */
export function knownOn<Value>(known: Known<Value>, asOf: Day): KnownFact<Value> | null {
  const given = Array.isArray(known)
    ? latest(known as readonly Dated<Value>[], asOf)
    : (known as Fact<Value>);
  if (given === null || given === undefined) return null;
  const { value, asOf: day = null, grade = null } = isGraded(given) ? given : { value: given as Value };
  if (value === null || value === undefined || !isUpTo(day, asOf)) return null;
  return { value, asOf: day, grade };
}
