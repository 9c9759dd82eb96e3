import { parseAmount } from "opportunity-matrix/parse";
import { expect, it } from "vitest";
import { levelReader } from "../../src/parse/levels.ts";

const levels = [
  { level: 1, text: { en: "No budget", "zh-CN": "没有预算" } },
  { level: 2, text: "Planned" },
  { level: 3, text: "Open" },
  { level: 4, text: "open" },
];
const read = levelReader(levels, (text) => parseAmount(text, { currency: null }));

it.each([
  ["2", 2],
  ["9", 9],
  ["no budget", 1],
  ["没有预算", 1],
  ["2: Planned", 2],
  ["2：planned", 2],
  ["3) Open", 3],
])("reads %s", (text, value) => {
  expect(read(text)).toEqual({ value });
});

it.each(["Open", "2: No budget", "2:", "perhaps", ": Planned"])("does not guess at %s", (text) => {
  expect(read(text).issue).toMatchObject({
    code: "level.unreadable",
    params: { listed: ["1", "2", "3", "4"] },
  });
});

it("knows what is not known", () => {
  expect(read("N/A")).toEqual({ value: null });
});
