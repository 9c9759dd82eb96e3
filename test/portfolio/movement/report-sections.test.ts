import type { Dwell, FactDrift } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { driftText, dwellText, freshnessText } from "../../../src/portfolio/movement/report-sections.ts";
import { reportWording } from "../../../src/portfolio/movement/report-wording.ts";

const wording = reportWording("en", undefined, undefined);
const drift = (fact: string, psi: number | null): FactDrift => ({
  fact,
  label: fact,
  psi,
  corrected: fact === "c",
  byChance: psi === null ? null : 0.01,
  level: psi === null ? null : psi < 0.1 ? "little" : "some",
  bins: [],
});

it("lists what has drifted beyond chance, most first, and says of the others that it has not", () => {
  const many = [drift("none", null), drift("a", 0.099999), drift("small", 0.005), drift("c", 0.2)];
  const [, , table, byChance, none] = driftText(many, wording);
  expect(table?.split("\n").slice(2)).toEqual([
    "| c | some | 0.2 (half a customer added to each bin, since one is empty) | 0.01 |",
    "| a | little | 0.099 | 0.01 |",
  ]);
  expect(byChance).toBe("No more than chance would give: small.");
  expect(none).toBe("Not compared, because one of the portfolios is empty: none.");
  expect(driftText([drift("small", 0.005)], wording).slice(2)).toEqual([byChance]);
  expect(driftText([drift("a", 0.099999)], wording)).toHaveLength(3);
});

it("says that a median is not there yet", () => {
  const dwell: Dwell = {
    state: "unplaced",
    spells: 3,
    ended: 1,
    inside: 2,
    fromTheStart: 1,
    medianDays: null,
    longestDays: 1200,
  };
  expect(dwellText([dwell], [], wording)[2]).toContain(
    "| Not placed | 3 | 1 | 2 | 1 | not yet: over half still inside | 1,200 |",
  );
  expect(dwellText([{ ...dwell, medianDays: 40 }], [], wording)[2]).toContain("| 40 | 1,200 |");
});

it("lists stays in the order of the states that it is given, and others behind them", () => {
  const dwell = ["a/a", "a/b", "b/a", "z/z"].map(
    (state): Dwell => ({
      state,
      spells: 1,
      ended: 1,
      inside: 0,
      fromTheStart: 1,
      medianDays: 30,
      longestDays: 30,
    }),
  );
  const [, , table] = dwellText(dwell, ["b/a", "a/b", "a/a"], wording);
  const cells = table
    ?.split("\n")
    .slice(2)
    .map((row) => row.split(" | ")[0]);
  expect(cells).toEqual(["| b/a", "| a/b", "| a/a", "| z/z"]);
});

it("shows the coverage of an axis that nobody has as a dash, and nothing of no group", () => {
  const facts = { fresh: 1, ageing: 2, expired: 3, undated: 4, ageless: 5, unknown: 6 };
  const coverage = [
    { axis: "x", label: "X", mean: null },
    { axis: "y", label: "Y", mean: 0.459 },
  ];
  const group = { group: null, customers: 1, placed: 1, unplaced: 0, excluded: 0, coverage, facts };
  expect(freshnessText([group], wording)[2]).toContain("| (none) | 1 | – | 45% | 1 | 2 | 3 | 4 | 5 | 6 |");
  expect(freshnessText([], wording)).toEqual([]);
});

it("leaves out what none of the facts is, and calls a group as it is told", () => {
  const facts = { fresh: 1, ageing: 0, expired: 0, undated: 0, ageless: 0, unknown: 6 };
  const group = { group: "g", customers: 1, placed: 1, unplaced: 0, excluded: 0, coverage: [], facts };
  const named = reportWording("en", undefined, undefined, (id) => ({ en: `Team ${id}`, "zh-CN": id }));
  expect(
    freshnessText([group, { ...group, facts: { ...facts, expired: 2 } }], named)[2]?.split("\n"),
  ).toEqual([
    "| Group | Customers | Fresh | Expired | Unknown |",
    "| --- | ---: | ---: | ---: | ---: |",
    "| Team g | 1 | 1 | 0 | 6 |",
    "| Team g | 1 | 1 | 2 | 6 |",
  ]);
});
