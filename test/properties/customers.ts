// Random facts of a random model's customer: right ones, and every way of being wrong.
import fc from "fast-check";
import type { FactValue } from "opportunity-matrix";
import { nextDown, nextUp } from "../core/ulp.ts";
import { dayText } from "./days.ts";
import type { Declared } from "./declarations.ts";
import { deepFrozen, type RandomModel, randomModel } from "./models.ts";

/** Facts as they come from outside. */
export type Raw = { readonly [fact: string]: unknown };

/** A model, a customer, and the days of the call as days after 2026-01-01. */
export type Case = RandomModel & {
  readonly raw: Raw;
  readonly asOf: number;
  readonly factsAsOf: number | null;
};

const forms = [
  ...Array.from({ length: 8 }, () => "plain" as const),
  ...Array.from({ length: 12 }, () => "graded" as const),
  "absent",
  "absent",
  "absent",
  "absent",
  "undefined",
  "null",
  "nullValue",
  "wrongType",
  "notANumber",
  "infinite",
  "minusInfinite",
  "minusZero",
  "outside",
  "above",
  "below",
  "unlisted",
  "future",
  "noDay",
  "badGrade",
  "badAsOf",
  "laterAsOf",
  "junk",
] as const;

const drawnFact = fc.record({
  form: fc.constantFrom(...forms),
  at: fc.nat({ max: 999 }),
  free: fc.option(
    fc.integer({ min: -3000, max: 3000 }).map((n) => n / 16),
    { nil: null },
  ),
  age: fc.oneof(fc.nat({ max: 1200 }), fc.constantFrom(0, 1)),
  grade: fc.constantFrom(undefined, null, "verified", "stated", "assumed"),
  isDated: fc.boolean(),
});
type DrawnFact = typeof drawnFact extends fc.Arbitrary<infer T> ? T : never;

const junk: readonly unknown[] = [
  {},
  [],
  [1],
  { value: {} },
  { value: [5] },
  "",
  "2026-02-30",
  10n,
  Symbol("x"),
  () => 1,
  new Date(0),
];

/** A valid value of a fact. */
export function validValue(
  { declaration, values, isListed = false }: Declared,
  at: number,
  free: number | null,
  asOf: number,
): FactValue {
  const value = values[at % values.length] as FactValue;
  if (declaration.type === "day") return dayText(asOf - Number(value));
  if (declaration.type !== "number" || free === null || isListed) return value;
  const { min = -Infinity, max = Infinity } = declaration;
  return free >= min && free <= max ? free : value;
}

function rawFact(fact: Declared, { form, at, free, age, grade, isDated }: DrawnFact, asOf: number): unknown {
  const value = validValue(fact, at, free, asOf);
  const dated = isDated ? { asOf: dayText(asOf - age) } : {};
  const graded = { value, ...(grade !== undefined && { grade }), ...dated };
  switch (form) {
    case "plain":
      return value;
    case "graded":
      return graded;
    case "undefined":
      return undefined;
    case "null":
      return null;
    case "nullValue":
      return { value: null, asOf: "?", grade: "?" };
    case "wrongType":
      return typeof value === "string" ? 5 : String(value);
    case "notANumber":
      return Number.NaN;
    case "infinite":
      return { value: Number.POSITIVE_INFINITY };
    case "minusInfinite":
      return Number.NEGATIVE_INFINITY;
    case "minusZero":
      return -0;
    case "outside":
      return { ...graded, value: 1e9 };
    case "above":
      return typeof value === "number" ? nextUp(value) : value;
    case "below":
      return typeof value === "number" ? { ...graded, value: nextDown(value) } : graded;
    case "unlisted":
      return "no such option";
    case "future":
      return dayText(asOf + 1 + age);
    case "noDay":
      return { value: "2025-02-29" };
    case "badGrade":
      return { ...graded, grade: "certain" };
    case "badAsOf":
      return { ...graded, asOf: "2025-13-01" };
    case "laterAsOf":
      return { ...graded, asOf: dayText(asOf + 1 + age) };
    default:
      return junk[at % junk.length];
  }
}

const drawnCustomer = fc.array(drawnFact, { minLength: 8, maxLength: 8 });

/** Fits drawn facts to a model. */
function rawFacts(facts: ReadonlyMap<string, Declared>, drawn: readonly DrawnFact[], asOf: number): Raw {
  const entries = [...facts].flatMap(([id, fact], i) => {
    const one = drawn[i] as DrawnFact;
    return one.form === "absent" ? [] : [[id, rawFact(fact, one, asOf)] as const];
  });
  return deepFrozen(Object.fromEntries(entries));
}

const asOf = fc.integer({ min: -2000, max: 2000 });
const daysBefore = fc.option(fc.nat({ max: 800 }), { nil: null });

/** A model of these with a random customer. */
export const casesOf = (models: fc.Arbitrary<RandomModel>): fc.Arbitrary<Case> =>
  fc.tuple(models, drawnCustomer, asOf, daysBefore).map(([model, drawn, day, before]) => ({
    ...model,
    raw: rawFacts(model.facts, drawn, day),
    asOf: day,
    factsAsOf: before === null ? null : day - before,
  }));

/** A random model with a random customer. */
export const randomCase = casesOf(randomModel);

/** A random model with several random customers. */
export const randomCases: fc.Arbitrary<
  RandomModel & { readonly rows: readonly Raw[]; readonly asOf: number }
> = fc
  .tuple(randomModel, fc.array(drawnCustomer, { minLength: 1, maxLength: 5 }), asOf)
  .map(([model, customers, day]) => ({
    ...model,
    rows: customers.map((drawn) => rawFacts(model.facts, drawn, day)),
    asOf: day,
  }));
