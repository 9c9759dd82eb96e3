// How the facts of a model stand in a table: README.md says it for others.
import type { FactDeclaration, ModelDocument } from "opportunity-matrix";
import type { Column, ColumnType, Stored } from "./engines/engine.ts";
import { type Facts, type Given, givenOf } from "./format.ts";

/** The type of the column of a fact's values. */
export const COLUMN_TYPE: { readonly [type in FactDeclaration["type"]]: ColumnType } = {
  number: "double",
  choice: "text",
  flag: "flag",
  day: "text",
};

/** What a column of a type can hold of a value. */
function storedValue(type: ColumnType, value: unknown): Stored {
  const fits = { id: "number", double: "number", text: "string", flag: "boolean" }[type];
  return typeof value === fits ? (value as Stored) : null;
}

/** A day or a grade, in a column of text. */
function storedText(value: unknown): Stored {
  return value === null || value === undefined ? null : String(value);
}

type Evidence = { readonly value: unknown; readonly asOf?: unknown; readonly grade?: unknown };

const isEvidence = (given: Given): given is Evidence => typeof given === "object" && given !== null;

/** The value of a fact with its day and grade, as they are stored. */
function storedFact({ type }: FactDeclaration, given: Given): readonly Stored[] {
  const { value, asOf, grade } = isEvidence(given) ? given : { value: given };
  return [storedValue(COLUMN_TYPE[type], value), storedText(asOf), storedText(grade)];
}

/** The table of a model's facts: where each stands, and rows of it. */
export type FactTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Stored[])[];
  /** The option of `toSql`. */
  readonly places: {
    readonly [fact: string]: { readonly value: string; readonly asOf: string; readonly grade: string };
  };
};

/** Puts each fact in a column of its own name, and its day and grade beside it. */
export function factTable({ facts }: ModelDocument, rows: readonly Facts[]): FactTable {
  const declared = Object.entries(facts);
  const place = (id: string) => ({ value: id, asOf: `${id} as of`, grade: `${id} grade` });
  return {
    columns: [
      { name: "row id", type: "id" },
      ...declared.flatMap(([id, { type }]): Column[] => {
        const { value, asOf, grade } = place(id);
        return [
          { name: value, type: COLUMN_TYPE[type] },
          { name: asOf, type: "text" },
          { name: grade, type: "text" },
        ];
      }),
    ],
    rows: rows.map((row, i) => [
      i,
      ...declared.flatMap(([id, declaration]) => storedFact(declaration, givenOf(row, id))),
    ]),
    places: Object.fromEntries(declared.map(([id]) => [id, place(id)])),
  };
}
