import type { Box } from "../../charts/boxes.ts";
import { FONT, INK, LINE, MARGIN } from "../../charts/style.ts";
import { cutText, textWidth } from "../../charts/text-width.ts";
import { type Attributes, coordinate, element, titleOf, xmlText } from "../../charts/xml.ts";
import type { Locale } from "../../core/label.ts";
import type { Plan } from "../../engine/plan.ts";
import { labelText } from "../../text/label.ts";

/** A matrix whose cells are all of one size, since what is drawn in them needs room and has no scores. */
export type EvenGrid = {
  readonly boxOf: (x: number, y: number) => Box;
  readonly left: number;
  /** Where its labels end. */
  readonly right: number;
  readonly bottom: number;
  /** The labels of the bands and the titles of both axes. */
  readonly labels: string;
};

/** The size of a cell: its height, and the least of its width. */
export type EvenCell = { readonly height: number; readonly leastWidth: number };

/** The widest that a band of the y axis is written, in pixels. */
const LABEL = 110;
const GAP = 8;

function fitted(text: string, size: number, room: number, attributes: Attributes): string {
  const short = cutText(text, size, room);
  const rest = short === text ? "" : titleOf(text);
  return element("text", { ...attributes, "font-size": size }, rest, xmlText(short));
}

/** Lays out such a matrix beneath a height of a picture; it is wider than asked for where its cells need the room. */
export function evenGrid(
  { axes }: Pick<Plan, "axes">,
  width: number,
  top: number,
  { height, leastWidth }: EvenCell,
  locale: Locale,
): EvenGrid {
  const [x, y] = axes;
  const names = y.bands.map(({ label }) => labelText(label, locale));
  const room = Math.min(LABEL, Math.max(...names.map((name) => textWidth(name, FONT.text))));
  const left = MARGIN + FONT.axis * LINE + GAP + room + GAP;
  const cell = Math.max(leastWidth, (width - MARGIN - left) / x.bands.length);
  const floor = top + height * y.bands.length;
  const right = left + cell * x.bands.length;
  const middle = { "text-anchor": "middle" };
  const [titleX, titleY] = [MARGIN + FONT.axis, (top + floor) / 2];
  const turn = `rotate(-90 ${coordinate(titleX)} ${coordinate(titleY)})`;
  const bold = { ...middle, "font-weight": "bold" };
  const labels = [
    ...names.map((name, band) =>
      fitted(name, FONT.text, room, {
        x: left - GAP,
        y: floor - (band + 0.5) * height + FONT.text * 0.36,
        "text-anchor": "end",
      }),
    ),
    ...x.bands.map(({ label }, band) =>
      fitted(labelText(label, locale), FONT.text, cell - GAP, {
        ...middle,
        x: left + (band + 0.5) * cell,
        y: floor + GAP + FONT.text,
      }),
    ),
    fitted(labelText(x.label, locale), FONT.axis, right - left, {
      ...bold,
      x: (left + right) / 2,
      y: floor + GAP + FONT.text * LINE + FONT.axis,
    }),
    fitted(labelText(y.label, locale), FONT.axis, floor - top, {
      ...bold,
      x: titleX,
      y: titleY,
      transform: turn,
    }),
  ];
  return {
    boxOf: (column, row) => ({
      left: left + column * cell,
      right: left + (column + 1) * cell,
      top: floor - (row + 1) * height,
      bottom: floor - row * height,
    }),
    left,
    right,
    bottom: floor + GAP + FONT.text * LINE + FONT.axis * LINE,
    labels: element("g", { class: "axes", fill: INK.text }, ...labels),
  };
}
