import { axesDrawn } from "../../charts/axes.ts";
import { boxSet } from "../../charts/boxes.ts";
import { calloutsFor, markBox } from "../../charts/callouts.ts";
import type { Customer } from "../../charts/customers.ts";
import { emptyBox, emptyDrawn } from "../../charts/empty.ts";
import { rowsDrawn } from "../../charts/flow.ts";
import { frameOf } from "../../charts/frame.ts";
import { cellsDrawn, cellTexts, cellTextsDrawn } from "../../charts/grid.ts";
import { listsDrawn } from "../../charts/key.ts";
import { paragraphDrawn } from "../../charts/paragraph.ts";
import type { Picture } from "../../charts/picture.ts";
import { calloutsDrawn } from "../../charts/points.ts";
import { idOf, pixels, sheetDrawn } from "../../charts/sheet.ts";
import { type Spot, spotsOf } from "../../charts/spread.ts";
import { FONT, LINE, MARGIN } from "../../charts/style.ts";
import { tierLooks } from "../../charts/tiers.ts";
import { rawText } from "../../core/issue.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { PlannedCell } from "../../engine/plan.ts";
import type { Direction } from "../movement/direction.ts";
import { chooseTrails } from "./choose-trails.ts";
import type { PortfolioPictureOptions } from "./picture-options.ts";
import type { Trail, TrailHistory, TrailPoint } from "./trail.ts";
import { trailKey } from "./trail-key.ts";
import { trailTable, trailText } from "./trail-words.ts";
import { RADIUS, trailsDrawn } from "./trails-drawn.ts";
import { type TrailDays, trailsOf } from "./trails-of.ts";
import { type PictureWording, pictureWording } from "./wording.ts";

/** How trails are drawn. */
export type MovementTrailsOptions = PortfolioPictureOptions &
  TrailDays & {
    /** What a customer is called; its id where left out. */
    readonly name?: ((customer: string) => string) | undefined;
    /** The money at stake at a customer: those with most are drawn first. Those that moved farthest where left out. */
    readonly amountOf?: ((customer: string) => number | null | undefined) | undefined;
    /** How many trails are drawn at most, 1 to 100; 12 where left out, since more are hard to follow. */
    readonly most?: number | undefined;
    /** Pixels of the picture above its list, 240 to 10,000; 720 where left out. */
    readonly height?: number | undefined;
  };

/** A customer as the parts of the matrix's picture draw it: at the end of its trail. */
function drawnCustomer({ name, points }: Trail, index: number): Customer {
  const { x, y } = points.at(-1) as TrailPoint;
  return { index, name, status: "placed", x, y, tier: null, byHand: null, href: null };
}

/** The days of all trails together. */
function daysText(trails: readonly Trail[], { say, day }: PictureWording): string {
  const days = trails.flatMap((trail) => trail.days ?? []).sort();
  const [first] = days;
  return first === undefined
    ? ""
    : say("trails.days", { first: day(first), last: day(days.at(-1) as string) });
}

function summaryOf(trails: readonly Trail[], drawn: readonly Trail[], wording: PictureWording): string {
  const { say } = wording;
  const known = trails.filter(({ days }) => days !== null);
  const count = (way: Direction): number => known.filter((trail) => trail.way === way).length;
  const text = say("trails.summary", {
    days: daysText(trails, wording),
    customers: trails.length,
    rose: count("rose"),
    fell: count("fell"),
    beside: count("beside"),
    stayed: count("stayed"),
    drawn: drawn.length,
  }).trimStart();
  const notDrawn = known.length - count("stayed") - drawn.filter(({ way }) => way !== "stayed").length;
  const rest = notDrawn === 0 ? text : say("trails.notDrawn", { text, count: notDrawn });
  const noDays = trails.length - known.length;
  return noDays === 0 ? rest : say("trails.noDays", { text: rest, count: noDays });
}

/** How many stood in a cell first, and how many do now. */
function cellTitle(trails: readonly Trail[], { id, label }: PlannedCell, { say }: PictureWording): string {
  const before = trails.filter(({ from }) => from === id).length;
  const after = trails.filter(({ to }) => to === id).length;
  return say("trails.cell", { cell: label, id, before, after });
}

