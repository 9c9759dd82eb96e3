import { FONT, INK, MARGIN } from "../../charts/style.ts";
import { cutText } from "../../charts/text-width.ts";
import { type Attributes, coordinate, element, titleOf, xmlText } from "../../charts/xml.ts";
import type { HeatMapLayout, HeatMapTexts } from "./heat-map-layout.ts";

/** From the middle of a line of text to its baseline, in units of the font size. */
const BASELINE = 0.36;

/** A text cut to its room; the whole of it is a title where something was cut off. */
function fitted(text: string, room: number, attributes: Attributes): string {
  const short = cutText(text, FONT.text, room);
  return element("text", attributes, short === text ? "" : titleOf(text), xmlText(short));
}

/** The labels along the sides of a heat map, and what the sides are. */
export function heatMapLabelsDrawn(
  { rows, columns, heads }: HeatMapTexts,
  { left, top, width, height, turned, labelRoom }: HeatMapLayout,
): string {
  const middleOf = (column: number): number => left + column * width + width / 2;
  const baselineOf = (row: number): number => top + row * height + height / 2 + FONT.text * BASELINE;
  const rowLabels = [...rows, heads.sum].map((text, row) =>
    fitted(text, left - MARGIN - 8, {
      x: left - 8,
      y: baselineOf(row),
      "text-anchor": "end",
      "font-weight": row === rows.length ? "bold" : undefined,
    }),
  );
  const columnLabels = columns.map((text, column) => {
    const y = top - 6;
    if (!turned) return fitted(text, labelRoom, { x: middleOf(column), y, "text-anchor": "middle" });
    const x = middleOf(column) + FONT.text * BASELINE;
    return fitted(text, labelRoom, { x, y, transform: `rotate(-90 ${coordinate(x)} ${coordinate(y)})` });
  });
  const bold = { "font-weight": "bold" };
  const above = top - 6 - (turned ? labelRoom + 8 : FONT.text + 8);
  return element(
    "g",
    { class: "labels", fill: INK.text, "font-size": FONT.text },
    ...rowLabels,
    ...columnLabels,
    fitted(heads.sum, width, { x: middleOf(columns.length), y: top - 6, "text-anchor": "middle", ...bold }),
    fitted(heads.from, left - MARGIN - 8, { x: left - 8, y: top - 6, "text-anchor": "end", ...bold }),
    fitted(heads.to, width * columns.length, { x: left, y: above, ...bold }),
  );
}
