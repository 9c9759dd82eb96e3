import { compileModel, type MovementGuard } from "opportunity-matrix";
import { expect, it } from "vitest";
import type { PlannedAxis } from "../../../src/engine/plan.ts";
import { beginAxis, stepAxis } from "../../../src/portfolio/movement/guard-axis.ts";
import { sample } from "../../engine/sample.ts";

const [axis] = compileModel(sample()).plan.axes as readonly [PlannedAxis, PlannedAxis];
const now = (score: number, gated = false) => ({ score, low: 0, high: 100, coverage: 1, band: null, gated });

/** The bands that count for a series of scores, each with the codes that say why; a text is a score that a gate made. */
function told(guard: MovementGuard, ...scores: (number | string)[]): string[] {
  const [first, ...others] = scores.map((score) => now(Number(score), typeof score === "string"));
  let state = beginAxis(axis, first as ReturnType<typeof now>);
  const bandOf = () => axis.bands[state.counted]?.id ?? "";
  return [
    bandOf(),
    ...others.map((score) => {
      const step = stepAxis(axis, state, score, guard);
      state = step.state;
      return [bandOf(), ...step.reasons.map(({ code }) => code.replace("guard.", ""))].join(" ");
    }),
  ];
}

it("waits for the margin, up and down, to the millionth", () => {
  expect(told({ margin: 5 }, 39, 44.999999, 45, 35.000001, 35)).toEqual([
    "low",
    "low waiting.margin",
    "medium margin",
    "medium waiting.margin",
    "low margin",
  ]);
});

it("waits for the snapshots, which must follow each other", () => {
  expect(told({ snapshots: 2 }, 39, 41, 39, 41, 60, 39, 39)).toEqual([
    "low",
    "low waiting.snapshots",
    "low",
    "low waiting.snapshots",
    "medium stayed",
    "medium waiting.snapshots",
    "low stayed",
  ]);
});

it("takes whichever comes first", () => {
  expect(told({ margin: 10, snapshots: 3 }, 39, 41, 55, 39, 39, 39)).toEqual([
    "low",
    "low waiting.either",
    "medium margin",
    "medium waiting.either",
    "medium waiting.either",
    "low stayed",
  ]);
});

it("judges each edge for itself: well beyond one and barely beyond the next is the band between", () => {
  expect(told({ margin: 5 }, 10, 72, 75, 38, 34)).toEqual([
    "low",
    "medium margin waiting.margin",
    "high margin",
    "medium margin waiting.margin",
    "low margin",
  ]);
});

it("counts the snapshots beyond an edge, whichever bands they were in", () => {
  expect(told({ snapshots: 2 }, 10, 45, 80, 45)).toEqual([
    "low",
    "low waiting.snapshots",
    "medium stayed waiting.snapshots",
    "medium",
  ]);
});

it("counts at once what a gate made", () => {
  expect(told({ margin: 5 }, 80, "69.999999", 71)).toEqual(["high", "medium gate", "medium waiting.margin"]);
});

it("says how far the score is and what is still wanting", () => {
  const step = stepAxis(axis, beginAxis(axis, now(39)), now(42.5), { margin: 5, snapshots: 3 });
  expect(step.reasons).toEqual([
    {
      code: "guard.waiting.either",
      pointer: "/axes/x",
      params: { axis: "x", margin: 5, snapshots: 3, band: "medium", counted: "low", beyond: 2.5, seen: 1 },
    },
  ]);
  const down = stepAxis(axis, beginAxis(axis, now(42)), now(39.5), { margin: 5 });
  expect(down.reasons[0]?.params).toMatchObject({ band: "low", counted: "medium", beyond: 0.5 });
});
