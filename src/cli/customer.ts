import { dayNumber } from "../core/day.ts";
import { type FactDeclaration, type FactValue, GRADES, optionId } from "../core/fact.ts";
import { type Issue, rawText } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Facts } from "../engine/facts.ts";
import type { ModelDocument } from "../model/document.ts";
import { type CellReader, cellReader, gradeNamed } from "../parse/cell.ts";
import type { Column } from "./columns.ts";
import type { RowCode } from "./csv-messages.ts";

/** A fact as a row gives it. Day and grade go to the engine as they stand, which says what their mistakes mean. */
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

/** Whether a text in a column for days or grades can be read. */
function isReadable(holds: "asOf" | "grade", text: string): boolean {
  return holds === "asOf" ? !Number.isNaN(dayNumber(text)) : GRADES.some((grade) => grade === text);
}

/** Reads rows with the columns that were found. A cell that cannot be read is an issue, and its fact unknown. */
export function customerReader(
  header: readonly string[],
  columns: readonly (Column | null)[],
  facts: ModelDocument["facts"],
): CustomerReader {
  const declared = (fact: string): FactDeclaration => facts[fact] as FactDeclaration;
  const readers = columns.map((column): CellReader | null =>
    column?.holds === "value" ? cellReader(declared(column.fact)) : null,
  );
  const options = columns.map((column): readonly string[] => {
    if (column?.holds === "grade") return GRADES;
    if (column?.holds !== "value") return [];
    const declaration = declared(column.fact);
    return declaration.type === "choice" ? declaration.options.map(optionId) : [];
  });
  const idAt = columns.findIndex((column) => column?.holds === "id");
  const nameAt = columns.findIndex((column) => column?.holds === "name");
  const textAt = (cells: readonly string[], at: number): string | null => cells[at]?.trim() || null;

  return (cells, row) => {
    const issues: Issue<RowCode>[] = [];
    const found = new Map<string, CellFact>();
    const factOf = (id: string): CellFact => {
      const known = found.get(id) ?? { value: null };
      found.set(id, known);
      return known;
    };
    const reject = (code: RowCode, fact: string, at: number): void => {
      const params = {
        row,
        column: header[at] as string,
        found: rawText(cells[at]?.trim()),
        listed: options[at] as string[],
      };
      issues.push({ code, pointer: pointerTo("", fact), params });
    };
    columns.forEach((column, at) => {
      const text = cells[at]?.trim() ?? "";
      if (text === "" || column === null || !("fact" in column)) return;
      const fact = factOf(column.fact);
      if (column.holds === "asOf") fact.asOf = text;
      else if (column.holds === "grade") fact.grade = gradeNamed(text) ?? text;
      else {
        const reading = (readers[at] as CellReader)(text);
        if ("value" in reading) fact.value = reading.value;
        else reject(reading.code, column.fact, at);
      }
    });
    // The engine reads the day and the grade of known facts only; those of unknown ones are looked at here.
    columns.forEach((column, at) => {
      if (column?.holds !== "asOf" && column?.holds !== "grade") return;
      const fact = found.get(column.fact);
      const text = fact?.[column.holds];
      if (fact?.value !== null || text === undefined || isReadable(column.holds, text)) return;
      reject(column.holds === "asOf" ? "cell.notDay" : "cell.notGrade", column.fact, at);
    });
    const id = textAt(cells, idAt);
    if (idAt >= 0 && id === null) issues.push({ code: "row.noId", pointer: "", params: { row } });
    const params = { row, found: cells.length, expected: columns.length };
    if (cells.length < columns.length) issues.push({ code: "row.tooShort", pointer: "", params });
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      issues.push({ code: "row.tooLong", pointer: "", params });
    }
    // Texts where the engine wants a grade: it is made for data that nobody has checked.
    return { row, id, name: textAt(cells, nameAt), facts: Object.fromEntries(found) as Facts, issues };
  };
}
