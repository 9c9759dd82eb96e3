import { expect, it } from "vitest";
import { dayNumber } from "../../src/core/day.ts";
import { dayFromNumber, dayOf, monthNamed, weekday, weekdayNamed } from "../../src/parse/calendar.ts";

it("counts days back and forth, on every day of a few centuries", () => {
  for (let number = 0; number <= dayNumber("9999-12-31"); number += 97) {
    expect(dayNumber(dayFromNumber(number) as string)).toBe(number);
  }
  for (const day of ["0001-01-01", "1900-02-28", "2000-02-29", "2100-03-01", "9999-12-31"]) {
    expect(dayFromNumber(dayNumber(day))).toBe(day);
  }
  expect([dayFromNumber(-1), dayFromNumber(dayNumber("9999-12-31") + 1)]).toEqual([null, null]);
});

it("knows which days there are", () => {
  expect(dayOf({ year: 2024, month: 2, day: 29 })).toBe("2024-02-29");
  expect(dayOf({ year: 2026, month: 2, day: 29 })).toBeNull();
});

it("knows the day of the week", () => {
  expect([weekday("2026-03-05"), weekday("2026-03-08"), weekday("0001-01-01")]).toEqual([3, 6, 0]);
  expect(["Thu", "thursday", "Thurs", "星期四", "周日", "礼拜天"].map(weekdayNamed)).toEqual([
    3, 3, 3, 3, 6, 6,
  ]);
  expect(["Th", "day", "March", "星期八"].map(weekdayNamed)).toEqual([-1, -1, -1, -1]);
});

it("knows the months", () => {
  expect(["Mar", "march", "MAR.", "Sept", "sep", "May", "December"].map(monthNamed)).toEqual([
    3, 3, 3, 9, 9, 5, 12,
  ]);
  expect(["M", "ma", "marc", "foo"].map(monthNamed)).toEqual([0, 0, 0, 0]);
});
