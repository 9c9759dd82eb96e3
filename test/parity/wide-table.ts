// One wide table of random facts of every kind, which many random models read: each of their facts in one of its columns.
import type { FactDeclaration, FactValue } from "opportunity-matrix";
import { nextDown, nextUp } from "../core/ulp.ts";
import { dayText } from "../properties/days.ts";
import { oddIds } from "../properties/declarations.ts";
import { pick, type Random, randomFrom } from "./chance.ts";
import type { Column, Stored } from "./engines/engine.ts";
import type { CompiledModel } from "./random-models.ts";
import { COLUMN_TYPE } from "./stored.ts";

/** The day of every call, as days after 2026-01-01. */
const NOW = 0;
export const WIDE_DAY = dayText(NOW);

/** A fact as JavaScript reads it, and as the table stores it. */
type Drawn = { readonly value: Stored; readonly asOf: string | null; readonly grade: string | null };

type WideColumn = {
  readonly name: string;
  readonly type: FactDeclaration["type"];
  readonly values: readonly Drawn[];
};

/** The weight of a row in a sum, from 1 to 997. */
export function weightOf(row: number): number {
  return 1 + ((row * 7919) % 997);
}

export type WideTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Stored[])[];
  /** What the columns hold, by the position of the row. */
  readonly drawn: readonly WideColumn[];
  readonly rowCount: number;
};

/** How many columns each type of fact has. */
const COUNTS = { number: 6, choice: 4, flag: 3, day: 3 } as const;

const HOSTILE = [0, -0, Number.NaN, Infinity, -Infinity, 1e300, -1e300, 5e-324, 0.1, 1e9];
const NO_DAYS = ["2026-02-30", "0000-01-01", "yesterday", "", dayText(NOW + 1), dayText(NOW + 4000)];

/** The values that a column's facts have in the models, so that knots, levels and the gates' numbers are hit. */
function pools(models: readonly CompiledModel[]): ReadonlyMap<string, readonly FactValue[]> {
  const found = new Map<string, FactValue[]>();
  for (const model of models) {
    for (const [fact, name] of columnsFor(model)) {
      const values = model.facts.get(fact)?.values ?? [];
      found.set(name, [...(found.get(name) ?? []), ...values]);
    }
  }
  return found;
}

/** Which column each fact of a model reads: the first of its type for the first fact of the type, and so on, in a circle. */
export function columnsFor({ facts }: Pick<CompiledModel, "facts">): ReadonlyMap<string, string> {
  const seen = { number: 0, choice: 0, flag: 0, day: 0 };
  return new Map(
    [...facts].map(([id, { declaration }]) => {
      const { type } = declaration;
      return [id, `${type}_${seen[type]++ % COUNTS[type]}`] as const;
    }),
  );
}

function drawnValue(random: Random, type: FactDeclaration["type"], pool: readonly FactValue[]): Stored {
  const chance = random();
  switch (type) {
    case "number": {
      if (chance < 0.05) return pick(random, HOSTILE);
      if (chance < 0.3) return Math.floor(random() * 3000 - 700) / 16;
      const value = pick(random, pool) as number;
      return chance < 0.4 ? nextUp(value) : chance < 0.5 ? nextDown(value) : value;
    }
    case "choice":
      return chance < 0.1 ? pick(random, ["", "no such option", "GROWTH"]) : pick(random, oddIds.slice(0, 9));
    case "flag":
      return chance < 0.5;
    case "day":
      return chance < 0.1 ? pick(random, NO_DAYS) : dayText(NOW - (pick(random, pool) as number));
  }
}

function drawn(random: Random, type: FactDeclaration["type"], pool: readonly FactValue[]): Drawn {
  const value = random() < 0.1 ? null : drawnValue(random, type, pool);
  const chance = random();
  const day = dayText(NOW - Math.floor(random() * 1200));
  const asOf = chance < 0.4 ? null : chance < 0.45 ? pick(random, NO_DAYS) : day;
  const grade = pick(random, [null, null, "verified", "stated", "assumed", "certain"]);
  return { value, asOf, grade };
}

/** Draws the table: so many rows, with values that these models know. */
export function wideTable(models: readonly CompiledModel[], rowCount: number, seed: number): WideTable {
  const random = randomFrom(seed);
  const known = pools(models);
  const types = Object.entries(COUNTS) as [keyof typeof COUNTS, number][];
  const columns = types.flatMap(([type, count]) =>
    Array.from({ length: count }, (_, i): WideColumn => {
      const name = `${type}_${i}`;
      const pool = [0, 1, ...(known.get(name) ?? [])];
      return { name, type, values: Array.from({ length: rowCount }, () => drawn(random, type, pool)) };
    }),
  );
  return {
    columns: [
      { name: "weight", type: "id" },
      ...columns.flatMap(({ name, type }): Column[] => [
        { name, type: COLUMN_TYPE[type] },
        { name: `${name}_as_of`, type: "text" },
        { name: `${name}_grade`, type: "text" },
      ]),
    ],
    rows: Array.from({ length: rowCount }, (_, i) => [
      weightOf(i),
      ...columns.flatMap(({ values }) => {
        const { value, asOf, grade } = values[i] as Drawn;
        return [value, asOf, grade];
      }),
    ]),
    drawn: columns,
    rowCount,
  };
}
