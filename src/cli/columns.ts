import type { ModelDocument } from "../model/document.ts";
import { type Column, matchColumns } from "../parse/columns.ts";
import { EXIT, Failure } from "./failure.ts";
import { printable } from "./width.ts";

/** What each column of a file holds, null for one that is not read; and the headers of those. */
export type FileColumns = {
  readonly columns: readonly (Column | null)[];
  readonly unread: readonly string[];
};

/** Finds out what each column of a file holds. A file whose columns have two meanings cannot be scored: to take either would be a guess. */
export function columnsOfFile(header: readonly string[], facts: ModelDocument["facts"]): FileColumns {
  const { columns, issues } = matchColumns(header, facts);
  const [issue] = issues;
  if (issue !== undefined) throw new Failure(EXIT.data, issue.code, issue.params);
  const unread = header.filter((text, i) => columns[i] === null && text.trim() !== "").map(printable);
  return { columns, unread };
}
