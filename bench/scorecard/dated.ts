// The same model whose facts age, and the same records with a day and a grade for every fact.
import type { GradedFact } from "opportunity-matrix";
import { drawFrom } from "../draw.ts";
import { model } from "./model.ts";
import { asOf, type Row } from "./rows.ts";

/** Ours. */
const ages = { freshDays: 90, expiresDays: 365 };

export const datedModel = {
  ...model,
  facts: Object.fromEntries(
    Object.entries(model.facts).map(([name, fact]) => [name, fact.type === "day" ? fact : { ...fact, ages }]),
  ),
} as typeof model;

/** A record whose facts say since when and how well they are known. */
export type DatedRow = { readonly [F in keyof Row]: GradedFact<NonNullable<Row[F]>> | null };

export function datedRows(rows: readonly Row[]): DatedRow[] {
  const { day, one } = drawFrom(13);
  const known = <Value>(value: Value): GradedFact<NonNullable<Value>> | null => {
    if (value === null || value === undefined) return null;
    const learnt = day(2025, 2026);
    return { value, asOf: learnt > asOf ? asOf : learnt, grade: one("verified", "stated", "assumed") };
  };
  return rows.map((row) => ({
    spend: known(row.spend),
    growth: known(row.growth),
    wallet: known(row.wallet),
    sites: known(row.sites),
    fit: known(row.fit),
    budget: known(row.budget),
    urgency: known(row.urgency),
    stage: known(row.stage),
    access: known(row.access),
    contacts: known(row.contacts),
    coach: known(row.coach),
    lastContact: known(row.lastContact),
    blocked: known(row.blocked),
  }));
}
