import { parseGrade } from "opportunity-matrix/parse";
import { expect, it } from "vitest";
import { explainMessages } from "../../src/analysis/explanation/messages.ts";
import { GRADES } from "../../src/core/fact.ts";
import { LOCALES } from "../../src/core/label.ts";

it.each([
  ["verified", "verified"],
  [" Stated ", "stated"],
  ["ASSUMED", "assumed"],
  ["已核实", "verified"],
  ["客户陈述", "stated"],
  ["推测", "assumed"],
])("reads %s", (text, value) => {
  expect(parseGrade(text)).toEqual({ value });
});

it("reads what the library's own texts call a grade", () => {
  for (const grade of GRADES) {
    for (const locale of LOCALES) {
      expect(parseGrade(explainMessages[`grade.${grade}`][locale])).toEqual({ value: grade });
    }
  }
});

it("knows what is not known, and what is no grade", () => {
  expect(parseGrade("-")).toEqual({ value: null });
  expect(parseGrade("rumour").issue).toMatchObject({ code: "grade.unreadable", params: { listed: GRADES } });
  expect(parseGrade("x".repeat(300)).issue?.code).toBe("grade.unreadable");
});
