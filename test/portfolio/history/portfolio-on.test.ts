import { portfolioOn, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { at } from "../log.ts";

const history = timeline([
  at("2026-10-01", 1),
  at("2026-11-01", 2),
  at("2026-09-15", 3, { customer: "B" }),
  at("2026-12-01", 4, { customer: "C" }),
]);
const on = (day: string, since?: string) =>
  portfolioOn(history, day, { since }).map(({ asOf, snapshot }) => `${snapshot.customer} ${asOf}`);

it("takes of each customer the last day on or before the one asked for", () => {
  expect(on("2026-10-31")).toEqual(["A 2026-10-01", "B 2026-09-15"]);
  expect(on("2026-11-01")).toEqual(["A 2026-11-01", "B 2026-09-15"]);
  expect(on("2026-09-14")).toEqual([]);
});

it("leaves out who has had no snapshot since", () => {
  expect(on("2026-10-31", "2026-10-01")).toEqual(["A 2026-10-01"]);
});

it("refuses days that are none", () => {
  expect(() => on("soon")).toThrow(/^day must be a real day/);
  expect(() => on("2026-10-31", "then")).toThrow(/^since must be a real day/);
});
