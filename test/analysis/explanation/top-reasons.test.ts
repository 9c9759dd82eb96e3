import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { baselineName, topReasons } from "../../../src/analysis/explanation/top-reasons.ts";
import { facts, sample } from "../../engine/sample.ts";

const assessment = compileModel(sample()).assess(facts({ a: 80, b: 10 }));

it("takes what moves most over both axes", () => {
  const top = topReasons(assessment, "model", 1);
  expect(top.for.map(({ axis, label, part }) => [axis, label, part])).toEqual([["x", "a", 30]]);
  expect(top.against.map(({ axis, part }) => [axis, part])).toEqual([["y", -40]]);
  expect(top.decided).toEqual([]);
  expect(topReasons(assessment, "model", 0)).toEqual({ for: [], against: [], decided: [] });
});

it("calls the model's baseline the middle where the model assumes nothing", () => {
  expect(baselineName("model", assessment)).toBe("middle");
  expect(baselineName({ median: {} }, assessment)).toBe("median");
  expect(baselineName("edge", assessment)).toBe("edge");
});
