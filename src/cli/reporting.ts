import { basename } from "node:path";
import type { Issue } from "../core/issue.ts";
import { LOCALES, type Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Column } from "../parse/columns.ts";
import { collect } from "../report/collect.ts";
import type { ReportIssue, StrayIssue } from "../report/listed.ts";
import type { Movements } from "../report/movements.ts";
import { reportOf } from "../report/report-html.ts";
import type { ReportOptions } from "../report/report-options.ts";
import { columnOf, type IssueLog, wordsOf } from "./issue-log.ts";
import type { Before } from "./report-before.ts";
import type { Sink } from "./scored.ts";

/** Gathers scored customers for a report. */
export type Reporting = Sink & {
  /** The log that scoring must be given: it passes everything on, and remembers the columns for the report. */
  readonly log: IssueLog;
  /** The report of all that was taken. */
  html(options: Omit<ReportOptions, "top" | "columnOf" | "unreadColumns" | "before" | "earlier">): string;
  /** How many of them were in the earlier run. */
  compared(): number;
};

/** An issue of a row, worded in both languages. */
function ofRow(issue: Issue): ReportIssue {
  const { code, params } = issue;
  const text = Object.fromEntries(LOCALES.map((locale: Locale) => [locale, wordsOf(issue, locale)]));
  const textOf = (name: "column" | "found"): string | null => {
    const value = params[name];
    return typeof value === "string" ? value : null;
  };
  return { code, text, column: textOf("column"), found: textOf("found") };
}

/** An issue of a row that is no customer's: it names the file and the row itself. */
function strayOf(issue: Issue): StrayIssue {
  const { file, row } = issue.params;
  return { ...ofRow(issue), file: basename(String(file)), row: Number(row) };
}

/** Gathers customers for a report; the best `top` of them are listed, and kept in memory. */
export function reporting(
  matrix: Matrix,
  top: number,
  log: IssueLog,
  before: Before | null = null,
): Reporting {
  let header: readonly string[] = [];
  let columns: readonly (Column | null)[] = [];
  let unreadColumns: readonly string[] = [];
  let strays: readonly StrayIssue[] = [];
  const { take, collected } = collect(
    matrix,
    top,
    (issue) => columnOf(issue, header, columns),
    before && { customers: before.customers, hashes: [before.earlier.hash] },
  );
  return {
    log: {
      encoding: log.encoding,
      begin: (names, found, unread) => {
        header = names;
        columns = found;
        unreadColumns = unread;
        log.begin(names, found, unread);
      },
      take: log.take,
      others: (issues) => {
        strays = issues.map(strayOf);
        log.others(issues);
      },
      end: log.end,
    },
    take: ({ customer: { row, id, name, issues }, assessment }) =>
      take({ assessment, row, id, name, issues: issues.map(ofRow) }),
    end: async () => {},
    html: (options) =>
      reportOf(matrix, collected(), { ...options, unreadColumns, earlier: before?.earlier }, strays),
    compared: () => (collected().movements as Movements).compared,
  };
}
