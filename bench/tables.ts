// The figures as text for a terminal and as tables for the pages.
import type { Kept } from "./limits.ts";
import type { Section } from "./section.ts";
import type { Spread } from "./spread.ts";
import {
  type Circumstances,
  caseName,
  circumstancesText,
  columns,
  type Locale,
  recordsText,
  suiteTitles,
} from "./words.ts";

/** Three digits, and all of a large whole number. */
export function figureText(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

function spreadText({ median, least, most }: Spread, locale: Locale): string {
  const [open, close] = locale === "en" ? [" (", ")"] : ["（", "）"];
  return least === most
    ? figureText(median)
    : `${figureText(median)}${open}${figureText(least)}–${figureText(most)}${close}`;
}

/** Code marks are for pages. */
const plain = (text: string): string => text.replaceAll("`", "");

export function sectionText(section: Section): string {
  const { suite, columns: heads, lines } = section;
  const rows = [
    ["", ...heads.map((head) => plain(columns[head].en))],
    ...lines.map(({ name, figures }) => [
      plain(caseName(name, "en")),
      ...figures.map((spread) => spreadText(spread, "en")),
    ]),
  ];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => (row[i] as string).length))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join("  ")
      .trimEnd(),
  );
  return [
    `${plain(suiteTitles[suite].en)} (${recordsText(section, "en")})`,
    ...table.map((line) => `  ${line}`),
  ].join("\n");
}

/** How a limit is kept, in a line. */
export function limitText({ suite, line, column, found, most, isKept }: Kept): string {
  const what = `${plain(suiteTitles[suite].en)}: ${plain(caseName(line, "en"))}, ${plain(columns[column].en)}`;
  return `${isKept ? "kept  " : "BROKEN"} ${figureText(found)} of at most ${most}: ${what}`;
}

function sectionTable(section: Section, locale: Locale): string {
  const { suite, columns: heads, lines } = section;
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `### ${suiteTitles[suite][locale]}`,
    "",
    `${recordsText(section, locale)}${locale === "en" ? "." : "。"}`,
    "",
    row(["", ...heads.map((head) => columns[head][locale])]),
    `|---|${heads.map(() => "---|").join("")}`,
    ...lines.map(({ name, figures }) =>
      row([caseName(name, locale), ...figures.map((spread) => spreadText(spread, locale))]),
    ),
  ].join("\n");
}

export function pageText(sections: readonly Section[], circumstances: Circumstances, locale: Locale): string {
  return [
    circumstancesText(circumstances, locale),
    ...sections.map((section) => sectionTable(section, locale)),
  ].join("\n\n");
}
