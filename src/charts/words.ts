import type { Params } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import type { Plan, PlannedAxis, PlannedCell } from "../engine/plan.ts";
import { formatNumber, formatPoints } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { render } from "../text/render.ts";
import type { Customer, Standing } from "./customers.ts";
import { type ChartCode, chartMessages } from "./messages.ts";

/** Words a code of this room. */
export type Say = (code: ChartCode, params?: Params) => string;

/** The words of one locale. */
export function sayIn(locale: Locale): Say {
  return (code, params = {}) => render(chartMessages, code, params, locale);
}

/** Points as a threshold is written: whole ones without decimals. */
export function thresholdText(points: number, locale: Locale): string {
  return Number.isInteger(points) ? formatNumber(points, locale) : formatPoints(points, locale);
}

/** A customer's name, or its number where it has none. */
export function nameText({ name, index }: Customer, say: Say): string {
  return name === "" ? say("customer.unnamed", { number: index + 1 }) : name;
}

function axisText({ label }: PlannedAxis, standing: Standing | null, say: Say, locale: Locale): string {
  if (standing === null) return say("axis.noScore", { label });
  const { score, low, high } = standing;
  return say("axis.score", {
    label,
    score: formatPoints(score, locale),
    low: formatPoints(low, locale),
    high: formatPoints(high, locale),
  });
}

/** Everything that the picture says of a customer, in one sentence. */
export function customerText(customer: Customer, { axes, cells }: Plan, locale: Locale): string {
  const say = sayIn(locale);
  const { status, x, y } = customer;
  const params = {
    name: nameText(customer, say),
    x: axisText(axes[0], x, say, locale),
    y: axisText(axes[1], y, say, locale),
  };
  const cell = status === "placed" && x && y ? cells[x.band]?.[y.band] : undefined;
  const text = say(`customer.${status}`, {
    ...params,
    ...(cell && { cell: cell.label, id: cell.id, tier: cell.tier }),
  });
  const { byHand } = customer;
  if (byHand === null) return text;
  const { label, id, tier, by, until } = byHand;
  return say("customer.byHand", { text, cell: label, id, tier, by, until });
}

/** How many customers are placed in a cell, in words. */
export function cellText(
  plan: Plan,
  x: number,
  y: number,
  customers: readonly Customer[],
  locale: Locale,
): string {
  const { id, label, tier } = (plan.cells[x] as readonly PlannedCell[])[y] as PlannedCell;
  const isHere = (one: Customer): boolean =>
    one.status === "placed" && one.x?.band === x && one.y?.band === y;
  return sayIn(locale)("cell", { cell: label, id, tier, count: customers.filter(isHere).length });
}

/** The picture in words: what the axes are, how many customers each cell has, and how many have none. */
export function descriptionText(plan: Plan, customers: readonly Customer[], locale: Locale): string {
  const [x, y] = plan.axes;
  const cells = x.bands.flatMap((_, i) => y.bands.map((_, j) => cellText(plan, i, j, customers, locale)));
  const unplaced = customers.filter(({ status }) => status === "unplaced");
  const say = sayIn(locale);
  const byHand = customers.filter((one) => one.byHand !== null).length;
  const text = say("description", {
    x: labelText(x.label, locale),
    y: labelText(y.label, locale),
    count: customers.length,
    cells: cells.join(locale === "en" ? "; " : "；"),
    unplaced: unplaced.length,
    noScore: unplaced.filter((one) => one.x === null || one.y === null).length,
    excluded: customers.filter(({ status }) => status === "excluded").length,
  });
  return byHand === 0 ? text : say("description.byHand", { text, count: byHand });
}