/**
 * Draws the way of customers over the matrix, from snapshot to snapshot: a line from where each stood first, thin and faint where it is old, to a mark where
 * it stands now. The mark's shape and colour say whether it moved up, down on an axis, or into or out of the matrix. Where a customer was not placed, was
 * excluded or was assessed by another model in between, the line is dashed, since nobody knows its way; who is not placed now has a hollow mark where it was
 * last. A ring is around who stands beyond an edge and does not count as moved yet, by the guard of the model: give what `countedHistory` gives.
 *
 * Only who moved is drawn, and of them the most important ones; the picture says how many are not drawn, and the table has every customer once.
 *
 * @param matrix the compiled model; what another one assessed is not drawn, and said
 * @param history of `timeline` or `countedHistory`
 * @throws {RangeError} where an option is out of range, or there is no such locale
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { movementTrails, takeSnapshot, timeline } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const known = { annualSpend: 50_000_000, relationshipStage: 2, trust: 3, contactBreadth: 2 } as const;
 * const log = [1, 2, 4].map((need, i) =>
 *   takeSnapshot(matrix.assess({ ...known, need }, { asOf: `2026-0${i + 1}-01` }), { customer: "A-01", recordedOn: `2026-0${i + 1}-01` }),
 * );
 * const { table } = movementTrails(matrix, timeline(log), { locale: "en" });
 * table.rows[0]?.slice(0, 4); // => ["A-01", "Prospect", "Customer to be won over", "Moved up"]
 * ```
 */
export function movementTrails(
  matrix: Pick<Matrix, "plan" | "hash">,
  history: TrailHistory,
  options: MovementTrailsOptions,
): Picture {
  const { locale, title, idPrefix, name = (customer) => customer, most = 12 } = options;
  const { plan } = matrix;
  const wording = pictureWording(locale, plan);
  const width = pixels("width", options.width ?? 900, 360);
  const height = pixels("height", options.height ?? 720, 240);
  if (!Number.isInteger(most) || most < 1 || most > 100)
    throw new RangeError(`most must be a whole number from 1 to 100, found ${rawText(most)}`);
  const trails = trailsOf(matrix, history, options, name);
  const { drawn, others } = chooseTrails(trails, { most, amountOf: (id) => options.amountOf?.(id) ?? null });
  const heading = title ?? wording.say("trails.title");
  const summary = summaryOf(trails, drawn, wording);
  const table = trailTable(drawn, others, plan, wording);

  const words = paragraphDrawn(summary, width, MARGIN + FONT.title * LINE + 4);
  const legend = rowsDrawn(trailKey(drawn, wording), width, words.bottom + 8);
  const frame = frameOf(plan, width, legend.bottom + 8, height - MARGIN, locale);
  const spots = spotsOf(drawn.map(drawnCustomer), frame, plan, RADIUS);
  const marks = boxSet();
  for (const spot of spots) marks.add(markBox(spot, RADIUS));
  const { left, right, top, bottom } = frame.plot;
  const nobody = drawn.length === 0 ? wording.say(trails.length === 0 ? "empty" : "trails.nobody") : null;
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  if (nobody !== null) marks.add(emptyBox(nobody, ...middle));
  const texts = cellTexts(plan, frame, marks, locale);
  const { callouts, listed } = calloutsFor(
    spots,
    frame,
    plan,
    texts.map(({ box }) => box),
    RADIUS,
    locale,
  );
  const customers = spots.map(({ customer }) => customer);
  const list = listsDrawn(plan, customers, listed, locale, width, bottom + frame.x.depth);
  const looks = new Map(tierLooks(plan).map((look) => [look.tier, look]));
  const ways = drawn.map((trail, i) => ({ trail, spot: spots[i] as Spot, title: trailText(trail, wording) }));
  const svg = sheetDrawn(
    {
      heading,
      description: summary,
      width: right + MARGIN,
      height: Math.ceil(list.bottom + MARGIN),
      id: idOf(idPrefix, [heading, summary, ...table.rows.flat()].join("\n")),
      locale,
      role: "img",
    },
    words.svg,
    legend.svg,
    cellsDrawn(plan, frame, looks, (x, y) => cellTitle(trails, plan.cells[x]?.[y] as PlannedCell, wording)),
    axesDrawn(plan, frame, locale),
    cellTextsDrawn(texts),
    trailsDrawn(ways, frame),
    calloutsDrawn(callouts),
    list.svg,
    nobody === null ? "" : emptyDrawn(nobody, ...middle),
  );
  return { heading, summary, svg, table };
}
