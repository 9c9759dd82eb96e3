import type { Picture, PictureTable } from "../charts/picture.ts";
import type { Locale } from "../core/label.ts";
import { isolated, tag } from "./html.ts";
import { plainTable } from "./plain-table.ts";
import { both, bothTexts, say } from "./words.ts";

/** How a figure stands in a report. */
export type FigureOptions = {
  /** The start of the ids in it, once on the page. */
  readonly id: string;
  /** What is written for a customer whom a row is about, such as a link to its page; the text of the picture's table where it is null. */
  readonly customer?: (id: string) => string | null;
  /** What stands between the picture and its table. */
  readonly sums?: string;
};

/** How many rows of a table are listed. */
const LISTED = 500;

/** The table beside a picture, each cell in both languages. */
function tableOf(
  tableIn: (locale: Locale) => PictureTable,
  { id, customer = () => null }: FigureOptions,
): string {
  const { heads, texts, rows, customers } = tableIn("en");
  const shown = rows.slice(0, LISTED);
  const cellOf = (row: number, column: number): string =>
    both((locale) => isolated(tableIn(locale).rows[row]?.[column] as string));
  const firstOf = (row: number): string => {
    const about = customers?.[row];
    return (about === undefined ? null : customer(about)) ?? cellOf(row, 0);
  };
  return (
    (shown.length === rows.length
      ? ""
      : tag("p", { class: "note" }, say("moved.shown", { shown: shown.length, count: rows.length }))) +
    plainTable(
      `${id}-title`,
      heads.map((_, i) => ({
        text: bothTexts((locale) => tableIn(locale).heads[i] as string),
        numeric: i >= texts,
      })),
      shown.map((cells, row) =>
        cells.map((__, column) => (column === 0 ? firstOf(row) : cellOf(row, column))),
      ),
    )
  );
}

/**
 * A picture with its heading and its table, in both languages: what is there to be seen is there to be heard and copied as well. The two languages of a
 * picture have the same rows.
 *
 * @param pictureIn the picture in a language, with the start of the ids in it
 */
export function figureWithTable(
  pictureIn: (locale: Locale, idPrefix: string) => Picture,
  options: FigureOptions,
): string {
  const { id, sums = "" } = options;
  const pictures = { en: pictureIn("en", `${id}-en`), "zh-CN": pictureIn("zh-CN", `${id}-zh-CN`) };
  const heading = tag(
    "h3",
    { id: `${id}-title` },
    bothTexts((locale) => pictures[locale].heading),
  );
  // Where it is too wide it scrolls by itself; the region of that name is the table's.
  const frame = { class: "picture scroll", role: "group", tabindex: 0, "aria-labelledby": `${id}-title` };
  return tag(
    "figure",
    { id },
    // The picture shows its heading itself.
    tag("figcaption", { class: "unseen" }, heading),
    tag(
      "div",
      frame,
      both((locale) => pictures[locale].svg, "div"),
    ),
    sums,
    tableOf((locale) => pictures[locale].table, options),
  );
}
