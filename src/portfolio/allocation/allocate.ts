import { deepFreeze } from "../../core/json.ts";
import { toPoints } from "../../core/micropoints.ts";
import type { Allocation, EffortLine, EffortShortage, EffortSum } from "./allocation.ts";
import { type Asked, nameOf } from "./asked.ts";
import { bestHours } from "./best-hours.ts";
import { between, customerLines, givenTo, hoursOf } from "./customer-lines.ts";
import { checkPolicy } from "./lint-policy.ts";
import { defaultEffortPolicy, type EffortPolicy } from "./policy.ts";
import { pose } from "./problem.ts";
import { readAsked } from "./read-asked.ts";
import { sellerPlans } from "./seller-plans.ts";
import { bottlenecks } from "./shortages.ts";
import { sumOf } from "./sum-hours.ts";

/** What `allocate` is asked. */
export type AllocateOptions = Asked & {
  /** `defaultEffortPolicy` where left out. */
  readonly policy?: EffortPolicy;
};

function movedHours(lines: readonly EffortLine[], standing: "over" | "under"): EffortSum {
  const these = lines.filter((line) => line.standing === standing);
  const moved = these.map(({ today, hours }) => Math.abs(between(today as number, hours)));
  return { customers: these.length, hours: sumOf(moved) };
}

/**
 * Spreads the selling hours of a period over customers so that they win the most. Hours win value as the response of the customer's strategy says, less
 * with each hour; minimums come before value; whom we leave gets the exit effort and no more; whose value is not known gets its minimum. The
 * plan is exact: no other one meets more hours of minimums, and none that meets as many wins more. Equal inputs in any order give the same plan, and where
 * two plans are as good, hours go to the customer whose id comes first.
 *
 * Hours are planned in whole steps. Those that nobody needs stay unused, and the plan says why. Minimums that cannot be met are no error: the
 * plan says who is short, and whose hours are too few.
 *
 * @param asked customers, sellers, and the policy
 * @returns the plan, frozen and plain JSON
 * @throws {ModelError} where something is wrong with the policy, or a customer has a strategy that it does not know
 * @throws {RangeError} where a seller has no id of its own or no hours from 0 to 9,000, or all values add up to more than 9,000,000,000
 * @example
 * ```ts
 * import { allocate } from "opportunity-matrix/portfolio";
 * const plan = allocate({
 *   sellers: [{ id: "lin", hours: 40 }, { id: "zhou", hours: 20 }],
 *   customers: [
 *     { id: "C1", sellers: ["lin"], tier: "A", strategy: "invest", value: 900_000 },
 *     { id: "C2", sellers: ["lin", "zhou"], tier: "B", strategy: "deepen", value: 400_000, today: 30 },
 *     { id: "C3", sellers: ["zhou"], strategy: "withdraw", value: null },
 *   ],
 * });
 * plan.customers.map(({ customer, hours }) => `${customer} ${hours}`); // => ["C1 40", "C2 12", "C3 8"]
 * plan.sellers.map(({ seller, oneMore }) => `${seller} ${oneMore.value}`); // => ["lin 7500", "zhou 4800"]
 * plan.overServed; // => { customers: 1, hours: 18 }
 * ```
 */
export function allocate({ customers, sellers, policy = defaultEffortPolicy }: AllocateOptions): Allocation {
  checkPolicy(policy);
  const { stepHours } = policy;
  const read = readAsked({ customers, sellers });
  const posed = pose(read, policy);
  const { problem, allowances } = posed;
  const plan = bestHours(problem);
  const given = givenTo(posed, plan);
  const lines = customerLines(read, posed, plan, given, stepHours);
  const plans = sellerPlans(read, posed, plan, given, stepHours);
  const minimums = allowances.map(({ minimum }) => minimum);
  const short = minimums.map((minimum, i) => Math.max(0, minimum - (given[i]?.steps as number)));
  const shortages = bottlenecks(problem, plan, minimums, short).map(
    ({ customers: needing, sellers: serving, needed, available }): EffortShortage => ({
      customers: needing.map((i) => read.customers[i]?.id as string),
      sellers: serving.map((i) => read.sellers[i]?.id as string),
      needed: hoursOf(needed, stepHours),
      available: hoursOf(available, stepHours),
      short: hoursOf(needed - available, stepHours),
    }),
  );
  const isToFindOut = (_: EffortLine, i: number): boolean =>
    allowances[i]?.ground === "unplaced" || allowances[i]?.ground === "valueUnknown";
  return deepFreeze({
    policy: {
      id: policy.id,
      version: policy.version,
      label: nameOf({ id: policy.id, ...(policy.label !== undefined && { name: policy.label }) }),
    },
    stepHours,
    hours: sumOf(plans.map(({ hours }) => hours)),
    planned: sumOf(plans.map(({ planned }) => planned)),
    unused: sumOf(plans.map(({ unused }) => unused)),
    value: toPoints(given.reduce((sum, { value }) => sum + value, 0)),
    customers: lines,
    sellers: plans,
    shortages,
    overServed: movedHours(lines, "over"),
    underServed: movedHours(lines, "under"),
    toFindOut: lines.filter(isToFindOut).map(({ customer }) => customer),
    refused: customers.length - lines.length,
    issues: read.issues,
  });
}
