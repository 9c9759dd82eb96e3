import { expect, it } from "vitest";
import { toNumber } from "../../src/parse/decimal.ts";
import { readMagnitude, signedNumber, strangeScale, takeSign } from "../../src/parse/magnitude.ts";

const read = (text: string, isMoney = true): number | null => {
  const found = readMagnitude(text, ".", isMoney);
  return found !== null && "decimal" in found ? toNumber(found.decimal) : null;
};

it.each([
  ["1.1万", 11000],
  ["12.5 亿", 1250000000],
  ["1亿2000万", 120000000],
  ["1亿2000万3千", 120003000],
  ["3万5千", 35000],
  ["1万2345", 12345],
  ["一点五亿", 150000000],
  ["三百万", 3000000],
  ["1.2E+06", 1200000],
  ["3k", 3000],
  ["1.5 million", 1500000],
])("reads %s", (text, value) => {
  expect(read(text)).toBe(value);
});

// 3万5 is said for 35,000; the parts of a sum must fall.
it.each(["3万5", "2000万1亿", "1万2万", "1亿x", "5 apples", "万", "1,5万2", "1万2,5", ""])(
  "does not read %j",
  (text) => {
    expect(read(text)).toBeNull();
  },
);

it("leaves letters alone where there is no money, and tells them", () => {
  expect(read("5k", false)).toBeNull();
  expect(["5k", "5兆", "5 m", "5x", "x"].map(strangeScale)).toEqual(["k", "兆", "m", null, null]);
});

it("moves both readings of an ambiguous number", () => {
  const found = readMagnitude("1,234k", undefined, true);
  expect(found !== null && "ambiguous" in found && found.ambiguous.map(toNumber)).toEqual([1234000, 1234]);
  expect(readMagnitude("1,5k", ".", true)).toEqual({ misfit: ",", scaled: true });
});

it("takes the sign", () => {
  expect(["-5", "+5", "负5", "(5)", "5"].map((text) => takeSign(text))).toEqual([
    { signed: true, negative: true, rest: "5" },
    { signed: true, negative: false, rest: "5" },
    { signed: true, negative: true, rest: "5" },
    { signed: true, negative: true, rest: "5" },
    { signed: false, negative: false, rest: "5" },
  ]);
  expect(signedNumber({ digits: "0", exponent: 0 }, true)).toBe(0);
  expect(signedNumber({ digits: "1", exponent: 400 }, false)).toBeNull();
});
