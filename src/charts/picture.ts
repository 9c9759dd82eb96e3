import { markdownLine, markdownTable } from "../text/markdown.ts";

/** The table beside a picture: what the picture shows, in texts of its language, for who cannot see it and for who wants the numbers. */
export type PictureTable = {
  readonly heads: readonly string[];
  /** So many of the first columns hold texts; the others hold numbers, and stand to the right. */
  readonly texts: number;
  /** As they are, not escaped for any format. */
  readonly rows: readonly (readonly string[])[];
  /** The id of the customer that each row is about and its first column names; left out where rows are about something else. */
  readonly customers?: readonly string[];
};

/** A picture in one language, with what goes beside it: plain JSON. */
export type Picture = {
  readonly heading: string;
  /** What the picture shows, in a few sentences; they stand in the picture too. */
  readonly summary: string;
  /** One SVG text that stands alone: no script, no style, no font file. */
  readonly svg: string;
  readonly table: PictureTable;
};

/**
 * What a picture shows as Markdown, without the picture: its heading, what it shows in a few sentences, and its table. Names are escaped.
 *
 * @example
 * ```ts
 * import { pictureText } from "opportunity-matrix/charts";
 * const table = { heads: ["Customer", "Days"], texts: 1, rows: [["A|B", "31"]] };
 * pictureText({ heading: "Stays", summary: "One customer.", svg: "<svg/>", table }).split("\n").at(-1); // => "| A\\|B | 31 |"
 * ```
 */
export function pictureText({ heading, summary, table: { heads, texts, rows } }: Picture): string {
  const table = markdownTable(
    heads.map(markdownLine),
    texts,
    rows.map((cells) => cells.map(markdownLine)),
  );
  return [`# ${markdownLine(heading)}`, markdownLine(summary), table].join("\n\n");
}
