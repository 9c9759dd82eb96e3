import { expect, it } from "vitest";
import { frameOf } from "../../../src/charts/frame.ts";
import { spotsOf } from "../../../src/charts/spread.ts";
import { tierLooks } from "../../../src/charts/tiers.ts";
import type { Trail, TrailPoint } from "../../../src/portfolio/pictures/trail.ts";
import { RADIUS, RING, TRAILS, trailsDrawn } from "../../../src/portfolio/pictures/trails-drawn.ts";
import { trailsOf } from "../../../src/portfolio/pictures/trails-of.ts";
import { contrast } from "../../charts/contrast.ts";
import { all, type Node, numberOf, ofClass, read, titleOf } from "../../charts/pictures.ts";
import { history, matrix } from "./moved.ts";

const { plan } = matrix;
const frame = frameOf(plan, 900, 100, 700, "en");
const trails = trailsOf(matrix, history, {}, (customer) => customer);

function drawn(customer: string): { readonly trail: Node; readonly now: Node; readonly x: number } {
  const trail = trails.find((one) => one.customer === customer) as Trail;
  const { x, y } = trail.points.at(-1) as TrailPoint;
  const who = {
    index: 0,
    name: customer,
    status: "placed",
    x,
    y,
    tier: null,
    byHand: null,
    href: null,
  } as const;
  const [spot] = spotsOf([who], frame, plan, RADIUS);
  const picture = read(trailsDrawn([{ trail, spot: spot as never, title: "Said & done" }], frame));
  return {
    trail: ofClass(picture, "trail")[0] as Node,
    now: ofClass(picture, "now")[0] as Node,
    x: spot?.x ?? 0,
  };
}
const linesOf = (node: Node): Node[] => all(node).filter(({ name }) => name === "line");

it("leads from a ring at the first place to the mark, the older the fainter and thinner", () => {
  const { trail, now, x } = drawn("up");
  const lines = linesOf(trail);
  expect(lines).toHaveLength(2);
  expect(numberOf(lines[0] as Node, "x1")).toBeCloseTo(frame.xAt(20), 1);
  expect(numberOf(lines[1] as Node, "x2")).toBeCloseTo(x, 1);
  expect(numberOf(trail.children.find(({ name }) => name === "circle") as Node, "cx")).toBeCloseTo(
    frame.xAt(20),
    1,
  );
  const steps = trail.children.filter(({ name }) => name === "g");
  for (const name of ["stroke-opacity", "stroke-width"])
    expect(numberOf(steps[1] as Node, name)).toBeGreaterThan(numberOf(steps[0] as Node, name));
  expect([titleOf(trail), titleOf(now)]).toEqual(["Said & done", "Said & done"]);
});

it("is dashed where nobody knows the way", () => {
  const dashes = (customer: string): boolean[] =>
    linesOf(drawn(customer).trail).map(({ attributes }) => attributes["stroke-dasharray"] !== undefined);
  expect([dashes("gap"), dashes("up")]).toEqual([[true], [false, false]]);
});

it("has a hollow mark where the customer is not placed now, a cross where it is excluded, and a ring where it waits", () => {
  const markOf = (customer: string): Node => drawn(customer).now.children.at(-1) as Node;
  expect(markOf("lost").attributes.fill).toBe("#ffffff");
  expect(markOf("barred").name).toBe("path");
  expect(markOf("up").attributes.fill).toBe(TRAILS.rose.colour);
  const rings = drawn("waiting").now.children.filter(({ name }) => name === "circle");
  expect(rings.map((ring) => numberOf(ring, "r"))).toEqual([Math.round(RING * 100) / 100]);
});

it("is a mark alone where there is one place", () => {
  const { trail, now } = drawn("new");
  expect(trail.children.map(({ name }) => name)).toEqual(["title"]);
  expect(now.children.at(-1)?.name).toBe("circle");
});

it("can be told apart by shape, and is seen on every tint at 3:1", () => {
  const looks = Object.values(TRAILS);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length);
  for (const { tint } of tierLooks(plan))
    for (const { colour } of looks) expect(contrast(colour, tint)).toBeGreaterThanOrEqual(3);
});
