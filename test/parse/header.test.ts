import { parseHeader } from "opportunity-matrix/parse";
import { expect, it } from "vitest";
import { splitsOf } from "../../src/parse/header.ts";

it.each([
  ["预算(万)", "预算", "万"],
  ["预算（万元）", "预算", "万元"],
  ["金额【单位：万元】", "金额", "万元"],
  ["销售额/万元", "销售额", "万元"],
  ["Revenue (k€)", "Revenue", "k€"],
  ["Revenue, k€", "Revenue", "k€"],
  ["Revenue in EUR m", "Revenue", "EUR m"],
  ["Amount [USD m]", "Amount", "USD m"],
  ["Growth %", "Growth", "%"],
  ["增长率%", "增长率", "%"],
  ["Budget (2026) (CNY)", "Budget (2026)", "CNY"],
])("takes the unit off %s", (header, name, unit) => {
  const found = parseHeader(header);
  expect([found.name, found.unit?.text]).toEqual([name, unit]);
});

it.each(["Budget (2026)", "预算（必填）", "Annual spend", "(万)", "", "x".repeat(300)])(
  "leaves %j as it is",
  (header) => {
    expect(parseHeader(header)).toEqual({ name: header, unit: null });
  },
);

it("does not look at endless headers", () => {
  expect(splitsOf("a ".repeat(1e6))).toEqual([]);
});
