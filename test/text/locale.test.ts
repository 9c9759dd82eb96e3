import {
  compileModel,
  explain,
  findingText,
  formatPoints,
  issueText,
  labelText,
  reasonText,
} from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { checkLocale } from "../../src/text/locale.ts";

it("is one of two", () => {
  checkLocale("en");
  checkLocale("zh-CN");
  for (const other of ["zh", "EN", "", undefined, null, "constructor", ["en"]]) {
    expect(() => checkLocale(other as never)).toThrow(RangeError);
  }
});

it("is asked for by everything that words something, and another one is named", () => {
  const matrix = compileModel(customerModel);
  const result = matrix.assess({}, { asOf: "2026-11-23" });
  const locale = "fr" as never;
  const calls = [
    () => explain(result, { locale }),
    () => matrixSvg(matrix, [result], { locale }),
    () => labelText("Label", locale),
    () => labelText({ fr: "Étiquette" }, locale),
    () => formatPoints(50, locale),
    () => issueText({ code: "fact.type", pointer: "", params: {} }, locale),
    () => findingText({ severity: "error", code: "id.twice", pointer: "", params: {} }, locale),
    () => reasonText({ code: "unplaced", params: {} }, locale),
  ];
  for (const call of calls) {
    expect(call).toThrow(new RangeError('locale must be "en" or "zh-CN", found "fr"'));
  }
});
