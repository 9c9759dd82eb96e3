// A portfolio as a mixed-integer program in CPLEX's LP format, written from the policy's points alone: no step gains, no order of steps, no rounding.
import type { EffortCustomer, EffortPolicy, HoursResponse, Seller } from "opportunity-matrix/portfolio";

/** What an hour towards a minimum counts: more than any hour wins. One of a customer of unknown value counts more still. */
export const MINIMUM_HOUR = 1000;
export const UNKNOWN_HOUR = 2000;

/** The program, whose optimum is the worth of the best plan; bounds of tiers are left to the caller. */
export function asLp(
  customers: readonly EffortCustomer[],
  sellers: readonly Seller[],
  { responses, stepHours }: EffortPolicy,
): string {
  const gains: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const whole: string[] = [];
  customers.forEach(({ sellers: open, strategy, value, minimum = 0, maximum = 9000 }, c) => {
    const steps = open.map((seller) => `x_${c}_${seller}`);
    whole.push(...steps);
    const hours = steps.map((name) => `${stepHours} ${name}`).join(" + ") || "0 nothing";
    const response = responses[strategy ?? ""];
    const isLeft = response !== undefined && "exitHours" in response;
    const least = isLeft ? Math.min(response.exitHours, maximum) : minimum;
    const most = isLeft || value === null ? least : maximum;
    const isUnknown = !isLeft && value === null;
    gains.push(`${isUnknown ? UNKNOWN_HOUR : MINIMUM_HOUR} m_${c}`);
    bounds.push(`0 <= m_${c} <= ${least}`);
    rows.push(`${hours} - 1 m_${c} >= 0`, `${hours} <= ${most}`);
    if (isLeft || value === null) return;
    const { points } = response as HoursResponse;
    const pieces = points.slice(1).map(([to, share], i) => {
      const [from, before] = points[i] as readonly [number, number];
      gains.push(`${(value * (share - before)) / (to - from)} z_${c}_${i}`);
      bounds.push(`0 <= z_${c}_${i} <= ${to - from}`);
      return `1 z_${c}_${i}`;
    });
    rows.push(`${hours} - ${pieces.join(" - ")} >= 0`);
  });
  for (const { id, hours } of sellers) {
    const served = customers.flatMap(({ sellers: open }, c) => (open.includes(id) ? [`x_${c}_${id}`] : []));
    if (served.length > 0)
      rows.push(`${served.map((name) => `${stepHours} ${name}`).join(" + ")} <= ${hours}`);
  }
  return [
    "Maximize",
    ` worth: ${gains.join("\n + ")}`,
    "Subject To",
    ...rows.map((row, i) => ` r${i}: ${row}`),
    "Bounds",
    ...bounds.map((bound) => ` ${bound}`),
    "General",
    ` ${whole.join("\n ")}`,
    "End",
  ].join("\n");
}
