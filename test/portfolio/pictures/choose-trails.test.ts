import { expect, it } from "vitest";
import { chooseTrails } from "../../../src/portfolio/pictures/choose-trails.ts";
import { trailsOf } from "../../../src/portfolio/pictures/trails-of.ts";
import { amountOf, history, matrix } from "./moved.ts";

const trails = trailsOf(matrix, history, {}, (customer) => customer);
const names = (found: readonly { readonly customer: string }[]) => found.map(({ customer }) => customer);
const nobody = () => null;

it("takes who moved farthest first, and who is back last; who stayed or has no place is never drawn", () => {
  const { drawn, others } = chooseTrails(trails, { most: 100, amountOf: nobody });
  expect(names(drawn)).toEqual(["up", "gap", "down", "waiting", "lost", "barred", "back"]);
  expect(names(others)).toEqual(["gone", "new", "nowhere", "still"]);
});

it("takes most money first, where it is known", () => {
  const { drawn } = chooseTrails(trails, { most: 3, amountOf: (customer) => amountOf(customer) ?? null });
  expect(names(drawn)).toEqual(["down", "up", "gap"]);
});

it("draws no more than asked for, and loses nobody", () => {
  for (const most of [1, 4, 50]) {
    const { drawn, others } = chooseTrails(trails, { most, amountOf: nobody });
    expect(drawn.length).toBe(Math.min(most, 7));
    expect([...names(drawn), ...names(others)].sort()).toEqual([...names(trails)].sort());
  }
});
