// Which documents there are: the READMEs, everything in docs/, and the doc comments of the source.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Block, blocksOf, examplesOf } from "./blocks.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Document {
  readonly path: string;
  readonly blocks: readonly Block[];
}

const filesBelow = (folder: string, ending: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .sort()
    : [];

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const READMES = ["README.md", "README.zh-CN.md"];

/** The READMEs of the examples that have a folder of their own. */
const ofExamples = readdirSync(join(root, "examples"))
  .sort()
  .flatMap((name) => READMES.map((readme) => `examples/${name}/${readme}`));

/** The Markdown documents, in order. */
export const markdown: readonly Document[] = [...READMES, ...filesBelow("docs", ".md"), ...ofExamples]
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path, blocks: blocksOf(path, read(path)) }));

/** The source files, with the examples of their doc comments. */
export const source: readonly Document[] = filesBelow("src", ".ts").map((path) => ({
  path,
  blocks: examplesOf(path, read(path)),
}));
