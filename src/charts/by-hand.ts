import type { Plan } from "../engine/plan.ts";
import { boxAround, boxSet, held } from "./boxes.ts";
import { markBox } from "./callouts.ts";
import type { Customer, HandPlace } from "./customers.ts";
import { cellBox, type Frame } from "./frame.ts";
import { type MarkPaint, markAt, NEUTRAL, REACH } from "./marks.ts";
import { type Spot, STEPS } from "./spread.ts";
import type { TierLook } from "./tiers.ts";
import { element, linked, titleOf } from "./xml.ts";

/** A customer whom a person has placed in a cell, and where in it the mark for that stands. */
export type HandSpot = {
  readonly customer: Customer;
  readonly place: HandPlace;
  /** The mark at the model's scores; null where the model gives none. */
  readonly from: Spot | null;
  readonly x: number;
  readonly y: number;
};

/** How the place by hand is marked: the shape and colour of its tier, hollow. */
export function handPaint({ shape, colour }: Pick<TierLook, "shape" | "colour">): MarkPaint {
  return { shape, colour, hollow: true };
}

/** The line from the model's place to the one by hand. */
export function handLine(x1: number, y1: number, x2: number, y2: number): string {
  const paint = { stroke: NEUTRAL, "stroke-width": 1, "stroke-dasharray": "4 3" };
  return element("line", { x1, y1, x2, y2, ...paint });
}

/**
 * Where the marks of places by hand stand: in the person's cell, as near as may be to the model's place, in the middle where there is none;
 * to the side where another mark stands.
 */
export function handSpotsOf(
  customers: readonly Customer[],
  spots: readonly Spot[],
  frame: Frame,
  plan: Plan,
  radius: number,
): HandSpot[] {
  const taken = boxSet();
  for (const spot of spots) taken.add(markBox(spot, radius));
  const bySpot = new Map(spots.map((spot) => [spot.customer.index, spot]));
  const core = radius * 0.9;
  return customers.flatMap((customer): HandSpot[] => {
    const place = customer.byHand;
    if (place === null) return [];
    const cell = cellBox(frame, plan, place.x, place.y);
    const inset = radius * REACH;
    const inCell = (x: number, y: number) => ({
      x: held(x, cell.left + inset, cell.right - inset),
      y: held(y, cell.top + inset, cell.bottom - inset),
    });
    const from = bySpot.get(customer.index) ?? null;
    const home = inCell(from?.x ?? (cell.left + cell.right) / 2, from?.y ?? (cell.top + cell.bottom) / 2);
    const free = STEPS.map((step) =>
      inCell(home.x + step.x * radius * 2.4, home.y + step.y * radius * 2.4),
    ).find(({ x, y }) => !taken.isHitBy(boxAround(x, y, core, core)));
    const { x, y } = free ?? home;
    taken.add(boxAround(x, y, core, core));
    return [{ customer, place, from, x, y }];
  });
}

/** The places by hand, each with a line from the model's own place; nothing where there are none. */
export function handDrawn(
  spots: readonly HandSpot[],
  radius: number,
  lookOf: (tier: string) => TierLook,
  titleFor: (customer: Customer) => string,
): string {
  if (spots.length === 0) return "";
  const marks = spots.map(({ customer, place, from, x, y }) => {
    const line = from === null ? "" : handLine(from.x, from.y, x, y);
    const mark = line + markAt(x, y, radius, handPaint(lookOf(place.tier)));
    return element(
      "g",
      { class: "by-hand", "data-customer": String(customer.index), "data-cell": place.id },
      linked(customer.href, titleOf(titleFor(customer)) + mark, true),
    );
  });
  return element("g", { class: "places-by-hand" }, marks.join(""));
}
