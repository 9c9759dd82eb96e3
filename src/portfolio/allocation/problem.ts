import { own } from "../../core/json.ts";
import { toMicro } from "../../core/micropoints.ts";
import type { EffortCustomer } from "./asked.ts";
import type { Problem } from "./best-hours.ts";
import { responseOf } from "./lint-policy.ts";
import { networkOf } from "./network.ts";
import type { EffortPolicy, HoursRange } from "./policy.ts";
import type { Read } from "./read-asked.ts";
import { type CustomerRun, customerRuns, type Gain, gainsOf } from "./runs.ts";

/**
 * Why a customer is planned for as it is: by what its hours win; by its minimum alone, since it has no place or nobody knows its value; or because we
 * are leaving it.
 */
export type Ground = "value" | "unplaced" | "valueUnknown" | "exit";

/** What a customer may be given, in whole steps. */
export type Allowance = {
  readonly ground: Ground;
  readonly minimum: number;
  /** Infinity where there is no bound. */
  readonly maximum: number;
};

/** The question in whole numbers. */
export type Posed = { readonly problem: Problem; readonly allowances: readonly Allowance[] };

/** A run with its customer, and whether nobody knows what it wins. */
type Wanted = CustomerRun & { readonly node: number; readonly isUnknown: boolean };

const NOTHING: readonly Gain[] = [];

/**
 * A minimum is rounded up to whole steps and a maximum down; of a minimum above the maximum (of the tier, or after rounding) as much counts as the
 * maximum allows.
 */
function allowanceOf(customer: EffortCustomer, policy: EffortPolicy): Allowance {
  const step = toMicro(policy.stepHours);
  const { strategy, value, tier } = customer;
  const bounds = (own(policy.tiers ?? {}, tier ?? "") ?? {}) as HoursRange;
  const { minimum = bounds.minimum ?? 0, maximum = bounds.maximum ?? Infinity } = customer;
  const most = Math.floor(toMicro(maximum) / step);
  const least = (hours: number): number => Math.min(Math.ceil(toMicro(hours) / step), most);
  if (strategy === null) return { ground: "unplaced", minimum: least(minimum), maximum: most };
  const response = responseOf(policy, strategy);
  if ("exitHours" in response) {
    const exit = least(response.exitHours);
    return { ground: "exit", minimum: exit, maximum: exit };
  }
  return { ground: value === null ? "valueUnknown" : "value", minimum: least(minimum), maximum: most };
}

/** Puts the question in whole numbers: steps of hours, and millionths of the caller's unit. */
export function pose({ customers, mayServe, sellers }: Read, policy: EffortPolicy): Posed {
  const step = toMicro(policy.stepHours);
  const gains = new Map(
    Object.entries(policy.responses).map(([strategy, response]) => [
      strategy,
      "exitHours" in response ? NOTHING : gainsOf(response, policy.stepHours),
    ]),
  );
  const allowances = customers.map((customer) => allowanceOf(customer, policy));
  const runs = customers.flatMap(({ strategy, value }, i): Wanted[] => {
    const { ground, minimum, maximum } = allowances[i] as Allowance;
    const isValued = ground === "value";
    const won = isValued ? (gains.get(strategy as string) as readonly Gain[]) : NOTHING;
    return customerRuns(won, value ?? 0, minimum, maximum).map((run) => ({
      ...run,
      node: sellers.length + i,
      isUnknown: ground === "valueUnknown" || ground === "unplaced",
    }));
  });
  // Where minimums compete, one of unknown value comes first: nobody can say that it is worth less.
  runs.sort(
    (a, b) =>
      Number(b.isMinimum) - Number(a.isMinimum) ||
      Number(b.isUnknown) - Number(a.isUnknown) ||
      b.gain - a.gain,
  );
  return {
    problem: {
      network: networkOf(mayServe, sellers.length),
      capacity: Int32Array.from(sellers, ({ hours }) => Math.floor(toMicro(hours) / step)),
      runs: {
        node: Int32Array.from(runs, ({ node }) => node),
        steps: Int32Array.from(runs, ({ steps }) => steps),
        gain: Float64Array.from(runs, ({ gain }) => gain),
        minimums: runs.filter(({ isMinimum }) => isMinimum).length,
      },
    },
    allowances,
  };
}
