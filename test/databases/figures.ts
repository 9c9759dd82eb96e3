// What was measured, printed once at the end of a file; with WRITE=1 it is put into docs/scale.md and its twin, which have such figures alone.
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { afterAll } from "vitest";
import { blockOf, figureBlock, type Measured, type SuiteName } from "./figure-pages.ts";

const PAGES = [
  ["scale.md", "en"],
  ["scale.zh-CN.md", "zh-CN"],
] as const;

/** Notes the times of a suite; nothing is asserted of them. */
export function figuresOf(suite: SuiteName) {
  const lines: Measured["lines"][number][] = [];
  let size = { rows: 0, mebibytes: 0 };
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  afterAll(() => {
    const measured = { date: new Date().toISOString().slice(0, 10), load, ...size, lines };
    console.info(figureBlock(suite, measured, "en"));
    if (process.env.WRITE !== "1") return;
    for (const [page, locale] of PAGES) {
      const file = new URL(`../../docs/${page}`, import.meta.url);
      const text = readFileSync(file, "utf8");
      const block = figureBlock(suite, measured, locale);
      writeFileSync(
        file,
        text.replace(blockOf(suite), (_, open, _old, close) => `${open}${block}${close}`),
      );
    }
  });
  return {
    over(rows: number, mebibytes = 0): void {
      size = { rows, mebibytes };
    },
    /** Runs something and notes what it took per row. */
    async timed<T>(name: string, rows: number, run: () => Promise<T>): Promise<T> {
      const began = performance.now();
      const result = await run();
      lines.push({ name, nanoseconds: ((performance.now() - began) * 1e6) / rows });
      return result;
    },
  };
}
