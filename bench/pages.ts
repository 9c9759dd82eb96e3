import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Section } from "./section.ts";
import { pageText } from "./tables.ts";
import type { Circumstances, Locale } from "./words.ts";

const pages: readonly (readonly [file: string, locale: Locale])[] = [
  ["performance.md", "en"],
  ["performance.zh-CN.md", "zh-CN"],
];
const between = /(<!-- figures -->\n)[\s\S]*(\n<!-- \/figures -->)/;

/** Puts the figures between the marks of both pages; gives the files written. */
export function writePages(
  docs: string,
  sections: readonly Section[],
  circumstances: Circumstances,
): readonly string[] {
  return pages.map(([file, locale]) => {
    const path = join(docs, file);
    const text = readFileSync(path, "utf8");
    if (!between.test(text)) throw new Error(`${file} has no <!-- figures --> … <!-- /figures -->`);
    const figures = pageText(sections, circumstances, locale);
    writeFileSync(
      path,
      text.replace(between, (_, open: string, close: string) => `${open}\n${figures}\n${close}`),
    );
    return file;
  });
}
