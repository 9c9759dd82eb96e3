import type { Locale } from "../core/label.ts";
import type { Axis, Band, CellDocument } from "../model/document.ts";
import { formatNumber } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { say } from "./messages.ts";
import { nameOf } from "./names.ts";
import type { Members, Overview } from "./overview.ts";
import { padded, printable, widthOf, wrap } from "./width.ts";

const NARROWEST = 9;

/** What stands before a customer in the cell where a person has placed it. */
export const BY_HAND = ">";

function bandText(band: Band, locale: Locale): string {
  return printable(labelText(band.label ?? band.id, locale));
}

function axisText(axis: Axis, locale: Locale): string {
  return printable(labelText(axis.label ?? axis.id, locale));
}

/** The best customers by name, behind a sign, and how many are not named. */
function nameLines(sign: string, { count, best }: Members, locale: Locale): string[] {
  const names = best.map((scored) => `${sign} ${nameOf(scored.customer, locale)}`);
  const rest = count - best.length;
  return rest > 0 ? [...names, `  ${say("table.more", { count: rest }, locale)}`] : names;
}

/** The lines of a cell: tier, label and number, then the best customers, and those whom people have placed there by hand. */
function cellLines(
  title: string,
  members: Members,
  byHand: Members,
  columns: number,
  locale: Locale,
): string[] {
  const { count } = members;
  const number = ` ${formatNumber(count, locale)}`;
  const [first = "", ...others] = wrap(title, columns - number.length);
  return [
    padded(first, columns - number.length) + number,
    ...others,
    ...nameLines("-", members, locale),
    ...nameLines(BY_HAND, byHand, locale),
  ];
}

/**
 * The matrix as text: x to the right, y upwards, in every cell its label, tier and number of customers, and the best of
 * them by name. Frame and signs are ASCII: every terminal and font gives them one column, Chinese ones too.
 */
export function gridLines({ matrix, cells, byHand }: Overview, columns: number, locale: Locale): string[] {
  const [x, y] = matrix.model.axes;
  const labels = Math.min(14, Math.max(...y.bands.map((band) => widthOf(bandText(band, locale)))));
  const free = columns - labels - 2 - x.bands.length * 3;
  const width = Math.max(NARROWEST, Math.floor(free / x.bands.length));
  const rule = `${" ".repeat(labels)} +${x.bands.map(() => `${"-".repeat(width + 2)}+`).join("")}`;
  const line = (label: string, texts: readonly string[]): string =>
    `${padded(label, labels)} |${texts.map((text) => ` ${padded(text, width)} |`).join("")}`;
  const rows = [...y.bands].reverse().flatMap((yBand) => {
    const row = x.bands.map((xBand) => {
      const id = `${xBand.id}/${yBand.id}`;
      const cell = matrix.model.cells[id] as CellDocument;
      const title = printable(`${cell.tier} ${labelText(cell.label ?? id, locale)}`);
      return cellLines(title, cells.get(id) as Members, byHand.get(id) as Members, width, locale);
    });
    const height = Math.max(...row.map((lines) => lines.length));
    const body = Array.from({ length: height }, (_, i) =>
      line(
        i === 0 ? bandText(yBand, locale) : "",
        row.map((lines) => lines[i] ?? ""),
      ),
    );
    return [...body, rule];
  });
  const indent = " ".repeat(labels + 2);
  const foot = x.bands.map((band) => ` ${padded(bandText(band, locale), width)}  `).join("");
  return [
    `^ ${axisText(y, locale)}`,
    rule,
    ...rows,
    (indent + foot).trimEnd(),
    padded(`${axisText(x, locale)} >`, labels + 2 + x.bands.length * (width + 3), "right"),
  ];
}
