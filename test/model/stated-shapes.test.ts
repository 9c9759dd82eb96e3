import { expect, it } from "vitest";
import { checkShape, type Shape, text } from "../../src/core/shape.ts";
import { dayShape, or } from "../../src/model/stated-shapes.ts";

function found(raw: unknown, form: Shape): string[] {
  const codes: string[] = [];
  checkShape(raw, form, "", ({ code }) => codes.push(code));
  return codes;
}

it("takes days of the calendar", () => {
  expect(found("2026-11-23", dayShape)).toEqual([]);
  for (const raw of ["2026-02-30", "soon", 7, null]) expect(found(raw, dayShape)).toEqual(["shape.type"]);
});

it("takes the value that stands for none beside the form", () => {
  for (const raw of ["a", null]) expect(found(raw, or(null, text()))).toEqual([]);
  expect(found(false, or(null, text()))).toEqual(["shape.type"]);
  expect(found(false, or(false, text()))).toEqual([]);
});
