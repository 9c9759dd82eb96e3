// The same question for HiGHS, as a linear program in CPLEX's LP format. It has no whole numbers in it: with steps that the bends of the responses lie
// between, some best plan is in whole steps anyway, and a solver is quickest without them.
import { defaultEffortPolicy } from "opportunity-matrix/portfolio";
import type { Portfolio } from "./portfolios.ts";

export function asLp({ customers, sellers }: Portfolio): string {
  const gains: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const served = new Map<string, string[]>(sellers.map(({ id }) => [id, []]));
  customers.forEach(({ sellers: open, strategy, value, minimum = 0 }, c) => {
    const hours = [...new Set(open)].map((seller) => {
      served.get(seller)?.push(`x${c}_${seller}`);
      return `x${c}_${seller}`;
    });
    const response = defaultEffortPolicy.responses[strategy as string];
    if (response === undefined) throw new Error(`no response for ${strategy}`);
    const isLeft = "exitHours" in response;
    const least = isLeft ? response.exitHours : minimum;
    rows.push(`${hours.join(" + ")} ${isLeft ? "=" : ">="} ${least}`);
    if (isLeft) return;
    const pieces = response.points.slice(1).map(([to, share], i) => {
      const [from, before] = response.points[i] as readonly [number, number];
      gains.push(`${((value as number) * (share - before)) / (to - from)} z${c}_${i}`);
      bounds.push(`z${c}_${i} <= ${to - from}`);
      return `z${c}_${i}`;
    });
    rows.push(`${hours.join(" + ")} - ${pieces.join(" - ")} >= 0`);
  });
  for (const { id, hours } of sellers) rows.push(`${served.get(id)?.join(" + ")} <= ${hours}`);
  const numbered = rows.map((row, i) => ` r${i}: ${row}`);
  return [
    "Maximize",
    ` value: ${gains.join("\n + ")}`,
    "Subject To",
    ...numbered,
    "Bounds",
    ...bounds.map((bound) => ` ${bound}`),
    "End",
  ].join("\n");
}
