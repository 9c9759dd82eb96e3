import { thresholdText } from "../charts/words.ts";
import { coordinate, element, xmlText } from "../charts/xml.ts";
import type { Locale } from "../core/label.ts";
import { FULL, toPoints } from "../core/micropoints.ts";
import type { PlannedAxis } from "../engine/plan.ts";
import type { AxisAssessment } from "../engine/result.ts";
import { formatPoints } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { both } from "./words.ts";

// Widths are given in percent and as attributes: the policy of the page forbids styles in elements, and the texts keep their size.
const percent = (points: number): string => `${coordinate(points)}%`;

/** Where each band begins and ends, in points. */
function edgesOf({
  bands,
}: PlannedAxis): { readonly from: number; readonly to: number; readonly label: PlannedAxis["label"] }[] {
  return bands.map(({ from, label }, i) => ({
    from: toPoints(from),
    to: toPoints(bands[i + 1]?.from ?? FULL),
    label,
  }));
}

/** A score between its low and its high on the bands of its axis. It is drawn for the eye: the words beside it say the same. */
export function rangeBar(axis: AxisAssessment, planned: PlannedAxis): string {
  const { score, low, high } = axis;
  const bands = edgesOf(planned);
  const names = (locale: Locale): string =>
    bands
      .map(({ from, to, label }) =>
        element(
          "text",
          { class: "band-name", x: percent((from + to) / 2), y: 11 },
          xmlText(labelText(label, locale)),
        ),
      )
      .join("");
  const edges = [...bands.map(({ from }) => from), 100].map((points, i, { length }) => {
    const anchor = i === 0 ? "start" : i === length - 1 ? "end" : "middle";
    return element(
      "text",
      { class: "edge", x: percent(points), y: 46, "text-anchor": anchor },
      thresholdText(points, "en"),
    );
  });
  const rectangles = bands.map(({ from, to }, i) =>
    element("rect", {
      class: i % 2 === 0 ? "band" : "band other",
      x: percent(from),
      y: 16,
      width: percent(to - from),
      height: 18,
    }),
  );
  const range = element("rect", {
    class: "range",
    x: percent(low),
    y: 20,
    width: percent(Math.max(high - low, 0.4)),
    height: 10,
  });
  const marker =
    score === null
      ? ""
      : element(
          "svg",
          { class: "at", x: percent(score), y: 25 },
          element("path", { d: "M0-11L6 0L0 11L-6 0Z" }),
        );
  return element(
    "svg",
    { class: "range-bar", "aria-hidden": "true", height: 50 },
    ...rectangles,
    range,
    marker,
    both((locale) => names(locale), "g"),
    ...edges,
  );
}

/** The matrix in small: the cells, all places that are possible, and the place now. */
export function placeMap(
  axes: readonly [AxisAssessment, AxisAssessment],
  [xAxis, yAxis]: readonly [PlannedAxis, PlannedAxis],
): string {
  const [x, y] = axes;
  const line = (attributes: { readonly [name: string]: number }): string => element("line", attributes);
  const lines = [
    ...edgesOf(xAxis)
      .slice(1)
      .map(({ from }) => line({ x1: from, y1: 0, x2: from, y2: 100 })),
    ...edgesOf(yAxis)
      .slice(1)
      .map(({ from }) => line({ x1: 0, y1: 100 - from, x2: 100, y2: 100 - from })),
  ];
  const least = 1.5;
  const area = {
    x: x.low,
    y: 100 - Math.max(y.high, y.low + least),
    width: Math.max(x.high - x.low, least),
    height: Math.max(y.high - y.low, least),
  };
  const dot =
    x.score === null || y.score === null ? "" : element("circle", { cx: x.score, cy: 100 - y.score, r: 3.5 });
  return element(
    "svg",
    { class: "place-map", "aria-hidden": "true", viewBox: "-1 -1 102 102" },
    element("rect", { class: "plot", x: 0, y: 0, width: 100, height: 100 }),
    element("rect", { class: "range", ...area }),
    ...lines,
    dot,
  );
}

/** How many of a dimension's possible points it gives: the outline is its weight, on the scale of the heaviest one. */
export function shareBar(contribution: number, share: number, heaviest: number): string {
  const width = (points: number): string => percent(Math.min(100, Math.max(0, points / heaviest)));
  return element(
    "svg",
    { class: "share-bar", "aria-hidden": "true", height: 10 },
    element("rect", { class: "room", width: width(share * 100), height: 10 }),
    element("rect", { class: "range", width: width(contribution), height: 10 }),
  );
}

/** A change of points from a line in the middle, to the right where it adds; `largest` fills its half. */
export function changeBar(points: number, largest: number): string {
  const width = (Math.abs(points) / largest) * 50;
  return element(
    "svg",
    { class: "change-bar", "aria-hidden": "true", height: 10 },
    element("rect", {
      class: points < 0 ? "down" : "up",
      x: percent(points < 0 ? 50 - width : 50),
      width: percent(width),
      height: 10,
    }),
    element("line", { x1: "50%", x2: "50%", y1: 0, y2: 10 }),
  );
}

/** Points as they are shown, the same in both languages. */
export function pointsText(points: number | null): string {
  return formatPoints(points, "en");
}
