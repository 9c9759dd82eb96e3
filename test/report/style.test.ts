import { expect, it } from "vitest";
import { style } from "../../src/report/style.ts";

it("loads nothing, and cannot end its element", () => {
  expect(style).not.toMatch(/url\(|@import|<\//);
});

it("opens as many braces as it closes", () => {
  expect(style.split("{").length).toBe(style.split("}").length);
});
