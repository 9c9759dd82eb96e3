import type { GateResult } from "opportunity-matrix";
import { expect, it } from "vitest";
import { cellsOf, effectText, gateList, possibleList } from "../../src/report/outcome.ts";
import { customer, everyKind, matrix, textIn } from "./sample.ts";

const { plan } = matrix;

it("finds cells by their ids", () => {
  expect(cellsOf(plan).get("high/low")?.strategy).toBe("raise");
});

it("says what a rule does", () => {
  const text = (effect: Parameters<typeof effectText>[0]): string =>
    textIn(effectText(effect, plan.axes), "en");
  expect(text({ exclude: true })).toBe("excludes the customer");
  expect(text({ cap: { axis: "potential", band: "low" } })).toBe("Potential: at most Low");
  expect(text({ floor: { axis: "potential", band: "high" } })).toBe("Potential: at least High");
});

it("lists the cells that are possible, and the one that it is in", () => {
  const texts = everyKind.map(({ assessment }) => textIn(possibleList(assessment, plan), "en"));
  expect(texts[0]).toBe("No other place is possible on present evidence.");
  expect(texts[1]).toContain("C Leave low/low (now)");
  expect(texts[1]).toContain("or excluded, should an unchecked rule apply");
  expect(texts[2]).toContain("A Invest high/high");
  expect(texts[3]).toBe("");
  const checked = customer({ spend: 30, seen: "2026-11-23", barred: false }).assessment;
  expect(textIn(possibleList(checked, plan), "en")).not.toContain("excluded");
});

it("says what each rule says, what applies first", () => {
  const { assessment } = customer({});
  const gate = (hit: GateResult["hit"], open: boolean): GateResult => ({
    gate: "g",
    label: `${hit} ${open}`,
    hit,
    open,
    effect: { exclude: true },
  });
  const gates = [
    gate(false, false),
    gate(false, true),
    gate(null, true),
    gate(true, true),
    gate(true, false),
  ];
  const lines = textIn(gateList({ ...assessment, gates }, plan), "en")
    .split("\n")
    .slice(1);
  expect(lines.map((line) => line.replace(" (excludes the customer)", ""))).toEqual([
    "true false: applies",
    "true true: applies, on evidence that has expired: check it again",
    "null true: not known: to be checked",
    "false true: does not apply, on evidence that has expired: check it again",
    "false false: does not apply",
  ]);
  expect(gateList({ ...assessment, gates: [] }, plan)).toBe("");
});
