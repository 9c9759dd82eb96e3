import {
  type AnyScale,
  compileModel,
  defineScale,
  type Expression,
  expression,
  type FactDeclaration,
} from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import type { FactLane } from "../../../src/engine/kernels/lanes.ts";
import { layOut, type Step } from "../../../src/engine/kernels/nodes.ts";
import { facts, sample } from "../sample.ts";
import { batchOf } from "./batch.ts";

const none = Number.NaN;
const x: Expression = { op: "fact", fact: "f" };

/** What a tree gives for values of fact `f`. */
function laidOut(
  tree: Expression,
  values: number[],
  declaration: Parameters<typeof batchOf>[0] = { type: "number" },
) {
  const { f, lanes } = batchOf(declaration);
  f.lane.value.set(values);
  const steps: Step[] = [];
  const laneOf = (): FactLane => f.lane;
  const out = layOut(tree, { lanes, laneOf, size: 4, steps });
  for (const step of steps) step(4);
  return [...out];
}

it("gives the nodes' values, and none where there is no finite number", () => {
  const values = [4, -9, 0, none];
  expect(laidOut(expression.divide(8, x), values)).toEqual([2, -8 / 9, none, none]);
  expect(laidOut(expression.add(1, expression.multiply(2, x)), values)).toEqual([9, -17, 1, none]);
  expect(laidOut(expression.subtract(x, 1e308), [-1e308, 0, 1, none])).toEqual([none, -1e308, -1e308, none]);
  expect(laidOut(expression.sqrt(x), values)).toEqual([2, none, 0, none]);
  expect(laidOut(expression.floor(expression.absolute(x)), [-1.5, 2, 0, none])).toEqual([1, 2, 0, none]);
  expect(laidOut(expression.ifLess(x, 1, 10, x), values)).toEqual([4, 10, 10, none]);
  expect(laidOut({ op: "age", fact: "f" }, values, { type: "day" })).toEqual([996, 1009, 1000, none]);
});

it("finds the piece of a curve of anything, flat even at infinite distance", () => {
  const curve = expression.curve(expression.multiply(2, x), [
    [0, 10],
    [10, 20],
  ]);
  expect(laidOut(curve, [-1, 2.5, 9, none])).toEqual([10, 15, 20, none]);
  const far = expression.steps(x, 0, [[-1.7e308, 50]]);
  expect(laidOut(far, [1.7e308, 0, 0, none])).toEqual([50, 50, 50, none]);
});

it("takes the first case of a value that stands there twice", () => {
  const tree = expression.match(
    "f",
    [
      [1, 10],
      [1, 20],
    ],
    5,
  );
  expect(laidOut(tree, [1, 2, 1, none])).toEqual([10, 5, 10, none]);
});

it("hands an opaque function what was given, and takes only numbers from it", () => {
  const seen: unknown[] = [];
  const apply = (value: unknown): number => {
    seen.push(value);
    if (seen.length === 2) throw new Error("no");
    return (seen.length === 3 ? "5" : 7) as number;
  };
  const tree = expression.opaque("f", apply);
  expect(laidOut(tree, [0, 1, 0, none], { type: "choice", options: ["a", { id: "b", label: "B" }] })).toEqual(
    [7, none, none, none],
  );
  expect(seen).toEqual(["a", "b", "a"]);
  seen.splice(0, 3, 0, 0, 0);
  laidOut(tree, [1, none, none, none], { type: "flag" });
  laidOut(tree, [990, none, none, none], { type: "day" });
  laidOut(tree, [3, none, none, none]);
  expect(seen.slice(3)).toEqual([true, 10, 3]);
});

/** The points that a tree gives for a value of fact `a`; null where it gives no number. */
function points(
  lower: AnyScale["lower"],
  value: unknown,
  declaration: FactDeclaration = { type: "number" },
): number | null {
  const own = defineScale({
    kind: "own",
    version: "1",
    reads: ["number", "choice", "flag", "day"],
    params: {},
    lower,
  });
  const document = sample({
    facts: { a: declaration },
    x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "own" } }] },
  });
  const result = compileModel(document, { scales: [own] }).assess(facts({ a: value }), {
    asOf: "2026-11-23",
  });
  return result.axes.x?.contributions[0]?.points ?? null;
}

const ofX =
  (tree: (x: Expression) => Expression): AnyScale["lower"] =>
  (_params, x) =>
    tree(x);

