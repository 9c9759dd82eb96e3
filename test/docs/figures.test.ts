// The figures of docs/performance.md and of its twin come from one run of `npm run bench -- --write`, and were not changed by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./documents.ts";

/** What the command wrote, without the words around the figures. */
const figuresOf = (file: string): string[] => {
  const text = readFileSync(join(root, "docs", file), "utf8");
  const written = /<!-- figures -->([\s\S]*)<!-- \/figures -->/.exec(text)?.[1] ?? "";
  return written.match(/\d[\w/-]*(?:\.\d+)*/g) ?? [];
};

it("both pages on performance hold the figures of one run", () => {
  const figures = figuresOf("performance.md");
  expect(figures.length).toBeGreaterThan(50);
  expect(figuresOf("performance.zh-CN.md").sort()).toEqual(figures.sort());
});
