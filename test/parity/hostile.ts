// What is tried for a fact: both sides of every number that its model compares with, and everything that is wrong.
import type { Band, Dimension, FactDeclaration, ModelDocument } from "opportunity-matrix";
import { nextDown, nextUp } from "../core/ulp.ts";
import { dayOffset, dayText } from "../properties/days.ts";
import { pick, type Random } from "./chance.ts";
import type { Facts, Given } from "./format.ts";

/** A fact of a model, with all that the model compares it with. */
export type HostileFact = {
  readonly id: string;
  readonly declaration: FactDeclaration;
  /** Numbers of its scales and of the gates that read it, ascending; of a day, ages in days. */
  readonly edges: readonly number[];
};

/** Of long curves not every knot is tried, but this many. */
const MOST_EDGES = 40;

type Placed = { readonly dimension: Dimension; readonly bands: readonly Band[] };

const dimensionsOf = ({ axes }: ModelDocument): Placed[] =>
  axes.flatMap(({ dimensions, bands }) =>
    dimensions
      .flatMap((one) => ("dimensions" in one ? one.dimensions : [one]))
      .map((dimension) => ({ dimension, bands })),
  );

/** The numbers on the fact's side of a scale: ends, knots, edges, levels; on a straight one also where the axis has its bands. */
function scaleNumbers({ dimension: { scale }, bands }: Placed): number[] {
  const { kind, from, to, points, steps, levels, halvesAtDays } = scale as unknown as {
    readonly kind: string;
    readonly from: number;
    readonly to: number;
    readonly halvesAtDays: number;
    readonly points: readonly (readonly [number, number])[];
    readonly steps: readonly (readonly [number, number])[];
    readonly levels: readonly { readonly level: number }[];
  };
  if (kind === "linear") return [from, to, ...bands.map((band) => from + ((to - from) * band.from) / 100)];
  if (kind === "decay") return [0, halvesAtDays];
  if (kind === "levels") return levels.map(({ level }) => level);
  return (points ?? steps ?? []).map(([x]) => x);
}

