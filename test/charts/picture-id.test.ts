import { expect, it } from "vitest";
import { pictureId } from "../../src/charts/picture-id.ts";

it("is FNV-1a in base 36", () => {
  // Known values of 32-bit FNV-1a: "" 811c9dc5, "a" e40c292c, "foobar" bf9cf968.
  expect(["", "a", "foobar"].map(pictureId)).toEqual(
    [0x811c9dc5, 0xe40c292c, 0xbf9cf968].map((hash) => `matrix-${hash.toString(36)}`),
  );
});
