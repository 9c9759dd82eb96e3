import { expect, it } from "vitest";
import { readParsed, UNREADABLE } from "../../src/mapping/reading.ts";

it("hands on what was read, and reports what was not", () => {
  const reported: unknown[] = [];
  const report = (...issue: unknown[]): typeof UNREADABLE => {
    reported.push(issue);
    return UNREADABLE;
  };
  expect(readParsed({ value: 5 }, report)).toBe(5);
  expect(readParsed({ value: null }, report)).toBeNull();
  const issue = { code: "day.zone", pointer: "", params: { found: "x" } } as const;
  expect(readParsed({ issue }, report)).toBe(UNREADABLE);
  expect(reported).toEqual([["day.zone", { found: "x" }]]);
});
