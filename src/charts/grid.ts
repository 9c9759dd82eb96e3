import type { Locale } from "../core/label.ts";
import { toPoints } from "../core/micropoints.ts";
import type { Plan } from "../engine/plan.ts";
import { labelText } from "../text/label.ts";
import type { Box, BoxSet } from "./boxes.ts";
import { cellBox, type Frame } from "./frame.ts";
import { FONT, INK, LINE } from "./style.ts";
import { cutText, textWidth } from "./text-width.ts";
import type { TierLook } from "./tiers.ts";
import { element, titleOf, xmlText } from "./xml.ts";

/** The text in the corner of a cell: its tier and label, and the box that both take. */
export type CellText = { readonly tier: string; readonly label: string; readonly box: Box };

const PAD = 6;

/** Puts tier and label of each cell at its upper or lower edge, where no mark stands if there is room; none in a cell too small. */
export function cellTexts(plan: Plan, frame: Frame, marks: BoxSet, locale: Locale): CellText[] {
  return plan.cells.flatMap((column, x) =>
    column.flatMap(({ tier, label }, y) => {
      const cell = cellBox(frame, plan, x, y);
      const room = cell.right - cell.left - 2 * PAD;
      const height = FONT.small * LINE;
      if (cell.bottom - cell.top < height + PAD) return [];
      const first = cutText(tier, FONT.small, room, true);
      if (first === "") return [];
      const used = textWidth(`${first} `, FONT.small, true) + 2;
      const second = cutText(labelText(label, locale), FONT.small, Math.max(0, room - used));
      const width = second === "" ? used : used + textWidth(second, FONT.small);
      const tops = [cell.top + PAD - 2, cell.bottom - PAD + 2 - height];
      const places = tops.flatMap((top) =>
        [cell.left + PAD, cell.right - PAD - width, (cell.left + cell.right - width) / 2].map((left) => ({
          left,
          top,
          right: left + width,
          bottom: top + height,
        })),
      );
      const box = places.find((place) => !marks.isHitBy(place)) ?? (places[0] as Box);
      return [{ tier: first, label: second, box }];
    }),
  );
}

/** The tinted cells, the lines between the bands, and the frame. */
export function cellsDrawn(
  plan: Plan,
  frame: Frame,
  looks: ReadonlyMap<string, TierLook>,
  title: (x: number, y: number) => string,
): string {
  const cells = plan.cells.flatMap((column, x) =>
    column.map(({ id, tier }, y) => {
      const { left, top, right, bottom } = cellBox(frame, plan, x, y);
      const fill = (looks.get(tier) as TierLook).tint;
      const box = { x: left, y: top, width: right - left, height: bottom - top };
      return element("rect", { class: "cell", "data-cell": id, ...box, fill }, titleOf(title(x, y)));
    }),
  );
  const { left, top, right, bottom } = frame.plot;
  const paint = { stroke: INK.line, "stroke-width": 1 };
  const [xAxis, yAxis] = plan.axes;
  const lines = [
    ...xAxis.bands.slice(1).map(({ from }) => {
      const x = frame.xAt(toPoints(from));
      return element("line", { x1: x, y1: top, x2: x, y2: bottom, ...paint });
    }),
    ...yAxis.bands.slice(1).map(({ from }) => {
      const y = frame.yAt(toPoints(from));
      return element("line", { x1: left, y1: y, x2: right, y2: y, ...paint });
    }),
  ];
  const size = { x: left, y: top, width: right - left, height: bottom - top };
  const border = element("rect", { ...size, fill: "none", stroke: INK.frame, "stroke-width": 1.25 });
  return element("g", { class: "cells" }, cells.join(""), lines.join(""), border);
}

/** Tier and label of the cells. */
export function cellTextsDrawn(texts: readonly CellText[]): string {
  const drawn = texts.map(({ tier, label, box }) => {
    const place = { x: box.left, y: box.top + FONT.small };
    const bold = element("tspan", { "font-weight": "bold" }, xmlText(tier));
    const rest = label === "" ? "" : element("tspan", { dx: 4 }, xmlText(label));
    return element("text", { class: "cell-text", ...place }, bold, rest);
  });
  return element("g", { fill: INK.quiet, "font-size": FONT.small }, drawn.join(""));
}
