// The figures of docs/performance.md come from one run of `npm run bench -- --write`, those of docs/scale.md from `npm run test:databases`; the
// twins have the same, and none was changed by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { blockOf, figureBlock, measuredOf } from "../databases/figure-pages.ts";
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

it.each(["parquet", "servers"] as const)("both pages on scale hold the figures of one run: %s", (suite) => {
  const block = (file: string): string => {
    const text = readFileSync(join(root, "docs", file), "utf8");
    return blockOf(suite).exec(text)?.[2] ?? "";
  };
  const measured = measuredOf(block("scale.md"));
  expect(measured.lines).toHaveLength(2);
  expect(block("scale.md")).toBe(figureBlock(suite, measured, "en"));
  expect(block("scale.zh-CN.md")).toBe(figureBlock(suite, measured, "zh-CN"));
});
