import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatMoney,
  formatNumber,
  formatPoints,
  formatShare,
  formatShort,
} from "../../src/text/format.ts";

const LOCALES = ["en", "zh-CN"] as const;

describe("formatNumber", () => {
  it("groups digits, shows six decimals, and no minus before a zero", () => {
    const numbers = [1234567.5, 0.1 + 0.2, 1 / 3, -2.5, -0, -1e-9];
    for (const locale of LOCALES) {
      expect(numbers.map((one) => formatNumber(one, locale))).toEqual([
        "1,234,567.5",
        "0.3",
        "0.333333",
        "-2.5",
        "0",
        "0",
      ]);
    }
  });
});

describe("formatPoints", () => {
  it("cuts off after one decimal, towards zero", () => {
    const shown = [0, 69.96, 69.999999, 70, 100, 12, -3.25, -0.04].map((points) =>
      formatPoints(points, "en"),
    );
    expect(shown).toEqual(["0.0", "69.9", "69.9", "70.0", "100.0", "12.0", "-3.2", "0.0"]);
  });

  it("shows a dash where there is no score", () => {
    expect(LOCALES.map((locale) => formatPoints(null, locale))).toEqual(["–", "–"]);
  });

  it("never shows a score in a higher band, and cuts off less than a tenth (property)", () => {
    const micro = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(micro, fc.constantFrom(...LOCALES), (score, locale) => {
        const shown = Math.round(Number(formatPoints(score / 1e6, locale)) * 1e6);
        expect(shown).toBeLessThanOrEqual(score);
        expect(score - shown).toBeLessThan(100_000);
      }),
    );
  });
});

it("formatShare cuts off to whole percent (property)", () => {
  expect([0, 0.005, 0.29, 0.57, 0.299999, 1].map((share) => formatShare(share, "zh-CN"))).toEqual([
    "0%",
    "0%",
    "29%",
    "57%",
    "29%",
    "100%",
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      (micro) => formatShare(micro / 1e6, "en") === `${Math.floor(micro / 10_000)}%`,
    ),
  );
});

it("formatMoney counts in 万 and 亿 in Chinese, where two decimals say the whole amount", () => {
  const zh = (amount: number): string => formatMoney(amount, "CNY", "zh-CN");
  expect([9_999, 10_000, 12_500, 12_345, 12_345_600, 99_999_900, 12_345_678].map(zh)).toEqual([
    "¥9,999",
    "¥1万",
    "¥1.25万",
    "¥12,345",
    "¥1,234.56万",
    "¥9,999.99万",
    "¥12,345,678",
  ]);
  expect([1e8, 120_000_000, 123_450_000, -250_000_000, 1e12].map(zh)).toEqual([
    "¥1亿",
    "¥1.2亿",
    "¥12,345万",
    "-¥2.5亿",
    "¥10,000亿",
  ]);
  expect(formatMoney(5_000_000, "EUR", "zh-CN")).toBe("€500万");
  expect(formatMoney(120_000_000, "CNY", "en")).toBe("CN¥120,000,000");
});

it("formatMoney shows at most two decimals, in the currency's own sign", () => {
  expect([1234.5, 0, -1_000_000, 0.005].map((amount) => formatMoney(amount, "CNY", "zh-CN"))).toEqual([
    "¥1,234.5",
    "¥0",
    "-¥100万",
    "¥0.01",
  ]);
  expect(formatMoney(1e6, "EUR", "en")).toBe("€1,000,000");
});

describe("formatDay", () => {
  it("writes a day as the locale does, the same in every time zone", () => {
    expect(formatDay("2026-11-23", "en")).toBe("Nov 23, 2026");
    expect(formatDay("2026-11-23", "zh-CN")).toBe("2026年11月23日");
    expect(formatDay("0001-01-01", "en")).toBe("Jan 1, 1");
    expect(formatDay("9999-12-31", "zh-CN")).toBe("9999年12月31日");
  });

  it("leaves a text that is no day as it is", () => {
    expect(["2026-02-30", "retail", ""].map((text) => formatDay(text, "en"))).toEqual([
      "2026-02-30",
      "retail",
      "",
    ]);
  });
});

describe("formatShort", () => {
  it("writes an amount in few characters, with its currency or without", () => {
    expect([0, 950, 1250, 1_234_567, 2e9].map((amount) => formatShort(amount, "CNY", "en"))).toEqual([
      "CN¥0",
      "CN¥950",
      "CN¥1.3K",
      "CN¥1.2M",
      "CN¥2B",
    ]);
    expect([950, 12_500, 7_000_000, 2.4e8].map((amount) => formatShort(amount, undefined, "zh-CN"))).toEqual([
      "950",
      "1.3万",
      "700万",
      "2.4亿",
    ]);
  });

  it("refuses a locale that there is not", () => {
    expect(() => formatShort(1, undefined, "fr" as never)).toThrow(RangeError);
  });
});
