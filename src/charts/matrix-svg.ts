import type { Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Assessment } from "../engine/result.ts";
import { labelText } from "../text/label.ts";
import { axesDrawn } from "./axes.ts";
import { boxSet } from "./boxes.ts";
import { handDrawn, handSpotsOf } from "./by-hand.ts";
import { calloutsFor, markBox } from "./callouts.ts";
import { type Customer, customersOf } from "./customers.ts";
import { emptyDrawn } from "./empty.ts";
import { rowsDrawn } from "./flow.ts";
import { frameOf } from "./frame.ts";
import { cellsDrawn, cellTexts, cellTextsDrawn } from "./grid.ts";
import { legendItems, listsDrawn } from "./key.ts";
import { HOLLOW, type MarkPaint } from "./marks.ts";
import { calloutsDrawn, marksDrawn, whiskersDrawn } from "./points.ts";
import { idOf, pixels, sheetDrawn } from "./sheet.ts";
import { spotsOf } from "./spread.ts";
import { FONT, LINE, MARGIN } from "./style.ts";
import { type TierLook, tierLooks } from "./tiers.ts";
import { cellText, customerText, descriptionText, sayIn } from "./words.ts";

/** How a picture of a matrix is drawn. */
export type MatrixSvgOptions<A extends Assessment = Assessment> = {
  readonly locale: Locale;
  /** What a customer is called; its row's `name` or `id` where left out, and no name where it has none. */
  readonly name?: (assessment: A, index: number) => string;
  /**
   * Where a click on a customer leads, such as `#customer-7`; null for nowhere. With links the picture is a group of them for a
   * screen reader and no longer one image. The text goes into the picture as it is: take no address from a customer's data.
   */
  readonly href?: (assessment: A, index: number) => string | null;
  /** Pixels, 360 to 10,000; 900 where left out. */
  readonly width?: number;
  /** Pixels of the picture above its lists, 240 to 10,000; 660 where left out. Lists make the picture longer. */
  readonly height?: number;
  /** The heading; the model's label where left out. */
  readonly title?: string;
  /** The start of the ids in the picture: a letter, then letters, digits, `-` and `_`. Made from the content where left out. */
  readonly idPrefix?: string;
};

/** Smaller marks where there are more of them. */
function radiusFor(count: number): number {
  if (count <= 100) return 5;
  return count <= 250 ? 4 : 3.25;
}

/**
 * Draws a matrix with its customers as one SVG text that stands alone: no script, no style, no font file, so that it works under
 * a strict content security policy, in a page, a document or an e-mail. The same input gives the same text.
 *
 * Every assessment is in the picture once: in the plot at its scores, with thin lines from the lowest to the highest possible one;
 * hollow where it is not placed; in a list below where it has no score or is excluded. Where a person has placed it by hand, a dashed line leads from there to a hollow
 * mark in the cell that is to be followed. Names that find no room without covering
 * another name or mark become numbers with a list. Those that come first get their names first.
 *
 * @param matrix the compiled model that made the assessments
 * @param assessments of any number of customers, as `assessAll` gives them
 * @throws {RangeError} where an assessment was made by another model, or a size or `idPrefix` is out of range
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { matrixSvg } from "opportunity-matrix/charts";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const rows = [{ name: "华东电网", growth: 12, budget: "approved", relationshipStage: 4 }];
 * const svg = matrixSvg(matrix, matrix.assessAll(rows, { asOf: "2026-11-23" }), { locale: "zh-CN" });
 * svg.startsWith("<svg"); // => true
 * svg.includes("华东电网"); // => true
 * ```
 */
export function matrixSvg<A extends Assessment>(
  matrix: Pick<Matrix, "model" | "plan" | "hash">,
  assessments: Iterable<A>,
  options: MatrixSvgOptions<A>,
): string {
  const { locale } = options;
  const { plan } = matrix;
  const width = pixels("width", options.width ?? 900, 360);
  const height = pixels("height", options.height ?? 660, 240);
  const heading = options.title ?? labelText(matrix.model.label ?? matrix.model.id, locale);
  const customers = customersOf(matrix, assessments, options.name, options.href);
  const say = sayIn(locale);
  const tiers = tierLooks(plan);
  const looks = new Map(tiers.map((look) => [look.tier, look]));
  const paintOf = ({ tier }: Customer): MarkPaint =>
    tier === null ? HOLLOW : { ...(looks.get(tier) as TierLook), hollow: false };
  const description = descriptionText(plan, customers, locale);
  const titles = customers.map((customer) => customerText(customer, plan, locale));

  const legend = rowsDrawn(legendItems(tiers, customers, locale), width, MARGIN + FONT.title * LINE + 6);
  const frame = frameOf(plan, width, legend.bottom + 12, height - MARGIN, locale);
  const radius = radiusFor(customers.length);
  const spots = spotsOf(customers, frame, plan, radius);
  const marks = boxSet();
  for (const spot of spots) marks.add(markBox(spot, radius));
  const hands = handSpotsOf(customers, spots, frame, plan, radius);
  const handRoom = hands.map((hand) => markBox(hand, radius));
  for (const box of handRoom) marks.add(box);
  const texts = cellTexts(plan, frame, marks, locale);
  const { callouts, listed } = calloutsFor(
    spots,
    frame,
    plan,
    [...texts.map(({ box }) => box), ...handRoom],
    radius,
    locale,
  );
  const { left, right, top, bottom } = frame.plot;
  const lists = listsDrawn(plan, customers, listed, locale, width, bottom + frame.x.depth);
  const size = { width: right + MARGIN, height: Math.ceil(lists.bottom + MARGIN) };

  return sheetDrawn(
    {
      heading,
      description,
      ...size,
      id: idOf(options.idPrefix, [heading, description, ...titles].join("\n")),
      locale,
      role: customers.some(({ href }) => href !== null) ? "group" : "img",
    },
    legend.svg,
    cellsDrawn(plan, frame, looks, (x, y) => cellText(plan, x, y, customers, locale)),
    axesDrawn(plan, frame, locale),
    whiskersDrawn(spots, frame, (customer) => paintOf(customer).colour),
    handDrawn(
      hands,
      radius,
      (tier) => looks.get(tier) as TierLook,
      ({ index }) => titles[index] as string,
    ),
    cellTextsDrawn(texts),
    calloutsDrawn(callouts),
    marksDrawn(spots, radius, paintOf, ({ index }) => titles[index] as string),
    lists.svg,
    customers.length === 0 ? emptyDrawn(say("empty"), (left + right) / 2, (top + bottom) / 2) : "",
  );
}
