// The plan of hours for the quarter after the made-up year: what is at stake with each customer that is in the portfolio in December, and how the hours of
// the team go where they bring most. Run by itself it says what it holds.
import { cellInForce } from "opportunity-matrix";
import { allocate, type EffortCustomer, valueAtStake } from "opportunity-matrix/portfolio";
import { days, decisions, sellers, visits } from "./made-up-year.ts";

const today = days.at(-1);
const inPortfolio = visits.filter(({ asOf }) => asOf === today);
const cells = new Map(inPortfolio.map(({ customer, assessment }) => [customer.id, cellInForce(assessment)]));

/** The id of the cell that is followed with a customer, also where somebody has placed it by hand; null where it has none. */
export function cellOf(customer: string): string | null {
  return cells.get(customer)?.id ?? null;
}

export const plan = allocate({
  sellers,
  customers: inPortfolio.map(({ customer, assessment }): EffortCustomer => {
    const { id, name, sellers: serving, today: hours, spend } = customer;
    const cell = cells.get(id);
    return {
      id,
      name,
      sellers: serving,
      today: hours,
      tier: cell?.tier ?? null,
      strategy: decisions.get(id)?.pursuit === "disengage" ? "withdraw" : (cell?.strategy ?? null),
      // In thousands a year: potential × room to improve, of what the customer spends.
      value: valueAtStake(assessment, { worth: spend / 1000 }),
    };
  }),
});

if (process.argv[1]?.includes("made-up-plan"))
  console.log(`${plan.hours} hours of ${plan.sellers.length} sellers for ${plan.customers.length} customers`);
