import { firstFew, type Issue, type Params, shortText } from "../core/issue.ts";
import type { Label, Locale } from "../core/label.ts";
import { pointerTo } from "../core/pointer.ts";
import { issueText } from "../engine/messages.ts";
import type { Column } from "../parse/columns.ts";
import { parseIssueText, parseMessages } from "../parse/messages.ts";
import { labelText } from "../text/label.ts";
import { writeEntry } from "./entries.ts";
import { columnsOf, type Terminal } from "./io.ts";
import { type CliCode, isCliCode, say } from "./messages.ts";
import { issuesOf, type Scored } from "./scored.ts";
import { printable, wrap } from "./width.ts";

/** How many kinds of issue, by code and column, are written out; the others are only counted. */
const SHOWN = 20;

/** Reports what was wrong with rows: the first of each kind in words, and how many there were. */
export type IssueLog = {
  /** The encoding is known: reports one that is not UTF-8. */
  encoding(encoding: string): void;
  /** The columns are known: reports, once, those that are not read. */
  begin(header: readonly string[], columns: readonly (Column | null)[], unread: readonly string[]): void;
  take(scored: Scored): void;
  /** What was wrong with rows that are no customer's. */
  others(issues: readonly Issue[]): void;
  /** Writes what was found. */
  end(): void;
};

const ABOUT: { readonly [code: string]: "asOf" | "grade" } = {
  "fact.asOf": "asOf",
  "fact.asOfLater": "asOf",
  "fact.grade": "grade",
};

/** The header of the column that an issue of the engine is about. */
export function columnOf(
  issue: Issue,
  header: readonly string[],
  columns: readonly (Column | null)[],
): string | null {
  const holds = ABOUT[issue.code] ?? "value";
  const at = columns.findIndex(
    (column) => column?.holds === holds && "fact" in column && pointerTo("", column.fact) === issue.pointer,
  );
  return header[at] ?? null;
}

/** What the command line can be told about a whole file, so that texts like this one can be read. */
const HINTS: { readonly [code: string]: CliCode } = {
  "amount.ambiguous": "hint.decimal",
  "amount.decimalSign": "hint.decimal",
  "day.order": "hint.dates",
  "day.zone": "hint.zone",
};

/** An issue in words: what is wrong, what can be done, and what follows for the score. */
export function wordsOf(issue: Issue, locale: Locale): string {
  const { code, params } = issue;
  if (isCliCode(code)) return say(code, params, locale);
  if (!Object.hasOwn(parseMessages, code)) return issueText(issue, locale);
  const text = parseIssueText(issue, locale);
  const follows = say(`cell.${params.holds as "value" | "asOf" | "grade" | "override"}`, {}, locale);
  const hint = HINTS[code];
  return hint === undefined
    ? say("cell.text", { text, follows }, locale)
    : say("cell.hinted", { text, hint: say(hint, {}, locale), follows }, locale);
}

/** Issues of one kind in one column: the first of them in words, and how many there are. */
type Kind = { readonly text: string; count: number };

/** A log in a locale on a terminal. */
export function issueLog(errors: Terminal, locale: Locale): IssueLog {
  const kinds = new Map<string, Kind>();
  let header: readonly string[] = [];
  let columns: readonly (Column | null)[] = [];
  let issues = 0;
  let rows = 0;
  /** Where an issue is: in the customers' file, or in the file that it names. */
  const placeOf = (issue: Issue, row: number, column: string | null): string => {
    const { file } = issue.params;
    const params = { row, ...issue.params, column: shortText(column ?? "") };
    if (file === undefined) return say(column === null ? "issues.row" : "issues.cell", params, locale);
    return say(column === null ? "issues.fileRow" : "issues.fileCell", params, locale);
  };
  const describe = (issue: Issue, row: number): string => {
    const own = issue.params.column as string | undefined;
    const column = own ?? columnOf(issue, header, columns);
    const place = placeOf(issue, row, column);
    // What the engine says begins with the fact's label: not twice, where the column's name begins with it.
    const label = labelText((issue.params.label ?? "") as Label, locale);
    const begin = say("issues.line", { place: label, text: "" }, locale);
    const words = wordsOf(issue, locale);
    const isTwice = label !== "" && column?.startsWith(label) && words.startsWith(begin);
    const text = isTwice ? words.slice(begin.length) : words;
    return printable(say("issues.line", { place, text }, locale));
  };
  const gather = (found: readonly Issue[], row: number): void => {
    issues += found.length;
    for (const issue of found) {
      const key = `${issue.code} ${issue.pointer} ${String(issue.params.holds)}`;
      const kind = kinds.get(key);
      if (kind !== undefined) kind.count++;
      else if (kinds.size < SHOWN) kinds.set(key, { text: describe(issue, row), count: 1 });
    }
  };
  const tell = (code: CliCode, params: Params): void => {
    errors.write(`${wrap(printable(say(code, params, locale)), columnsOf(errors)).join("\n")}\n`);
  };
  return {
    encoding: (encoding) => {
      if (encoding !== "utf-8") tell("csv.encoding", { encoding });
    },
    begin: (names, found, unread) => {
      header = names;
      columns = found;
      if (unread.length > 0)
        tell("columns.unread", { columns: firstFew(unread.map((name) => shortText(name))) });
      if (!found.some((column) => column?.holds === "id")) tell("columns.noId", {});
    },
    take: (scored) => {
      const found = issuesOf(scored);
      if (found.length === 0) return;
      rows++;
      gather(found, scored.customer.row);
    },
    others: (found) => {
      rows += new Set(found.map(({ params }) => params.row)).size;
      gather(found, 0);
    },
    end: () => {
      if (issues === 0) return;
      errors.write(`${say("issues.total", { count: issues, rows }, locale)}\n`);
      let told = 0;
      for (const { text, count } of kinds.values()) {
        told += count;
        writeEntry(errors, count === 1 ? text : text + say("issues.alike", { count: count - 1 }, locale));
      }
      if (issues > told) writeEntry(errors, say("issues.more", { count: issues - told }, locale));
    },
  };
}
