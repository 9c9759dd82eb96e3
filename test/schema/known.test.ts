import { describe, expect, it } from "vitest";
import * as z from "zod";
import { day, known, level, term } from "../../src/schema/known.ts";

const growth = known(z.number());

describe("what is known", () => {
  it("is a value, a value with day and grade, a record, or nothing", () => {
    for (const good of [
      0,
      null,
      { value: 1 },
      { value: null },
      { value: 1, asOf: null, grade: "stated" },
      [],
      [{ value: null, asOf: "2026-01-01" }],
    ]) {
      expect(growth.safeParse(good).success, JSON.stringify(good)).toBe(true);
    }
  });

  it("is nothing else", () => {
    for (const bad of [
      "0",
      { asOf: "2026-01-01" },
      { value: 1, asOf: "soon" },
      { value: 1, grade: "rumour" },
      [{ value: 1 }],
      [1],
      { value: 1, source: "x" },
    ]) {
      expect(growth.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
    }
  });
});

describe("its parts", () => {
  it("are real days, values of an enumeration, and levels", () => {
    expect([day.safeParse("2024-02-29").success, day.safeParse("2026-02-29").success]).toEqual([true, false]);
    expect([term({ a: 1, b: 2 }).safeParse("b").success, term({ a: 1 }).safeParse("b").success]).toEqual([
      true,
      false,
    ]);
    expect([
      level({ 1: "x", 2: "y" }).safeParse(2).success,
      level({ 1: "x" }).safeParse("1").success,
    ]).toEqual([true, false]);
  });
});
