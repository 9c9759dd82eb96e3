import { describe, expect, it } from "vitest";
import { batchDays, callDays } from "../../src/engine/days.ts";

/** 2026-11-23 and 2026-11-24 as days since 0001-01-01, which lies 719,162 days before the epoch of `Date`. */
const MONDAY = 719_162 + Date.UTC(2026, 10, 23) / 86_400_000;
const TUESDAY = MONDAY + 1;

describe("callDays", () => {
  it("gives day numbers, and NaN for a day that is not given", () => {
    const given = { asOf: "2026-11-24", factsAsOf: "2026-11-23" };
    expect(callDays(true, given)).toEqual({ asOf: TUESDAY, factsAsOf: MONDAY, given });
    expect(callDays(false, {})).toEqual({ asOf: Number.NaN, factsAsOf: Number.NaN, given: {} });
  });

  it("reads the options once, which may answer otherwise later", () => {
    const options = { asOf: "2026-11-24" };
    const { given } = callDays(true, options);
    options.asOf = "2020-01-01";
    expect(given).toEqual({ asOf: "2026-11-24" });
  });

  it("refuses what is no day, and says what it must be and why", () => {
    expect(() => callDays(true, {})).toThrow(
      'asOf must be a real day as "YYYY-MM-DD", because this model counts age; found undefined',
    );
    expect(() => callDays(false, { factsAsOf: "2026-02-30" })).toThrow(
      'factsAsOf must be a real day as "YYYY-MM-DD"; found "2026-02-30"',
    );
    expect(() => callDays(false, { asOf: "2026-11-23", factsAsOf: "2026-11-24" })).toThrow(
      "factsAsOf 2026-11-24 lies after asOf 2026-11-23",
    );
  });
});

describe("batchDays", () => {
  it("finds the days in each row, where a bad one is data", () => {
    const daysOf = batchDays<{ day?: unknown }>(true, {
      asOf: ({ day }) => day as string,
      factsAsOf: "2026-11-23",
    });
    if (typeof daysOf !== "function") throw new Error("one answer for all rows");
    expect(daysOf({ day: "2026-11-24" })).toMatchObject({ asOf: TUESDAY, factsAsOf: MONDAY });
    expect([daysOf({}), daysOf({ day: 20261124 })]).toMatchObject([{ asOf: null }, { asOf: null }]);
  });

  it("gives one answer for all rows where none is found in a row", () => {
    const given = { asOf: "2026-11-24", factsAsOf: "2026-11-23" };
    expect(batchDays(true, given)).toEqual({ asOf: TUESDAY, factsAsOf: MONDAY, given });
  });

  it("refuses at once a day that is the same for all and no day", () => {
    expect(() => batchDays(true, {})).toThrow(RangeError);
    expect(() => batchDays(false, { asOf: () => null, factsAsOf: "yesterday" })).toThrow(RangeError);
  });
});
