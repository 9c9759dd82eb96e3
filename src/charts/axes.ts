import type { Locale } from "../core/label.ts";
import type { Plan } from "../engine/plan.ts";
import { labelText } from "../text/label.ts";
import { type AxisTexts, GAP } from "./axis-layout.ts";
import type { Frame } from "./frame.ts";
import { FONT, INK } from "./style.ts";
import { cutText } from "./text-width.ts";
import { coordinate, element, titleOf, xmlText } from "./xml.ts";

/** Where a text of an axis stands: its baseline's middle or end. */
type Place = { readonly x: number; readonly y: number; readonly anchor?: "end"; readonly turned?: boolean };

/** From the middle of a line of text to its baseline, in units of the font size. */
const BASELINE = 0.36;

function textAt(text: string, size: number, room: number, { x, y, anchor, turned }: Place): string {
  const short = cutText(text, size, room);
  const transform = turned ? `rotate(-90 ${coordinate(x)} ${coordinate(y)})` : undefined;
  const attributes = { x, y, "text-anchor": anchor ?? "middle", "font-size": size, transform };
  return element("text", attributes, short === text ? "" : titleOf(text), xmlText(short));
}

/** Texts of one kind, each that has a lane. */
function textsAt(
  { texts, lane: depth }: AxisTexts,
  size: number,
  room: number,
  place: (at: number, away: number) => Place,
): string[] {
  return texts.flatMap(({ text, at, lane }) =>
    lane === null ? [] : [textAt(text, size, room, place(at, lane * depth))],
  );
}

/** Thresholds in points, the labels of the bands and the titles of both axes. */
export function axesDrawn(plan: Plan, { plot, x, y }: Frame, locale: Locale): string {
  const { left, right, top, bottom } = plot;
  const [width, height] = [right - left, bottom - top];
  const beneath =
    (size: number, offset: number) =>
    (at: number, away: number): Place => ({
      x: left + at,
      y: bottom + offset + away + size,
    });
  const bandsLeft = left - y.ticks.depth - (y.turned ? 2 : GAP / 2 + y.bands.lane / 2);
  const texts = [
    ...textsAt(x.ticks, FONT.small, width, beneath(FONT.small, 4)),
    ...textsAt(x.bands, FONT.text, width, beneath(FONT.text, x.ticks.depth)),
    ...textsAt(y.ticks, FONT.small, width, (at, away) => ({
      x: left - GAP - away,
      y: bottom - at + FONT.small * BASELINE,
      anchor: "end",
    })),
    ...textsAt(y.bands, FONT.text, height, (at, away) => ({
      x: bandsLeft - away,
      y: bottom - at + (y.turned ? 0 : FONT.text * BASELINE),
      turned: y.turned,
    })),
  ];
  const titles = [
    textAt(labelText(plan.axes[0].label, locale), FONT.axis, width, {
      x: (left + right) / 2,
      y: bottom + x.ticks.depth + x.bands.depth + FONT.axis,
    }),
    textAt(labelText(plan.axes[1].label, locale), FONT.axis, height, {
      x: left - y.ticks.depth - y.bands.depth - GAP - 2,
      y: (top + bottom) / 2,
      turned: true,
    }),
  ];
  return element(
    "g",
    { class: "axes", fill: INK.text },
    ...texts,
    element("g", { "font-weight": "bold" }, ...titles),
  );
}
