import { findingText } from "opportunity-matrix";
import { lintForm } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { formCases, sampleForm, soundForms } from "./form-cases.ts";
import { changed, sample } from "./sample.ts";

describe("lintForm", () => {
  it("finds nothing in a good form, with a model or without", () => {
    expect(lintForm(sampleForm)).toEqual([]);
    expect(lintForm(sampleForm, sample)).toEqual([]);
  });

  it.each(soundForms)("finds nothing in a form with %s", (_, changes) => {
    expect(lintForm(changed(sampleForm, ...changes), sample)).toEqual([]);
  });

  it.each(formCases)("finds $code at $at", ({ code, at, changes }) => {
    const found = lintForm(changed(sampleForm, ...changes), sample);
    expect(found.map((one) => [one.code, one.pointer])).toEqual([[code, at]]);
    for (const one of found) expect(findingText(one, "en")).not.toBe(findingText(one, "zh-CN"));
  });

  it("calls what stops a form from being filled an error, and what is odd a warning", () => {
    const warnings = new Set(["form.verdictUnreachable", "form.verdictHole", "form.factUnused"]);
    for (const { changes } of formCases) {
      for (const { code, severity } of lintForm(changed(sampleForm, ...changes), sample)) {
        const isOdd = warnings.has(code) || code === "label.localeMissing";
        expect([code, severity]).toEqual([code, isOdd ? "warning" : "error"]);
      }
    }
  });

  it("misses nothing of a model that it is not given", () => {
    const asked = {
      all: [
        { fact: "growth", atLeast: 5 },
        { gate: "noGate", is: "hit" },
      ],
    };
    expect(lintForm(changed(sampleForm, ["/items/2/answers/0/when", asked]))).toEqual([]);
    expect(lintForm(changed(sampleForm, ["/facts", undefined]))).toEqual([]);
  });

  it("never throws, whatever it is given", () => {
    for (const document of [null, undefined, 7, "form", [], () => 1, new Map()])
      expect(lintForm(document)[0]?.severity).toBe("error");
  });
});
