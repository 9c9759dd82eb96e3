import type { Frame } from "../../charts/frame.ts";
import { CROSSED, type MarkPaint, markAt, REACH } from "../../charts/marks.ts";
import type { Spot } from "../../charts/spread.ts";
import { element, titleOf } from "../../charts/xml.ts";
import { dayNumber } from "../../core/day.ts";
import type { Direction } from "../movement/direction.ts";
import type { Trail, TrailPoint } from "./trail.ts";

/** How the trails of a direction look: by shape as well as by colour. All are seen on every tint of a cell, at 3:1. */
export const TRAILS: { readonly [way in Direction]: Pick<MarkPaint, "shape" | "colour"> } = {
  rose: { shape: "triangle", colour: "#0b5cad" },
  fell: { shape: "wedge", colour: "#b3470b" },
  beside: { shape: "diamond", colour: "#7b3fa0" },
  stayed: { shape: "circle", colour: "#3d4852" },
};

export const RADIUS = 5.5;
/** The ring around a mark that does not count yet where it stands. */
export const RING = RADIUS * REACH;

/** The mark at the end of a trail: hollow where the customer is not placed now, crossed where it is excluded. */
export function endMark({ way, to }: Pick<Trail, "way" | "to">, x: number, y: number): string {
  if (to === "excluded") return markAt(x, y, RADIUS, { ...CROSSED, colour: TRAILS[way].colour });
  return markAt(x, y, RADIUS, { ...TRAILS[way], hollow: to === "unplaced" });
}

/** The ring of a customer that is beyond an edge and does not count there yet. */
export function ringAt(x: number, y: number, colour: string): string {
  return element("circle", { cx: x, cy: y, r: RING, fill: "none", stroke: colour, "stroke-width": 1.25 });
}

/** Where a trail begins. */
export function startAt(x: number, y: number, colour: string): string {
  return element("circle", { cx: x, cy: y, r: 2.5, fill: "#ffffff", stroke: colour, "stroke-width": 1.25 });
}

/** A line of a trail; dashed where nobody knows the way between its ends. */
export function stepLine(x1: number, y1: number, x2: number, y2: number, afterGap: boolean): string {
  return element("line", { x1, y1, x2, y2, "stroke-dasharray": afterGap ? "2 4" : undefined });
}

/** The lines of a trail: the older, the thinner and fainter. */
function linesOf(points: readonly TrailPoint[], frame: Frame, end: Spot): string[] {
  const first = dayNumber((points[0] as TrailPoint).asOf);
  const span = Math.max(1, dayNumber((points.at(-1) as TrailPoint).asOf) - first);
  const at = (i: number): readonly [number, number] => {
    const { x, y } = points[i] as TrailPoint;
    // The mark may stand a little to the side of its place, and the trail ends where it stands.
    return i === points.length - 1 ? [end.x, end.y] : [frame.xAt(x.score), frame.yAt(y.score)];
  };
  return points.slice(1).map(({ asOf, afterGap }, i) => {
    const age = (dayNumber(asOf) - first) / span;
    const paint = { "stroke-opacity": 0.25 + 0.65 * age, "stroke-width": 1 + 1.4 * age };
    return element("g", paint, stepLine(...at(i), ...at(i + 1), afterGap));
  });
}

/** The trails, each from a small ring where it begins to the mark where the customer stands now. */
export function trailsDrawn(
  trails: readonly { readonly trail: Trail; readonly spot: Spot; readonly title: string }[],
  frame: Frame,
): string {
  const drawn = trails.map(({ trail, spot, title }) => {
    const { colour } = TRAILS[trail.way];
    const [start] = trail.points as readonly [TrailPoint, ...TrailPoint[]];
    const begin =
      trail.points.length === 1 ? "" : startAt(frame.xAt(start.x.score), frame.yAt(start.y.score), colour);
    return element(
      "g",
      {
        class: "trail",
        "data-customer": trail.customer,
        fill: "none",
        stroke: colour,
        "stroke-linecap": "round",
      },
      titleOf(title),
      ...linesOf(trail.points, frame, spot),
      begin,
    );
  });
  const marks = trails.map(({ trail, spot, title }) =>
    element(
      "g",
      { class: "now", "data-customer": trail.customer },
      titleOf(title),
      trail.waiting ? ringAt(spot.x, spot.y, TRAILS[trail.way].colour) : "",
      endMark(trail, spot.x, spot.y),
    ),
  );
  return element("g", { class: "trails" }, ...drawn, ...marks);
}
