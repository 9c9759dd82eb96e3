import type { Baseline } from "../analysis/explanation/driver.ts";
import { printable } from "../charts/xml.ts";
import type { Label, Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import type { Answers } from "./answers.ts";
import type { Collected } from "./collect.ts";
import { isolated, tag } from "./html.ts";
import type { Listed, StrayIssue } from "./listed.ts";
import { markOf } from "./marks.ts";
import type { PortfolioOverTime } from "./portfolio-over-time.ts";
import { say } from "./words.ts";

/** Everything that the sections of a report are written from. */
export type Report = Collected & {
  readonly matrix: Matrix;
  /** The model of the earlier assessments, where it was another one; else `matrix`. */
  readonly earlier: Matrix;
  /** The language in which the page opens. */
  readonly locale: Locale;
  readonly title: Label | null;
  readonly playbook: PlaybookDocument | null;
  readonly source: string | null;
  readonly unreadColumns: readonly string[];
  readonly strays: readonly StrayIssue[];
  readonly madeWith: string | null;
  /** The best first. */
  readonly tiers: readonly string[];
  /** How many of the listed customers have a page, and how many are in the picture. */
  readonly pages: number;
  readonly drawn: number;
  /** The portfolio over time; null where nothing of it is told. */
  readonly overTime: PortfolioOverTime | null;
  /** From where reasons are measured. */
  readonly baseline: Baseline;
  /** What is worked out for each page, in the order of the list; null where an assessment lacks the day that it takes. */
  readonly answers: readonly (Answers | null)[];
};

/** What a customer is called, as plain text: its name, else its id; null where neither has anything to be seen. */
export function plainName({ customer: { name, id } }: Listed): string | null {
  return printable(name ?? "").trim() || printable(id ?? "").trim() || null;
}

/** What a customer is called. */
export function nameOf(listed: Listed): string {
  const name = plainName(listed);
  return name === null ? say("unnamed", { number: listed.customer.row ?? listed.number }) : isolated(name);
}

/** The id of a customer's page. */
export function pageId({ number }: Listed): string {
  return `c${number}`;
}

/** The customers that have a page, by their numbers. */
export function withPage({ listed, pages }: Report): ReadonlySet<number> {
  return new Set(listed.slice(0, pages).map(({ number }) => number));
}

/** What a customer is called, as a link where it has a page. */
export function linked(listed: Listed, paged: ReadonlySet<number>): string {
  const name = nameOf(listed);
  return paged.has(listed.number) ? tag("a", { href: `#${pageId(listed)}` }, name) : name;
}

/** The sign of a customer: that of its tier, or of having none. */
export function signOf({ customer }: Listed, { tiers }: Report): string {
  const { status, cell } = customer.assessment;
  return markOf(status === "placed" ? tiers.indexOf(cell.tier) : status);
}
