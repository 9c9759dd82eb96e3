import { compileModel } from "opportunity-matrix";
import { type GuardReason, guardReasonText } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import type { PlannedAxis } from "../../../src/engine/plan.ts";
import { beginAxis, stepAxis } from "../../../src/portfolio/movement/guard-axis.ts";
import { guardMessages } from "../../../src/portfolio/movement/guard-messages.ts";
import { sample } from "../../engine/sample.ts";

const label = (en: string, zh: string) => ({ en, "zh-CN": zh });
const bands = [
  { id: "low", from: 0, label: label("Low", "低") },
  { id: "high", from: 50, label: label("High", "高") },
];
const [axis] = compileModel(sample({ x: { bands, label: label("Potential", "潜力") } })).plan
  .axes as readonly [PlannedAxis, PlannedAxis];
const now = (score: number, gated = false) => ({ score, low: 0, high: 100, coverage: 1, band: null, gated });
const begun = beginAxis(axis, now(49));
const reasons: readonly GuardReason[] = [
  ...stepAxis(axis, begun, now(52.5), { margin: 5 }).reasons,
  ...stepAxis(axis, begun, now(52.5), { snapshots: 3 }).reasons,
  ...stepAxis(axis, begun, now(52.5), { margin: 5, snapshots: 3 }).reasons,
  ...stepAxis(axis, begun, now(60), { margin: 5 }).reasons,
  ...stepAxis(axis, { counted: 0, bands: [1] }, now(51), { snapshots: 2 }).reasons,
  ...stepAxis(axis, begun, now(50, true), { margin: 5 }).reasons,
];

it("words every reason of an axis", () => {
  expect(reasons.map((reason) => guardReasonText(reason, "en"))).toMatchInlineSnapshot(`
    [
      "Potential: still Low, although the score lies in High. Points beyond the edge: 2.5; it counts from 5.",
      "Potential: still Low, although the score lies in High. Snapshots beyond the edge: 1; it counts from 3.",
      "Potential: still Low, although the score lies in High. Points beyond the edge: 2.5; it counts from 5. Snapshots beyond it: 1; it counts from 3.",
      "Potential: moved to High; the score has crossed the edge by 5 points or more.",
      "Potential: moved to High; the score has been beyond the edge for 2 snapshots.",
      "Potential: moved to High; a gate says so, and that counts at once.",
    ]
  `);
  expect(reasons.map((reason) => guardReasonText(reason, "zh-CN"))).toMatchInlineSnapshot(`
    [
      "潜力：分数已到“高”，仍按“低”计；越过边界 2.5 分，满 5 分才算变动。",
      "潜力：分数已到“高”，仍按“低”计；连续 1 次快照越过边界，满 3 次才算变动。",
      "潜力：分数已到“高”，仍按“低”计；越过边界 2.5 分，连续 1 次快照；满 5 分或连续满 3 次才算变动。",
      "潜力：改按“高”计；分数越过边界已满 5 分。",
      "潜力：改按“高”计；分数已连续 2 次快照越过边界。",
      "潜力：改按“高”计；这是门槛的规定，立即生效。",
    ]
  `);
  const ofAxis = Object.keys(guardMessages).filter((code) => /waiting|margin|stayed|gate/.test(code));
  expect(new Set<string>(reasons.map(({ code }) => code))).toEqual(new Set(ofAxis));
});

it.each([
  [2.238095, "2.2"],
  [2.999999, "2.9"],
  [2, "2"],
  [0.1, "0.1"],
  [0.05, "0.05"],
  [0.009999, "0.009"],
  [0.000001, "0.000001"],
  [0, "0"],
])(
  "cuts %d points beyond an edge to %s: never up to the margin, and never down to the edge",
  (beyond, shown) => {
    const params = { axis: "X", band: "High", counted: "Low", margin: 3, beyond };
    const text = guardReasonText({ code: "guard.waiting.margin", pointer: "/axes/x", params }, "en");
    expect(text).toContain(`Points beyond the edge: ${shown}; it counts from 3.`);
  },
);
