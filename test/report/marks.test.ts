import { expect, it } from "vitest";
import { markOf, symbolsOf } from "../../src/report/marks.ts";
import { matrix } from "./sample.ts";

it("has a sign for each tier, and for customers without one", () => {
  const ids = [...symbolsOf(matrix.plan).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(["mark-0", "mark-1", "mark-2", "mark-unplaced", "mark-excluded"]);
  expect(markOf(1)).toContain('href="#mark-1"');
  expect(markOf("excluded")).toContain('href="#mark-excluded"');
});
