// Models with any number of dimensions, of every kind in turn, each over a fact of its own.
import type { ModelDocument } from "opportunity-matrix";
import { drawFrom } from "../draw.ts";

type Dimension = Extract<ModelDocument["axes"][number]["dimensions"][number], { readonly scale: unknown }>;
type Declaration = ModelDocument["facts"][string];

const OPTIONS = ["low", "middle", "high"] as const;

/** What a column of a fact holds. */
type Column = Float64Array | { readonly codes: Uint8Array; readonly options: readonly string[] };

const kinds: readonly {
  readonly declaration: Declaration;
  readonly scale: Dimension["scale"];
  readonly column: (records: number, seed: number) => Column;
}[] = [
  {
    declaration: { type: "number", min: 0 },
    scale: {
      kind: "piecewise",
      points: [
        [0, 0],
        [100, 30],
        [400, 70],
        [1000, 100],
      ],
    },
    column: (records, seed) => {
      const { decimals } = drawFrom(seed);
      return Float64Array.from({ length: records }, () => decimals(0, 1200, 2));
    },
  },
  {
    declaration: { type: "number", min: -100, max: 1000 },
    scale: { kind: "linear", from: -10, to: 30 },
    column: (records, seed) => {
      const { decimals } = drawFrom(seed);
      return Float64Array.from({ length: records }, () => decimals(-20, 40, 1));
    },
  },
  {
    declaration: { type: "choice", options: OPTIONS },
    scale: { kind: "categories", categories: OPTIONS.map((option, i) => ({ option, points: 50 * i })) },
    column: (records, seed) => {
      const { whole, chance } = drawFrom(seed);
      const codes = Uint8Array.from({ length: records }, () => (chance(0.1) ? OPTIONS.length : whole(0, 2)));
      return { codes, options: OPTIONS };
    },
  },
  {
    declaration: { type: "flag" },
    scale: { kind: "flag", yes: 100, no: 0 },
    column: (records, seed) => {
      const { chance } = drawFrom(seed);
      return Float64Array.from({ length: records }, () => (chance(0.1) ? Number.NaN : Number(chance(0.5))));
    },
  },
];

type Kind = (typeof kinds)[number];

const kindOf = (i: number): Kind => kinds[i % kinds.length] as Kind;

export function wideModel(count: number): ModelDocument {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const dimensions = numbers.map(
    (i): Dimension => ({ id: `f${i}`, weight: 1 + (i % 7), scale: kindOf(i).scale }),
  );
  const bands = [
    { id: "low", from: 0 },
    { id: "high", from: 50 },
  ];
  const half = count / 2;
  return {
    format: 1,
    id: `wide-${count}`,
    version: "1",
    facts: Object.fromEntries(numbers.map((i) => [`f${i}`, kindOf(i).declaration])),
    axes: [
      { id: "x", bands, dimensions: dimensions.slice(0, half) },
      { id: "y", bands, dimensions: dimensions.slice(half) },
    ],
    cells: Object.fromEntries(
      ["low/low", "low/high", "high/low", "high/high"].map((id) => [id, { tier: id, strategy: id }]),
    ),
  };
}

export function wideColumns(count: number, records: number): { readonly [fact: string]: Column } {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`f${i}`, kindOf(i).column(records, 100 + i)]),
  );
}

/** The same as objects that come from JSON: of more than 128 keys an engine makes a dictionary then. */
export function wideRows(columns: { readonly [fact: string]: Column }, records: number): object[] {
  const entries = Object.entries(columns);
  const rows = Array.from({ length: records }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [f, [fact, column]] of entries.entries()) {
      const isFlag = kindOf(f).declaration.type === "flag";
      if (!(column instanceof Float64Array)) row[fact] = column.options[column.codes[i] as number] ?? null;
      else if (Number.isNaN(column[i])) row[fact] = null;
      else row[fact] = isFlag ? column[i] === 1 : column[i];
    }
    return row;
  });
  return JSON.parse(JSON.stringify(rows));
}
