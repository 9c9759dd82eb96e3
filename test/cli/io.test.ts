import { expect, it } from "vitest";
import { columnsOf, localDay, recordingDay } from "../../src/cli/io.ts";
import { Memory } from "./io.ts";

it("gives the day where the user is", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59, 59))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 10, 23, 0, 0, 0))).toBe("2026-11-23");
});

it("knows the width of a terminal, and takes 80 for anything else", () => {
  expect([new Memory({ columns: 132 }), new Memory({ columns: 10 }), new Memory()].map(columnsOf)).toEqual([
    132, 40, 80,
  ]);
});

it("records an assessment today, and never before its own day", () => {
  const days = ["2026-11-01", "2026-11-23", "2027-01-01"];
  expect(days.map((asOf) => recordingDay({ today: () => "2026-11-23" }, asOf))).toEqual([
    "2026-11-23",
    "2026-11-23",
    "2027-01-01",
  ]);
});
