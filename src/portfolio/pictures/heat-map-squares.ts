import { FONT, INK } from "../../charts/style.ts";
import { textWidth } from "../../charts/text-width.ts";
import { element, titleOf, xmlText } from "../../charts/xml.ts";
import { formatShare } from "../../text/format.ts";
import { sumOfCounts } from "../movement/count.ts";
import type { Count } from "../movement/movement.ts";
import type { HeatMapLayout } from "./heat-map-layout.ts";
import { shadeOf } from "./shades.ts";
import { signAt } from "./signs.ts";
import type { MeasureOfCount } from "./transition-measure.ts";
import type { TransitionLine, TransitionSquare, TransitionSquares } from "./transition-squares.ts";
import { WAY_LOOKS } from "./ways.ts";
import { type PictureWording, placeFrom, placeTo } from "./wording.ts";

const SIGN = 4;

/** The squares of a heat map, each with its number and its share of its row; and the sums of rows and columns. */
export function heatMapSquaresDrawn(
  { rows, columns, squares }: TransitionSquares,
  { sizeOf, textOf }: MeasureOfCount,
  { left, top, width, height }: HeatMapLayout,
  wording: PictureWording,
): string {
  const { say, money, locale } = wording;
  const moved = squares.filter(({ way }) => way !== "stayed").map(({ count }) => sizeOf(count));
  const most = moved.reduce((highest, value) => Math.max(highest, value), 0);
  const box = (row: number, column: number) => ({
    x: left + column * width,
    y: top + row * height,
    width,
    height,
  });

  const squareDrawn = ({ row, column, from, to, count, way }: TransitionSquare): string => {
    const { sum } = rows[row] as TransitionLine;
    const { hue, sign } = WAY_LOOKS[way];
    const { x, y } = box(row, column);
    const [value, text] = [sizeOf(count), textOf(count)];
    const half = textWidth(text, FONT.axis, true) / 2;
    // With a sign before it, the number is a little to the right.
    const middle = x + width / 2 + (sign === null ? 0 : SIGN + 2);
    const share = sizeOf(sum) === 0 ? "" : formatShare(value / sizeOf(sum), locale);
    const title = say("ways.square", {
      from: placeFrom(from, wording),
      to: placeTo(to, wording),
      customers: count.customers,
      before: sum.customers,
      amount: money(count),
      way: say(`way.${way}`),
    });
    const centred = { "text-anchor": "middle" };
    return element(
      "g",
      { class: "square", "data-from": from, "data-to": to },
      titleOf(title),
      element("rect", {
        ...box(row, column),
        fill: shadeOf(hue, most === 0 ? 0 : Math.min(1, value / most)),
      }),
      sign === null ? "" : signAt(sign, middle - half - SIGN - 3, y + 12, SIGN),
      element(
        "text",
        { ...centred, x: middle, y: y + 17, "font-size": FONT.axis, "font-weight": "bold" },
        xmlText(text),
      ),
      share === ""
        ? ""
        : element("text", { ...centred, x: x + width / 2, y: y + 32, "font-size": FONT.small }, share),
    );
  };

  const [right, bottom] = [left + columns.length * width, top + rows.length * height];
  const lines = [
    ...Array.from({ length: columns.length + 1 }, (_, i) => left + i * width).map((x) =>
      element("line", { x1: x, y1: top, x2: x, y2: bottom }),
    ),
    ...Array.from({ length: rows.length + 1 }, (_, i) => top + i * height).map((y) =>
      element("line", { x1: left, y1: y, x2: right, y2: y }),
    ),
  ];
  const sumDrawn = (sum: Count, row: number, column: number): string => {
    const { x, y } = box(row, column);
    const place = { x: x + width / 2, y: y + height / 2 + FONT.axis * 0.36 };
    return element(
      "text",
      { class: "sum", ...place, "text-anchor": "middle", "font-size": FONT.axis },
      xmlText(textOf(sum)),
    );
  };
  const sums = [
    ...rows.map(({ sum }, row) => sumDrawn(sum, row, columns.length)),
    ...columns.map(({ sum }, column) => sumDrawn(sum, rows.length, column)),
    sumDrawn(sumOfCounts(rows.map(({ sum }) => sum)), rows.length, columns.length),
  ];
  return element(
    "g",
    { class: "squares", fill: INK.text },
    element("g", { class: "lines", stroke: "#d3d8de", "stroke-width": 0.5 }, ...lines),
    ...squares.map(squareDrawn),
    ...sums,
  );
}
