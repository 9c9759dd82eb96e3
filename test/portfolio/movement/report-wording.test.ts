import { expect, it } from "vitest";
import { reportWording } from "../../../src/portfolio/movement/report-wording.ts";

const counted = { customers: 2, amount: 1200.5, withoutAmount: 1 };

it("shows money in its currency, as a number without one, and a dash where no amount is known", () => {
  expect(reportWording("en", undefined, "USD").money(counted)).toBe("$1,200.5");
  expect(reportWording("en", undefined, undefined).money(counted)).toBe("1,200.5");
  expect(reportWording("en", undefined, "USD").money({ ...counted, withoutAmount: 2 })).toBe("–");
  expect(reportWording("en", undefined, undefined).amount(null)).toBe("–");
});

it("names a cell by its label, or by its id, and what is no cell in words", () => {
  const model = { cells: { "a/b": { tier: "A", strategy: "s", label: "Stars | ours" } } };
  const { place } = reportWording("zh-CN", model, undefined);
  expect(["a/b", "b/b", "excluded", "absent"].map(place)).toEqual([
    "Stars \\| ours",
    "b/b",
    "已排除",
    "不在客户组合中",
  ]);
});
