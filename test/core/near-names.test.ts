import fc from "fast-check";
import { expect, it } from "vitest";
import { nearName } from "../../src/core/near-names.ts";

const names = ["annualSpend", "budget", "economicBuyer", "need"];

it("finds what was meant by a slip of the pen", () => {
  const meant = (name: string) => nearName(name, names);
  expect(["budgt", "bugdet", "Budget", "bu-dget", "budgets"].map(meant)).toEqual(Array(5).fill("budget"));
  expect(["annual_spend", "anualSpnd", "econommicBuyre"].map(meant)).toEqual([
    "annualSpend",
    "annualSpend",
    "economicBuyer",
  ]);
});

it("finds nothing where nothing is near", () => {
  for (const name of ["growth", "ned?", "", "nee", "budapest", "spend"])
    expect(nearName(name, names)).toBeUndefined();
  expect(nearName("need", [])).toBeUndefined();
  expect(nearName(`budget${" x".repeat(200)}`, names)).toBeUndefined();
});

it("takes the nearest, and of equally near ones the first", () => {
  expect(nearName("stages", ["stage1", "stage2", "stagesX"])).toBe("stage1");
  expect(nearName("stagesXY", ["stage12Y", "stagesX"])).toBe("stagesX");
});

it("finds every name itself", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 }), { minLength: 1 }), (all) => {
      const [first] = all as [string];
      const plain = (text: string): string => text.toLowerCase().replace(/[\s._-]/g, "");
      expect(plain(nearName(first, all) as string)).toBe(plain(first));
    }),
  );
});
