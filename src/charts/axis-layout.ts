import type { Locale } from "../core/label.ts";
import { FULL, toPoints } from "../core/micropoints.ts";
import type { PlannedAxis } from "../engine/plan.ts";
import { labelText } from "../text/label.ts";
import { laneCount, lanesOf, type Span } from "./lanes.ts";
import { FONT, LINE } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { thresholdText } from "./words.ts";

/** A text along an axis: where its middle is, counted from the axis's zero, and in which lane away from the plot. */
export type AxisText = { readonly text: string; readonly at: number; readonly lane: number | null };

/** Texts of one kind along an axis, and the pixels that a lane of them takes away from the plot. */
export type AxisTexts = {
  readonly texts: readonly AxisText[];
  readonly lane: number;
  readonly depth: number;
};

/** The texts of one axis, and the room that they take beside the plot, the axis's title included. */
export type AxisLayout = {
  readonly ticks: AxisTexts;
  readonly bands: AxisTexts;
  /** Whether the labels of the bands are turned to run along y. */
  readonly turned: boolean;
  readonly depth: number;
};

/** Between the plot and the first text, and between kinds of texts. */
export const GAP = 6;

const MOST_LANES = 3;
/** Labels of y bands that are no wider stand upright. */
const SHORT = 56;

function inLanes(texts: readonly string[], spans: readonly Span[], lane: number): AxisTexts {
  const lanes = lanesOf(spans, MOST_LANES);
  return {
    texts: texts.map((text, i) => {
      const { from, to } = spans[i] as Span;
      return { text, at: (from + to) / 2, lane: lanes[i] as number | null };
    }),
    lane,
    depth: laneCount(lanes) * lane + GAP,
  };
}

/** A span around a place, moved inside the axis where it would reach over an end. */
function spanAround(middle: number, size: number, length: number): Span {
  const from = Math.max(0, Math.min(middle - size / 2, length - size));
  return { from, to: from + size };
}

/** Lays out the texts of an axis that is so many pixels long: along x beneath the plot, or at y to its left. */
export function axisLayout(axis: PlannedAxis, length: number, which: "x" | "y", locale: Locale): AxisLayout {
  const at = (micropoints: number): number => (micropoints / FULL) * length;
  const edges = [...axis.bands.map(({ from }) => from), FULL];
  const numbers = edges.map((edge) => thresholdText(toPoints(edge), locale));
  const widths = numbers.map((text) => textWidth(text, FONT.small) + 4);
  const ticks = inLanes(
    numbers,
    edges.map((edge, i) => {
      const size = which === "y" ? FONT.small * LINE : (widths[i] as number);
      return { from: at(edge) - size / 2, to: at(edge) + size / 2 };
    }),
    which === "y" ? Math.max(...widths) : FONT.small * LINE,
  );

  const labels = axis.bands.map(({ label }) => labelText(label, locale));
  const sizes = labels.map((label) => textWidth(label, FONT.text) + 4);
  const widest = Math.max(...sizes);
  const upright = which === "y" && widest <= SHORT;
  const bands = inLanes(
    labels,
    axis.bands.map(({ from }, i) => {
      const size = upright ? FONT.text * LINE : (sizes[i] as number) + 6;
      return spanAround(at((from + (edges[i + 1] as number)) / 2), Math.min(size, length), length);
    }),
    upright ? widest : FONT.text * LINE,
  );
  const depth = ticks.depth + bands.depth + FONT.axis * LINE + (which === "y" ? GAP : 0);
  return { ticks, bands, turned: which === "y" && !upright, depth };
}
