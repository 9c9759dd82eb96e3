import { xmlText } from "../charts/xml.ts";
import type { Plan } from "../engine/plan.ts";
import type { AxisAssessment } from "../engine/result.ts";
import { formatShare } from "../text/format.ts";
import { pointsText } from "./drawings.ts";
import { isolated, tag } from "./html.ts";
import type { Listed } from "./listed.ts";
import { nameOf, pageId, type Report, signOf } from "./report.ts";
import { strategyName } from "./strategy.ts";
import { labelled, say } from "./words.ts";

/** How a column is sorted; the page's script reads it. */
type Sort = "number" | "text";

function head(
  text: string,
  sort: Sort,
  attributes: { readonly [name: string]: string | number } = {},
): string {
  return tag(
    "th",
    { scope: "col", "data-sort": sort, class: sort === "number" ? "n" : undefined, ...attributes },
    text,
  );
}

/** A number to sort by beside the text to read; none where it is unknown. */
function numberCell(text: string, value: number | null): string {
  return tag("td", { class: "n", "data-v": value === null ? undefined : String(value) }, text);
}

/** Outwards to whole points, so that the range shown promises nothing too much. */
function rangeText({ low, high }: AxisAssessment): string {
  return `${Math.floor(low)}–${Math.ceil(high)}`;
}

function axisCells(axis: AxisAssessment): string {
  const { score, low, high, coverage } = axis;
  return [
    numberCell(pointsText(score), score),
    numberCell(rangeText(axis), high - low),
    numberCell(formatShare(coverage, "en"), coverage),
  ].join("");
}

/** Which optional columns the table has. */
type Columns = { readonly ids: boolean };

function customerRow(report: Report, at: number, { ids }: Columns): string {
  const listed = report.listed[at] as Listed;
  const { customer, issues } = listed;
  const { assessment, id } = customer;
  const { status, cell, axes, gaps, override } = assessment;
  const name = nameOf(listed);
  // Where the page asks in an order of its own, the table names what that order begins with.
  const next = (report.answers[at]?.gaps ?? gaps)[0];
  const tier = cell === null ? "–" : xmlText(cell.tier);
  return tag(
    "tr",
    { "data-cell": cell === null ? status : cell.id },
    numberCell(String(at + 1), at + 1),
    tag("th", { scope: "row" }, at < report.pages ? tag("a", { href: `#${pageId(listed)}` }, name) : name),
    ids ? tag("td", { class: "id" }, id ? isolated(id) : "–") : "",
    tag("td", { class: "tier" }, signOf(listed, report), " ", tier),
    tag(
      "td",
      { class: "cell" },
      cell === null ? say(`status.${status as "unplaced" | "excluded"}`) : labelled(cell.label),
      override === undefined
        ? ""
        : tag("div", { class: "by-hand" }, say("byHand"), labelled(override.cell.label)),
    ),
    ...report.matrix.plan.axes.map((axis) => axisCells(axes[axis.id] as AxisAssessment)),
    tag("td", { class: "words" }, strategyName(assessment, report.playbook)),
    tag("td", { class: "words" }, next === undefined ? "–" : labelled(next.label)),
    numberCell(issues.length === 0 ? "–" : String(issues.length), issues.length),
  );
}

function heads({ axes }: Plan, { ids }: Columns): string {
  const tall = { rowspan: 2 };
  const under = [say("column.score"), say("column.range"), say("column.known")];
  return tag(
    "thead",
    {},
    tag(
      "tr",
      {},
      head(say("column.rank"), "number", { ...tall, "aria-sort": "ascending" }),
      head(say("column.customer"), "text", tall),
      ids ? head(say("column.id"), "text", tall) : "",
      head(say("column.tier"), "text", tall),
      head(say("column.cell"), "text", tall),
      ...axes.map(({ label }) => tag("th", { scope: "colgroup", colspan: 3 }, labelled(label))),
      head(say("column.strategy"), "text", tall),
      head(say("column.next"), "text", tall),
      head(say("column.issues"), "number", tall),
    ),
    tag("tr", {}, ...axes.flatMap(() => under.map((text) => head(text, "number")))),
  );
}

/** What finds customers in the table; it appears where the page's script runs. */
function tools(count: number): string {
  return tag(
    "div",
    { class: "tools" },
    tag("label", {}, say("search"), " ", tag("input", { type: "search", id: "search", autocomplete: "off" })),
    tag(
      "p",
      { id: "shown", role: "status" },
      say("shown"),
      " ",
      tag("b", {}, String(count)),
      " ",
      say("of"),
      ` ${count}`,
    ),
    tag("button", { type: "button", id: "all", hidden: true }, say("showAll")),
    tag("p", { class: "hint" }, say("customers.sort")),
  );
}

/** The table of customers: every listed one, whether it has a page or not. */
export function customersSection(report: Report): string {
  const { listed, count, pages, matrix } = report;
  const columns = { ids: listed.some(({ customer: { id, name } }) => id && name) };
  const notes = [
    say("customers.order"),
    ...(listed.length < count ? [say("customers.listed", { listed: listed.length, count })] : []),
    ...(pages < listed.length ? [say("customers.pages", { pages, listed: listed.length })] : []),
  ];
  const table = tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "customers-title" },
    tag(
      "table",
      { id: "list", "aria-labelledby": "customers-title" },
      heads(matrix.plan, columns),
      tag("tbody", {}, ...listed.map((_, at) => customerRow(report, at, columns))),
    ),
  );
  return tag(
    "section",
    { id: "customers" },
    tag("h2", { id: "customers-title" }, say("customers")),
    ...(count === 0
      ? [tag("p", {}, say("customers.none"))]
      : [...notes.map((note) => tag("p", { class: "note" }, note)), tools(listed.length), table]),
  );
}
