import { markdownLine } from "../text/markdown.ts";
import type { PlanWords } from "./plan-words.ts";

/** A part of a text: a heading, and blocks of Markdown. */
export type Section = { readonly heading: string; readonly blocks: readonly string[] };

/** How Chinese papers number their parts. */
const CHINESE_NUMBERS = "一二三四五六七八九十";

/** A paragraph. */
export function paragraph(text: string): string {
  return markdownLine(text);
}

/** A paragraph that stands out. */
export function strong(text: string): string {
  return `**${markdownLine(text)}**`;
}

/** Points under each other, in any order. */
export function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${markdownLine(text)}`).join("\n");
}

/** Points under each other, numbered from 1. */
export function numbered(texts: readonly string[]): string {
  return texts.map((text, i) => `${i + 1}. ${markdownLine(text)}`).join("\n");
}

/** A table (GitHub Flavored Markdown, section 4.10). */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownLine).join(" | ")} |`;
  return [row(head), `|${head.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");
}

/** A paragraph that leads into points below it; nothing where there are no points. */
export function led(lead: string, points: readonly string[], list = numbered): readonly string[] {
  return points.length === 0 ? [] : [markdownLine(lead), list(points)];
}

/** A heading within a part. */
export function subheading(number: number, text: string): string {
  return `### ${number}. ${markdownLine(text)}`;
}

/** A whole text: its title, what it rests on, and its parts, numbered as the language numbers them. */
export function documentText(
  title: string,
  basis: string,
  sections: readonly Section[],
  { say, locale }: Pick<PlanWords, "say" | "locale">,
): string {
  const parts = sections.map(({ heading, blocks }, i) => {
    const number = locale === "zh-CN" ? (CHINESE_NUMBERS[i] as string) : String(i + 1);
    return [`## ${say("heading", { number, text: markdownLine(heading) })}`, ...blocks].join("\n\n");
  });
  return `${[`# ${markdownLine(title)}`, markdownLine(basis), ...parts].join("\n\n")}\n`;
}
