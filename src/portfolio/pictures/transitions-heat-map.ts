import { emptyDrawn } from "../../charts/empty.ts";
import { type Item, rowsDrawn } from "../../charts/flow.ts";
import { paragraphDrawn } from "../../charts/paragraph.ts";
import type { Picture, PictureTable } from "../../charts/picture.ts";
import { idOf, pixels, sheetDrawn } from "../../charts/sheet.ts";
import { FONT, LINE, MARGIN } from "../../charts/style.ts";
import { element } from "../../charts/xml.ts";
import type { Matrix } from "../../engine/matrix.ts";
import { formatShare } from "../../text/format.ts";
import { sumOfCounts } from "../movement/count.ts";
import type { Count, PortfolioMovement, PortfolioSide } from "../movement/movement.ts";
import { heatMapLabelsDrawn } from "./heat-map-labels.ts";
import { heatMapLayout } from "./heat-map-layout.ts";
import { heatMapSquaresDrawn } from "./heat-map-squares.ts";
import type { PortfolioPictureOptions } from "./picture-options.ts";
import { shadeOf } from "./shades.ts";
import { signAt } from "./signs.ts";
import { measureOf, type TransitionMeasure } from "./transition-measure.ts";
import { type TransitionLine, type TransitionSquares, transitionSquares } from "./transition-squares.ts";
import { WAY_LOOKS, WAYS } from "./ways.ts";
import { type PictureWording, pictureWording, placeFrom, placeTo } from "./wording.ts";

/** How transitions are drawn. */
export type TransitionsHeatMapOptions = PortfolioPictureOptions & {
  /** What the squares show: how many customers, or how much money; customers where left out. The table has both. */
  readonly by?: TransitionMeasure | undefined;
  /** An ISO 4217 code for the amounts; plain numbers without it. */
  readonly currency?: string | undefined;
};

/** The last day of a portfolio: the day on which it was looked at, as far as its snapshots say. */
function dayText({ days }: PortfolioSide, { say, day }: PictureWording): string {
  return days === null ? say("ways.nobody") : day(days[1]);
}

function summaryOf(
  movement: PortfolioMovement,
  grid: TransitionSquares,
  by: TransitionMeasure,
  wording: PictureWording,
): string {
  const { say, number, money } = wording;
  const all = sumOfCounts(grid.squares.map(({ count }) => count));
  const show = (count: Count): string => (by === "customers" ? number(count.customers) : money(count));
  const ways = Object.fromEntries(
    WAYS.map((way) => [
      way,
      show(sumOfCounts(grid.squares.filter((one) => one.way === way).map(({ count }) => count))),
    ]),
  );
  const days = say("ways.days", {
    before: dayText(movement.before, wording),
    after: dayText(movement.after, wording),
  });
  const text = say(by === "customers" ? "ways.summary" : "ways.summary.amount", {
    days,
    customers: show(all),
    ...ways,
  });
  return by === "amount" && all.withoutAmount > 0
    ? say("ways.withoutAmount", { text, count: all.withoutAmount })
    : text;
}

function tableOf({ squares, rows }: TransitionSquares, wording: PictureWording): PictureTable {
  const { say, number, money, locale } = wording;
  return {
    heads: (["from", "to", "way", "customers", "share", "amount"] as const).map((code) =>
      say(`ways.${code}`),
    ),
    texts: 3,
    rows: squares.map(({ row, from, to, count, way }) => [
      placeFrom(from, wording),
      placeTo(to, wording),
      say(`way.${way}`),
      number(count.customers),
      formatShare(count.customers / (rows[row] as TransitionLine).sum.customers, locale),
      money(count),
    ]),
  };
}

/** What the grounds and signs of the squares mean. */
function legendOf({ say }: PictureWording): Item[] {
  return WAYS.map((way) => {
    const { hue, sign } = WAY_LOOKS[way];
    return {
      text: say(`way.${way}`),
      half: 9,
      sign: (x, y) =>
        element("rect", { x: x - 9, y: y - 7, width: 18, height: 14, fill: shadeOf(hue, 0.5) }) +
        (sign === null ? "" : signAt(sign, x, y, 4)),
    };
  });
}

/**
 * Draws how a portfolio moved as a heat map: a row for each state that customers came from, a column for each that they went to, and in each square
 * how many. Who stayed is on the diagonal, in grey; the other squares are darker the more they hold, and a sign tells whether they moved up, moved down on an axis, or into or out of the matrix.
 * The sums of rows and columns are those of the movement. Where many cells are in use, the picture becomes wider than asked for, so that every number
 * can be read.
 *
 * @param matrix the compiled model that names the cells and orders the bands
 * @param movement of `movement`
 * @throws {RangeError} where an option is out of range, or there is no such locale
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { movement, takeSnapshot, transitionsHeatMap } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const known = { annualSpend: 50_000_000, relationshipStage: 2, trust: 3, contactBreadth: 2 } as const;
 * const on = (asOf: string, need: number) => ({
 *   snapshot: takeSnapshot(matrix.assess({ ...known, need }, { asOf }), { customer: "A-01", recordedOn: asOf }),
 * });
 * const moved = movement([on("2026-10-01", 1)], [on("2026-11-01", 4)], { matrix });
 * const { svg, table } = transitionsHeatMap(matrix, moved, { locale: "en" });
 * svg.startsWith("<svg"); // => true
 * table.rows; // => [["Prospect", "Customer to be won over", "Moved up", "1", "100%", "–"]]
 * ```
 */
export function transitionsHeatMap(
  { plan }: Pick<Matrix, "plan">,
  movement: PortfolioMovement,
  { locale, width: asked = 900, title, idPrefix, by = "customers", currency }: TransitionsHeatMapOptions,
): Picture {
  const wording = pictureWording(locale, plan, currency);
  const width = pixels("width", asked, 360);
  const heading = title ?? wording.say("ways.title");
  const grid = transitionSquares(movement, plan);
  const measure = measureOf(by, wording, currency);
  const table = tableOf(grid, wording);
  const summary = summaryOf(movement, grid, by, wording);
  const words = paragraphDrawn(summary, width, MARGIN + FONT.title * LINE + 4);
  const legend = rowsDrawn(legendOf(wording), width, words.bottom + 8);
  const texts = {
    rows: grid.rows.map(({ state }) => placeFrom(state, wording)),
    columns: grid.columns.map(({ state }) => placeTo(state, wording)),
    heads: { from: wording.say("ways.from"), to: wording.say("ways.to"), sum: wording.say("ways.sum") },
    numbers: [
      ...grid.squares.map(({ count }) => count),
      ...[...grid.rows, ...grid.columns].map(({ sum }) => sum),
    ].map(measure.textOf),
  };
  const layout = heatMapLayout(texts, width, legend.bottom + 10);
  const svg = sheetDrawn(
    {
      heading,
      description: summary,
      width: layout.right,
      height: layout.bottom,
      id: idOf(idPrefix, [heading, summary, ...table.rows.flat()].join("\n")),
      locale,
      role: "img",
    },
    words.svg,
    legend.svg,
    ...(grid.rows.length === 0
      ? [emptyDrawn(wording.say("empty"), layout.right / 2, layout.bottom - MARGIN - layout.height / 2)]
      : [heatMapLabelsDrawn(texts, layout), heatMapSquaresDrawn(grid, measure, layout, wording)]),
  );
  return { heading, summary, svg, table };
}
