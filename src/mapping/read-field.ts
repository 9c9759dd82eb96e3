import { type Issue, rawText } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";
import type { PlannedFact } from "../engine/plan.ts";
import { type Path, pathOf, pathReader } from "./field.ts";
import type { RowIssueCode } from "./issue.ts";
import { type FieldReader, type Read, type ReportField, UNREADABLE } from "./reading.ts";
import type { CheckedOptions } from "./source.ts";

/** What is noted of the row that is being read; null while there is nothing to note. */
export type RowNotes = { issues: Issue<RowIssueCode>[] | null; defaulted: string[] | null };

/** Reads what stands in one field of a row. */
export type ReadRow<Value> = (row: object) => Read<Value>;

/** What the readers of one fact share. */
export type Reading = {
  readonly fact: PlannedFact;
  readonly options: CheckedOptions;
  readonly notes: RowNotes;
  /** Whether a value says nothing. */
  readonly isEmpty: (raw: unknown) => boolean;
};

/** What a field is read for. */
type Role = "value" | "asOf" | "grade";

/** Makes the function that notes what is wrong with a field. */
export function reporter({ fact, notes }: Reading, path: Path, reads: Role): ReportField {
  const pointer = pointerTo("", ...path);
  const field = path.length === 0 ? "from" : path.join(".");
  const about = { fact: fact.id, label: fact.label, field, reads };
  return (code, params) => {
    notes.issues ??= [];
    notes.issues.push({ code, pointer, params: { ...about, ...params } });
    return UNREADABLE;
  };
}

/** Makes the function that reads a field: null where it is empty, an issue where it cannot be read at all. */
export function fieldReader<Value>(
  reading: Reading,
  field: string | Path,
  reads: Role,
  readerOf: (report: ReportField) => FieldReader<Value>,
  isEmpty = reading.isEmpty,
): ReadRow<Value> {
  const path = pathOf(field);
  const report = reporter(reading, path, reads);
  const pick = pathReader(path, (found) =>
    reading.isEmpty(found) ? null : report("row.notNested", { found: rawText(found) }),
  );
  const read = readerOf(report);
  return (row) => {
    try {
      const raw = pick(row);
      if (raw === UNREADABLE) return UNREADABLE;
      return isEmpty(raw) ? null : read(raw);
    } catch {
      // A field that is computed when it is read may fail: that is this row's data.
      return report("row.unreadable", {});
    }
  };
}