/** The conditions of all gates that read a fact, without what joins them. */
function comparisons(part: unknown, fact: string): object[] {
  if (typeof part !== "object" || part === null) return [];
  if ("fact" in part) return part.fact === fact ? [part] : [];
  return Object.values(part).flatMap((inner) => comparisons(inner, fact));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The facts of a model, with what each is compared with. */
export function hostileFacts(model: ModelDocument): HostileFact[] {
  const dimensions = dimensionsOf(model);
  return Object.entries(model.facts).map(([id, declaration]) => {
    const { min, max } = declaration as { readonly min?: number; readonly max?: number };
    const numbers = [
      ...dimensions.filter(({ dimension }) => (dimension.fact ?? dimension.id) === id).flatMap(scaleNumbers),
      ...numbersIn(
        comparisons(
          (model.gates ?? []).map(({ when }) => when),
          id,
        ),
      ),
      ...numbersIn([min, max]),
    ];
    return { id, declaration, edges: [...new Set(numbers)].sort((a, b) => a - b) };
  });
}

/** Values of a type that no number, option, flag or day has. */
const WRONG = [
  true,
  false,
  "true",
  "5",
  5,
  1,
  "",
  " ",
  "no such option",
  "\u{20BB7}\u{1F600}",
  "null",
  "NaN",
];

const NUMBERS = [
  0,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  2.2250738585072014e-308,
  2 ** 53 + 2,
  -(2 ** 63),
  1e300,
  0.1,
  1 / 3,
];

const NO_DAYS = [
  "2025-02-29",
  "2026-02-30",
  "1900-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "0000-01-01",
  "2026-1-1",
  "20260101",
  "2026/01/01",
  "2026-01-01T00:00:00Z",
  " 2026-01-01",
  "2026-01-01 ",
  "-026-01-01",
  "２０２６-01-01",
  "10000-01-01",
  "yesterday",
  "infinity",
];

function sampled<T>(list: readonly T[]): T[] {
  const every = Math.max(1, Math.ceil(list.length / MOST_EDGES));
  return list.filter((_, i) => i % every === 0 || i === list.length - 1);
}

/** Values of a fact at and beside everything that it is compared with. */
function ownValues({ declaration, edges }: HostileFact, asOf: number): Given[] {
  switch (declaration.type) {
    case "number": {
      const near = sampled(edges).flatMap((x) => [nextDown(x), x, nextUp(x)]);
      // Half a micropoint beside a knot of a straight scale is where points are rounded.
      const rounded = sampled(edges).flatMap((x) => [x - 5e-7, x + 5e-7]);
      const between = sampled(edges.slice(1).map((x, i) => x / 2 + (edges[i] as number) / 2));
      return [...near, ...rounded, ...between];
    }
    case "choice":
      return declaration.options.flatMap((option) => {
        const id = typeof option === "string" ? option : option.id;
        return [id, `${id} `, id.toUpperCase()];
      });
    case "flag":
      return [true, false];
    case "day": {
      const days = sampled(edges).flatMap((age) => [age - 1, age, age + 1].map((days) => asOf - days));
      return [...days.map(dayText), "2024-02-29", "2026-02-28", "0001-01-01", "9999-12-31", ...NO_DAYS];
    }
  }
}

/** Each value that is tried by itself, the others being ordinary. */
export function hostileValues(fact: HostileFact, asOf: string): Given[] {
  const now = dayOffset(asOf) as number;
  const general = fact.declaration.type === "number" ? NUMBERS : [Number.NaN];
  return [null, ...ownValues(fact, now), ...general, ...WRONG];
}

/** An ordinary value. */
export function ordinaryValue({ declaration, edges }: HostileFact, asOf: string): Given {
  switch (declaration.type) {
    case "number":
      return edges[edges.length >> 1] ?? 1;
    case "choice": {
      const option = declaration.options[0] as Exclude<(typeof declaration.options)[0], undefined>;
      return typeof option === "string" ? option : option.id;
    }
    case "flag":
      return false;
    case "day":
      return dayText((dayOffset(asOf) as number) - 20);
  }
}

/** An ordinary value with each day and grade that is tried. */
export function hostileEvidence(fact: HostileFact, asOf: string): Given[] {
  const now = dayOffset(asOf) as number;
  const value = ordinaryValue(fact, asOf);
  const { freshDays, expiresDays } = fact.declaration.ages ?? { freshDays: 0, expiresDays: 100 };
  const ages = [freshDays, expiresDays].flatMap((age) => [age - 1, age, age + 1]);
  const days = [...new Set([-1, 0, ...ages, (freshDays + expiresDays) >> 1, 10_000])].map((age) =>
    dayText(now - age),
  );
  const grades = ["verified", "stated", "assumed", "certain", "Verified", "", "\u{1F600}", 5, null];
  return [
    ...[...days, ...NO_DAYS.slice(0, 4), "", 5, null].map((day) => ({ value, asOf: day })),
    ...grades.map((grade) => ({ value, grade })),
    ...["stated", "certain"].map((grade) => ({ value, asOf: dayText(now - expiresDays + 1), grade })),
    { value: null, asOf, grade: "verified" },
    { value: "wrong", asOf: "wrong", grade: "wrong" },
    { value: Number.NaN, asOf: dayText(now + 1) },
  ];
}

/** A row with a value for every fact: mostly valid, some wrong, some absent, some dated and graded. */
export function randomFacts(random: Random, facts: readonly HostileFact[], asOf: string): Facts {
  const now = dayOffset(asOf) as number;
  const valid = (fact: HostileFact): Given => {
    if (fact.declaration.type === "flag") return random() < 0.5;
    if (fact.declaration.type === "choice") {
      const option = pick(random, fact.declaration.options);
      return typeof option === "string" ? option : option.id;
    }
    if (fact.declaration.type === "day") return dayText(now - Math.floor(random() ** 3 * 800));
    const [from = 0, to = 1] = [fact.edges[0], fact.edges.at(-1)];
    return random() < 0.3 ? pick(random, fact.edges) : from + (to - from) * (random() * 1.2 - 0.1);
  };
  const given = (fact: HostileFact): Given => {
    const chance = random();
    if (chance < 0.15) return null;
    if (chance < 0.25) return pick(random, hostileValues(fact, asOf));
    if (chance < 0.3) return pick(random, hostileEvidence(fact, asOf));
    const value = valid(fact);
    if (chance < 0.6) return value;
    const { expiresDays } = fact.declaration.ages ?? { expiresDays: 100 };
    const grade = pick(random, ["verified", "stated", "assumed", null]);
    return { value, asOf: dayText(now - Math.floor(random() * expiresDays * 1.2)), grade };
  };
  return Object.fromEntries(facts.map((fact) => [fact.id, given(fact)]));
}
