import { expect, it } from "vitest";
import { defaultEffortPolicy } from "../../../src/portfolio/allocation/policy.ts";
import { pose } from "../../../src/portfolio/allocation/problem.ts";
import { readAsked } from "../../../src/portfolio/allocation/read-asked.ts";

it("puts hours in steps and values in millionths, and what is wanted in order", () => {
  const read = readAsked({
    sellers: [{ id: "s", hours: 10.3 }],
    customers: [
      { id: "a", sellers: ["s"], strategy: "educate", value: 10, minimum: 1 },
      { id: "b", sellers: ["s"], strategy: null, value: null, minimum: 2 },
      { id: "c", sellers: ["s"], strategy: "educate", value: 20, maximum: 4 },
      { id: "d", sellers: ["s"], strategy: "withdraw", value: null },
      { id: "e", sellers: ["s"], strategy: "educate", value: null },
    ],
  });
  const { problem, allowances } = pose(read, defaultEffortPolicy);
  expect([...problem.capacity]).toEqual([20]);
  expect(allowances).toEqual([
    { ground: "value", minimum: 2, maximum: Infinity },
    { ground: "unplaced", minimum: 4, maximum: Infinity },
    { ground: "value", minimum: 0, maximum: 8 },
    { ground: "exit", minimum: 16, maximum: 16 },
    { ground: "valueUnknown", minimum: 0, maximum: Infinity },
  ]);
  const { node, steps, gain, minimums } = problem.runs;
  const names = [...node].map((one, i) => `${"abcde"[one - 1]} ${steps[i]} × ${gain[i]}`);
  expect(names.slice(0, minimums)).toEqual(["b 4 × 0", "a 2 × 75000", "d 16 × 0"]);
  expect(names.slice(minimums)).toEqual(["c 8 × 150000", "a 6 × 75000", "a 16 × 37500"]);
});
