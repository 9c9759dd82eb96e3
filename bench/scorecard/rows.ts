import { drawFrom } from "../draw.ts";
import { randomFrom, shuffled } from "../random.ts";

/** The day of the assessment, for every case. */
export const asOf = "2026-11-23";

/** What is known of one customer; null is unknown. */
export type Row = {
  readonly spend: number | null;
  readonly growth: number | null;
  readonly wallet: number | null;
  readonly sites: number | null;
  readonly fit: number | null;
  readonly budget: "none" | "planned" | "approved" | null;
  readonly urgency: "later" | "year" | "quarter" | null;
  readonly stage: number | null;
  readonly access: "no" | "indirect" | "direct" | null;
  readonly contacts: number | null;
  readonly coach: boolean | null;
  readonly lastContact: string | null;
  readonly blocked: boolean | null;
};

/**
 * Random records: a tenth of every fact is unknown, a tenth of `wallet` is above its valid range, and a tenth of `lastContact`
 * lies after the day of the assessment. With several `shapes` the keys stand in as many orders.
 */
export function randomRows(count: number, shapes = 1): Row[] {
  const { chance, whole, decimals, one, day } = drawFrom(7);
  const maybe = <T>(value: T): T | null => (chance(0.1) ? null : value);
  const row = (): Row => ({
    spend: maybe(decimals(0, 1200, 2)),
    growth: maybe(decimals(-20, 40, 1)),
    wallet: maybe(decimals(0, 110, 1)),
    sites: maybe(whole(0, 59)),
    fit: maybe(whole(1, 5)),
    budget: maybe(one("none", "planned", "approved")),
    urgency: maybe(one("later", "year", "quarter")),
    stage: maybe(whole(1, 5)),
    access: maybe(one("no", "indirect", "direct")),
    contacts: maybe(whole(0, 24)),
    coach: maybe(chance(0.5)),
    lastContact: maybe(day(2026, 2026)),
    blocked: maybe(chance(0.05)),
  });
  if (shapes === 1) return Array.from({ length: count }, row);
  const random = randomFrom(11);
  const keys = Object.keys(row()) as (keyof Row)[];
  const orders = Array.from({ length: shapes }, () => shuffled(keys, random));
  return Array.from({ length: count }, (_, i) => {
    const values = row();
    const order = orders[i % shapes] as (keyof Row)[];
    return Object.fromEntries(order.map((key) => [key, values[key]])) as Row;
  });
}
