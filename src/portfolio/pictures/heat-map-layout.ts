import { FONT, LINE, MARGIN } from "../../charts/style.ts";
import { textWidth } from "../../charts/text-width.ts";

/** The texts along the sides of a heat map, and in it. */
export type HeatMapTexts = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What the sides and the sums are. */
  readonly heads: { readonly from: string; readonly to: string; readonly sum: string };
  /** In the squares and the sums. */
  readonly numbers: readonly string[];
};

/** Where the parts of a heat map lie, in pixels. */
export type HeatMapLayout = {
  /** The upper left corner of the first square. */
  readonly left: number;
  readonly top: number;
  /** The size of a square; sums take as much. */
  readonly width: number;
  readonly height: number;
  /** Whether the labels of the columns are turned, and the room that they have. */
  readonly turned: boolean;
  readonly labelRoom: number;
  /** The ends of the picture. */
  readonly right: number;
  readonly bottom: number;
};

/** Beside a number in a square: its sign, and white space. */
const BESIDE = 22;
const HEIGHT = 38;
const WIDEST = 96;
/** The longest that a label is written along a side. */
const LABEL = 190;

/**
 * Lays out a heat map beneath a height of a picture that should be so wide. Where the squares need more room than that, it becomes wider: a number
 * that cannot be read is none.
 */
export function heatMapLayout(
  { rows, columns, heads, numbers }: HeatMapTexts,
  width: number,
  top: number,
): HeatMapLayout {
  const widest = (texts: readonly string[], size: number): number =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const heading = widest([heads.from, heads.sum], FONT.text) * 1.07;
  const label = Math.min(Math.max(widest(rows, FONT.text), heading), LABEL, width * 0.3) + 10;
  const left = MARGIN + label;
  const least = widest(numbers, FONT.axis) * 1.07 + BESIDE;
  const square = Math.max(least, Math.min(WIDEST, (width - MARGIN - left) / (columns.length + 1)));
  const wanted = widest(columns, FONT.text);
  const turned = wanted > square - 6;
  const labelRoom = turned ? Math.min(wanted, LABEL) + 2 : square - 6;
  // Above the labels of the columns stands what they are.
  const first = top + FONT.text * LINE + 6 + (turned ? labelRoom + 6 : FONT.text * LINE + 4);
  return {
    left,
    top: first,
    width: square,
    height: HEIGHT,
    turned,
    labelRoom,
    right: Math.max(width, left + square * (columns.length + 1) + MARGIN),
    bottom: first + HEIGHT * (rows.length + 1) + MARGIN,
  };
}
