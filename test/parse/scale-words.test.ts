import { expect, it } from "vitest";
import { scaleOf } from "../../src/parse/scale-words.ts";

it.each([
  ["万", 4],
  ["萬", 4],
  ["百万", 6],
  ["千万", 7],
  ["亿", 8],
  ["万亿", 12],
  ["thousand", 3],
  ["Million", 6],
  ["Mio.", 6],
  ["billion", 9],
  ["lakh", 5],
  ["crore", 7],
])("%s scales every number", (word, exponent) => {
  expect(scaleOf(word, false)?.exponent).toBe(exponent);
});

it.each([
  ["k", 3],
  ["w", 4],
  ["M", 6],
  ["mn", 6],
  ["bn", 9],
])("%s scales money only", (word, exponent) => {
  expect(scaleOf(word, true)?.exponent).toBe(exponent);
  expect(scaleOf(word, false)).toBeUndefined();
});

it.each(["兆", "constructor", "__proto__", "", "x"])("%j scales nothing", (word) => {
  expect(scaleOf(word, true)).toBeUndefined();
});
