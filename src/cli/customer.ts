import type { FactDeclaration, FactValue } from "../core/fact.ts";
import type { Issue } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Facts } from "../engine/facts.ts";
import type { ModelDocument } from "../model/document.ts";
import { type CellReader, cellReader } from "../parse/cell.ts";
import type { Column } from "../parse/columns.ts";
import { parseDay } from "../parse/day.ts";
import { parseGrade } from "../parse/grade.ts";
import type { RowCode } from "./csv-messages.ts";
import { levelsOf } from "./levels.ts";
import type { Notation } from "./reading.ts";

/** A fact as a row gives it. A day or grade that cannot be read goes to the engine as it stands, which says what follows. */
type CellFact = { value: FactValue | null; asOf?: string; grade?: string };

/** A customer as one row gives it. */
export type Customer = {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly id: string | null;
  readonly name: string | null;
  readonly facts: Facts;
  readonly issues: readonly Issue<RowCode>[];
};

/** Turns the records of a file into customers. */
export type CustomerReader = (cells: readonly string[], row: number) => Customer;

/** How many customers' ids are remembered, so that a repeated one is seen: memory stays bounded. */
const REMEMBERED = 1_000_000;

/** A column that holds something of a fact. */
type FactColumn = Extract<Column, { readonly fact: string }>;

function readerOf(column: FactColumn, model: ModelDocument, notation: Notation): CellReader {
  if (column.holds !== "value") {
    return column.holds === "grade" ? parseGrade : (text) => parseDay(text, notation);
  }
  const levels = levelsOf(column.fact, model);
  const options = { ...notation, unit: column.unit, ...(levels.length === 0 ? {} : { levels }) };
  return cellReader(model.facts[column.fact] as FactDeclaration, options);
}

/** Reads rows with the columns that were found. A cell that cannot be read is an issue, and its fact unknown. */
export function customerReader(
  header: readonly string[],
  columns: readonly (Column | null)[],
  model: ModelDocument,
  notation: Notation,
): CustomerReader {
  const takers = columns.flatMap((column, at) =>
    column !== null && "fact" in column
      ? [{ at, fact: column.fact, holds: column.holds, read: readerOf(column, model, notation) }]
      : [],
  );
  const idAt = columns.findIndex((column) => column?.holds === "id");
  const nameAt = columns.findIndex((column) => column?.holds === "name");
  const textAt = (cells: readonly string[], at: number): string | null => cells[at]?.trim() || null;
  const rowOfId = new Map<string, number>();

  return (cells, row) => {
    const issues: Issue<RowCode>[] = [];
    const found = new Map<string, CellFact>();
    for (const { at, fact: name, holds, read } of takers) {
      const text = cells[at]?.trim() ?? "";
      if (text === "") continue;
      const fact = found.get(name) ?? { value: null };
      found.set(name, fact);
      const { value, issue } = read(text);
      if (issue !== undefined) {
        const params = { row, column: header[at] as string, holds, ...issue.params };
        issues.push({ code: issue.code, pointer: pointerTo("", name), params });
      }
      if (holds === "value") fact.value = value ?? null;
      else if (value !== null) fact[holds] = value === undefined ? text : String(value);
    }
    const id = textAt(cells, idAt);
    if (idAt >= 0 && id === null) issues.push({ code: "row.noId", pointer: "", params: { row } });
    const first = id === null ? undefined : rowOfId.get(id);
    if (id !== null && first !== undefined) {
      issues.push({ code: "row.idTwice", pointer: "", params: { row, id, first: String(first) } });
    } else if (id !== null && rowOfId.size < REMEMBERED) rowOfId.set(id, row);
    const params = { row, found: cells.length, expected: columns.length };
    if (cells.length < columns.length) issues.push({ code: "row.tooShort", pointer: "", params });
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      issues.push({ code: "row.tooLong", pointer: "", params });
    }
    // Texts where the engine wants a grade: it is made for data that nobody has checked.
    return { row, id, name: textAt(cells, nameAt), facts: Object.fromEntries(found) as Facts, issues };
  };
}
