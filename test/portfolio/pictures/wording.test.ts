import { expect, it } from "vitest";
import { pictureWording, placeFrom, placeTo } from "../../../src/portfolio/pictures/wording.ts";
import { nine } from "../../charts/pictures.ts";

const en = pictureWording("en", nine.plan, "CNY");
const zh = pictureWording("zh-CN", nine.plan);

it("calls cells by their labels, and what the model does not have by its id", () => {
  expect(["b0/b1", "unplaced", "excluded", "other/cell"].map(en.place)).toEqual([
    "Cell 0 1",
    "Not placed",
    "Excluded",
    "other/cell",
  ]);
  expect(zh.place("b0/b1")).toBe("格子01");
});

it("tells who came from outside from who went there", () => {
  expect([placeFrom("absent", en), placeTo("absent", en)]).toEqual([
    "New in the portfolio",
    "No longer in the portfolio",
  ]);
  expect([placeFrom("b0/b1", zh), placeTo("excluded", zh)]).toEqual(["格子01", "已排除"]);
});

it("writes amounts with their currency, and a dash where none is known", () => {
  expect(en.money({ customers: 2, amount: 1200, withoutAmount: 1 })).toBe("CN¥1,200");
  expect(zh.money({ customers: 2, amount: 1200, withoutAmount: 0 })).toBe("1,200");
  expect(en.money({ customers: 2, amount: 0, withoutAmount: 2 })).toBe("–");
  expect(en.money({ customers: 0, amount: 0, withoutAmount: 0 })).toBe("CN¥0");
});

it("joins remarks as its language does", () => {
  expect([en.list(["a", "b"]), zh.list(["a", "b"])]).toEqual(["a; b", "a；b"]);
});
