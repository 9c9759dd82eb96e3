import { expect, it } from "vitest";
import { isEmptyText, prepare } from "../../src/parse/prepare.ts";

it("makes special forms plain", () => {
  expect(prepare(" １２．５％\u00a0x\u2009 ")).toBe("12.5% x");
  expect(["\u2212", "\u2013", "－", "‐"].map((minus) => prepare(`${minus}5`))).toEqual([
    "-5",
    "-5",
    "-5",
    "-5",
  ]);
  expect(prepare("1’234")).toBe("1'234");
});

it("reads nothing where a sign would become another number, or where there is no text to read", () => {
  expect(["10²", "½", "①"].map(prepare)).toEqual([null, null, null]);
  expect([5, null, undefined, "x".repeat(201)].map(prepare)).toEqual([null, null, null, null]);
});

it.each([
  "",
  " ",
  "-",
  "－",
  "—",
  "N/A",
  "n/a",
  "#N/A",
  "Select",
  "null",
  "无",
  "暂无",
  "未知",
  "待定",
  "请选择",
  "?",
])("%j stands for nothing known", (text) => {
  expect(isEmptyText(text)).toBe(true);
});

it.each(["0", "no", "否", "none of these", "#REF!", "x".repeat(300)])("%j does not", (text) => {
  expect(isEmptyText(text)).toBe(false);
});