describe("a tree", () => {
  it("adds, subtracts, multiplies and divides", () => {
    expect(
      points(
        ofX((x) => expression.add(x, 5)),
        10,
      ),
    ).toBe(15);
    expect(
      points(
        ofX((x) => expression.subtract(40, x)),
        10,
      ),
    ).toBe(30);
    expect(
      points(
        ofX((x) => expression.multiply(x, x)),
        9,
      ),
    ).toBe(81);
    expect(
      points(
        ofX((x) => expression.divide(x, 4)),
        10,
      ),
    ).toBe(2.5);
  });

  it("takes roots, absolute values and floors", () => {
    expect(points(ofX(expression.sqrt), 81)).toBe(9);
    expect(points(ofX(expression.absolute), -7.5)).toBe(7.5);
    expect(points(ofX(expression.floor), 7.9)).toBe(7);
  });

  it("chooses by comparison, the equal going the other way", () => {
    const lower = ofX((x) => expression.ifLess(x, 5, 1, 2));
    expect([4, 5, 6].map((x) => points(lower, x))).toEqual([1, 2, 2]);
  });

  it("follows curves and steps, exact at every knot and flat beyond the ends", () => {
    const curve = ofX((x) =>
      expression.curve(x, [
        [0.1, 10],
        [0.2, 70],
        [0.7, 20],
      ]),
    );
    expect([-5, 0.1, 0.2, 0.45, 0.7, 9].map((x) => points(curve, x))).toEqual([10, 10, 70, 45, 20, 20]);
    const steps = ofX((x) =>
      expression.steps(x, 1, [
        [0, 50],
        [10, 99],
      ]),
    );
    expect([-0.001, 0, 9.999, 10, 1e308].map((x) => points(steps, x))).toEqual([1, 50, 50, 99, 99]);
  });

  it("matches values", () => {
    const lower: AnyScale["lower"] = (_params, _x, { name }) => ({
      op: "match",
      fact: name,
      cases: [
        { is: "constructor", value: 30 },
        { is: "__proto__", value: 60 },
      ],
      otherwise: 5,
    });
    const declaration: FactDeclaration = {
      type: "choice",
      options: ["constructor", "__proto__", "toString"],
    };
    expect(["constructor", "__proto__", "toString"].map((id) => points(lower, id, declaration))).toEqual([
      30, 60, 5,
    ]);
  });

  it("may match values that the fact can never have, which are never met", () => {
    const impossible = [5, "5", true, "2026-02-30"].map((is) => ({ is, value: 90 }));
    const lower: AnyScale["lower"] = (_params, _x, { name }) => ({
      op: "match",
      fact: name,
      cases: impossible,
      otherwise: 1,
    });
    expect(points(lower, 4)).toBe(1);
    expect(points(lower, "none", { type: "choice", options: ["none"] })).toBe(1);
    expect(points(lower, false, { type: "flag" })).toBe(1);
    expect(points(lower, "2026-11-20", { type: "day" })).toBe(1);
    expect([points(lower, 5), points(lower, true, { type: "flag" })]).toEqual([90, 90]);
  });

  it("is held within 0 and 100 points, and rounded once to a millionth", () => {
    const lower = ofX((x) => expression.multiply(x, 1));
    expect([-5, -0, 100.0000001, 1e300, 33.3333335, 33.33333349].map((x) => points(lower, x))).toEqual([
      0, 0, 100, 100, 33.333334, 33.333333,
    ]);
  });

  it("that has no number inside has none at all, whatever stands around it", () => {
    const inverse = (x: Expression) => expression.divide(1, x);
    const hidden = (x: Expression) => expression.divide(100, expression.add(1, inverse(x)));
    expect(points(ofX(hidden), 0)).toBeNull();
    expect(
      points(
        ofX((x) => expression.ifLess(inverse(x), 5, 0, 100)),
        0,
      ),
    ).toBeNull();
    expect(
      points(
        ofX((x) => expression.ifLess(5, expression.sqrt(x), 10, 90)),
        -1,
      ),
    ).toBeNull();
    expect(points(ofX(hidden), 1)).toBe(50);
  });

  it("that gives no number gives no points", () => {
    expect(points(ofX(expression.sqrt), -1)).toBeNull();
    expect(
      points(
        ofX((x) => expression.divide(1, x)),
        0,
      ),
    ).toBeNull();
    expect(
      points(
        ofX((x) => expression.divide(0, x)),
        0,
      ),
    ).toBeNull();
    expect(
      points(
        ofX((x) =>
          expression.curve(expression.sqrt(x), [
            [0, 0],
            [1, 1],
          ]),
        ),
        -1,
      ),
    ).toBeNull();
  });
});

describe("an opaque function", () => {
  const opaque =
    (apply: (value: never) => unknown): AnyScale["lower"] =>
    (_params, _x, { name }) => ({
      op: "opaque",
      fact: name,
      apply: apply as (value: never) => number,
    });

  it("is given the value as it was read, and of a day its age", () => {
    const seen: unknown[] = [];
    const lower = opaque((value) => seen.push(value));
    points(lower, -0);
    points(lower, { value: true }, { type: "flag" });
    points(lower, "two", { type: "choice", options: ["one", "two"] });
    points(lower, "2026-11-20", { type: "day" });
    expect(seen).toStrictEqual([0, true, "two", 3]);
  });

  it("that throws or gives no number gives no points", () => {
    const broken = opaque(() => {
      throw new Error("broken");
    });
    expect(points(broken, 1)).toBeNull();
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, undefined, null, "50", {}, 50n]) {
      expect(
        points(
          opaque(() => wrong),
          1,
        ),
      ).toBeNull();
    }
    expect(
      points(
        opaque(() => 50),
        1,
      ),
    ).toBe(50);
  });
});
