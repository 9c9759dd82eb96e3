import { describe, expect, it } from "vitest";
import { everyConstruct } from "./documents.ts";
import { partJudge } from "./judges.ts";

const judge = partJudge("Scale");

const scales = everyConstruct.axes
  .flatMap(({ dimensions }) =>
    dimensions.flatMap((part) => ("dimensions" in part ? part.dimensions : [part])),
  )
  .map(({ scale }) => scale);

it("accepts every stock scale", () => {
  expect(scales.map(({ kind }) => kind).sort()).toEqual(
    ["age", "categories", "decay", "flag", "levels", "linear", "piecewise", "steps"].sort(),
  );
  expect(scales.map(judge)).toEqual(scales.map(() => true));
});

it.each([
  [{ kind: "linear", from: 0 }],
  [{ kind: "linear", from: 0, to: 1, clamp: true }],
  [{ kind: "piecewise", points: [[0, 0]] }],
  [
    {
      kind: "piecewise",
      points: [
        [0, 0, 0],
        [1, 1, 1],
      ],
    },
  ],
  [{ kind: "steps", below: 0, steps: [[0]] }],
  [{ kind: "steps", below: 101, steps: [[0, 0]] }],
  [{ kind: "levels", levels: [] }],
  [{ kind: "levels", levels: [{ level: 1, points: 100 }] }],
  [{ kind: "categories", categories: [{ option: "", points: 1 }] }],
  [{ kind: "flag", yes: 100 }],
  [{ kind: "decay", halvesAtDays: 0 }],
  [
    {
      kind: "age",
      points: [
        [-1, 0],
        [1, 1],
      ],
    },
  ],
])("refuses %j", (scale) => {
  expect(judge(scale)).toBe(false);
});

describe("a scale of one's own", () => {
  it("passes with any parameters", () => {
    expect(judge({ kind: "saturating", half: 10, of: [{ anything: null }] })).toBe(true);
  });

  it("has a kind, which is a text", () => {
    expect(judge({ half: 10 })).toBe(false);
    expect(judge({ kind: 1 })).toBe(false);
  });
});
