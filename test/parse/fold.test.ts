import { expect, it } from "vitest";
import { fold, looseKey } from "../../src/parse/fold.ts";

it.each([
  ["  Annual   Spend ", "annual spend"],
  ["ＡＢＣ１２", "abc12"],
  ["已列计划，尚未批准", "已列计划,尚未批准"],
  ["Growth\u00a0rate\n(%)", "growth rate (%)"],
  ["İ", "i̇"],
  ["", ""],
])("folds %j to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("changes nothing when it is done twice", () => {
  for (const text of [" ﬁ Ⅷ ½ ", "ＩＤ", "客户 编号"]) expect(fold(fold(text))).toBe(fold(text));
});

it("compares names however they are spelt", () => {
  expect(
    ["lastContact", "last_contact", "Last contact", "LAST-CONTACT", "last.contact"].map(looseKey),
  ).toEqual(Array.from({ length: 5 }, () => "lastcontact"));
});
