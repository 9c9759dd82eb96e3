import { expect, it } from "vitest";
import { trailKey } from "../../../src/portfolio/pictures/trail-key.ts";
import { trailsOf } from "../../../src/portfolio/pictures/trails-of.ts";
import { pictureWording } from "../../../src/portfolio/pictures/wording.ts";
import { all, read } from "../../charts/pictures.ts";
import { history, matrix } from "./moved.ts";

const wording = pictureWording("en", matrix.plan);
const trails = trailsOf(matrix, history, {}, (customer) => customer);

it("explains the signs that are drawn, with how many have each", () => {
  const drawn = trails.filter(({ points }) => points.length > 0);
  expect(trailKey(drawn, wording).map(({ text }) => text)).toEqual([
    "Moved up: 3",
    "Moved down on an axis: 1",
    "Into or out of the matrix: 2",
    "Stayed: 4",
    "Beyond an edge, not counted as moved yet: 1",
    "Not placed now, drawn where last placed: 1",
    "Excluded now, drawn where last placed: 1",
    "Where it stood first",
    "Not known in between",
  ]);
});

it("explains nothing that is not drawn", () => {
  expect(trailKey([], wording)).toEqual([]);
  const one = trails.filter(({ customer }) => customer === "new");
  expect(trailKey(one, wording).map(({ text }) => text)).toEqual(["Stayed: 1"]);
});

it("draws each sign within its width", () => {
  for (const { sign, half } of trailKey(trails, wording)) {
    const svg = read(`<g>${sign(100, 50)}</g>`);
    for (const { name, attributes } of all(svg)) {
      const xs =
        name === "circle"
          ? [Number(attributes.cx) - Number(attributes.r)]
          : [attributes.x1 ?? attributes.points?.split(",")[0]];
      for (const x of xs)
        if (x !== undefined) expect(Math.abs(Number(x) - 100)).toBeLessThanOrEqual(half + 0.01);
    }
  }
});
