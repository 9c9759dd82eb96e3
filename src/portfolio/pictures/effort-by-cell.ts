import { rowsDrawn } from "../../charts/flow.ts";
import { paragraphDrawn } from "../../charts/paragraph.ts";
import type { Picture } from "../../charts/picture.ts";
import { idOf, pixels, sheetDrawn } from "../../charts/sheet.ts";
import { FONT, LINE, MARGIN } from "../../charts/style.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { PlaybookDocument } from "../../model/playbook.ts";
import type { Allocation } from "../allocation/allocation.ts";
import { type CellOf, effortCells } from "./effort-cells.ts";
import { CELL_HEIGHT, effortCellsDrawn, effortKey, leastCellWidth } from "./effort-cells-drawn.ts";
import { effortSummary, effortTable, effortWording } from "./effort-words.ts";
import { evenGrid } from "./even-grid.ts";
import type { PortfolioPictureOptions } from "./picture-options.ts";
import { pictureWording } from "./wording.ts";

/** How effort is drawn. */
export type EffortByCellOptions = PortfolioPictureOptions & {
  /** The id of the cell in which a customer of the plan stands; null where it has none: it is not placed, or excluded. */
  readonly cellOf: CellOf;
  /** Names the strategies in the table; without it their ids stand there. */
  readonly playbook?: Pick<PlaybookDocument, "strategies"> | undefined;
};

/**
 * Draws effort against strategy for each cell of the matrix: today's hours above the hours that the plan gives by the strategies, all bars on one scale, and how
 * many hours its customers should get more or fewer. A cell that needs more is blue, one that gets too much is orange, the darker, the more
 * hours; triangles say the same. The cells are all of one size, whatever their bands. Where many cells need more room, the picture becomes wider than asked
 * for.
 *
 * @param matrix the compiled model whose cells the customers stand in
 * @param plan of `allocate`
 * @throws {RangeError} where a customer stands in what is no cell of the model, an option is out of range, or there is no such locale
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { allocate, effortByCell } from "opportunity-matrix/portfolio";
 * const plan = allocate({
 *   sellers: [{ id: "lin", hours: 40 }],
 *   customers: [
 *     { id: "C1", sellers: ["lin"], tier: "A", strategy: "invest", value: 900, today: 12 },
 *     { id: "C2", sellers: ["lin"], tier: "B", strategy: "deepen", value: 400, today: 30 },
 *   ],
 * });
 * const cells: Record<string, string> = { C1: "high/high", C2: "medium/high" };
 * const { summary } = effortByCell(compileModel(customerModel), plan, { locale: "en", cellOf: (id) => cells[id] ?? null });
 * summary.split(". ")[1]; // => "Under-served today: 1 customers, by 22 h"
 * ```
 */
export function effortByCell(
  { plan: { axes, cells } }: Pick<Matrix, "plan">,
  plan: Allocation,
  { locale, width: asked = 900, title, idPrefix, cellOf, playbook }: EffortByCellOptions,
): Picture {
  const wording = effortWording(pictureWording(locale, { cells }), playbook);
  const { say, hours } = wording;
  const width = pixels("width", asked, 360);
  const heading = title ?? say("effort.title");
  const { cells: efforts, noCell } = effortCells({ cells }, plan, cellOf);
  const table = effortTable(efforts, noCell, wording);
  const { customers, today, planned } = noCell;
  const outside = say("effort.noCellText", { customers, today: hours(today), planned: hours(planned) });
  const summary = [effortSummary(plan, efforts, noCell, wording), ...(customers === 0 ? [] : [outside])].join(
    locale === "en" ? " " : "",
  );
  const words = paragraphDrawn(summary, width, MARGIN + FONT.title * LINE + 4);
  const legend = rowsDrawn(effortKey(wording), width, words.bottom + 8);
  const cell = { height: CELL_HEIGHT, leastWidth: leastCellWidth(efforts, wording) };
  const grid = evenGrid({ axes }, width, legend.bottom + 8, cell, locale);
  const svg = sheetDrawn(
    {
      heading,
      description: summary,
      width: grid.right + MARGIN,
      height: grid.bottom + MARGIN,
      id: idOf(idPrefix, [heading, summary, ...table.rows.flat()].join("\n")),
      locale,
      role: "img",
    },
    words.svg,
    legend.svg,
    grid.labels,
    effortCellsDrawn(efforts, axes[0].bands.length, grid, wording),
  );
  return { heading, summary, svg, table };
}
