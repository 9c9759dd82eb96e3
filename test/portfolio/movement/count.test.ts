import { expect, it } from "vitest";
import { countOf, sumOfCounts } from "../../../src/portfolio/movement/count.ts";

it("adds amounts exactly, in any order, and says how many are missing", () => {
  const amounts = [0.1, 0.2, null, 1e9, 0.3];
  const count = { customers: 5, amount: 1_000_000_000.6, withoutAmount: 1 };
  expect(countOf(amounts)).toEqual(count);
  expect(countOf([...amounts].reverse())).toEqual(count);
  expect(countOf([])).toEqual({ customers: 0, amount: 0, withoutAmount: 0 });
});

it("adds counts up as exactly", () => {
  const counts = [countOf([0.1, null]), countOf([0.2]), countOf([])];
  expect(sumOfCounts(counts)).toEqual({ customers: 3, amount: 0.3, withoutAmount: 1 });
  expect(sumOfCounts([])).toEqual({ customers: 0, amount: 0, withoutAmount: 0 });
});
