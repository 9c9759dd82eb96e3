import { expect, it } from "vitest";
import { FONT, INK } from "../../src/charts/style.ts";
import { contrast } from "./contrast.ts";

it("has texts that can be read on white, and none smaller than 11 pixels", () => {
  for (const ink of [INK.text, INK.quiet]) expect(contrast(ink, "#ffffff")).toBeGreaterThanOrEqual(7);
  expect(Math.min(...Object.values(FONT))).toBeGreaterThanOrEqual(11);
});
