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

/** The fields whose level "Unknown" is no answer, and how many rows have it. */
const UNKNOWN = { "/Budgt_alloc": 36, "/Purch_dept": 32, "/Competitors": 20, "/Growth": 14, "/Source": 10 };

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

  it("have an issue for every Unknown, and for nothing else", () => {
    const counts: { [pointer: string]: number } = {};
    for (const { issues, assessment } of score(QUOTED).lines) {
      expect(assessment.issues).toEqual([]);
      for (const { code, pointer, params } of issues) {
        expect(["cell.notFlag", "cell.notOption"]).toContain(code);
        expect(params.found).toBe('"Unknown"');
        counts[pointer] = (counts[pointer] ?? 0) + 1;
      }
    }
    expect(counts).toEqual(UNKNOWN);
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
