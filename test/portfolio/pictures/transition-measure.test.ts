import { expect, it } from "vitest";
import { measureOf } from "../../../src/portfolio/pictures/transition-measure.ts";
import { pictureWording } from "../../../src/portfolio/pictures/wording.ts";
import { nine } from "../../charts/pictures.ts";

const wording = pictureWording("en", nine.plan);
const count = { customers: 1200, amount: 3_450_000, withoutAmount: 1 };

it("measures customers, or money in short", () => {
  const customers = measureOf("customers", wording, undefined);
  expect([customers.sizeOf(count), customers.textOf(count)]).toEqual([1200, "1,200"]);
  const money = measureOf("amount", wording, "CNY");
  expect([money.sizeOf(count), money.textOf(count)]).toEqual([3_450_000, "CN¥3.5M"]);
  expect(measureOf("amount", pictureWording("zh-CN", nine.plan), "CNY").textOf(count)).toBe("¥345万");
});

it("tells money that nobody knows from none", () => {
  const { textOf } = measureOf("amount", wording, undefined);
  expect(textOf({ customers: 2, amount: 0, withoutAmount: 2 })).toBe("–");
  expect(textOf({ customers: 2, amount: 0, withoutAmount: 1 })).toBe("0");
  expect(textOf({ customers: 0, amount: 0, withoutAmount: 0 })).toBe("0");
});

it("refuses another measure", () => {
  expect(() => measureOf("money" as never, wording, undefined)).toThrow(
    new RangeError('by must be "customers" or "amount", found "money"'),
  );
});
