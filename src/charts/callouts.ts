import type { Locale } from "../core/label.ts";
import type { Plan } from "../engine/plan.ts";
import { formatNumber } from "../text/format.ts";
import { type Box, boxAround, movedInto } from "./boxes.ts";
import { cellBox, type Frame } from "./frame.ts";
import { labellerIn, type Placed, type Wanted } from "./labels.ts";
import { REACH } from "./marks.ts";
import type { Spot } from "./spread.ts";
import { FONT, LINE } from "./style.ts";
import { cutText, textWidth } from "./text-width.ts";

/** A text in the plot that says who a mark is: a name, or a number of the list below. */
export type Callout = Placed & { readonly spot: Spot; readonly text: string; readonly isNumber: boolean };

/** A customer that the list below names, with the number at or near its mark; null where no number had room in its cell. */
export type Listed = { readonly spot: Spot; readonly number: number | null };

/** The widest that a name is written in the plot, in pixels. */
const WIDEST = 150;
const NUMBER_FONT = 10;
/** So many pixels away a number still speaks for a mark, before a nearer name gives way to a number. */
const NEAR = 45;

/** The font size of a callout. */
export function calloutFont(isNumber: boolean): number {
  return isNumber ? NUMBER_FONT : FONT.small;
}

/** The box that a mark takes. */
export function markBox({ x, y }: { readonly x: number; readonly y: number }, radius: number): Box {
  return boxAround(x, y, radius * REACH * 2, radius * REACH * 2);
}

function isSameCell({ customer: a }: Spot, { customer: b }: Spot): boolean {
  return a.x.band === b.x.band && a.y.band === b.y.band;
}

/** The nearest of those in the same cell, and the square of its distance. */
function nearest<At extends { readonly spot: Spot }>(
  spot: Spot,
  others: readonly At[],
): { readonly other: At | null; readonly square: number } {
  let [other, square]: [At | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const one of others) {
    const distance = (one.spot.x - spot.x) ** 2 + (one.spot.y - spot.y) ** 2;
    if (distance < square && isSameCell(one.spot, spot)) [other, square] = [one, distance];
  }
  return { other, square };
}

/** From the upper left cell to the lower right, and within a cell from top to bottom: as one looks for a number. */
function readingOrder(a: Spot, b: Spot): number {
  const [one, two] = [a.customer, b.customer];
  return (
    two.y.band - one.y.band || one.x.band - two.x.band || a.y - b.y || a.x - b.x || one.index - two.index
  );
}

/** A place for a number: the customer that it stands beside, and those that share it. */
type Tag = Placed & { readonly spot: Spot; readonly members: Spot[] };

/** A number's box in place of a name's: at the end of it that is nearest to the mark or to its line. */
function shrunk({ box, leader }: Placed, spot: Spot, width: number, height: number): Placed {
  const [x, y] = leader ? [leader.x2, leader.y2] : [spot.x, spot.y];
  return { box: movedInto(boxAround(x, y, width, height), box), leader };
}

/**
 * Says who the marks are. Names stand beside their marks as far as there is room, those of the first customers first; then
 * farther away on a line; then numbers. A customer without room for either shares the number of a neighbour in its cell;
 * where only a name is near, that becomes a number.
 */
export function calloutsFor(
  spots: readonly Spot[],
  frame: Frame,
  plan: Plan,
  texts: readonly Box[],
  radius: number,
  locale: Locale,
): { callouts: Callout[]; listed: Listed[] } {
  const marks = spots.map((spot) => markBox(spot, radius));
  const labeller = labellerIn(frame.plot, marks, texts, radius * REACH);
  const nameOf = ({ customer }: Spot): string => cutText(customer.name, FONT.small, WIDEST);
  const wanted = (spot: Spot, width: number, size: number): Wanted => ({
    x: spot.x,
    y: spot.y,
    width: width + 4,
    height: size * LINE,
    home: cellBox(frame, plan, spot.customer.x.band, spot.customer.y.band),
  });

  const names: Tag[] = [];
  let rest = spots.filter(({ customer }) => customer.name !== "");
  for (const way of ["beside", "away"] as const) {
    rest = rest.filter((spot) => {
      const placed = labeller[way](wanted(spot, textWidth(nameOf(spot), FONT.small), FONT.small));
      if (placed) names.push({ ...placed, spot, members: [spot] });
      return !placed;
    });
  }

  // All numbers get the room of the longest, because which is which is known last.
  const room = textWidth(formatNumber(rest.length, locale).replace(/\d/g, "0"), NUMBER_FONT, true);
  const tags: Tag[] = [];
  const crowded: Spot[] = [];
  for (const spot of rest.sort(readingOrder)) {
    const want = wanted(spot, room, NUMBER_FONT);
    const placed = labeller.beside(want) ?? labeller.away(want);
    if (placed) tags.push({ ...placed, spot, members: [spot] });
    else crowded.push(spot);
  }
  const alone: Spot[] = [];
  const roomy = (): Tag[] => names.filter(({ box }) => box.right - box.left >= room + 4);
  for (const spot of crowded) {
    const [tag, name] = [nearest(spot, tags), nearest(spot, roomy())];
    if (name.other && tag.square > NEAR ** 2 && name.square < tag.square) {
      const { spot: at, members } = name.other;
      names.splice(names.indexOf(name.other), 1);
      tags.push({
        ...shrunk(name.other, at, room + 4, NUMBER_FONT * LINE),
        spot: at,
        members: [...members, spot],
      });
    } else if (tag.other) tag.other.members.push(spot);
    else alone.push(spot);
  }

  tags.sort((a, b) => readingOrder(a.spot, b.spot));
  return {
    callouts: [
      ...names.map((name) => ({ ...name, text: nameOf(name.spot), isNumber: false })),
      ...tags.map((tag, i) => ({ ...tag, text: formatNumber(i + 1, locale), isNumber: true })),
    ],
    listed: [
      ...tags.flatMap(({ members }, i) => members.map((spot) => ({ spot, number: i + 1 }))),
      ...alone.map((spot) => ({ spot, number: null })),
    ],
  };
}
