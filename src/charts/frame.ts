import type { Locale } from "../core/label.ts";
import { FULL, toPoints } from "../core/micropoints.ts";
import type { Plan, PlannedAxis } from "../engine/plan.ts";
import { type AxisLayout, axisLayout } from "./axis-layout.ts";
import type { Box } from "./boxes.ts";
import { MARGIN } from "./style.ts";

/** Where the parts of the plot lie. */
export type Frame = {
  readonly plot: Box;
  /** Points 0..100 to pixels. */
  readonly xAt: (points: number) => number;
  readonly yAt: (points: number) => number;
  readonly x: AxisLayout;
  readonly y: AxisLayout;
};

/** The pixel box of a cell. */
export function cellBox({ xAt, yAt }: Frame, { axes }: Plan, x: number, y: number): Box {
  const edge = (axis: PlannedAxis, band: number): number => toPoints(axis.bands[band]?.from ?? FULL);
  return {
    left: xAt(edge(axes[0], x)),
    right: xAt(edge(axes[0], x + 1)),
    top: yAt(edge(axes[1], y + 1)),
    bottom: yAt(edge(axes[1], y)),
  };
}

const LEAST_PLOT = 120;

/** Lays out the plot between two heights of a picture. */
export function frameOf(plan: Plan, width: number, top: number, bottom: number, locale: Locale): Frame {
  // How much room an axis's texts take depends on the length of the axis, and that on the room: one pass on a guess decides.
  const guess = Math.max(LEAST_PLOT, bottom - top - 60);
  const y = axisLayout(plan.axes[1], guess, "y", locale);
  const left = MARGIN + y.depth;
  const right = Math.max(width - MARGIN, left + LEAST_PLOT);
  const x = axisLayout(plan.axes[0], right - left, "x", locale);
  const floor = Math.max(bottom - x.depth, top + LEAST_PLOT);
  const upright = axisLayout(plan.axes[1], floor - top, "y", locale);
  return {
    plot: { left, right, top, bottom: floor },
    xAt: (points) => left + (points / 100) * (right - left),
    yAt: (points) => floor - (points / 100) * (floor - top),
    x,
    y: upright,
  };
}
