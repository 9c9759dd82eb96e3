import { expect, it } from "vitest";
import { directionOf } from "../../../src/portfolio/movement/direction.ts";
import { nine } from "../../charts/pictures.ts";

it.each([
  ["b0/b0", "b0/b0", "stayed"],
  ["unplaced", "unplaced", "stayed"],
  ["b0/b0", "b1/b0", "rose"],
  ["b0/b0", "b2/b2", "rose"],
  ["b1/b1", "b1/b0", "fell"],
  ["b1/b1", "b2/b0", "fell"],
  ["b1/b1", "b0/b2", "fell"],
  ["b1/b1", "unplaced", "beside"],
  ["absent", "b1/b1", "beside"],
  ["unplaced", "excluded", "beside"],
  ["other/cell", "b1/b1", "beside"],
])("from %s to %s it %s", (from, to, way) => {
  expect(directionOf(from, to, nine.plan)).toBe(way);
});
