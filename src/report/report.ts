import { printable } from "../charts/xml.ts";
import type { Label, Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import type { Collected, Listed } from "./collect.ts";
import { isolated } from "./html.ts";
import { markOf } from "./marks.ts";
import { say } from "./words.ts";

/** Everything that the sections of a report are written from. */
export type Report = Collected & {
  readonly matrix: Pick<Matrix, "model" | "plan" | "hash">;
  /** The language in which the page opens. */
  readonly locale: Locale;
  readonly title: Label | null;
  readonly playbook: PlaybookDocument | null;
  readonly source: string | null;
  readonly unreadColumns: readonly string[];
  readonly madeWith: string | null;
  /** The best first. */
  readonly tiers: readonly string[];
  /** How many of the listed customers have a page, and how many are in the picture. */
  readonly pages: number;
  readonly drawn: number;
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

/** The sign of a customer: that of its tier, or of having none. */
export function signOf({ customer }: Listed, { tiers }: Report): string {
  const { status, cell } = customer.assessment;
  return markOf(status === "placed" ? tiers.indexOf(cell.tier) : status);
}
