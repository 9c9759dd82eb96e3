import { expect, it } from "vitest";
import { medianDuration } from "../../../src/portfolio/movement/kaplan-meier.ts";

const ended = (...days: number[]) => days.map((one) => ({ days: one, ended: true }));
const going = (...days: number[]) => days.map((one) => ({ days: one, ended: false }));

it("is the median of what has ended, where everything has", () => {
  expect(medianDuration(ended(3, 1, 2))).toBe(2);
  expect(medianDuration(ended(4, 1, 2, 3))).toBe(2);
});

it("waits until half have ended", () => {
  expect(medianDuration([])).toBeNull();
  expect(medianDuration(going(100, 200))).toBeNull();
  expect(medianDuration([...ended(1), ...going(5, 5)])).toBeNull();
});

it("counts what was still going on while it was seen, and no longer", () => {
  // Seen at 1: 4, one ends, 3/4 are left; at 3: 2 are seen, one ends, 3/8 are left.
  expect(medianDuration([...ended(1, 3, 9), ...going(2)])).toBe(3);
  // What was last seen on the day on which another ends was still seen on it.
  expect(medianDuration([...ended(2), ...going(2)])).toBe(2);
});

it("gives what the remission times of Freireich et al. give by the method: 23 weeks with the drug, 8 without", () => {
  // 6-MP and placebo arms, as in Cox and Oakes, Analysis of Survival Data (1984), table 1.1.
  const drug = [
    ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
    ...going(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
  ];
  const placebo = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
  expect([medianDuration(drug), medianDuration(placebo)]).toEqual([23, 8]);
});

it("takes a half for a half, where thirds and fifths would not add up to one in floating point", () => {
  for (let n = 2; n <= 60; n += 2) {
    const days = Array.from({ length: n }, (_, i) => i + 1);
    expect(medianDuration(ended(...days))).toBe(n / 2);
  }
});
