import { formatNumber } from "../text/format.ts";
import type { Kind, Located } from "./collect.ts";
import { isolated, tag } from "./html.ts";
import type { ReportIssue } from "./listed.ts";
import { plainTable } from "./plain-table.ts";
import { linked, type Report, withPage } from "./report.ts";
import { labelled, say } from "./words.ts";

function rowText({ at: { customer } }: Located): string {
  return customer.row ? String(customer.row) : "–";
}

function columnText({ column }: ReportIssue): string {
  return column === null ? "–" : isolated(column);
}

function foundText({ found }: ReportIssue): string {
  return found === null ? "–" : tag("code", {}, isolated(found));
}

function kindsTable(kinds: readonly Kind[]): string {
  const rows = kinds.map(({ first, count }) => [
    columnText(first.issue),
    formatNumber(count, "en"),
    rowText(first),
    labelled(first.issue.text),
  ]);
  const heads = [
    { text: say("import.column") },
    { text: say("import.count"), numeric: true },
    { text: say("import.firstRow"), numeric: true },
    { text: say("import.kind") },
  ];
  return tag("h3", { id: "kinds-title" }, say("import.kinds")) + plainTable("kinds-title", heads, rows);
}

function allTable(report: Report): string {
  const { all, count } = report.issues;
  const paged = withPage(report);
  const rows = all.map((one) => [
    rowText(one),
    linked(one.at, paged),
    columnText(one.issue),
    foundText(one.issue),
    labelled(one.issue.text),
  ]);
  const heads = (["row", "customer", "column", "found", "problem"] as const).map((code) => ({
    text: say(`import.${code}`),
  }));
  const cutOff =
    all.length < count
      ? tag("p", { class: "note" }, say("import.allShown", { shown: all.length, count }))
      : "";
  return (
    tag("h3", { id: "issues-title" }, say("import.all")) + cutOff + plainTable("issues-title", heads, rows)
  );
}

/** How many issues of other files are listed. */
const STRAYS = 500;

function straysTable(strays: Report["strays"]): string {
  const listed = strays.slice(0, STRAYS);
  const rows = listed.map((one) => [
    isolated(one.file),
    String(one.row),
    columnText(one),
    foundText(one),
    labelled(one.text),
  ]);
  const heads = (["file", "row", "column", "found", "problem"] as const).map((code) => ({
    text: say(`import.${code}`),
  }));
  const params = { shown: listed.length, count: strays.length };
  const cutOff =
    listed.length < strays.length ? tag("p", { class: "note" }, say("import.allShown", params)) : "";
  return (
    tag("h3", { id: "strays-title" }, say("import.strays")) + cutOff + plainTable("strays-title", heads, rows)
  );
}

/** What was read, what was not, and what could not be used as it stands. */
export function importSection(report: Report): string {
  const { count, issues, unreadColumns, source, strays } = report;
  const params = { count: issues.count, customers: issues.customers };
  return tag(
    "section",
    { id: "import" },
    tag("h2", { id: "import-title" }, say("import")),
    tag(
      "ul",
      {},
      source === null ? "" : tag("li", {}, say("source", { source })),
      tag("li", {}, say("import.rows", { count })),
      unreadColumns.length === 0
        ? ""
        : tag(
            "li",
            {},
            say("import.unread"),
            say("colon"),
            tag(
              "ul",
              { class: "names" },
              ...unreadColumns.map((name) => tag("li", {}, tag("code", {}, isolated(name)))),
            ),
          ),
      issues.count > 0 ? tag("li", {}, say("import.issues", params)) : "",
      strays.length > 0 ? tag("li", {}, say("import.strayCount", { count: strays.length })) : "",
      issues.count + strays.length === 0 ? tag("li", {}, say("import.fine")) : "",
    ),
    ...(issues.count === 0 ? [] : [kindsTable(issues.kinds), allTable(report)]),
    strays.length === 0 ? "" : straysTable(strays),
  );
}
