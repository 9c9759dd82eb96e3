import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../../src/core/day.ts";

const DAY_MS = 86_400_000;

/** The same number from the platform's calendar: days since 0001-01-01. */
function oracle(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.parse("0001-01-01T00:00:00Z")) / DAY_MS;
}

function written(year: number, month: number, day: number): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

describe("dayNumber", () => {
  it("agrees with Date.UTC on every day of 1600 to 2400, and on which days there are", () => {
    const wrong: string[] = [];
    for (let year = 1600; year <= 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          const expected = isReal ? oracle(year, month, day) : Number.NaN;
          const text = written(year, month, day);
          if (!Object.is(dayNumber(text), expected)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("counts from the first day of year 1 to the last of year 9999", () => {
    expect(dayNumber("0001-01-01")).toBe(0);
    expect(dayNumber("0001-12-31")).toBe(364);
    expect(dayNumber("0004-02-29")).toBe(3 * 365 + 59);
    expect(dayNumber("9999-12-31")).toBe(oracle(9999, 12, 31));
  });

  it.each([
    "",
    "2026-11-2",
    "2026-11-233",
    "2026/11/23",
    "2026-11/23",
    "20261123",
    "2026-1123-",
    "0000-01-01",
    "2026-00-10",
    "2026-13-10",
    "2026-10-00",
    "2026-10-32",
    "2026-04-31",
    "2026-02-29",
    "1900-02-29",
    "202a-11-23",
    "2026-1x-23",
    "2026-11-2 ",
    " 026-11-23",
    "+026-11-23",
    "-026-11-23",
    "２026-11-23",
    "2026-11-23T00:00:00Z",
    "2026-11-:3",
  ])("does not read %j", (text) => {
    expect(dayNumber(text)).toBeNaN();
  });

  it("reads no text that the platform writes another way (property)", () => {
    const nearly = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ minLength: 10, maxLength: 10 })), (text) => {
        const number = dayNumber(text);
        if (Number.isNaN(number)) return;
        const date = new Date(Date.parse("0001-01-01T00:00:00Z") + number * DAY_MS);
        expect(date.toISOString().slice(0, 10)).toBe(text);
      }),
    );
  });
});

describe("a number of days as a day", () => {
  it("is the inverse, on every day there is", () => {
    const last = dayNumber("9999-12-31");
    for (let number = 0; number <= last; number++) {
      if (dayNumber(dayText(number)) !== number) throw new Error(`${number} is written ${dayText(number)}`);
    }
    expect([dayText(0), dayText(last)]).toEqual(["0001-01-01", "9999-12-31"]);
  });

  it("knows leap days and the ends of years and centuries", () => {
    for (const day of [
      "2000-02-29",
      "2024-02-29",
      "2024-12-31",
      "1900-03-01",
      "2100-02-28",
      "2000-12-31",
      "0004-02-29",
    ]) {
      expect(dayText(dayNumber(day))).toBe(day);
    }
  });
});
