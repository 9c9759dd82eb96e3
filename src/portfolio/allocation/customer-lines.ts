import type { Label } from "../../core/label.ts";
import { toMicro, toPoints } from "../../core/micropoints.ts";
import type { EffortLine, EffortReason, EffortStanding, SellerHours } from "./allocation.ts";
import { type EffortCustomer, nameOf } from "./asked.ts";
import type { Plan } from "./best-hours.ts";
import type { Allowance, Posed } from "./problem.ts";
import type { Read } from "./read-asked.ts";

/** What a plan gives to a customer, in steps and millionths of value. Null: there is no such step. */
export type Given = {
  readonly steps: number;
  readonly value: number;
  readonly last: number | null;
  readonly next: number | null;
};

/** What the plan gives to each customer. */
export function givenTo({ problem: { network, runs } }: Posed, plan: Plan): readonly Given[] {
  const all = Array.from(
    { length: network.nodes - network.sellers },
    (): { -readonly [K in keyof Given]: Given[K] } => ({ steps: 0, value: 0, last: null, next: null }),
  );
  runs.node.forEach((node, run) => {
    const one = all[node - network.sellers] as (typeof all)[number];
    const gain = runs.gain[run] as number;
    const count = plan.given[run] as number;
    one.steps += count;
    one.value += count * gain;
    if (count > 0) one.last = gain;
    if (count < (runs.steps[run] as number)) one.next ??= gain;
  });
  return all;
}

/** Steps as hours: whole numbers of millionths all the way, so that hours add up. */
export function hoursOf(steps: number, stepHours: number): number {
  return toPoints(steps * toMicro(stepHours));
}

/** Hours less hours, without what subtraction in fractions leaves behind. */
export function between(more: number, fewer: number): number {
  return toPoints(toMicro(more) - toMicro(fewer));
}

/** What a line is made of. */
type Parts = {
  readonly customer: EffortCustomer;
  readonly allowance: Allowance;
  readonly given: Given;
  readonly stepHours: number;
  readonly by: readonly SellerHours[];
  /** The names of those who may serve it. */
  readonly open: readonly Label[];
  readonly names: ReadonlyMap<string, Label>;
};

function standingOf(today: number | null, hours: number, isSettled: boolean): EffortStanding | null {
  if (today === null) return null;
  if (today === hours) return "asPlanned";
  if (today < hours) return "under";
  return isSettled ? "over" : "unsettled";
}

const because = (code: EffortReason["code"], params: EffortReason["params"] = {}): EffortReason => ({
  code,
  params,
});

/** Why there are no more hours. */
function endReason({ allowance, given, stepHours, open }: Parts): EffortReason {
  const { maximum } = allowance;
  if (given.steps === maximum) return because("atMaximum", { hours: hoursOf(maximum, stepHours) });
  if (given.next === null) return because("winsNoMore");
  return because("elsewhere", { step: stepHours, value: toPoints(given.next), sellers: open });
}

function reasonsOf(parts: Parts, standing: EffortStanding | null, short: number): EffortReason[] {
  const { customer, allowance, given, stepHours, by, open, names } = parts;
  const { ground } = allowance;
  const minimum = hoursOf(allowance.minimum, stepHours);
  const hours = hoursOf(given.steps, stepHours);
  const reasons: EffortReason[] = [];
  if (ground === "exit") reasons.push(because("exit", { hours: minimum }));
  else if (ground !== "value") reasons.push(because(ground));
  if (short > 0 && open.length > 0) reasons.push(because("short", { hours, minimum, sellers: open }));
  if (open.length === 0) reasons.push(because("nobody"));
  else if (short === 0 && ground !== "exit") {
    const beyond = given.steps - allowance.minimum;
    if (minimum > 0) reasons.push(because("minimum", { hours: minimum }));
    if (beyond > 0) {
      const value = toPoints(given.last as number);
      reasons.push(because("beyondMinimum", { hours: hoursOf(beyond, stepHours), step: stepHours, value }));
    }
    if (ground === "value") reasons.push(endReason(parts));
  }
  if (by.length > 1) {
    const sellers = by.map(({ seller }) => names.get(seller) as Label);
    reasons.push(because("shared", { sellers }));
  }
  const today = customer.today ?? 0;
  if (standing === "over") reasons.push(because("overServed", { today, hours, less: between(today, hours) }));
  if (standing === "under")
    reasons.push(because("underServed", { today, hours, more: between(hours, today) }));
  if (standing === "unsettled") reasons.push(because("unsettled", { today, hours }));
  return reasons;
}

/** A line for each customer, by id. */
export function customerLines(
  { customers, mayServe, sellers }: Read,
  posed: Posed,
  plan: Plan,
  given: readonly Given[],
  stepHours: number,
): readonly EffortLine[] {
  const { network } = posed.problem;
  const names = new Map(sellers.map((seller): [string, Label] => [seller.id, nameOf(seller)]));
  const nameAt = (place: number): Label => names.get(sellers[place]?.id as string) as Label;
  return customers.map((customer, i): EffortLine => {
    const allowance = posed.allowances[i] as Allowance;
    const got = given[i] as Given;
    const node = network.sellers + i;
    const arcs = network.arcs.subarray(network.first[node], network.first[node + 1]);
    const by = [...arcs].flatMap((arc): SellerHours[] => {
      const steps = plan.steps[arc] as number;
      const seller = sellers[network.sellerOf[arc] as number]?.id as string;
      return steps === 0 ? [] : [{ seller, hours: hoursOf(steps, stepHours) }];
    });
    const { ground, minimum, maximum } = allowance;
    const isKnown = ground === "value" || ground === "exit";
    const hours = hoursOf(got.steps, stepHours);
    const today = customer.today ?? null;
    const short = hoursOf(Math.max(0, minimum - got.steps), stepHours);
    const standing = standingOf(today, hours, isKnown && short === 0);
    const open = (mayServe[i] as readonly number[]).map(nameAt);
    const worth = (micro: number | null): number | null =>
      ground === "value" && micro !== null ? toPoints(micro) : null;
    return {
      customer: customer.id,
      name: nameOf(customer),
      tier: customer.tier ?? null,
      strategy: customer.strategy,
      hours,
      by,
      minimum: hoursOf(minimum, stepHours),
      maximum: maximum === Infinity ? null : hoursOf(maximum, stepHours),
      short,
      atStake: customer.value,
      value: ground === "exit" ? 0 : worth(got.value),
      lastStep: worth(got.last),
      nextStep: got.steps === maximum ? null : worth(got.next),
      today,
      standing,
      reasons: reasonsOf({ customer, allowance, given: got, stepHours, by, open, names }, standing, short),
    };
  });
}
