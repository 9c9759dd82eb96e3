import type { Decimal } from "./decimal.ts";

const DIGITS = "零一二三四五六七八九";
const FINANCIAL = "零壹贰叁肆伍陆柒捌玖";

/** Other ways of writing the same characters: financial, traditional, and 两 for 二. */
const VARIANTS: { readonly [character: string]: string } = {
  ...Object.fromEntries([...FINANCIAL].map((character, i) => [character, DIGITS[i] as string])),
  〇: "零",
  两: "二",
  兩: "二",
  貳: "二",
  參: "三",
  陸: "六",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
  點: "点",
};

/** Traditional and financial characters as plain ones. */
export function plainChinese(text: string): string {
  return text.replace(/./gu, (character) => VARIANTS[character] ?? character);
}

/** Units within four digits, then those that count groups of four and eight. */
const SMALL = [
  ["千", 1000],
  ["百", 100],
  ["十", 10],
] as const;

/** A whole number of 0 to 9999, in Chinese. */
function writeSection(value: number): string {
  let text = "";
  let rest = value;
  let skipped = false;
  for (const [unit, size] of SMALL) {
    const digit = Math.floor(rest / size);
    if (digit > 0) text += `${skipped && text !== "" ? "零" : ""}${DIGITS[digit]}${unit}`;
    skipped = digit === 0;
    rest %= size;
  }
  if (rest > 0) text += `${skipped && text !== "" ? "零" : ""}${DIGITS[rest]}`;
  return text;
}

/** A whole number of 0 to 99,999,999,999,999 in Chinese, as it is written correctly: 10,500 is 一万零五百. */
export function writeChinese(value: number): string {
  if (value === 0) return "零";
  const [high, unit, size] =
    value >= 1e8 ? [Math.floor(value / 1e8), "亿", 1e8] : [Math.floor(value / 1e4), "万", 1e4];
  if (high === 0) return writeSection(value);
  const low = value - high * size;
  const gap = low > 0 && low < size / 10 ? "零" : "";
  return writeChinese(high) + unit + gap + (low === 0 ? "" : writeChinese(low));
}

/** The number that the characters add up to, whatever their order; NaN where one is no numeral. */
function added(text: string): number {
  for (const [unit, size] of [
    ["亿", 1e8],
    ["万", 1e4],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at >= 0) return added(text.slice(0, at)) * size + added(text.slice(at + 1));
  }
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = SMALL.find(([name]) => name === character);
    if (unit !== undefined) {
      sum += digit * unit[1];
      digit = 0;
    } else {
      digit = DIGITS.indexOf(character);
      if (digit < 0) return Number.NaN;
    }
  }
  return sum + digit;
}

/** A whole number in Chinese characters; NaN where it is not written correctly, such as 一百五, which people use for 150. */
export function readChineseWhole(text: string): number {
  const plain = plainChinese(text);
  const full = plain.replace(/^十/, "一十");
  const value = added(full);
  return value <= 99_999_999_999_999 && writeChinese(value) === full ? value : Number.NaN;
}

/** Reads a number in Chinese characters, such as 一千二百, 三点五 or 两万零五十; null where it is none or not written correctly. */
export function readChineseNumeral(text: string): Decimal | null {
  const [whole = "", fraction = "", more] = plainChinese(text).split("点");
  const value = readChineseWhole(whole);
  const decimals = [...fraction].map((character) => DIGITS.indexOf(character));
  if (Number.isNaN(value) || more !== undefined || decimals.includes(-1)) return null;
  if (text.length > 0 && fraction === "" && /[点點]/.test(text)) return null;
  return { digits: String(value) + decimals.join(""), exponent: -decimals.length };
}
