// An English document and its Chinese twin show the same code; only the words around it, the comments in it and the language that it asks for differ.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { type Block, languageOf } from "./blocks.ts";
import { markdown, root } from "./documents.ts";

/** Languages whose blocks are code. Others (`text`, none) show output or drawings, which may be in the reader's language. */
const code = new Set(["ts", "tsx", "js", "css", "csv", "diff", "sh", "json", "sql", "yaml"]);

/** A reader's own language may stand in an example: `--locale zh-CN`, `{ locale: "zh-CN" }`, `issueText(issue, "zh-CN")`. */
const LOCALE = /(--locale |Accept-Language: |")(en|zh-CN)\b/g;

function withoutComments(block: Block): string {
  const language = languageOf(block);
  if (["csv", "css", "diff"].includes(language)) return block.code;
  if (["ts", "tsx", "js"].includes(language)) {
    const tree = ts.createSourceFile("twin.tsx", block.code, ts.ScriptTarget.ES2022, true);
    return ts.createPrinter({ removeComments: true }).printFile(tree);
  }
  const mark = language === "sql" ? /--.*$/gm : /(^|\s)#.*$/gm;
  const text = language === "json" ? block.code : block.code.replace(mark, "");
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

const shown = (blocks: readonly Block[]): string[] =>
  blocks
    .filter((block) => code.has(languageOf(block)))
    .map((block) => `${block.info}\n${withoutComments(block).replace(LOCALE, "$1…")}`);

it("English and Chinese documents show the same code", () => {
  for (const english of markdown) {
    const chinese = markdown.find(({ path }) => path === english.path.replace(/\.md$/, ".zh-CN.md"));
    if (chinese) expect(shown(chinese.blocks), chinese.path).toEqual(shown(english.blocks));
  }
});

it("both READMEs lead to every document in their language, and to nothing that is not there", () => {
  for (const readme of ["README.md", "README.zh-CN.md"]) {
    const text = readFileSync(join(root, readme), "utf8");
    const linked = [...text.matchAll(/\]\(((?:docs|examples)\/[^)#]+)/g)].map(([, path]) => path ?? "");
    expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const pages = markdown.filter(({ path }) => path.startsWith("docs/") || path.startsWith("examples/"));
    const mine = pages.filter(({ path }) => {
      const twin = path.replace(/\.md$/, ".zh-CN.md");
      if (readme === "README.md") return !path.endsWith(".zh-CN.md");
      return path.endsWith(".zh-CN.md") || !existsSync(join(root, twin));
    });
    expect(mine.map(({ path }) => path).filter((path) => !linked.includes(path))).toEqual([]);
  }
});

it("a Chinese document has its English twin", () => {
  const paths = markdown.map(({ path }) => path);
  const alone = paths.filter(
    (path) => path.endsWith(".zh-CN.md") && !paths.includes(path.replace(".zh-CN", "")),
  );
  expect(alone).toEqual([]);
});
