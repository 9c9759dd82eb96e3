import { type AmountOptions, parseAmount } from "opportunity-matrix/parse";
import { describe, expect, it } from "vitest";

describe("an amount", () => {
  it.each([
    ["¥1,200万", 12_000_000],
    ["￥１２．５万元", 125_000],
    ["12.5亿", 1_250_000_000],
    ["1.1万", 11_000],
    ["0.07万", 700],
    ["1.2M", 1_200_000],
    ["3k", 3000],
    ["5bn", 5_000_000_000],
    ["1.5 million", 1_500_000],
    ["4千万", 40_000_000],
    ["2.5百万", 2_500_000],
    ["50w", 500_000],
    ["(300)", -300],
    ["（¥300）", -300],
    ["¥(300)", -300],
    ["-¥5", -5],
    ["¥-5", -5],
    ["负300万", -3_000_000],
    ["−5", -5],
    ["+5", 5],
    ["-0", 0],
    ["1\u202f234,56 €", 1234.56],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["12,34,567", 1_234_567],
    ["1’234.50", 1234.5],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["US$1,234.50", 1234.5],
    ["5 USD", 5],
    ["USD 5m", 5_000_000],
    ["RMB 1,200", 1200],
    ["人民币1,200万元", 12_000_000],
    ["£1,200", 1200],
    ["€1,2 Mio.", 1_200_000],
    ["0,5 Mrd. €", 500_000_000],
    ["一千二百万", 12_000_000],
    ["壹万贰仟元整", 12_000],
    ["一点五亿", 150_000_000],
    ["1亿2000万", 120_000_000],
    ["1.2E+06", 1_200_000],
    ["US$5 USD", 5],
  ])("is %s", (text, value) => {
    expect(parseAmount(text)).toEqual({ value });
  });

  it.each(["", "-", "N/A", "暂无", "无", "Select", "#N/A"])("is not known: %j", (text) => {
    expect(parseAmount(text)).toEqual({ value: null });
  });

  it.each([
    ["1,234", "amount.ambiguous"],
    ["$1.234", "amount.ambiguous"],
    ["35%", "amount.percent"],
    ["5‰", "amount.percent"],
    ["5兆", "amount.scale"],
    ["1e400", "amount.tooLarge"],
    ["一百五", "amount.unreadable"],
    ["3万5", "amount.unreadable"],
    ["500-800", "amount.unreadable"],
    ["约300万", "amount.unreadable"],
    ["300万+", "amount.unreadable"],
    [">300", "amount.unreadable"],
    ["-(5)", "amount.unreadable"],
    ["-¥-5", "amount.unreadable"],
    ["10²", "amount.unreadable"],
    ["0x1F", "amount.unreadable"],
    ["#REF!", "amount.unreadable"],
    ["NaN万", "amount.unreadable"],
    ["Infinity", "amount.unreadable"],
    ["€5 USD", "amount.currency"],
  ])("is never guessed at: %s (%s)", (text, code) => {
    const { issue } = parseAmount(text);
    expect([issue?.code, issue?.pointer, issue?.params.found]).toEqual([code, "", JSON.stringify(text)]);
  });

  it("is read by the decimal sign that is said", () => {
    expect(parseAmount("1,234", { decimal: "." })).toEqual({ value: 1234 });
    expect(parseAmount("1,234", { decimal: "," })).toEqual({ value: 1.234 });
    expect(parseAmount("-1,234").issue?.params.readings).toEqual([-1234, -1.234]);
    expect(parseAmount("1,5", { decimal: "." }).issue?.params.sign).toBe(",");
    expect(parseAmount("1,234", { currency: "CNY" })).toEqual({ value: 1234 });
    expect(parseAmount("1,234", { currency: "EUR" }).issue?.code).toBe("amount.ambiguous");
  });

  it("is not read by the column's currency where the sign is said not to be known", () => {
    const amounts = { currency: "CNY", decimal: null } as const;
    expect(parseAmount("1.234", amounts).issue?.params.readings).toEqual([1.234, 1234]);
    expect(parseAmount("1.234,5", amounts)).toEqual({ value: 1234.5 });
    expect(parseAmount("1,5", amounts)).toEqual({ value: 1.5 });
    expect(parseAmount("¥1,234", amounts)).toEqual({ value: 1234 });
    expect(parseAmount("1.234万", amounts)).toEqual({ value: 12_340 });
  });

  it("is in the currency that is declared, or in none", () => {
    expect(parseAmount("¥5", { currency: "CNY" })).toEqual({ value: 5 });
    expect(parseAmount("5元", { currency: "HKD" })).toEqual({ value: 5 });
    expect(parseAmount("$5", { currency: "CNY" }).issue?.params).toEqual({
      found: '"$5"',
      signs: ["$"],
      expected: "CNY",
    });
    expect(parseAmount("$5", { currency: null }).issue?.params.expected).toBeNull();
    expect(parseAmount("5k", { currency: null }).issue).toMatchObject({
      code: "amount.scale",
      params: { word: "k" },
    });
    expect(parseAmount("1.2万", { currency: null })).toEqual({ value: 12_000 });
  });
});

it("throws for an option that is none", () => {
  expect(() => parseAmount("5", { decimal: ";" } as unknown as AmountOptions)).toThrow(RangeError);
  expect(() => parseAmount("5", { currency: "KWH" })).toThrow('ISO 4217 code such as "CNY", found "KWH"');
});

it("makes an issue of what is no text", () => {
  for (const raw of [5, null, undefined, {}]) {
    expect(parseAmount(raw as unknown as string).issue?.code).toBe("amount.unreadable");
  }
});

// Each of these would take a careless expression minutes.
it("looks at long texts no longer than at short ones", () => {
  for (const text of [
    "1".repeat(1e6),
    "1,".repeat(1e6),
    " ".repeat(1e6),
    "1万".repeat(1e6),
    "(".repeat(1e6),
    "零".repeat(1e6),
  ]) {
    expect(parseAmount(text).issue?.code).toBe("amount.unreadable");
  }
});
