import { describe, expect, it } from "vitest";
import { boxAround, boxSet, isWithin } from "../../src/charts/boxes.ts";
import { cellBox, frameOf } from "../../src/charts/frame.ts";
import { cellsDrawn, cellTexts, cellTextsDrawn } from "../../src/charts/grid.ts";
import { tierLooks } from "../../src/charts/tiers.ts";
import { all, nine, numberOf, ofClass, read, squareModel, textOf, titleOf } from "./pictures.ts";

const frame = frameOf(nine.plan, 900, 80, 640, "en");

describe("cellTexts", () => {
  it("stand in the upper left corner of their cells", () => {
    const texts = cellTexts(nine.plan, frame, boxSet(), "en");
    expect(texts.map(({ tier, label }) => `${tier} ${label}`)).toContain("A Cell 2 2");
    for (const [i, { box }] of texts.entries()) {
      const cell = cellBox(frame, nine.plan, Math.floor(i / 3), i % 3);
      expect(isWithin(box, cell)).toBe(true);
      expect(box.left - cell.left).toBe(6);
    }
    expect(textOf(read(cellTextsDrawn(texts)))).toContain("ACell 2 2");
  });

  it("go to another corner where a mark stands, and stay where all have one", () => {
    const marks = boxSet();
    const { left, top, right, bottom } = cellBox(frame, nine.plan, 0, 0);
    marks.add(boxAround(left + 10, top + 10, 10, 10));
    expect(cellTexts(nine.plan, frame, marks, "en")[0]?.box.right).toBeCloseTo(right - 6);
    marks.add({ left, top, right, bottom });
    expect(cellTexts(nine.plan, frame, marks, "en")[0]?.box.left).toBe(left + 6);
  });

  it("are the tier alone in a narrow cell, and nothing in a smaller one", () => {
    const thin = squareModel([6, 8], [50, 50.5]);
    const texts = cellTexts(thin.plan, frameOf(thin.plan, 900, 80, 640, "en"), boxSet(), "en");
    expect(texts.map(({ label }) => label)).toEqual(["", "", "Cell 2 0", "Cell 2 2"]);
    expect(ofClass(read(cellTextsDrawn(texts)), "cell-text").map(textOf)).toEqual([
      "E",
      "C",
      "CCell 2 0",
      "ACell 2 2",
    ]);
  });
});

it("draws a tinted rectangle with a title for each cell, a line for each threshold, and a frame", () => {
  const looks = new Map(tierLooks(nine.plan).map((look) => [look.tier, look]));
  const drawn = read(cellsDrawn(nine.plan, frame, looks, (x, y) => `${x}/${y}`));
  const cells = ofClass(drawn, "cell");
  expect(cells.map(titleOf)).toEqual(["0/0", "0/1", "0/2", "1/0", "1/1", "1/2", "2/0", "2/1", "2/2"]);
  expect(cells[8]?.attributes.fill).toBe(looks.get("A")?.tint);
  const lines = all(drawn).filter(({ name }) => name === "line");
  expect(lines.map((line) => numberOf(line, "x1") === numberOf(line, "x2"))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(drawn.children.at(-1)?.attributes.fill).toBe("none");
});
