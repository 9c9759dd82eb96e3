import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { createKernels } from "../../../src/engine/kernels/kernels.ts";
import { facts, sample } from "../sample.ts";

const matrix = compileModel(
  sample({
    facts: { blocked: { type: "flag" } },
    gates: [{ id: "blocked", when: { fact: "blocked", is: true }, then: { exclude: true } }],
  }),
);

it("gives every record its outcome, over many batches", () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ({
    a: i % 101,
    ...(i % 7 > 0 && { b: (i * 31) % 101 }),
    blocked: i % 5 === 0,
  }));
  const { length, outcome, outcomes } = matrix.placeAll(rows);
  expect(length).toBe(1000);
  const expected = rows.map((row) => {
    const { status, cell } = matrix.place(facts(row));
    return cell?.id ?? status;
  });
  expect([...outcome].map((at) => outcomes[at])).toEqual(expected);
  expect(new Set(expected).size).toBe(11);
});

it("holds between calls what has the form of a call's columns, and none of their records", () => {
  const { masks } = createKernels(matrix.plan, 4).lanes;
  expect(Object.keys(masks)).toEqual(Object.keys(matrix.placeAll([])));
  expect([masks.unknown.length, masks.invalid.length]).toEqual([0, 0]);
});
