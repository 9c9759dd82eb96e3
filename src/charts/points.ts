import { type Callout, calloutFont } from "./callouts.ts";
import type { Frame } from "./frame.ts";
import { type MarkPaint, markAt } from "./marks.ts";
import type { Scored, Spot } from "./spread.ts";
import { INK } from "./style.ts";
import { element, linked, titleOf, xmlText } from "./xml.ts";

/** Lines from the lowest to the highest possible score, on both axes; pale, and paler where there are many. */
export function whiskersDrawn(
  spots: readonly Spot[],
  frame: Frame,
  colourOf: (customer: Scored) => string,
): string {
  const lines = spots.flatMap(({ customer, x, y }) => {
    const stroke = colourOf(customer);
    const [across, upward] = [customer.x, customer.y];
    return [
      { stroke, x1: frame.xAt(across.low), y1: y, x2: frame.xAt(across.high), y2: y },
      { stroke, x1: x, y1: frame.yAt(upward.low), x2: x, y2: frame.yAt(upward.high) },
    ];
  });
  const visible = lines.filter(({ x1, y1, x2, y2 }) => x1 !== x2 || y1 !== y2);
  const opacity = spots.length <= 20 ? 0.45 : spots.length <= 100 ? 0.28 : 0.14;
  const paint = { class: "whiskers", "stroke-width": 0.9, "stroke-opacity": opacity };
  return element("g", paint, visible.map((line) => element("line", line)).join(""));
}

/** The marks, each with everything that is said of its customer. */
export function marksDrawn(
  spots: readonly Spot[],
  radius: number,
  paintOf: (customer: Scored) => MarkPaint,
  titleFor: (customer: Scored) => string,
): string {
  const marks = spots.map(({ customer, x, y }) =>
    element(
      "g",
      { class: "customer", "data-customer": String(customer.index) },
      // Within the link it is the link's name as well.
      linked(customer.href, titleOf(titleFor(customer)) + markAt(x, y, radius, paintOf(customer))),
    ),
  );
  return element("g", { class: "customers" }, marks.join(""));
}

/** Names and numbers on a pale ground, and the lines that lead to them. */
export function calloutsDrawn(callouts: readonly Callout[]): string {
  const leaders = callouts.flatMap(({ leader }) => (leader ? [element("line", leader)] : []));
  const texts = callouts.map(({ box, text, spot, isNumber }) => {
    const { left, top, right, bottom } = box;
    const ground = { x: left, y: top, width: right - left, height: bottom - top, rx: 2 };
    const font = { "font-size": calloutFont(isNumber), "font-weight": isNumber ? "bold" : undefined };
    const place = { x: (left + right) / 2, y: top + calloutFont(isNumber), "text-anchor": "middle" };
    const full = isNumber || text === spot.customer.name ? "" : titleOf(spot.customer.name);
    return element(
      "g",
      { class: isNumber ? "number" : "label", "data-customer": String(spot.customer.index) },
      full,
      linked(
        isNumber ? null : spot.customer.href,
        element("rect", { ...ground, fill: "#ffffff", "fill-opacity": 0.7 }) +
          element("text", { ...place, ...font }, xmlText(text)),
        true,
      ),
    );
  });
  return element(
    "g",
    { class: "callouts", fill: INK.text },
    element("g", { class: "leaders", stroke: INK.quiet, "stroke-width": 0.6 }, leaders.join("")),
    texts.join(""),
  );
}
