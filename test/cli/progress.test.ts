import { expect, it } from "vitest";
import { noProgress, progressBar } from "../../src/cli/progress.ts";
import { Memory } from "./io.ts";

it("draws a bar where the size is known, and only when it changes", () => {
  const terminal = new Memory({ columns: 60 });
  const bar = progressBar(terminal, 1000, "en");
  bar.read(500);
  bar.scored();
  bar.read(4);
  bar.read(496);
  bar.read(1);
  bar.clear();
  bar.clear();
  expect(terminal.text.split("\r").map((text) => text.trimEnd())).toEqual([
    "",
    "[############            ]  50%  customers: 0",
    "[########################] 100%  customers: 1",
    "",
    "",
  ]);
});

it("counts where the size is not known", () => {
  const terminal = new Memory({ columns: 60 });
  const bar = progressBar(terminal, null, "zh-CN");
  bar.read(10);
  bar.scored();
  bar.read(10);
  expect(terminal.text.split("\r").map((text) => text.trimEnd())).toEqual(["", "客户：0", "客户：1"]);
});

it("is not troubled by an empty file", () => {
  const terminal = new Memory({ columns: 60 });
  progressBar(terminal, 0, "en").read(0);
  expect(terminal.text).toContain("  0%");
});

it("may be nothing at all", () => {
  expect([noProgress.read(1), noProgress.scored(), noProgress.clear()]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
