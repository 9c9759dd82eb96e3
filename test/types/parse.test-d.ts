// What the compiler knows of the parsers: a value or an issue, options by name, and nothing that a misspelling could pass.
import {
  cellReader,
  type Day,
  type Issue,
  matchColumns,
  type ParseCode,
  parseAmount,
  parseDay,
  parseFlag,
  parsePercent,
  writeAmount,
} from "opportunity-matrix/parse";
import { expectTypeOf, it } from "vitest";

it("gives a value or an issue", () => {
  expectTypeOf(parseAmount("1").value).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(parsePercent("1").value).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(parseDay("x").value).toEqualTypeOf<Day | null | undefined>();
  expectTypeOf(parseFlag("x").value).toEqualTypeOf<boolean | null | undefined>();
  const parsed = parseAmount("1");
  if (parsed.issue === undefined) expectTypeOf(parsed.value).toEqualTypeOf<number | null>();
  else expectTypeOf(parsed.issue).toEqualTypeOf<Issue<ParseCode>>();
});

it("takes only options that there are", () => {
  parseDay("x", { order: "dayFirst", zone: "+08:00", serials: 1904 });
  // @ts-expect-error [ts2322] - no such order
  parseDay("x", { order: "yearFirst" });
  // @ts-expect-error [ts2322] - a zone is an offset and not a name, whose rules change
  parseDay("x", { zone: "Asia/Shanghai" });
  // @ts-expect-error [ts2353] - misspelt
  parseAmount("1", { decimals: "." });
  // @ts-expect-error [ts2322] - 兆 has two meanings and is not written
  writeAmount(1, { unit: "兆" });
});

it("takes declarations as a model has them", () => {
  cellReader({ type: "number", unit: { en: "CNY", "zh-CN": "元" } }, { decimal: "." });
  matchColumns(["a"], { a: { type: "choice", options: ["x"] } }, { synonyms: { a: ["b"] } });
  // @ts-expect-error [ts2741] - a choice has options
  cellReader({ type: "choice" });
});
