import { expect, it } from "vitest";
import type { Failure } from "../../src/cli/failure.ts";
import { say } from "../../src/cli/messages.ts";
import {
  OVERRIDE_FIELDS,
  OVERRIDE_HEADERS,
  overrideColumns,
  overrideField,
} from "../../src/cli/override-columns.ts";

const wordsOf = ({ code, params }: Failure): string[] => [
  say(code, params, "en"),
  say(code, params, "zh-CN"),
];

it("knows its columns in either language, however they are spelt", () => {
  const all = [...OVERRIDE_FIELDS];
  expect(overrideColumns(["ID", "Cell", "Placed by", "placed_on", "Valid until", "Reason"], "o.csv")).toEqual(
    all,
  );
  const chinese = ["客户编号", "格子", "决定人", "起始日期", "有效期至", "理由"];
  expect(overrideColumns(chinese, "o.csv")).toEqual(all);
  for (const locale of ["en", "zh-CN"] as const)
    expect(
      overrideColumns(
        OVERRIDE_FIELDS.map((field) => OVERRIDE_HEADERS[field][locale]),
        "o.csv",
      ),
    ).toEqual(all);
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
  expect([missing.exit, wordsOf(missing)]).toEqual([
    1,
    [
      "o.csv: has no column for by, until, why; a place by hand needs id, cell, by, on, until and why",
      "o.csv：缺少这些列：决定人、有效期至、理由；人工定位需要客户编号、格子、决定人、起始日期、有效期至、理由",
    ],
  ]);
  const twice = failure(["id", "cell", "by", "on", "until", "why", "note", "理由"]);
  expect(wordsOf(twice)).toEqual([
    'two columns for one thing (why): "why" (6) and "理由" (8); take one away or rename it',
    '两列是同一内容（理由）："why" (6) 和 "理由" (8)；请删去一列或改名',
  ]);
});
