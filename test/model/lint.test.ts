import { lintModel, type ModelCode } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { modelMessages } from "../../src/model/messages.ts";
import { findings } from "./findings.ts";
import { errorCases, nearMisses, warningCases } from "./lint-cases.ts";
import { changed, changedSample, sample } from "./sample.ts";

it("finds nothing in the sample", () => {
  expect(lintModel(sample)).toEqual([]);
});

describe("nothing is found in", () => {
  it.each(nearMisses.map(([what, ...rest]) => [what, rest] as const))("%s", (_, [changes, scales = []]) => {
    expect(findings(changedSample(...changes), { scales })).toEqual([]);
  });
});

it("every code has a case", () => {
  const tested = new Set<ModelCode>([...errorCases, ...warningCases].map(({ code }) => code));
  // The other codes are those of playbooks and forms, which test/text/render.test.ts brings up.
  const ofOthers = /^(playbook|play|form)\.|^fact\.declaredOtherwise$|^condition\.(gate|strategy)Undeclared$/;
  const codes = Object.keys(modelMessages) as ModelCode[];
  expect(codes.filter((code) => !tested.has(code) && !ofOthers.test(code))).toEqual([]);
});

it("errors of the form come alone, and warnings only where there is no error", () => {
  const odd = [
    ["/label", { en: "a" }],
    ["/facts/idle", { type: "flag" }],
  ] as const;
  const wrong = [["/axes/0/bands/0/from", 1]] as const;
  const form = [["/version", 1]] as const;
  expect(findings(changed(sample, ...odd))).toEqual([
    "warning /facts/idle fact.unused",
    "warning /label label.localeMissing",
  ]);
  expect(findings(changed(sample, ...odd, ...wrong))).toEqual([
    "error /axes/0/bands/0/from bands.firstNotZero",
  ]);
  expect(findings(changed(sample, ...odd, ...wrong, ...form))).toEqual(["error /version shape.type"]);
});

it("a scale's own warning comes before the others", () => {
  const category = (option: string) =>
    ["/axes/0/dimensions/1/dimensions/0/scale/categories/-", { option, points: 1 }] as const;
  const document = changed(sample, category("planned"), category("approved"), [
    "/facts/idle",
    { type: "flag" },
  ]);
  expect(findings(document)).toEqual([
    "warning /axes/0/dimensions/1/dimensions/0/scale/otherwise scale.otherwiseUnreachable",
    "warning /facts/idle fact.unused",
  ]);
});
