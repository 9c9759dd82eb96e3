import { type AnyScale, expression } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { factNameOf, listedValues, lowerDimension, paramsOf, scalesFor } from "../../src/model/resolve.ts";
import { linear } from "../../src/scales/linear.ts";
import { stockScales } from "../../src/scales/stock.ts";
import { changedSample, sample } from "./sample.ts";

const dimension = { id: "size", weight: 1, scale: { kind: "linear", from: 0, to: 10 } };
const mine: AnyScale = { kind: "mine", version: "1", reads: ["number"], params: {}, lower: (_, x) => x };

describe("scalesFor", () => {
  it("has the stock, and what is passed besides; the stock cannot be replaced", () => {
    expect([...scalesFor({}).values()]).toEqual(stockScales);
    const scales = scalesFor({ scales: [mine, { ...mine, kind: "linear" }] });
    expect(scales.get("mine")).toBe(mine);
    expect(scales.get("linear")).toBe(linear);
  });
});

describe("of a dimension", () => {
  it("the fact is the one it names, or its own id", () => {
    expect(factNameOf(dimension)).toBe("size");
    expect(factNameOf({ ...dimension, fact: "spend" })).toBe("spend");
  });

  it("the parameters are all but the kind", () => {
    expect(paramsOf(dimension)).toEqual({ from: 0, to: 10 });
  });

  it("the tree is over the fact's value, or over its age where it is a day", () => {
    const x = { op: "fact", fact: "size" } as const;
    expect(lowerDimension(dimension, { type: "number" }, linear)).toEqual(
      expression.curve(x, [
        [0, 0],
        [10, 100],
      ]),
    );
    expect(lowerDimension({ ...dimension, fact: "since" }, { type: "day" }, mine)).toEqual({
      op: "age",
      fact: "since",
    });
  });
});

describe("listedValues", () => {
  it("are the levels of the facts that are read through them", () => {
    expect([...listedValues(sample, scalesFor({}))]).toEqual([["rating", [1, 2, 3]]]);
  });

  it("tell of lists that differ, and of none that agree in another order", () => {
    const again = (...levels: number[]) =>
      changedSample([
        "/axes/0/dimensions/1/dimensions/-",
        {
          id: "again",
          fact: "rating",
          weight: 1,
          scale: { kind: "levels", levels: levels.map((level) => ({ level, points: 0, text: "a" })) },
        },
      ]);
    const told = (...levels: number[]): string[] => {
      const all: string[] = [];
      listedValues(again(...levels), scalesFor({}), (fact, pointer) => all.push(`${fact} ${pointer}`));
      return all;
    };
    expect(told(3, 2, 1)).toEqual([]);
    expect([told(1, 2), told(1, 2, 4), told(1, 2, 3, 4)].flat()).toEqual(
      new Array(3).fill("rating /axes/1/dimensions/2/scale"),
    );
  });
});
