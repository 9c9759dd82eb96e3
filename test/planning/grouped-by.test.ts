import { expect, it } from "vitest";
import { groupedBy } from "../../src/planning/grouped-by.ts";

it("puts items of one key together, in their order, the keys ascending by code unit", () => {
  const words = ["beta", "alpha", "Zeta", "all", "__proto__", "before"];
  expect(groupedBy(words, (word) => word.slice(0, 1))).toEqual([
    ["Zeta", ["Zeta"]],
    ["__proto__", ["__proto__"]],
    ["alpha", ["alpha", "all"]],
    ["beta", ["beta", "before"]],
  ]);
  expect(groupedBy([], String)).toEqual([]);
});
