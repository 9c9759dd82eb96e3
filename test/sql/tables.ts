// Rows of facts as a table, and the same rows as the engine reads them.
import type { FactDeclaration, Matrix } from "opportunity-matrix";
import type { DialectName, FactColumns, SqlOptions } from "opportunity-matrix/sql";
import type { ColumnType, TestTable } from "./databases.ts";
import type { Cells, TableRow } from "./expected.ts";

const TYPES = { number: "number", choice: "text", flag: "flag", day: "text" } as const;

/** What a typed column can hold of any value; SQLite's hold any number or text. */
function storable(value: unknown, { type }: FactDeclaration, isTyped: boolean): unknown {
  const [expected] = { number: ["number"], choice: ["string"], flag: ["boolean"], day: ["string"] }[type];
  if (typeof value === expected) return value;
  // SQLite has no type for flags; a number in their column is one.
  return !isTyped &&
    type !== "flag" &&
    (typeof value === "string" || (typeof value === "number" && Number.isFinite(value)))
    ? value
    : null;
}

/** A text for a column of texts; what is none is missing there. */
function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** One fact as it came from outside, as the cells of a row. */
export function cellsOf(raw: unknown, declaration: FactDeclaration, isTyped: boolean): Cells {
  const isGraded = typeof raw === "object" && raw !== null && Object.hasOwn(raw, "value");
  const { value, asOf, grade } = (isGraded ? raw : { value: raw }) as Record<string, unknown>;
  return { value: storable(value, declaration, isTyped), asOf: textOf(asOf), grade: textOf(grade) };
}

/** The table of some rows, and where it has the facts. */
export function tableOf(
  matrix: Matrix,
  name: string,
  rows: readonly TableRow[],
  dialect: DialectName,
): { readonly table: TestTable; readonly columns: NonNullable<SqlOptions["columns"]> } {
  const facts = matrix.plan.facts.map(({ id, declaration }, i) => ({ id, declaration, at: `${i} ${id}` }));
  const typed = (column: string, type: ColumnType): { name: string; type: ColumnType } => ({
    name: column,
    type,
  });
  const columns = facts.map(({ id, at }): [string, FactColumns] => [
    id,
    { value: at, asOf: `${at} as of`, grade: `${at} grade` },
  ]);
  const flag = (value: unknown): unknown =>
    dialect === "sqlite" && typeof value === "boolean" ? Number(value) : value;
  return {
    columns: Object.fromEntries(columns),
    table: {
      name,
      columns: [
        typed("id", "number"),
        typed("as of", "text"),
        typed("facts as of", "text"),
        ...facts.flatMap(({ declaration, at }) => [
          typed(at, TYPES[declaration.type]),
          typed(`${at} as of`, "text"),
          typed(`${at} grade`, "text"),
        ]),
      ],
      rows: rows.map((row, i) => [
        i,
        row.asOf ?? null,
        row.factsAsOf ?? null,
        ...facts.flatMap(({ id }) => {
          const cells = Object.hasOwn(row.facts, id) ? (row.facts[id] as Cells) : { value: null };
          return [flag(cells.value ?? null), cells.asOf ?? null, cells.grade ?? null];
        }),
      ]),
    },
  };
}
