import type { Plan } from "../engine/plan.ts";
import { boxAround, boxSet, held } from "./boxes.ts";
import type { Customer, Standing } from "./customers.ts";
import { cellBox, type Frame } from "./frame.ts";
import { REACH } from "./marks.ts";

/** A customer that has a score on both axes. */
export type Scored = Customer & { readonly x: Standing; readonly y: Standing };

/** Where a customer's mark is drawn. */
export type Spot = { readonly customer: Scored; readonly x: number; readonly y: number };

/** Whether a customer has a place in the plot: a score on both axes, and nothing that excludes it. */
export function isPlotted(customer: Customer): customer is Scored {
  return customer.x !== null && customer.y !== null && customer.status !== "excluded";
}

/** Steps to the side, from none to three each way, the shortest first. */
export const STEPS = Array.from({ length: 49 }, (_, i) => ({
  x: (i % 7) - 3,
  y: Math.floor(i / 7) - 3,
})).sort((a, b) => a.x * a.x + a.y * a.y - (b.x * b.x + b.y * b.y));

/**
 * Where the marks stand. A mark stands wholly in its customer's bands, so that no threshold cuts it and the frame does not
 * either; what would cover another mark moves a little to the side, within its cell. Where more than 49 customers stand in one
 * place, the others are drawn on top of each other.
 */
export function spotsOf(customers: readonly Customer[], frame: Frame, plan: Plan, radius: number): Spot[] {
  const taken = boxSet();
  const core = radius * 0.9;
  return customers.filter(isPlotted).map((customer) => {
    const cell = cellBox(frame, plan, customer.x.band, customer.y.band);
    const inset = radius * REACH;
    const inCell = (x: number, y: number) => ({
      x: held(x, cell.left + inset, cell.right - inset),
      y: held(y, cell.top + inset, cell.bottom - inset),
    });
    const home = inCell(frame.xAt(customer.x.score), frame.yAt(customer.y.score));
    const free = STEPS.map((step) =>
      inCell(home.x + step.x * radius * 1.8, home.y + step.y * radius * 1.8),
    ).find(({ x, y }) => !taken.isHitBy(boxAround(x, y, core, core)));
    const { x, y } = free ?? home;
    taken.add(boxAround(x, y, core, core));
    return { customer, x, y };
  });
}
