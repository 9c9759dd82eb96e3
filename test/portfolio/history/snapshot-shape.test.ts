import { expect, it } from "vitest";
import { snapshotShape } from "../../../src/portfolio/history/snapshot-shape.ts";
import { found } from "../../core/found.ts";
import { at } from "../log.ts";

it("the form of a snapshot has every key that one has, and no other", () => {
  const snapshot = at("2026-11-01", 50);
  expect(found(snapshot, snapshotShape)).toEqual([]);
  expect(found({ ...snapshot, score: 1 }, snapshotShape)).toEqual(["/score shape.extraKey"]);
  for (const key of Object.keys(snapshot)) {
    expect(found({ ...snapshot, [key]: undefined }, snapshotShape)).toEqual([" shape.missing"]);
  }
});
