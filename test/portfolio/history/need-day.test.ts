import { expect, it } from "vitest";
import { needDay } from "../../../src/portfolio/history/need-day.ts";

it("names the argument and what was found", () => {
  expect(() => needDay("day", "2026-02-28")).not.toThrow();
  expect(() => needDay("day", "2026-02-29")).toThrow(
    new RangeError('day must be a real day as "YYYY-MM-DD"; found "2026-02-29"'),
  );
});
