import { type DayOptions, parseDay } from "opportunity-matrix/parse";
import { describe, expect, it } from "vitest";
import { isOffset } from "../../src/parse/day.ts";

describe("a day", () => {
  it.each([
    "2026-03-05",
    "2026-3-5",
    "2026/3/5",
    "2026.03.05",
    "20260305",
    "２０２６／３／５",
    "2026年3月5日",
    "2026 年 03 月 05 日",
    "2026年3月5号",
    "2026年3月5",
    "二〇二六年三月五日",
    "二零二六年三月五日",
    "2026年3月5日 星期四",
    "2026年3月5日（周四）",
    "46086",
    "46086.75",
    "5 Mar 2026",
    "05-Mar-2026",
    "5th of March 2026",
    "March 5, 2026",
    "Mar. 5 2026",
    "2026 Mar 5",
    "Thu, 5 Mar 2026",
    "Thursday, March 5, 2026",
    "2026-03-05T00:00:00",
    "2026-03-05 23:59:59.999",
    "2026/3/5 0:00:00",
  ])("is %s", (text) => {
    expect(parseDay(text)).toEqual({ value: "2026-03-05" });
  });

  it("is the serial of the issue, and those about the day that Excel believes in", () => {
    expect(parseDay("45721")).toEqual({ value: "2025-03-05" });
    const read = (text: string) => parseDay(text, { serials: 1900 }).value ?? null;
    expect(["0", "1", "59", "60", "61", "2958465", "2958466"].map(read)).toEqual([
      null,
      "1900-01-01",
      "1900-02-28",
      null,
      "1900-03-01",
      "9999-12-31",
      null,
    ]);
    expect(parseDay("0", { serials: 1904 })).toEqual({ value: "1904-01-01" });
    expect(parseDay("44624", { serials: 1904 })).toEqual({ value: "2026-03-05" });
  });

  it.each(["", "-", "N/A", "暂无", "待定"])("is not known: %j", (text) => {
    expect(parseDay(text)).toEqual({ value: null });
  });

  it.each([
    ["03/04/2026", "day.order"],
    ["3.4.2026", "day.order"],
    ["3-4-2026 10:00", "day.order"],
    ["05/03/26", "day.shortYear"],
    ["5-Mar-26", "day.shortYear"],
    ["2026-02-29", "day.impossible"],
    ["31/04/2026", "day.impossible"],
    ["20261301", "day.impossible"],
    ["0000-01-01", "day.impossible"],
    ["2026-03", "day.incomplete"],
    ["2026年3月5日 星期五", "day.weekday"],
    ["2026-03-05T00:00:00.000+0000", "day.zone"],
    ["2026-03-05T10:00:00Z", "day.zone"],
    ["today", "day.unreadable"],
    ["2026Q1", "day.unreadable"],
    ["260305", "day.unreadable"],
    ["1741132800000", "day.unreadable"],
    ["2026-03-05/2026-03-06", "day.unreadable"],
    ["2026年3月五十日", "day.impossible"],
  ])("is never guessed at: %s (%s)", (text, code) => {
    expect(parseDay(text).issue).toMatchObject({
      code,
      pointer: "",
      params: { found: JSON.stringify(text) },
    });
  });

  it("has one reading where the other is no day, or the same", () => {
    expect(parseDay("13/04/2026")).toEqual({ value: "2026-04-13" });
    expect(parseDay("04/13/2026")).toEqual({ value: "2026-04-13" });
    expect(parseDay("04/04/2026")).toEqual({ value: "2026-04-04" });
    expect(parseDay("13/04/2026", { order: "monthFirst" }).issue?.code).toBe("day.impossible");
  });

  it("is read by the order that is said", () => {
    expect(parseDay("03/04/2026", { order: "dayFirst" })).toEqual({ value: "2026-04-03" });
    expect(parseDay("03/04/2026", { order: "monthFirst" })).toEqual({ value: "2026-03-04" });
  });

  it("is where the zone is that is said", () => {
    const text = "2026-03-04T16:00:00.000+0000";
    expect(parseDay(text, { zone: "asWritten" })).toEqual({ value: "2026-03-04" });
    expect(parseDay(text, { zone: "+08:00" })).toEqual({ value: "2026-03-05" });
    expect(parseDay("2026-03-05T00:30:00+08", { zone: "-05:00" })).toEqual({ value: "2026-03-04" });
    expect(parseDay("0001-01-01T00:00:00Z", { zone: "-01:00" }).issue?.code).toBe("day.impossible");
    expect(parseDay("2026-03-05T00:00:00", { zone: "-05:00" })).toEqual({ value: "2026-03-05" });
  });
});

it("throws for an option that is none", () => {
  const wrong: readonly object[] = [
    { order: "yearFirst" },
    { serials: 1899 },
    { zone: "Asia/Shanghai" },
    { zone: "+8" },
  ];
  for (const options of wrong) expect(() => parseDay("x", options as DayOptions)).toThrow(RangeError);
  expect([isOffset("+14:00"), isOffset("+15:00"), isOffset(8)]).toEqual([true, false, false]);
});

it("looks at long texts no longer than at short ones", () => {
  for (const text of [
    "1".repeat(1e6),
    "年".repeat(1e6),
    "a".repeat(1e6),
    "1/".repeat(1e6),
    " ".repeat(1e6),
  ]) {
    expect(parseDay(text).issue?.code).toBe("day.unreadable");
  }
});
