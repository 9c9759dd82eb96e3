import { expect, it } from "vitest";
import { INK } from "../../src/charts/style.ts";
import { SHAPES, tierLooks } from "../../src/charts/tiers.ts";
import { contrast, lightness } from "./contrast.ts";
import { nine, squareModel } from "./pictures.ts";

const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90];
const many = squareModel(tens, tens);

it("orders the tiers from the best cells to the least", () => {
  expect(tierLooks(nine.plan).map(({ tier }) => tier)).toEqual(["A", "B", "C", "D", "E"]);
});

it("gives every tier a shape and a colour of its own, also where there are more than shapes", () => {
  const looks = tierLooks(many.plan);
  expect(looks).toHaveLength(19);
  expect(looks.length).toBeGreaterThan(SHAPES.length);
  expect(new Set(looks.map(({ shape, colour }) => `${shape} ${colour}`)).size).toBe(19);
});

it("can be told apart on every tint, by colour and in grey", () => {
  for (const { plan } of [nine, many, squareModel([], [])]) {
    const looks = tierLooks(plan);
    const tints = looks.map(({ tint }) => tint);
    for (const { colour } of looks) {
      for (const tint of tints) expect(contrast(colour, tint)).toBeGreaterThanOrEqual(3);
    }
    for (const tint of tints) expect(contrast(INK.quiet, tint)).toBeGreaterThanOrEqual(4.5);
    const light = tints.map(lightness);
    expect([...light].sort((a, b) => a - b)).toEqual(light);
    expect(new Set(light).size).toBe(light.length);
  }
});

it("gives a matrix of one cell one look", () => {
  expect(tierLooks(squareModel([], []).plan)).toEqual([
    { tier: "A", shape: "circle", colour: "#0b5cad", tint: "#dbe8f2" },
  ]);
});
