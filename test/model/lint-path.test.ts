import { findingText } from "opportunity-matrix";
import { customerModel, relationshipPath } from "opportunity-matrix/models";
import { lintPath } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { type Change, changed } from "./sample.ts";

const found = (...changes: readonly Change[]): string[] =>
  lintPath(changed(relationshipPath, ...changes), customerModel).map(
    ({ severity, code, pointer }) => `${severity} ${pointer} ${code}`,
  );
const first = "/tracks/0/steps/0";

describe("lintPath", () => {
  it("finds nothing in a good path, with a model or without, with facts of its own or without", () => {
    expect(lintPath(relationshipPath)).toEqual([]);
    expect(lintPath(relationshipPath, customerModel)).toEqual([]);
    expect(lintPath(changed(relationshipPath, ["/facts", undefined]))).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ["two tracks of one id", ["/tracks/1/id", "value"], "error /tracks/1/id id.twice"],
    ["two steps of one id", ["/tracks/1/steps/2/id", "connect"], "error /tracks/1/steps/2/id id.twice"],
    [
      "a fact that nobody declares",
      [`${first}/reached`, { fact: "luck", atLeast: 1 }],
      `error ${first}/reached/fact fact.undeclared`,
    ],
    [
      "a value that the fact cannot have",
      [`${first}/reached`, { any: [{ fact: "needState", is: "urgent" }] }],
      `error ${first}/reached/any/0/is condition.value`,
    ],
    [
      "a gate that there is not",
      [`${first}/reached`, { gate: "luck", is: "hit" }],
      `error ${first}/reached/gate condition.gateUndeclared`,
    ],
    [
      "a declaration that contradicts itself",
      ["/facts/coaches/max", -1],
      "error /facts/coaches fact.emptyRange",
    ],
    [
      "a fact that the model declares otherwise",
      ["/facts/trust", { type: "flag" }],
      "error /facts/trust fact.declaredOtherwise",
    ],
    ["a text in one language", [`${first}/next`, { en: "a" }], `warning ${first}/next label.localeMissing`],
    ["no step", ["/tracks/0/steps", []], "error /tracks/0/steps shape.empty"],
    ["no track", ["/tracks", []], "error /tracks shape.empty"],
    ["a misspelt key", [`${first}/proofs`, "a"], `error ${first}/proofs shape.extraKey`],
    ["a class", ["/label", new Date(0)], "error /label document.notJson"],
  ])("finds %s, and says so in words", (_, change, expected) => {
    expect(found(change)).toEqual([expected]);
    const [finding] = lintPath(changed(relationshipPath, change), customerModel);
    for (const locale of ["en", "zh-CN"] as const)
      expect(finding && findingText(finding, locale)).not.toMatch(/[{]\w/);
  });

  it("without a model misses no fact, since the model may declare it", () => {
    const other = changed(relationshipPath, [`${first}/reached`, { fact: "luck", atLeast: 1 }]);
    expect(lintPath(other)).toEqual([]);
  });

  it.each([null, undefined, 7, "x", [], new Map()])("throws nothing of %s", (value) => {
    expect(lintPath(value).length).toBeGreaterThan(0);
  });
});
