// A link within the documents leads to a file and a heading that are there. GitHub makes the anchor of a heading: small letters, no marks, hyphens.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";
import { markdown, root } from "./documents.ts";

const read = (path: string): string =>
  readFileSync(join(root, path), "utf8").replace(/^```[\s\S]*?^```/gm, "");

const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** Where a link of a document leads that is not there. */
function deadLinks(path: string): string[] {
  return [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [file = "", anchor] = target.split("#");
      const found = file === "" ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(root, found))) return true;
      return anchor !== undefined && !anchorsOf(found).includes(anchor);
    });
}

it.each(markdown.map(({ path }) => path))("%s has no link to what is not there", (path) => {
  expect(deadLinks(path)).toEqual([]);
});
