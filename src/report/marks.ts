import { CROSSED, HOLLOW, markAt } from "../charts/marks.ts";
import { tierLooks } from "../charts/tiers.ts";
import type { Plan } from "../engine/plan.ts";
import { tag } from "./html.ts";

const RADIUS = 6;

/** The signs of the picture, once each, for `markOf` to use. */
export function symbolsOf(plan: Plan): string {
  const symbol = (id: string, drawn: string): string =>
    tag("symbol", { id: `mark-${id}`, viewBox: "-9 -9 18 18" }, drawn);
  return tag(
    "svg",
    { class: "symbols", "aria-hidden": "true", width: 0, height: 0 },
    ...tierLooks(plan).map(({ shape, colour }, i) =>
      symbol(String(i), markAt(0, 0, RADIUS, { shape, colour, hollow: false })),
    ),
    symbol("unplaced", markAt(0, 0, RADIUS, HOLLOW)),
    symbol("excluded", markAt(0, 0, RADIUS, CROSSED)),
  );
}

/** The sign of a tier, by its position from the best down, or of a customer without one. */
export function markOf(which: number | "unplaced" | "excluded"): string {
  return tag("svg", { class: "mark", "aria-hidden": "true" }, tag("use", { href: `#mark-${which}` }));
}
