import { expect, it } from "vitest";
import { checkShape } from "../../src/core/shape.ts";
import { optionsShape } from "../../src/mapping/shapes.ts";

it("options are data of few kinds", () => {
  const pointers: string[] = [];
  const options = {
    decimal: ";",
    empty: [null, 1, "x", true],
    asOf: { field: "x", unit: "days" },
    grade: { field: "x", values: { a: "sure", b: null } },
    zones: 1,
  };
  checkShape(options, optionsShape(), "", ({ pointer }) => pointers.push(pointer));
  expect(pointers).toEqual(["/decimal", "/empty/0", "/asOf/unit", "/grade/values/a", "/zones"]);
});
