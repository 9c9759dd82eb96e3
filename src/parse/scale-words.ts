import { plainChinese } from "./chinese-numeral.ts";

/** Chinese words for powers of ten, by their exponents. 兆 is left out: a million in mainland China, 10^12 in Taiwan. */
const CHINESE: { readonly [word: string]: number } = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** Words that mean a power of ten whatever is counted; billion is 10^9 and trillion 10^12 (short scale). */
const ENGLISH: { readonly [word: string]: number } = {
  thousand: 3,
  thousands: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  million: 6,
  millions: 6,
  mio: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  mrd: 9,
  trillion: 12,
  trillions: 12,
};

/** Letters that mean a power of ten beside money; beside other numbers they might be a unit, as `m` is a metre. `w` is 万 in chats. */
const LETTERS: { readonly [word: string]: number } = {
  k: 3,
  tsd: 3,
  w: 4,
  m: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  cr: 7,
  b: 9,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
};

/** A word that scales a number: its exponent, and whether it is Chinese. */
export type Scale = { readonly exponent: number; readonly chinese: boolean };

function ownOf(words: { readonly [word: string]: number }, word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** What a word scales a number by; undefined where it is no such word. Letters count beside money only. */
export function scaleOf(text: string, isMoney: boolean): Scale | undefined {
  const chinese = ownOf(CHINESE, plainChinese(text));
  if (chinese !== undefined) return { exponent: chinese, chinese: true };
  const word = text.toLowerCase().replace(/\.$/, "");
  const exponent = ownOf(ENGLISH, word) ?? (isMoney ? ownOf(LETTERS, word) : undefined);
  return exponent === undefined ? undefined : { exponent, chinese: false };
}
