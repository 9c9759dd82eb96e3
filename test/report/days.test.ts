import { expect, it } from "vitest";
import { daysText, withDay } from "../../src/report/days.ts";

it("writes one day, or the first and the last", () => {
  expect(daysText(null)).toBeNull();
  expect(daysText(["2026-01-01", "2026-01-01"])).toBe("2026-01-01");
  expect(daysText(["2026-01-01", "2026-02-01"])).toBe("2026-01-01 – 2026-02-01");
});

it("gathers the first and the last of several days, some of which are missing", () => {
  const days = ["2026-03-01", null, "2026-01-01", "2026-02-01"];
  expect(days.reduce(withDay, null)).toEqual(["2026-01-01", "2026-03-01"]);
  expect(withDay(null, null)).toBeNull();
});
