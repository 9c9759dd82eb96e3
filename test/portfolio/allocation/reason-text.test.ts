import { effortReasonText } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { readable } from "../../../src/portfolio/allocation/reason-text.ts";

it("rounds values for reading", () => {
  expect([1234.56, 99.96, 12.345, 1.234, 0.126, 0.004, 0, -1234.56, -0.5].map(readable)).toEqual([
    1235, 100, 12.3, 1.23, 0.13, 0.004, 0, -1235, -0.5,
  ]);
});

it("words a reason in both languages, with hours as they are", () => {
  const reason = { code: "beyondMinimum", params: { hours: 12.5, step: 0.5, value: 1234.567 } } as const;
  expect(effortReasonText(reason, "en")).toBe(
    "It gets 12.5 h beyond its minimum, because even the last 0.5 h wins 1,235.",
  );
  expect(effortReasonText(reason, "zh-CN")).toBe("在保底之上再投 12.5 小时：最后的 0.5 小时仍能争取 1,235。");
});
