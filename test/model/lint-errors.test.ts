import { compileModel, lintModel, ModelError } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { findings } from "./findings.ts";
import { type Case, errorCases } from "./lint-cases.ts";
import { changed, changedSample, sample } from "./sample.ts";

const named = errorCases.map((one): [string, Case] => [`${one.code} at "${one.at}"`, one]);

describe("every error, at the very place and only there", () => {
  it.each(named)("%s", (_, { code, at, changes, scales = [] }) => {
    const all = findings(changed(sample, ...changes), { scales });
    expect(all.filter((one) => one.endsWith(` ${code}`))).toEqual([`error ${at} ${code}`]);
  });

  it.each(named)("stops the model from compiling: %s", (_, { changes, scales = [] }) => {
    expect(() => compileModel(changedSample(...changes), { scales })).toThrow(ModelError);
  });
});

describe("of many missing or undeclared names", () => {
  const bands = Array.from({ length: 8_000 }, (_, i) => ({ id: `b${i}`, from: i / 100 }));

  it("lists the first few, in bounded time and space", () => {
    const huge = changed(sample, ["/axes/0/bands", bands], ["/axes/1/bands", bands], ["/gates", []]);
    const [missing, ...extra] = lintModel(huge);
    expect(missing).toMatchObject({ code: "cells.missing", pointer: "/cells" });
    const names = missing?.params.missing as string[];
    expect([names.length, names[0], names.at(-1)]).toEqual([21, "b0/b0", "…"]);
    expect(extra.map(({ code }) => code)).toEqual(new Array(9).fill("cells.extra"));
  });

  it("lists the first few facts, too", () => {
    const facts = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, { type: "flag" }]));
    const dimensions = Array.from({ length: 2_000 }, (_, i) => ({
      id: `d${i}`,
      weight: 1,
      scale: { kind: "flag", yes: 0, no: 1 },
    }));
    const all = lintModel(changed(sample, ["/facts", facts], ["/axes/0/dimensions", dimensions]));
    const undeclared = all.filter(({ code }) => code === "fact.undeclared");
    expect(undeclared.length).toBeGreaterThan(2_000);
    expect(JSON.stringify(all).length).toBeLessThan(2_000_000);
  });
});

it("names the gate's bands and axes, and what each could be", () => {
  const document = changed(sample, ["/gates/1/then/cap/band", "top"], ["/gates/2/then/floor/axis", "x"]);
  expect(lintModel(document).map(({ params }) => params)).toEqual([
    { band: "top", declared: ["low", "medium", "high"] },
    { axis: "x", declared: ["potential", "relationship"] },
  ]);
});
