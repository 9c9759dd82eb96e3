// The 448 real deals of Bohanec, Kljajić Borštnar and Robnik-Šikonja (2017), doi 10.1016/j.eswa.2016.11.010.
import { describe, expect, it } from "vitest";
import {
  besideTests,
  isShared,
  type Line,
  printWins,
  readRows,
  scoreWithBin,
  sharedFile,
  winsByCell,
} from "./data.ts";

const QUOTED = "data/salvirt-b2b/Salvirt_B2B_ML_dataset.csv";
const PLAIN = "data/salvirt-b2b/Salvirt_B2B_ML_dataset_HF.csv";

/** The fields that are read and whose level "Unknown" is no answer. */
const UNKNOWN = ["Budgt_alloc", "Purch_dept", "Competitors", "Growth", "Source"] as const;

const isHere = [QUOTED, PLAIN].every(isShared);

describe.runIf(isHere)("the Salvirt deals", () => {
  const score = (file: string): { lines: readonly Line[]; errors: string } =>
    scoreWithBin(sharedFile(file), besideTests("salvirt-model.json"), "2026-11-23");

  it("all come back, the same from both files", () => {
    const { lines, errors } = score(QUOTED);
    expect(lines.map(({ row }) => row)).toEqual(Array.from({ length: 448 }, (_, i) => i + 2));
    expect(score(PLAIN).lines).toEqual(lines);
    expect(errors.replace(/\s+/g, " ")).toContain(
      "not read: Product, Seller, Partnership, Forml_tend, RFI, RFP, Status ",
    );
  });

  it("have no issue, and less is known of those with an Unknown", () => {
    const rows = readRows(sharedFile(QUOTED), ";");
    const isUnknown = rows.map((row) => UNKNOWN.some((field) => row[field] === "Unknown"));
    expect(isUnknown.filter(Boolean).length).toBeGreaterThan(30);
    score(QUOTED).lines.forEach(({ issues, assessment }, i) => {
      expect([...issues, ...assessment.issues]).toEqual([]);
      const covered = Object.values(assessment.axes).map(({ coverage }) => coverage);
      expect(Math.min(...covered) < 1).toBe(isUnknown[i]);
    });
  });

  it("are won more or less often by cell", () => {
    const outcomes = readRows(sharedFile(QUOTED), ";").map(({ Status }) => Status === "Won");
    const wins = winsByCell(score(QUOTED).lines, outcomes);
    const totals = [...wins.values()];
    expect(totals.reduce((sum, { won }) => sum + won, 0)).toBe(227);
    expect(totals.reduce((sum, { closed }) => sum + closed, 0)).toBe(448);
    printWins("Salvirt: win rate by cell (worth winning / can we win)", wins);
  });
});
