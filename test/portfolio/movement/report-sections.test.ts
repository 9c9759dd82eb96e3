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

it("lists what has drifted most first, and what has no index last", () => {
  const [, , table] = driftText([drift("none", null), drift("a", 0.05), drift("c", 0.2)], wording);
  expect(driftText([drift("small", 0.005)], wording)[2]).toContain(
    "| small | no more than chance | 0.005 | 0.01 |",
  );
  expect(table?.split("\n").slice(2)).toEqual([
    "| c | some | 0.2 (half a customer added to each bin, since one is empty) | 0.01 |",
    "| a | little | 0.05 | 0.01 |",
    "| none | – | – | – |",
  ]);
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
