import { timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import type { Trail } from "../../../src/portfolio/pictures/trail.ts";
import { trailsOf } from "../../../src/portfolio/pictures/trails-of.ts";
import { nine } from "../../charts/pictures.ts";
import { history, matrix, month, stood } from "./moved.ts";

const asNamed = (customer: string): string => customer;
const trails = trailsOf(matrix, history, {}, asNamed);
const trailOf = (customer: string): Trail => trails.find((one) => one.customer === customer) as Trail;

it("has every customer once, in the order of the history", () => {
  expect(trails.map(({ customer }) => customer)).toEqual(history.customers.map(({ customer }) => customer));
});

it("tells from where to where, when, and the scores of both", () => {
  expect(trailOf("up")).toMatchObject({
    from: "b0/b0",
    to: "b2/b2",
    way: "rose",
    returned: false,
    waiting: false,
    notPlaced: 0,
    otherModel: 0,
    then: [20, 20],
    now: [80, 80],
    days: ["2026-01-01", "2026-03-01"],
  });
  expect(trailOf("up").points.map(({ x, y }) => [x.score, x.band, y.score, y.band])).toEqual([
    [20, 0, 20, 0],
    [50, 1, 30, 0],
    [80, 2, 80, 2],
  ]);
});

it("knows who was elsewhere in between, and who stands beyond an edge that does not count yet", () => {
  expect(trails.filter(({ returned }) => returned).map(({ customer }) => customer)).toEqual(["back"]);
  expect(trails.filter(({ waiting }) => waiting).map(({ customer }) => customer)).toEqual(["waiting"]);
  expect(trailOf("waiting").to).toBe("b1/b1");
});

it("does not draw what was not known: days without a place are none, and the next line is said to be unknown", () => {
  const { points, notPlaced } = trailOf("gap");
  expect(points.map(({ asOf, afterGap }) => [asOf, afterGap])).toEqual([
    [month(1), false],
    [month(3), true],
  ]);
  expect(notPlaced).toBe(1);
  expect(trailOf("lost").points).toHaveLength(2);
  expect(trailOf("lost")).toMatchObject({ to: "unplaced", notPlaced: 0, now: [null, 50] });
  expect(trailOf("nowhere").points).toEqual([]);
});

it("takes no scores of another model", () => {
  const log = [stood("A", 1, [10, 10], nine), stood("A", 2, [50, 50])];
  const [trail] = trailsOf(matrix, timeline(log), {}, asNamed);
  expect(trail).toMatchObject({ otherModel: 1, then: [null, null], now: [50, 50] });
  expect(trail?.points.map(({ afterGap }) => afterGap)).toEqual([false]);
});

it("takes no place from a snapshot that says it is of this model and lacks an axis or a band of it", () => {
  const whole = stood("A", 1, [10, 10]);
  const { ease, gain } = whole.axes as Record<"ease" | "gain", (typeof whole.axes)[string]>;
  for (const axes of [
    { gain },
    { ease },
    { ease: { ...ease, band: "b9" }, gain },
    { ease: { ...ease, score: null }, gain },
  ]) {
    const [trail] = trailsOf(matrix, timeline([{ ...whole, axes }]), {}, asNamed);
    expect(trail?.points).toEqual([]);
  }
});

it("looks at the days that are asked for", () => {
  const late = trailsOf(matrix, history, { since: month(2), until: month(2) }, asNamed);
  expect(late.find(({ customer }) => customer === "up")).toMatchObject({
    from: "b1/b0",
    to: "b1/b0",
    way: "stayed",
  });
  expect(late.find(({ customer }) => customer === "new")).toMatchObject({
    from: "absent",
    to: "absent",
    days: null,
    then: [null, null],
    points: [],
  });
  expect(() => trailsOf(matrix, history, { since: "soon" }, asNamed)).toThrow(RangeError);
  expect(() => trailsOf(matrix, history, { until: "2026-02-30" }, asNamed)).toThrow(RangeError);
});

it("calls a customer by its name, and by its id where that is blank", () => {
  const named = trailsOf(matrix, history, {}, (customer) => (customer === "up" ? " Up\nLtd " : "  "));
  expect(named.find(({ customer }) => customer === "up")?.name).toBe("Up Ltd");
  expect(named.find(({ customer }) => customer === "down")?.name).toBe("down");
});
