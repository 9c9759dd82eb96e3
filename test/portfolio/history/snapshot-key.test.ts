import { compileModel, placeByHand } from "opportunity-matrix";
import { snapshotKey, takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { shuffled } from "../../core/shuffled.ts";
import { facts, sample } from "../../engine/sample.ts";
import { at, matrix } from "../log.ts";

const snapshot = at("2026-11-01", 50);

it("is the same for every order of keys, and for every day of recording", () => {
  expect(snapshotKey(snapshot)).toMatch(/^[0-9a-f]{64}$/);
  expect(snapshotKey(shuffled(snapshot, 7))).toBe(snapshotKey(snapshot));
  expect(snapshotKey({ ...snapshot, recordedOn: "2026-12-01" })).toBe(snapshotKey(snapshot));
});

it("is another one for another customer, day, model, fact or place by hand", () => {
  const assessment = matrix.assess(facts({ a: 50, b: 50 }), { asOf: "2026-11-01" });
  const override = { cell: "high/high", by: "Chen Yu", why: "Signed", on: "2026-11-01", until: "2026-12-31" };
  const byHand = placeByHand(matrix, assessment, override).assessment;
  const others = [
    at("2026-11-01", 50, { customer: "B" }),
    at("2026-11-02", 50),
    at("2026-11-01", 50, { by: compileModel(sample({ version: "2" })) }),
    at("2026-11-01", 51),
    at("2026-11-01", undefined),
    takeSnapshot(byHand, { customer: "A", recordedOn: "2026-11-01" }),
  ];
  expect(new Set([snapshot, ...others].map(snapshotKey)).size).toBe(7);
});
