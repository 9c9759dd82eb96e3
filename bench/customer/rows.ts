import type { GradedFact } from "opportunity-matrix";
import { drawFrom } from "../draw.ts";

/** The day of the assessment, for every case. */
export const asOf = "2026-11-23";

/** A fact with its day and grade. */
export type Known<Value> = GradedFact<Value>;

/** What is known of one customer of the ready-made customer model; null is unknown. */
export type CustomerRow = {
  readonly annualSpend: Known<number> | null;
  readonly growth: Known<number> | null;
  readonly openShare: Known<number> | null;
  readonly strategicFit: Known<number> | null;
  readonly need: Known<number> | null;
  readonly budget: Known<"none" | "planned" | "approved"> | null;
  readonly decisionProcess: Known<number> | null;
  readonly relationshipStage: Known<number> | null;
  readonly economicBuyer: Known<"noContact" | "brief" | "multiple" | "inDepth"> | null;
  readonly champion: Known<"none" | "coach" | "champion"> | null;
  readonly support: Known<number> | null;
  readonly contactBreadth: Known<number> | null;
  readonly lastContact: string | null;
  readonly trust: Known<number> | null;
  readonly valueDelivered: Known<number> | null;
  readonly blocked: Known<boolean> | null;
};

/** Random records: a fifth of every fact is unknown, and each other one was learnt on a day of the last two years, and has a grade. */
export function randomCustomers(count: number): CustomerRow[] {
  const { chance, whole, decimals, one, day } = drawFrom(5);
  const known = <Value>(value: Value): Known<Value> | null => {
    const learnt = day(2025, 2026);
    const grade = one("verified", "stated", "assumed");
    return chance(0.2) ? null : { value, asOf: learnt > asOf ? asOf : learnt, grade };
  };
  return Array.from({ length: count }, () => ({
    annualSpend: known(decimals(0, 60_000_000, 2)),
    growth: known(decimals(-20, 40, 1)),
    openShare: known(decimals(0, 100, 1)),
    strategicFit: known(whole(1, 4)),
    need: known(whole(1, 4)),
    budget: known(one("none", "planned", "approved")),
    decisionProcess: known(whole(1, 4)),
    relationshipStage: known(whole(1, 5)),
    economicBuyer: known(one("noContact", "brief", "multiple", "inDepth")),
    champion: known(one("none", "coach", "champion")),
    support: known(whole(-5, 5)),
    contactBreadth: known(whole(0, 12)),
    lastContact: chance(0.2) ? null : day(2025, 2026),
    trust: known(whole(1, 10)),
    valueDelivered: known(whole(1, 4)),
    blocked: known(chance(0.05)),
  }));
}
