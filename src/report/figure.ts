import type { Picture } from "../charts/picture.ts";
import type { Locale } from "../core/label.ts";
import { isolated, tag } from "./html.ts";
import { plainTable } from "./plain-table.ts";
import { both, bothTexts } from "./words.ts";

/** How a figure stands in a report. */
export type FigureOptions = {
  /** The start of the ids in it, once on the page. */
  readonly id: string;
  /** What is written for the first cell of a row, such as a link to a customer; the text of the picture's table where it is null. */
  readonly first?: (row: number) => string | null;
  /** What stands between the heading and the picture. */
  readonly lead?: string;
};

/** The table beside a picture, each cell in both languages. */
function tableOf(
  tableIn: (locale: Locale) => Picture["table"],
  { id, first = () => null }: FigureOptions,
): string {
  const { heads, texts, rows } = tableIn("en");
  const cellOf = (row: number, column: number): string =>
    both((locale) => isolated(tableIn(locale).rows[row]?.[column] as string));
  return plainTable(
    `${id}-title`,
    heads.map((_, i) => ({
      text: bothTexts((locale) => tableIn(locale).heads[i] as string),
      numeric: i >= texts,
    })),
    rows.map((cells, row) =>
      cells.map((__, column) => (column === 0 ? first(row) : null) ?? cellOf(row, column)),
    ),
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
  const { id, lead = "" } = options;
  const pictures = { en: pictureIn("en", `${id}-en`), "zh-CN": pictureIn("zh-CN", `${id}-zh-CN`) };
  const heading = tag(
    "h3",
    { id: `${id}-title` },
    bothTexts((locale) => pictures[locale].heading),
  );
  const region = { class: "picture scroll", role: "region", tabindex: 0, "aria-labelledby": `${id}-title` };
  return tag(
    "figure",
    { id },
    tag("figcaption", {}, heading),
    lead,
    tag(
      "div",
      region,
      both((locale) => pictures[locale].svg, "div"),
    ),
    tableOf((locale) => pictures[locale].table, options),
  );
}
