import { FEW } from "../../core/issue.ts";
import type { Label, Locale } from "../../core/label.ts";
import type { ModelDocument } from "../../model/document.ts";
import { formatPoints } from "../../text/format.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { FactDrift } from "./drift.ts";
import type { Dwell } from "./dwell.ts";
import type { GroupFreshness } from "./freshness.ts";
import { movementIssueText } from "./messages.ts";
import type { Mover, PortfolioMovement, PortfolioSide } from "./movement.ts";
import { driftText, dwellText, freshnessText } from "./report-sections.ts";
import { type ReportWording, reportWording } from "./report-wording.ts";

/** What a report of movement tells beside who moved; what is left out is not told. */
export type MovementReport = {
  readonly movement: PortfolioMovement;
  readonly dwell?: readonly Dwell[] | undefined;
  readonly drift?: readonly FactDrift[] | undefined;
  /** One list of groups, such as the sellers, or several. */
  readonly freshness?: readonly GroupFreshness[] | undefined;
};

/** How a report is worded. */
export type MovementTextOptions = {
  /** Names the cells; without it they are shown by their ids. */
  readonly model?: Pick<ModelDocument, "cells"> | undefined;
  /** An ISO 4217 code for the amounts; plain numbers without it. */
  readonly currency?: string | undefined;
  /** What a customer or a group is called; their ids where left out. */
  readonly nameOf?: ((id: string) => Label) | undefined;
  /** How many ways and how many of those who moved are listed, those with most customers or most money first; 20 where left out. */
  readonly most?: number | undefined;
};

function sideText({ customers, days }: PortfolioSide, { say, day }: ReportWording): string {
  if (days === null) return say("empty");
  const [first, last] = days;
  return say(first === last ? "day" : "days", { customers, first: day(first), last: day(last) });
}

function cellsTable({ states }: PortfolioMovement, { say, count, money, place }: ReportWording): string {
  const heads = ["cell", "before", "after", "amountBefore", "amountAfter"] as const;
  const rows = states
    .filter(({ state, before, after }) => state !== "absent" && before.customers + after.customers > 0)
    .map(({ state, before, after }) => [
      place(state),
      count(before.customers),
      count(after.customers),
      money(before),
      money(after),
    ]);
  return markdownTable(
    heads.map((code) => say(code)),
    1,
    rows,
  );
}

function waysText(
  { transitions }: PortfolioMovement,
  most: number,
  { say, count, money, place }: ReportWording,
): string[] {
  const heads = ["from", "to", "customers", "amount"] as const;
  const moved = transitions.filter(({ from, to }) => from !== to);
  if (moved.length === 0) return [say("noWays")];
  // The sort is stable: ways that as many went stay in the order of the model's cells.
  const listed = [...moved].sort((one, other) => other.customers - one.customers).slice(0, most);
  const rows = listed.map((way) => [place(way.from), place(way.to), count(way.customers), money(way)]);
  const rest = moved.length - listed.length;
  return [
    markdownTable(
      heads.map((code) => say(code)),
      2,
      rows,
    ),
    ...(rest === 0 ? [] : [say("moreWays", { count: rest })]),
  ];
}

function signed(points: number, locale: Locale): string {
  return `${points > 0 ? "+" : ""}${formatPoints(points, locale)}`;
}

function whyText({ from, to, comparison, strongest }: Mover, { say, show, locale }: ReportWording): string {
  if (from === "absent") return say("entered");
  if (to === "absent") return say("left");
  if (comparison === null) return say("whyUnknown");
  const cause = say(`cause.${strongest?.cause ?? comparison.moves.at(-1)?.cause ?? "evidence"}`);
  if (strongest === null) return say("whyPlace", { cause });
  const change = signed(strongest.change, locale);
  return say("whyFact", { fact: show(strongest.label), axis: show(strongest.axisLabel), change, cause });
}

function moversText({ moved }: PortfolioMovement, most: number, wording: ReportWording): string[] {
  if (moved.length === 0) return [];
  const { say, name, amount, place } = wording;
  const heads = ["customer", "from", "to", "why", "amount"] as const;
  // The sort is stable: of equal amounts the first by id stays first.
  const listed = [...moved].sort((one, other) => (other.amount ?? -1) - (one.amount ?? -1)).slice(0, most);
  const rows = listed.map((mover) => [
    name(mover.customer),
    place(mover.from),
    place(mover.to),
    whyText(mover, wording),
    amount(mover.amount),
  ]);
  const rest = moved.length - listed.length;
  return [
    `## ${say("who")}`,
    markdownTable(
      heads.map((code) => say(code)),
      4,
      rows,
    ),
    ...(rest === 0 ? [] : [say("more", { count: rest })]),
  ];
}

function wrongText({ issues }: PortfolioMovement, { say, show, locale }: ReportWording): string[] {
  if (issues.length === 0) return [];
  const lines = issues.slice(0, FEW).map((issue) => `- ${show(movementIssueText(issue, locale))}`);
  const rest = issues.length - lines.length;
  return [
    `## ${say("wrong")}`,
    [...lines, ...(rest === 0 ? [] : [`- ${say("more", { count: rest })}`])].join("\n"),
  ];
}

/**
 * A report of how a portfolio moved, as Markdown with tables: the cells before and after, the ways between them, who moved and what moved it
 * most; and, as far as they are given, how long customers stay, what has drifted, and how fresh what is known is.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { movement, movementText } from "opportunity-matrix/portfolio";
 * const nobody = movement([], [], { matrix: compileModel(customerModel) });
 * movementText({ movement: nobody }, "zh-CN").split("\n")[0]; // => "# 客户变动"
 * ```
 */
export function movementText(
  { movement, dwell, drift, freshness }: MovementReport,
  locale: Locale,
  { model, currency, nameOf, most = FEW }: MovementTextOptions = {},
): string {
  const wording = reportWording(locale, model, currency, nameOf);
  const { say } = wording;
  const { before, after, moved, states, transitions } = movement;
  const order = states.map(({ state }) => state);
  const entered = moved.filter(({ from }) => from === "absent").length;
  const left = moved.filter(({ to }) => to === "absent").length;
  const without = transitions.reduce((sum, { withoutAmount }) => sum + withoutAmount, 0);
  const customers = transitions.reduce((sum, way) => sum + way.customers, 0);
  return [
    `# ${say("title")}`,
    say("sides", { before: sideText(before, wording), after: sideText(after, wording) }),
    say("counts", { moved: moved.length - entered - left, entered, left }),
    `## ${say("cells")}`,
    cellsTable(movement, wording),
    ...(without > 0 && without < customers ? [say("withoutAmount", { count: without })] : []),
    `## ${say("ways")}`,
    ...waysText(movement, most, wording),
    ...moversText(movement, most, wording),
    ...(dwell === undefined ? [] : dwellText(dwell, order, wording)),
    ...(drift === undefined ? [] : driftText(drift, wording)),
    ...(freshness === undefined ? [] : freshnessText(freshness, wording)),
    ...wrongText(movement, wording),
  ].join("\n\n");
}
