import { expect, it } from "vitest";
import {
  plainChinese,
  readChineseNumeral,
  readChineseWhole,
  writeChinese,
} from "../../src/parse/chinese-numeral.ts";
import { toNumber } from "../../src/parse/decimal.ts";

it.each([
  ["零", 0],
  ["十", 10],
  ["十五", 15],
  ["一百零五", 105],
  ["一百一十五", 115],
  ["两千", 2000],
  ["一千零五十", 1050],
  ["一万零五百", 10500],
  ["十五万", 150000],
  ["一千二百万", 12000000],
  ["壹仟贰佰萬", 12000000],
  ["一亿零五万", 100050000],
  ["十二亿三千万", 1230000000],
  ["一万二千亿", 1200000000000],
])("reads %s", (text, value) => {
  expect(readChineseWhole(text)).toBe(value);
});

// 一百五 is said for 150 and would have to be 105; the others are no numbers.
it.each([
  "",
  "一百五",
  "一万五",
  "一二三",
  "百",
  "万",
  "一十百",
  "零一",
  "一百零零五",
  "亿万",
  "abc",
  "十十",
])("does not read %j", (text) => {
  expect(readChineseWhole(text)).toBeNaN();
});

it("reads decimals", () => {
  const read = (text: string) => {
    const decimal = readChineseNumeral(text);
    return decimal === null ? null : toNumber(decimal);
  };
  expect(["三点五", "零点零五", "三點一四", "两百"].map(read)).toEqual([3.5, 0.05, 3.14, 200]);
  expect(["三点", "点五", "三点五点六", "三点十", ""].map(read)).toEqual([null, null, null, null, null]);
});

it("writes what it reads", () => {
  for (let value = 0; value < 30_000; value++) expect(readChineseWhole(writeChinese(value))).toBe(value);
  for (const value of [99_999_999_999_999, 100_000_000, 1_0000_0001, 20_000_005]) {
    expect(readChineseWhole(writeChinese(value))).toBe(value);
  }
  expect(plainChinese("萬億兩")).toBe("万亿二");
});
