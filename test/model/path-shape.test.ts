import { relationshipPath } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { pathShape } from "../../src/model/path-shape.ts";
import { found } from "../core/found.ts";
import { changed } from "./sample.ts";

it("the form of a path fits the ready-made one, and one with notes and without facts", () => {
  const more = changed(
    relationshipPath,
    ["/tracks/0/steps/0/note", "a"],
    ["/note", undefined],
    ["/facts", undefined],
  );
  expect([relationshipPath, more].flatMap((one) => found(one, pathShape))).toEqual([]);
});

it("the form of a path names every key that a step, a track or the path lacks", () => {
  expect(found(changed(relationshipPath, ["/tracks/0/steps/0", {}]), pathShape)).toEqual(
    new Array(5).fill("/tracks/0/steps/0 shape.missing"),
  );
  expect(found(changed(relationshipPath, ["/tracks/1", {}]), pathShape)).toEqual(
    new Array(3).fill("/tracks/1 shape.missing"),
  );
  expect(found({}, pathShape)).toEqual(new Array(5).fill(" shape.missing"));
});
