import { expect, it } from "vitest";
import { WAY_LOOKS, WAYS } from "../../../src/portfolio/pictures/ways.ts";

it("gives every direction a ground and a sign of its own", () => {
  expect([...WAYS].sort()).toEqual(Object.keys(WAY_LOOKS).sort());
  const looks = Object.values(WAY_LOOKS);
  expect(new Set(looks.map(({ hue }) => hue)).size).toBe(looks.length);
  expect(new Set(looks.map(({ sign }) => sign)).size).toBe(looks.length);
});
