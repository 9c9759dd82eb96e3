import { parseFlag } from "opportunity-matrix/parse";
import { expect, it } from "vitest";

it.each(["true", "T", "YES", "y", "1", "是", "有", "对", "√", "✓", "✔️", "✅", "Ｙ"])("%s is yes", (text) => {
  expect(parseFlag(text)).toEqual({ value: true });
});

it.each(["false", "F", "No", "n", "0", "否", "不是", "×", "✗", "❌"])("%s is no", (text) => {
  expect(parseFlag(text)).toEqual({ value: false });
});

it.each(["", "-", "N/A", "暂无", "未知"])("%j is not known", (text) => {
  expect(parseFlag(text)).toEqual({ value: null });
});

it.each(["无", "没有", "none", "x", "X", "☐", "☒"])("%s is not guessed at", (text) => {
  expect(parseFlag(text).issue?.code).toBe("flag.ambiguous");
});

it.each(["maybe", "2", "constructor", "y".repeat(1000)])("%s is neither", (text) => {
  expect(parseFlag(text).issue?.code).toBe("flag.unreadable");
});
