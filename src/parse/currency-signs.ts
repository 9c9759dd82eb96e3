import { isCurrency } from "../core/currency.ts";

const DOLLARS = "USD AUD CAD HKD NZD SGD TWD MXN ARS CLP COP BRL";
const YUAN = "CNY HKD TWD MOP";

/** Signs and words for currencies, with the codes that each may stand for. */
const SIGNS: readonly (readonly [sign: string, codes: string])[] = [
  ...["人民币", "元人民币", "rmb", "cn¥", "renminbi"].map((sign) => [sign, "CNY"] as const),
  ...["美元", "美金", "us$", "us dollars"].map((sign) => [sign, "USD"] as const),
  ...["欧元", "€", "euros", "euro"].map((sign) => [sign, "EUR"] as const),
  ...["英镑", "£", "pounds"].map((sign) => [sign, "GBP"] as const),
  ...["日元", "日圆", "jp¥"].map((sign) => [sign, "JPY"] as const),
  ...["港元", "港币", "港幣", "hk$"].map((sign) => [sign, "HKD"] as const),
  ...["新台币", "新臺幣", "台币", "nt$"].map((sign) => [sign, "TWD"] as const),
  ...["韩元", "₩"].map((sign) => [sign, "KRW"] as const),
  ...["澳元", "a$", "au$"].map((sign) => [sign, "AUD"] as const),
  ...["加元", "c$", "ca$"].map((sign) => [sign, "CAD"] as const),
  ...["新加坡元", "新元", "s$"].map((sign) => [sign, "SGD"] as const),
  ...["瑞士法郎", "瑞郎", "fr."].map((sign) => [sign, "CHF"] as const),
  ["卢布", "RUB"],
  ["₽", "RUB"],
  ["泰铢", "THB"],
  ["฿", "THB"],
  ["越南盾", "VND"],
  ["₫", "VND"],
  ["澳门元", "MOP"],
  ["卢比", "INR PKR LKR NPR"],
  ["rs.", "INR PKR LKR NPR"],
  ["rs", "INR PKR LKR NPR"],
  ["₹", "INR"],
  ["₺", "TRY"],
  ["₱", "PHP"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["₸", "KZT"],
  ["r$", "BRL"],
  ["nz$", "NZD"],
  ["zł", "PLN"],
  ["kr", "SEK NOK DKK ISK"],
  ["yuan", YUAN],
  ["元", YUAN],
  ["圆", YUAN],
  ["块钱", YUAN],
  ["块", YUAN],
  ["¥", "CNY JPY"],
  ["$", DOLLARS],
  ["dollars", DOLLARS],
];

const BY_LENGTH = [...SIGNS].sort(([a], [b]) => b.length - a.length);

/** A currency named at one end of a text: the codes that it may stand for, and the text without it. */
export type Named = { readonly sign: string; readonly codes: readonly string[]; readonly rest: string };

/** The currency at the beginning or the end of a text, by sign, word or ISO 4217 code; null where there is none. */
export function currencyAt(end: "start" | "end", text: string): Named | null {
  const atStart = end === "start";
  const without = (length: number): string => (atStart ? text.slice(length) : text.slice(0, -length)).trim();
  const lower = text.toLowerCase();
  for (const [sign, codes] of BY_LENGTH) {
    if (atStart ? !lower.startsWith(sign) : !lower.endsWith(sign)) continue;
    return { sign, codes: codes.split(" "), rest: without(sign.length) };
  }
  const code = (atStart ? text.slice(0, 3) : text.slice(-3)).toUpperCase();
  return isCurrency(code) ? { sign: code, codes: [code], rest: without(3) } : null;
}

/** Currencies whose people write a dot as the decimal sign and a comma between groups. */
const DOT = new Set(["CNY", "HKD", "TWD", "MOP", "JPY", "KRW", "GBP", "INR"]);

/** Whether all the currencies that may be meant are written with a decimal dot. */
export function writesDot(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => DOT.has(code));
}
