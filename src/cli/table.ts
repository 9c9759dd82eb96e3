import type { Locale } from "../core/label.ts";
import type { AxisAssessment, OverrideInForce } from "../engine/result.ts";
import { lifeWarning } from "../model/life.ts";
import { formatPoints, formatShare } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { BY_HAND, gridLines } from "./grid.ts";
import { say } from "./messages.ts";
import { nameOf } from "./names.ts";
import type { Members, Overview } from "./overview.ts";
import type { Scored } from "./scored.ts";
import { padded, printable, widthOf, wrap } from "./width.ts";

const SCORE = 5;
const RANGE = 7;
const KNOWN = 5;
const AXIS = SCORE + RANGE + KNOWN + 2;
const WIDEST_AXIS = 24;
const WIDEST_NAME = 40;
const NARROWEST_NAME = 8;

/** What stands for a tier where there is no cell. */
const SIGN = { unplaced: "?", excluded: "x" } as const;

/** From the last whole point below to the first above, so that the range shown is never narrower than the true one. */
function rangeText({ low, high }: AxisAssessment): string {
  return `${Math.floor(low)}-${Math.ceil(high)}`;
}

function axisCells(axis: AxisAssessment, locale: Locale): string {
  const score = axis.score === null ? "-" : formatPoints(axis.score, locale);
  return [
    padded(score, SCORE, "right"),
    padded(rangeText(axis), RANGE, "right"),
    padded(formatShare(axis.coverage, locale), KNOWN, "right"),
  ].join(" ");
}

/** The ranked customers: scores, ranges, coverage and tier. */
export function rankedLines({ matrix, best }: Overview, columns: number, locale: Locale): string[] {
  const { axes } = matrix.model;
  const tierText = ({ assessment: { cell, status, override } }: Scored): string => {
    const tier = cell === null ? SIGN[status as "unplaced" | "excluded"] : printable(cell.tier);
    return override === undefined ? tier : `${tier}${BY_HAND}${printable(override.cell.tier)}`;
  };
  const headings = axes.map((axis) => printable(labelText(axis.label ?? axis.id, locale)));
  const axisWidth = Math.max(AXIS, Math.min(WIDEST_AXIS, Math.max(...headings.map(widthOf))));
  const tier = Math.max(widthOf(say("table.tier", {}, locale)), ...best.map((one) => widthOf(tierText(one))));
  const place = String(best.length).length;
  const fixed = place + 2 + 2 + tier + 2 * (axisWidth + 2);
  const longest = Math.max(8, ...best.map(({ customer }) => widthOf(nameOf(customer, locale))));
  const name = Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, longest, columns - fixed));
  const line = (number: string, who: string, which: string, cells: readonly string[]): string =>
    [padded(number, place, "right"), padded(who, name), padded(which, tier), ...cells].join("  ").trimEnd();
  const words = (["score", "range", "known"] as const).map((word) => say(`table.${word}`, {}, locale));
  const under = [SCORE, RANGE, KNOWN].map((width, i) => padded(words[i] as string, width, "right")).join(" ");
  const wide = (text: string): string => padded(text, axisWidth, "right");
  return [
    line("", "", "", headings.map(wide)),
    line("#", say("table.customer", {}, locale), say("table.tier", {}, locale), [under, under].map(wide)),
    ...best.map((scored, i) => {
      const cells = axes.map(({ id }) => axisCells(scored.assessment.axes[id] as AxisAssessment, locale));
      return line(String(i + 1), nameOf(scored.customer, locale), tierText(scored), cells.map(wide));
    }),
  ];
}

/** The customers that have no cell, by name. */
function outsideLines(title: string, { count, best }: Members, columns: number, locale: Locale): string[] {
  if (count === 0) return [];
  const names = best.map(({ customer }) => nameOf(customer, locale));
  const more = count > best.length ? [say("table.more", { count: count - best.length }, locale)] : [];
  const listed = [...names, ...more].join(locale === "en" ? ", " : "、");
  return wrap(say("table.outside", { title, count, listed }, locale), columns);
}

/** The customers whom people have placed by hand: where the model has them, where they are to be followed, by whom, until when and why. */
function byHandLines({ count, best }: Members, columns: number, locale: Locale): string[] {
  if (count === 0) return [];
  const lines = best.map(({ customer, assessment: { cell, override } }) => {
    // Nobody is placed by hand who is excluded.
    const place =
      cell === null ? say("table.unplaced", {}, locale) : `${cell.tier} ${labelText(cell.label, locale)}`;
    const { cell: there, by, until, why } = override as OverrideInForce;
    const params = {
      name: nameOf(customer, locale),
      place,
      sign: BY_HAND,
      tier: there.tier,
      label: there.label,
    };
    return printable(say("table.byHand.line", { ...params, by, until, why }, locale));
  });
  const rest = count - best.length;
  return [
    "",
    say("table.byHand", { count }, locale),
    ...lines.flatMap((line) => wrap(line, columns)),
    ...(rest > 0 ? [say("table.more", { count: rest }, locale)] : []),
    ...wrap(say("table.byHand.legend", { sign: BY_HAND }, locale), columns),
  ];
}

/** The whole report: the matrix with the customers in it, those outside it, and the ranked table. */
export function reportLines(overview: Overview, columns: number, locale: Locale): string[] {
  const { matrix, asOf, count, cells, outside, best, placedByHand } = overview;
  const { label, id, version, life } = matrix.model;
  const placed = [...cells.values()].reduce((sum, members) => sum + members.count, 0);
  const totals = { count, placed, unplaced: outside.unplaced.count, excluded: outside.excluded.count };
  const shown = best.length < count ? say("table.notShown", { shown: best.length, count }, locale) : null;
  const warning = lifeWarning(life?.status ?? null, locale);
  const made = say("table.title", { model: label ?? id, version, day: asOf }, locale);
  const title = warning === null ? made : say("table.title.life", { made, warning }, locale);
  return [
    ...wrap(printable(title), columns),
    ...wrap(say("table.totals", totals, locale), columns),
    "",
    ...gridLines(overview, columns, locale),
    ...outsideLines(say("table.unplaced", {}, locale), outside.unplaced, columns, locale),
    ...outsideLines(say("table.excluded", {}, locale), outside.excluded, columns, locale),
    "",
    ...(count === 0 ? [] : rankedLines(overview, columns, locale)),
    ...(shown === null ? [] : wrap(shown, columns)),
    ...byHandLines(placedByHand, columns, locale),
    "",
    ...wrap(say("table.legend", SIGN, locale), columns),
  ];
}
