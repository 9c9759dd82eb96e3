import { expect, it } from "vitest";
import { readWrittenDay } from "../../src/parse/day-forms.ts";

it("takes a day apart, with its day of the week and its time", () => {
  expect(readWrittenDay("Thursday, March 5, 2026 3:30 PM")).toEqual({
    parts: { year: 2026, month: 3, day: 5 },
    weekday: 3,
    time: { minute: 930, offset: null },
  });
  expect(readWrittenDay("3/4/2026")).toEqual({ numbers: [3, 4, 2026], weekday: null, time: null });
  expect(readWrittenDay("2026-03-05T12:00:00.000Z")).toMatchObject({
    time: { minute: 720, offset: "+00:00" },
  });
  expect(readWrittenDay("2026-03-05 12:05 am")).toMatchObject({ time: { minute: 5 } });
});

it.each([
  ["2026-03-05 24:00", "day.unreadable"],
  ["2026-03-05 13:00 pm", "day.unreadable"],
  ["12:30", "day.unreadable"],
  ["5/3/26", "day.shortYear"],
  ["5 Mar '26", "day.shortYear"],
  ["26年3月5日", "day.shortYear"],
  ["2026", "day.incomplete"],
  ["2026年3月", "day.incomplete"],
  ["Mar 2026", "day.incomplete"],
  ["3月5日", "day.incomplete"],
  ["5 Foo 2026", "day.unreadable"],
  ["二〇二六年十月廿日", "day.unreadable"],
])("says what is wrong with %s", (text, code) => {
  expect(readWrittenDay(text)).toBe(code);
});
