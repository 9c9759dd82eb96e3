import { lintPlaybook } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { type Change, changed, changedSample, sample, samplePlaybook } from "./sample.ts";

const found = (...changes: readonly Change[]): string[] =>
  lintPlaybook(changed(samplePlaybook, ...changes), sample).map(
    ({ severity, code, pointer }) => `${severity} ${pointer} ${code}`,
  );

describe("lintPlaybook", () => {
  it("finds nothing in a good playbook, with a model or without", () => {
    expect(lintPlaybook(samplePlaybook)).toEqual([]);
    expect(lintPlaybook(samplePlaybook, sample)).toEqual([]);
  });

  it("names each strategy of the model that is missing, once", () => {
    const model = changedSample(
      ["/cells/low~1low/strategy", "leave"],
      ["/cells/low~1high/strategy", "leave"],
    );
    expect(lintPlaybook(samplePlaybook, model)).toEqual([
      {
        severity: "error",
        code: "playbook.strategyMissing",
        pointer: "/strategies",
        params: { strategy: "leave" },
      },
    ]);
    const inherited = changedSample(["/cells/low~1low/strategy", "toString"]);
    expect(lintPlaybook(samplePlaybook, inherited).map(({ params }) => params)).toEqual([
      { strategy: "toString" },
    ]);
  });

  it("warns of efforts that do not add up to 1, by more than thirds that were written down", () => {
    const thirds = (share: number): Change[] =>
      ["keep", "two", "three"].map((id) => [
        `/strategies/${id}`,
        { ...samplePlaybook.strategies.keep, effortShare: share },
      ]);
    expect(found(...thirds(0.3333333))).toEqual([]);
    expect(found(...thirds(0.33333))).toEqual(["warning /strategies playbook.effortTotal"]);
    const [warning] = lintPlaybook(changed(samplePlaybook, ...thirds(0.1)));
    expect(warning?.params).toEqual({ total: 0.3 });
  });

  it.each<[string, Change, string]>([
    ["no list of labels", ["/strategies/keep/do", []], "error /strategies/keep/do shape.empty"],
    ["a share above 1", ["/excluded/effortShare", 1.1], "error /excluded/effortShare shape.outOfRange"],
    [
      "a part of a day",
      ["/unplaced/contactEveryDays", 1.5],
      "error /unplaced/contactEveryDays shape.notWhole",
    ],
    ["no days", ["/unplaced/contactEveryDays", 0], "error /unplaced/contactEveryDays shape.outOfRange"],
    ["an owner of no level", ["/excluded/owner", "ceo"], "error /excluded/owner shape.notListed"],
    ["no answer for the excluded", ["/excluded", undefined], "error  shape.missing"],
    ["a misspelt key", ["/strategies/keep/goal", "a"], "error /strategies/keep/goal shape.extraKey"],
    ["a class", ["/label", new Date(0)], "error /label document.notJson"],
    [
      "a label in one language",
      ["/strategies/keep/do/0", { en: "a" }],
      "warning /strategies/keep/do/0 label.localeMissing",
    ],
  ])("finds %s", (_, change, expected) => {
    expect(found(change)).toEqual([expected]);
  });
});
