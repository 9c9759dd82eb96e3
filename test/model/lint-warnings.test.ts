import { compileModel, lintModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { findings } from "./findings.ts";
import { type Case, warningCases } from "./lint-cases.ts";
import { changed, changedSample, sample } from "./sample.ts";

const named = warningCases.map((one): [string, Case] => [`${one.code} at "${one.at}"`, one]);

describe("every warning, alone and at the very place", () => {
  it.each(named)("%s", (_, { code, at, changes, scales = [] }) => {
    expect(findings(changed(sample, ...changes), { scales })).toEqual([`warning ${at} ${code}`]);
  });

  it.each(named)("does not stop the model from compiling: %s", (_, { changes, scales = [] }) => {
    expect(compileModel(changedSample(...changes), { scales }).model.id).toBe("sample");
  });
});

it("says between which scores an axis runs, where a band lies beyond", () => {
  const dimensions = [
    { id: "size", weight: 2, scale: { kind: "steps", below: 10, steps: [[0, 40]] } },
    { id: "spend", weight: 1, scale: { kind: "linear", from: 0, to: 100 }, unknown: { assume: 15 } },
  ];
  const document = changed(
    sample,
    ["/axes/0/dimensions", dimensions],
    ["/facts/spend/min", 16],
    ["/facts/spend/max", 20],
  );
  expect(lintModel(document)).toEqual([
    {
      severity: "warning",
      code: "bands.unreachable",
      pointer: "/axes/0/bands/1",
      params: { id: "medium", least: 11.666667, most: 33.333333 },
    },
    {
      severity: "warning",
      code: "bands.unreachable",
      pointer: "/axes/0/bands/2",
      params: { id: "high", least: 11.666667, most: 33.333333 },
    },
  ]);
});
