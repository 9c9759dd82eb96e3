// Portfolios from a seed: fifty customers to a seller, most of them owned or all of them open to several sellers, with the strategies and the
// responses of the ready-made policy.
import { defaultEffortPolicy, type EffortCustomer, type Seller } from "opportunity-matrix/portfolio";
import { randomFrom, shuffled } from "../random.ts";

export type Portfolio = {
  readonly customers: readonly EffortCustomer[];
  readonly sellers: readonly Seller[];
};

/** How many of the customers are open to several sellers: one in ten to three, or all to five. */
export type Openness = "mostlyOwned" | "allOpen";

const CUSTOMERS_PER_SELLER = 50;
const HOURS = 300;
const strategies = Object.keys(defaultEffortPolicy.responses);

export function randomPortfolio(count: number, openness: Openness): Portfolio {
  const random = randomFrom(count);
  const sellers = Array.from({ length: Math.ceil(count / CUSTOMERS_PER_SELLER) }, (_, i) => ({
    id: `s${i}`,
    hours: HOURS,
  }));
  const customers = Array.from({ length: count }, (_, i) => {
    const open = openness === "allOpen" ? 5 : i % 10 === 0 ? 3 : 1;
    // From a window of twelve sellers, so that a large portfolio is not many small ones.
    const from = Math.floor(random() * sellers.length);
    const near = Array.from({ length: 12 }, (_item, j) => sellers[(from + j) % sellers.length]?.id as string);
    return {
      id: `c${i}`,
      sellers: shuffled(near, random).slice(0, open),
      strategy: strategies[Math.floor(random() * strategies.length)] as string,
      value: Math.floor(random() * random() * 5000),
      minimum: Math.floor(random() * 3),
    };
  });
  return { customers, sellers };
}
