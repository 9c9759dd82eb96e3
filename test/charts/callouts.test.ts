import { describe, expect, it } from "vitest";
import type { Box } from "../../src/charts/boxes.ts";
import { calloutFont, calloutsFor, markBox } from "../../src/charts/callouts.ts";
import { customersOf } from "../../src/charts/customers.ts";
import { frameOf } from "../../src/charts/frame.ts";
import { spotsOf } from "../../src/charts/spread.ts";
import { assessed, nine, type Row } from "./pictures.ts";

const frame = frameOf(nine.plan, 900, 80, 640, "en");

function callouts(rows: readonly Row[], texts: readonly Box[] = []) {
  const spots = spotsOf(customersOf(nine, assessed(nine, rows)), frame, nine.plan, 5);
  return calloutsFor(spots, frame, nine.plan, texts, 5, "en");
}

const crowd = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ name: `Customer of ours ${i}`, x: 55, y: 55 }));

describe("calloutsFor", () => {
  it("names every customer beside its mark where there is room", () => {
    const { callouts: drawn, listed } = callouts([
      { name: "A", x: 10, y: 10 },
      { name: "B", x: 90, y: 90 },
    ]);
    expect(drawn.map(({ text, isNumber, leader }) => ({ text, isNumber, leader }))).toEqual([
      { text: "A", isNumber: false, leader: null },
      { text: "B", isNumber: false, leader: null },
    ]);
    expect(listed).toEqual([]);
  });

  it("says nothing at a mark without a name", () => {
    expect(callouts([{ x: 10, y: 10 }])).toEqual({ callouts: [], listed: [] });
  });

  it("shares numbers in a crowd, and each customer is named once", () => {
    for (const count of [2, 5, 9, 30, 80]) {
      const { callouts: drawn, listed } = callouts(crowd(count));
      const numbers = drawn.filter(({ isNumber }) => isNumber).map(({ text }) => text);
      expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
      expect(new Set(listed.map(({ number }) => String(number)))).toEqual(new Set(numbers));
      const named = [...drawn.filter(({ isNumber }) => !isNumber), ...listed].map(
        ({ spot }) => spot.customer.index,
      );
      expect(named.sort((a, b) => a - b)).toEqual(crowd(count).map((_, i) => i));
    }
  });

  it("turns a name on a line into a number at the end of the line", () => {
    const { callouts: drawn } = callouts(crowd(45));
    for (const { leader, box, isNumber } of drawn) {
      if (!leader || !isNumber) continue;
      expect(leader.x2).toBeGreaterThanOrEqual(box.left - 0.01);
      expect(leader.x2).toBeLessThanOrEqual(box.right + 0.01);
    }
  });

  it("gives no number where nothing in the cell has room for one", () => {
    const { callouts: drawn, listed } = callouts([{ name: "A", x: 10, y: 10 }], [frame.plot]);
    expect(drawn).toEqual([]);
    expect(listed.map(({ number, spot }) => [number, spot.customer.name])).toEqual([[null, "A"]]);
  });
});

it("numbers are bold and a little smaller", () => {
  expect([calloutFont(true), calloutFont(false)]).toEqual([10, 11]);
});

it("a mark's box reaches as far as the mark", () => {
  expect(markBox({ x: 10, y: 10 }, 2)).toEqual({ left: 7.1, top: 7.1, right: 12.9, bottom: 12.9 });
});
