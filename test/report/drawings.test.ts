import { expect, it } from "vitest";
import { changeBar, placeMap, pointsText, rangeBar, shareBar } from "../../src/report/drawings.ts";
import { customer, matrix } from "./sample.ts";

const [x, y] = matrix.plan.axes;
const known = customer({ spend: 80, stance: "cold" }).assessment.axes;
const unknown = customer({}).assessment.axes;

it("draws a range and a score on the bands", () => {
  const bar = rangeBar(known.relationQuality as never, y);
  expect(bar).toContain('class="range" x="0%" y="20" width="25%"');
  expect(bar).toContain('class="at" x="0%"');
  expect(bar.match(/class="edge"/g)).toHaveLength(3);
  expect(rangeBar(known.potential as never, x)).toContain('class="range" x="80%" y="20" width="0.4%"');
  expect(rangeBar(unknown.potential as never, x)).not.toContain('class="at"');
});

it("draws the place that is possible, and the place now", () => {
  const map = placeMap([known.potential as never, known.relationQuality as never], [x, y]);
  expect(map).toContain('class="range" x="80" y="75" width="1.5" height="25"');
  expect(map).toContain('cx="80" cy="100"');
  const nowhere = placeMap([unknown.potential as never, unknown.relationQuality as never], [x, y]);
  expect(nowhere).not.toContain("<circle");
  expect(placeMap([known.potential as never, unknown.relationQuality as never], [x, y])).not.toContain(
    "<circle",
  );
});

it("draws points within their weight", () => {
  expect(shareBar(10, 0.2, 0.4)).toMatch(/width="50%".*width="25%"/);
});

it("writes points the same in both languages", () => {
  expect([pointsText(69.96), pointsText(null)]).toEqual(["69.9", "–"]);
});

it("draws a change to the right where it adds, to the left where it takes away", () => {
  expect(changeBar(5, 10)).toContain('<rect class="up" x="50%" width="25%" height="10"/>');
  expect(changeBar(-10, 10)).toContain('<rect class="down" x="0%" width="50%" height="10"/>');
});
