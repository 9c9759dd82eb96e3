import { expect, it } from "vitest";
import type { Failure } from "../../src/cli/failure.ts";
import { OVERRIDE_FIELDS, overrideColumns, overrideField } from "../../src/cli/override-columns.ts";

it("knows its columns in either language, however they are spelt", () => {
  const all = [...OVERRIDE_FIELDS];
  expect(overrideColumns(["ID", "Cell", "Placed by", "placed_on", "Valid until", "Reason"], "o.csv")).toEqual(
    all,
  );
  const chinese = ["客户编号", "格子", "决定人", "起始日期", "有效期至", "理由"];
  expect(overrideColumns(chinese, "o.csv")).toEqual(all);
  expect(["账户", "name", "客户名称"].map(overrideField)).toEqual([null, null, null]);
});

it("refuses a file without a column that it needs, and one with two for one thing", () => {
  const failure = (header: string[]): Failure => {
    try {
      overrideColumns(header, "o.csv");
    } catch (error) {
      return error as Failure;
    }
    throw new Error("nothing was refused");
  };
  const missing = failure(["id", "cell", "note", "on"]);
  expect([missing.exit, missing.code, missing.params]).toEqual([
    1,
    "overrides.columns",
    { file: "o.csv", missing: ["by", "until", "why"] },
  ]);
  const twice = failure(["id", "cell", "by", "on", "until", "why", "note", "理由"]);
  expect([twice.code, twice.params]).toEqual([
    "columns.twice",
    { first: '"why" (6)', second: '"理由" (8)', what: "why" },
  ]);
});
