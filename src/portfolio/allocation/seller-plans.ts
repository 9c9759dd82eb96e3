import type { Params } from "../../core/issue.ts";
import { toMicro, toPoints } from "../../core/micropoints.ts";
import type { EffortChange, EffortReason, SellerPlan } from "./allocation.ts";
import { nameOf } from "./asked.ts";
import type { Difference, Plan } from "./best-hours.ts";
import { between, type Given, hoursOf } from "./customer-lines.ts";
import type { Allowance, Posed } from "./problem.ts";
import type { Read } from "./read-asked.ts";
import { sellerEffects } from "./seller-effects.ts";

/** Why customers take no more hours, in counts. */
function whyNoMore(
  customers: readonly number[],
  allowances: readonly Allowance[],
  given: readonly Given[],
): Params {
  const counts = { atMaximum: 0, winsNoMore: 0, unknown: 0, exit: 0 };
  for (const customer of customers) {
    const { ground, maximum } = allowances[customer] as Allowance;
    if (ground === "exit") counts.exit++;
    else if (ground !== "value") counts.unknown++;
    else if (given[customer]?.steps === maximum) counts.atMaximum++;
    else counts.winsNoMore++;
  }
  return counts;
}

/** A plan for each seller, by id. */
export function sellerPlans(
  { sellers }: Read,
  posed: Posed,
  plan: Plan,
  given: readonly Given[],
  stepHours: number,
): readonly SellerPlan[] {
  const { problem, allowances } = posed;
  const { network, capacity } = problem;
  const more = Math.ceil(toMicro(1) / toMicro(stepHours));
  const effects = sellerEffects(problem, plan, more);
  const changeOf = ({ value, minimum }: Difference): EffortChange => ({
    value: toPoints(value),
    minimumHours: hoursOf(minimum, stepHours),
  });
  return sellers.map((one, seller): SellerPlan => {
    const { id, hours } = one;
    const arcs = [...network.arcs.subarray(network.first[seller], network.first[seller + 1])];
    const open = arcs.map((arc) => (network.customerOf[arc] as number) - network.sellers);
    const room = plan.room[seller] as number;
    const planned = hoursOf((capacity[seller] as number) - room, stepHours);
    const unused = between(hours, planned);
    const reasons: EffortReason[] = [];
    const belowStep = between(unused, hoursOf(room, stepHours));
    if (belowStep > 0)
      reasons.push({ code: "unused.belowStep", params: { hours: belowStep, step: stepHours } });
    if (room > 0 && open.length === 0)
      reasons.push({ code: "unused.nobody", params: { hours: hoursOf(room, stepHours) } });
    else if (room > 0) {
      const params = { hours: hoursOf(room, stepHours), ...whyNoMore(open, allowances, given) };
      reasons.push({ code: "unused.nothing", params });
    }
    const { oneMore, another, without } = effects[seller] as (typeof effects)[number];
    return {
      seller: id,
      name: nameOf(one),
      hours,
      planned,
      unused,
      customers: arcs.filter((arc) => (plan.steps[arc] as number) > 0).length,
      oneMore: { hours: hoursOf(more, stepHours), ...changeOf(oneMore) },
      another: changeOf(another),
      without: changeOf(without),
      reasons,
    };
  });
}
