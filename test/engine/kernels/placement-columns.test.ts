import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { createPlacementColumns } from "../../../src/engine/kernels/placement-columns.ts";
import { sample } from "../sample.ts";

const { plan } = compileModel(sample());

/** How many bytes the typed arrays of a result hold. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0)
    : 0;
}

it("takes 41 bytes for a record, 73 with bounds, and 8 more for each contribution", () => {
  expect(bytesOf(createPlacementColumns(plan, 1000, {}))).toBe(41_000);
  expect(bytesOf(createPlacementColumns(plan, 1000, { bounds: true }))).toBe(73_000);
  expect(bytesOf(createPlacementColumns(plan, 1000, { contributions: true }))).toBe(57_000);
});

it("lists the cells by x and then by y, and then what is no cell", () => {
  const { outcomes, outcome } = createPlacementColumns(plan, 1, {});
  expect(outcomes).toEqual([
    "low/low",
    "low/medium",
    "low/high",
    "medium/low",
    "medium/medium",
    "medium/high",
    "high/low",
    "high/medium",
    "high/high",
    "unplaced",
    "excluded",
  ]);
  expect(outcome).toBeInstanceOf(Uint8Array);
});

it("takes two bytes for an outcome where there are more than one can count", () => {
  const bands = Array.from({ length: 16 }, (_, i) => ({ id: `b${i}`, from: i * 5 }));
  const many = compileModel(sample({ x: { bands }, y: { bands } }));
  const placed = many.placeAll([{ a: 100, b: 100 }, {}]);
  expect(placed.outcome).toEqual(Uint16Array.of(255, 256));
});
