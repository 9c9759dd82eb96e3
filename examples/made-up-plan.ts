// A plan of hours for the made-up year, for the example that compares effort with strategy: the portfolio as it stands in December, what is at stake
// with each customer, and four sellers. Run by itself it says what it holds.
import { allocate, portfolioOn, type Snapshot, timeline } from "opportunity-matrix/portfolio";
import { amountOf, customers, hoursToday, log, matrix } from "./made-up-year.ts";

const portfolio = portfolioOn(timeline(log), "2026-12-31", { since: "2026-12-01" });
const placeOf = new Map(portfolio.map(({ snapshot }) => [snapshot.customer, snapshot.cell]));
const cellById = new Map(matrix.plan.cells.flat().map((cell) => [cell.id, cell]));
const sellerOf = new Map(customers.map(({ id, seller }) => [id, seller]));

/** The id of the cell in which a customer stands; null where it has none. */
export function cellOf(customer: string): string | null {
  return placeOf.get(customer) ?? null;
}

/** Potential × room to improve, in thousands a year, as `valueAtStake` works it out of an assessment; null where a score is missing. */
function atStake({ customer, axes }: Snapshot): number | null {
  const [potential, relationship] = [axes.potential?.score ?? null, axes.relationship?.score ?? null];
  const spend = amountOf(customer);
  if (potential === null || relationship === null || spend === null) return null;
  return Math.round((spend / 1000) * (potential / 100) * ((100 - relationship) / 100));
}

export const plan = allocate({
  sellers: [...new Set(sellerOf.values())].map((id) => ({ id, hours: 480 })),
  customers: portfolio.map(({ snapshot }) => {
    const { customer } = snapshot;
    const cell = cellById.get(cellOf(customer) ?? "");
    return {
      id: customer,
      sellers: [sellerOf.get(customer) ?? ""],
      tier: cell?.tier ?? null,
      strategy: cell?.strategy ?? null,
      value: atStake(snapshot),
      today: hoursToday.get(customer) ?? null,
    };
  }),
});

console.log(`${plan.hours} hours of ${plan.sellers.length} sellers for ${plan.customers.length} customers.`);
