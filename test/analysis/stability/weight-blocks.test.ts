import { expect, it } from "vitest";
import { coverageRatio, scoreRatio, weightBlocks } from "../../../src/analysis/stability/weight-blocks.ts";
import { callDays } from "../../../src/engine/days.ts";
import { createSingle } from "../../../src/engine/explanation/single.ts";
import { matrixWith, x } from "../weights.ts";

const { plan } = matrixWith();
const evaluation = createSingle(plan).evaluate({ a: 80, b: 40 }, callDays(false, {}));
const [first] = evaluation.axes;
const blocks = weightBlocks(first, x);

it("lists every weight, each group before its dimensions", () => {
  expect(blocks.map(({ dimension, group }) => [dimension, group])).toEqual([
    ["a", null],
    [null, "g"],
    ["b", "g"],
    ["c", "g"],
  ]);
  expect(blocks.map(({ members }) => members.size)).toEqual([1, 2, 1, 1]);
});

it("calls a group without a label by its id", () => {
  const [single, group] = x.dimensions;
  const { label: _, ...plain } = group as never as { readonly label: string };
  const bare = { ...x, dimensions: [single, plain] } as never as typeof x;
  expect(weightBlocks(first, bare)[1]?.label).toBe("g");
});

it("splits score and coverage into what stays and what a factor multiplies", () => {
  const [a, g] = blocks as [(typeof blocks)[number], (typeof blocks)[number]];
  expect(scoreRatio(first, a)).toEqual({ over: 40_000_000n, a: 160_000_000n, under: 1n, b: 2n });
  expect(scoreRatio(first, g)).toEqual({ over: 160_000_000n, a: 40_000_000n, under: 2n, b: 1n });
  expect(coverageRatio(first, g)).toEqual({ over: 2_000_000n, a: 1_000_000n, under: 2n, b: 2n });
});
