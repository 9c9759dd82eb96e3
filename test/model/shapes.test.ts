import { describe, expect, it } from "vitest";
import { condition, modelShape } from "../../src/model/shapes.ts";
import { linear } from "../../src/scales/linear.ts";
import { stockScales } from "../../src/scales/stock.ts";
import { found } from "../core/found.ts";
import { type Change, changed, sample } from "./sample.ts";

const form = modelShape(stockScales);
const wrong = (...changes: readonly Change[]): string[] => found(changed(sample, ...changes), form);

describe("the form of a model", () => {
  it("fits the sample", () => {
    expect(wrong()).toEqual([]);
  });

  it("knows the parameters of the scales that it was made for, and leaves others to the lint", () => {
    const only = modelShape([linear]);
    const at = "/axes/0/dimensions/0/scale";
    expect(found(changed(sample, [at, { kind: "linear", from: 0 }]), only)).toEqual([`${at} shape.missing`]);
    expect(found(changed(sample, [at, { kind: "steps", any: ["thing"] }]), only)).toEqual([]);
    expect(wrong([at, { kind: "steps", any: ["thing"] }])).toEqual([
      `${at} shape.missing`,
      `${at} shape.missing`,
      `${at}/any shape.extraKey`,
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ["/facts/size/options", ["a"], ["/facts/size/options shape.extraKey"]],
    ["/facts/budget/options/1/label", undefined, ["/facts/budget/options/1 shape.missing"]],
    ["/facts/growth/ages/expiresDays", undefined, ["/facts/growth/ages shape.missing"]],
    [
      "/axes/0/dimensions/1/dimensions/0/dimensions",
      [],
      ["/axes/0/dimensions/1/dimensions/0/dimensions shape.extraKey"],
    ],
    ["/axes/0/dimensions/0/unknown", "ignore", ["/axes/0/dimensions/0/unknown shape.type"]],
    [
      "/axes/0/dimensions/0/unknown",
      { assume: 1, from: 2 },
      ["/axes/0/dimensions/0/unknown/from shape.extraKey"],
    ],
    ["/gates/1/then", { cap: { axis: "x" } }, ["/gates/1/then/cap shape.missing"]],
    ["/gates/1/then/exclude", true, ["/gates/1/then/cap shape.extraKey"]],
    ["/cells/low~1low", null, ["/cells/low~1low shape.type"]],
    ["/grades", {}, ["/grades shape.missing", "/grades shape.missing", "/grades shape.missing"]],
  ])("%s: %j", (pointer, value, expected) => {
    expect(wrong([pointer, value])).toEqual(expected);
  });
});

describe("the form of a condition", () => {
  it.each([
    { fact: "a", is: "b" },
    { fact: "a", is: false },
    { fact: "a", in: [1, "b", true] },
    { fact: "a", atLeast: 1, below: 2 },
    { fact: "a" },
    { fact: "a", age: { above: 1, atMost: 2 } },
    { not: { any: [{ all: [{ fact: "a", is: 0 }] }] } },
  ])("fits %j", (value) => {
    expect(found(value, condition)).toEqual([]);
  });

  it.each<[unknown, string[]]>([
    [{ fact: "a", known: true }, ["/known shape.extraKey"]],
    [{ fact: "a", is: 1, in: [1] }, ["/in shape.extraKey"]],
    [{ fact: "a", in: [] }, ["/in shape.empty"]],
    [{ fact: "a", is: [1] }, ["/is shape.type"]],
    [{ fact: "a", atLeast: "1" }, ["/atLeast shape.type"]],
    [{ fact: "a", age: 3 }, ["/age shape.type"]],
    [{ all: [], any: [] }, ["/all shape.empty", "/any shape.extraKey"]],
    [{ not: [{ fact: "a", is: 1 }] }, ["/not shape.type"]],
    [{}, [" shape.missing"]],
    [null, [" shape.type"]],
  ])("says what is wrong with %j", (value, expected) => {
    expect(found(value, condition)).toEqual(expected);
  });
});
