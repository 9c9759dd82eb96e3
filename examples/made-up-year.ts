// A made-up year of a portfolio, for the examples that look back on one: 200 customers, assessed on the first of each month of 2026. Everything
// comes from one seed, so that every run gives the same. Run by itself it says what it holds.
import { compileModel, type Facts } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { type Snapshot, takeSnapshot } from "opportunity-matrix/portfolio";

/** The customer model, with a guard: three points beyond an edge, or two snapshots, before another cell counts. */
export const model = { ...customerModel, id: "our-matrix", movement: { margin: 3, snapshots: 2 } } as const;
export const matrix = compileModel(model);

/** Mulberry32: numbers from 0 to below 1, always the same from one seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(20_260_101);
const below = (count: number): number => Math.floor(random() * count);

const sellers = ["陈雨 Chen Yu", "林瑶 Lin Yao", "Tom Reed", "周恺 Zhou Kai"] as const;
const segments = ["food", "logistics", "machinery"] as const;

/** What does not change over the year. */
export type MadeUpCustomer = {
  readonly id: string;
  readonly seller: string;
  readonly segment: string;
  /** What it spends in a year, in yuan. */
  readonly spend: number;
  /** The first and the last month, 1 to 12, in which it is in the portfolio. */
  readonly from: number;
  readonly to: number;
};

export const customers: readonly MadeUpCustomer[] = Array.from({ length: 200 }, (_, i) => ({
  id: `C${String(i + 1).padStart(3, "0")}`,
  seller: sellers[below(sellers.length)] ?? sellers[0],
  segment: segments[below(segments.length)] ?? segments[0],
  spend: (1 + below(60)) * 1_000_000,
  // One in ten comes during the year, one in ten leaves.
  from: random() < 0.1 ? 2 + below(10) : 1,
  to: random() < 0.1 ? 9 + below(3) : 12,
}));

export const days: readonly string[] = Array.from(
  { length: 12 },
  (_, i) => `2026-${String(i + 1).padStart(2, "0")}-01`,
);

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** Twelve snapshots of a customer whose facts wander; not every fact is asked for anew each month. */
function yearOf({ id, spend, from, to }: MadeUpCustomer): Snapshot[] {
  let [need, trust, stage, share] = [1 + below(4), 1 + below(9), 1 + below(4), 10 + below(80)];
  let asked = days[0] ?? "";
  return days.flatMap((asOf, i): Snapshot[] => {
    need = within(need + random() * 1.4 - 0.65, 1, 4);
    trust = within(trust + random() * 2.2 - 1, 1, 9);
    stage = within(stage + random() * 1.2 - 0.55, 1, 5);
    share = within(share + random() * 16 - 8, 0, 100);
    if (random() < 0.4) asked = asOf;
    if (i + 1 < from || i + 1 > to) return [];
    const facts: Facts = {
      blocked: false,
      annualSpend: { value: spend, asOf: days[0] ?? asOf },
      openShare: { value: share, asOf },
      need: { value: need, asOf: asked, grade: "stated" },
      trust: { value: trust, asOf, grade: random() < 0.3 ? "assumed" : "stated" },
      relationshipStage: { value: stage, asOf },
      economicBuyer: stage > 2 ? "multiple" : "brief",
      champion: trust > 6 ? "champion" : "none",
      ...(random() < 0.7 && { budget: { value: need > 2 ? "approved" : "planned", asOf } }),
    };
    return [takeSnapshot(matrix.assess(facts, { asOf }), { customer: id, recordedOn: asOf })];
  });
}

export const log: readonly Snapshot[] = customers.flatMap(yearOf);

/** The money at stake with a customer: what it spends in a year. */
export function amountOf(customer: string): number | null {
  return customers.find(({ id }) => id === customer)?.spend ?? null;
}

console.log(`${log.length} snapshots of ${customers.length} customers, ${days[0]} to ${days.at(-1)}.`);
