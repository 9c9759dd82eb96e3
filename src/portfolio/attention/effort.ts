// What a plan of hours shows: who has promised more than there is, and where today's effort is far from the plan.
import type { Label } from "../../core/label.ts";
import { toMicro, toPoints } from "../../core/micropoints.ts";
import type { Allocation } from "../allocation/allocation.ts";
import type { Finding } from "./alert.ts";
import type { AttentionPolicy } from "./policy.ts";

/** The sellers whose customers' minimums need more hours than they have together, and customers whom nobody may serve. */
export function beyondCapacity({ shortages, sellers, customers }: Allocation): Finding[] {
  const names = new Map(sellers.map(({ seller, name }) => [seller, name]));
  return shortages.flatMap((shortage): Finding[] => {
    const { needed, available, short } = shortage;
    if (shortage.sellers.length === 0)
      return customers
        .filter(({ customer }) => shortage.customers.includes(customer))
        .map(({ customer, name, minimum }) => {
          return {
            code: "noSeller",
            subject: customer,
            cause: "",
            by: null,
            params: { name, hours: minimum },
          };
        });
    return shortage.sellers.map((seller) => ({
      code: "overCapacity",
      subject: seller,
      cause: "",
      by: null,
      params: {
        name: names.get(seller) as Label,
        needed,
        available,
        short,
        sellers: shortage.sellers.length,
      },
    }));
  });
}

/** The customers whose hours of today are far from the plan of their strategy; what is unsettled first is none of them. */
export function effortAgainstPlan({ customers }: Allocation, { effortHours }: AttentionPolicy): Finding[] {
  return customers.flatMap(({ customer, name, standing, today, hours, strategy }): Finding[] => {
    if (today === null || (standing !== "over" && standing !== "under")) return [];
    const between = toPoints(Math.abs(toMicro(today) - toMicro(hours)));
    if (between < effortHours) return [];
    const params = { name, standing, today, hours, between, strategy };
    return [{ code: "effort", subject: customer, cause: standing, by: null, params }];
  });
}
