import type { Item } from "../../charts/flow.ts";
import { FONT, INK } from "../../charts/style.ts";
import { cutText, textWidth } from "../../charts/text-width.ts";
import { element, titleOf, xmlText } from "../../charts/xml.ts";
import { between } from "../allocation/customer-lines.ts";
import type { CellEffort } from "./effort-cells.ts";
import { cellTitle, type EffortWording } from "./effort-words.ts";
import type { EvenGrid } from "./even-grid.ts";
import { type Hue, shadeOf } from "./shades.ts";
import { type Sign, signAt } from "./signs.ts";

/** The height of a cell that has room for all that is said of it. */
export const CELL_HEIGHT = 112;

const PAD = 9;
const BAR = 12;
const SIGN = 4;
const TODAY = { fill: "#ffffff", stroke: INK.frame, "stroke-width": 1 };
const PLANNED = { fill: "#1f4e79" };

/** Grounds are pale, so that the bars on them are seen at 3:1. */
const DARKEST = 0.45;

/** Hours to be moved in a cell, each with how it is told: what is missing, and what is too much. */
const BALANCES = [
  { which: "under", code: "effort.more", sign: "up", hue: "blue" },
  { which: "over", code: "effort.fewer", sign: "down", hue: "orange" },
] as const satisfies readonly {
  readonly which: "under" | "over";
  readonly code: "effort.more" | "effort.fewer";
  readonly sign: Sign;
  readonly hue: Hue;
}[];

function balanceText(
  one: CellEffort,
  { which, code }: (typeof BALANCES)[number],
  { say, hours }: EffortWording,
): string {
  return say(code, { hours: hours(one[which].hours), customers: one[which].customers });
}

/** Today's hours in a cell, as far as they are given. */
function todayText({ customers, today, withoutToday }: CellEffort, { say, hours }: EffortWording): string {
  if (withoutToday === customers) return "–";
  return say(withoutToday === 0 ? "effort.hours" : "effort.hoursPartly", {
    hours: hours(today),
    count: withoutToday,
  });
}

function plannedText({ planned }: CellEffort, { say, hours }: EffortWording): string {
  return say("effort.hours", { hours: hours(planned) });
}

/** The room that the numbers beside the bars take. */
function widestHours(cells: readonly CellEffort[], wording: EffortWording): number {
  const texts = cells.flatMap((one) => [todayText(one, wording), plannedText(one, wording)]);
  return Math.max(...texts.map((text) => textWidth(text, FONT.small))) + 6;
}

/** The shortest that the longest bar may be. */
const LEAST_BAR = 24;

/** The least width of a cell in which the numbers of all cells can be read. */
export function leastCellWidth(cells: readonly CellEffort[], wording: EffortWording): number {
  const balances = cells.flatMap((one) => BALANCES.map((balance) => balanceText(one, balance, wording)));
  const widest = Math.max(...balances.map((text) => textWidth(text, FONT.small)));
  return 2 * PAD + Math.max(widest + 2 * SIGN + 6, LEAST_BAR + widestHours(cells, wording));
}

/** The ground of a cell: what it needs more or less of on balance, the darker, the more hours. */
function groundOf({ under, over }: CellEffort, most: number): string {
  const balance = between(under.hours, over.hours);
  if (balance === 0) return "#ffffff";
  return shadeOf(balance > 0 ? "blue" : "orange", (Math.abs(balance) / most) * DARKEST);
}

/** The cells of a matrix, each with today's hours above the planned ones on one scale, and the hours to be moved. */
export function effortCellsDrawn(
  cells: readonly CellEffort[],
  columns: number,
  { boxOf }: EvenGrid,
  wording: EffortWording,
): string {
  const { say, number, place, share } = wording;
  const rows = cells.length / columns;
  const mostHours = Math.max(...cells.flatMap(({ today, planned }) => [today, planned]));
  const mostMoved = Math.max(...cells.map(({ under, over }) => Math.abs(between(under.hours, over.hours))));
  const beside = widestHours(cells, wording);
  const atStake = cells.reduce((sum, one) => sum + one.atStake, 0);
  const drawn = cells.map((one, i) => {
    const cell = one.cell as NonNullable<CellEffort["cell"]>;
    const { left, top, right, bottom } = boxOf(Math.floor(i / rows), i % rows);
    const longest = right - left - 2 * PAD - beside;
    const text = (words: string, size: number, x: number, y: number, bold?: "bold"): string =>
      element(
        "text",
        { x, y, "font-size": size, "font-weight": bold },
        xmlText(cutText(words, size, right - PAD - x, bold !== undefined)),
      );
    const bar = (value: number, words: string, y: number, paint: typeof TODAY | typeof PLANNED): string => {
      const width = mostHours === 0 ? 0 : (value / mostHours) * longest;
      return (
        element("rect", { x: left + PAD, y, width, height: BAR, ...paint }) +
        text(words, FONT.small, left + PAD + width + 5, y + BAR - 2)
      );
    };
    const balances = BALANCES.filter(({ which }) => one[which].customers > 0).map((balance, line) => {
      const y = top + 88 + line * 15;
      return (
        signAt(balance.sign, left + PAD + SIGN, y - 4, SIGN) +
        text(balanceText(one, balance, wording), FONT.small, left + PAD + 2 * SIGN + 5, y)
      );
    });
    const size = { customers: number(one.customers), share: share(one.atStake, atStake) };
    return element(
      "g",
      { class: "effort", "data-cell": cell.id },
      titleOf(cellTitle(one, wording)),
      element("rect", {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        fill: groundOf(one, mostMoved),
        stroke: INK.line,
        "stroke-width": 1,
      }),
      text(`${cell.tier} ${place(cell.id)}`, FONT.text, left + PAD, top + 17, "bold"),
      ...(one.customers === 0
        ? [text(say("effort.nobody"), FONT.small, left + PAD, top + 33)]
        : [
            text(say("effort.cellSize", size), FONT.small, left + PAD, top + 33),
            bar(one.today, todayText(one, wording), top + 41, TODAY),
            bar(one.planned, plannedText(one, wording), top + 57, PLANNED),
            ...balances,
          ]),
    );
  });
  return element("g", { class: "efforts", fill: INK.text }, ...drawn);
}

/** What the bars, grounds and signs mean. */
export function effortKey({ say }: EffortWording): Item[] {
  const box = (paint: { readonly fill: string; readonly stroke?: string }) => (x: number, y: number) =>
    element("rect", { x: x - 9, y: y - BAR / 2, width: 18, height: BAR, ...paint });
  return [
    { text: say("effort.legend.today"), half: 9, sign: box(TODAY) },
    { text: say("effort.legend.planned"), half: 9, sign: box(PLANNED) },
    ...BALANCES.map(
      ({ code, sign, hue }): Item => ({
        text: say(code === "effort.more" ? "effort.legend.more" : "effort.legend.fewer"),
        half: 9,
        sign: (x, y) => box({ fill: shadeOf(hue, DARKEST) })(x, y) + signAt(sign, x, y, SIGN),
      }),
    ),
  ];
}
