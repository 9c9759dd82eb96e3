import { expect, it } from "vitest";
import { labelShape } from "../../src/core/label-shape.ts";
import { found } from "./found.ts";

it.each([["a text"], [{}], [{ en: "a", "zh-CN": "b", fr: "c" }]])("%j is a label", (label) => {
  expect(found(label, labelShape)).toEqual([]);
});

it("says which text of a label is none", () => {
  expect(found("", labelShape)).toEqual([" shape.empty"]);
  expect(found({ en: "", "zh-CN": 1 }, labelShape)).toEqual(["/en shape.empty", "/zh-CN shape.type"]);
  expect([1, null, ["a"], undefined].map((label) => found(label, labelShape))).toEqual(
    new Array(4).fill([" shape.type"]),
  );
});
