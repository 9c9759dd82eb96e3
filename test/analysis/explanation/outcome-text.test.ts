import { compileModel, explain } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";

const ages = { freshDays: 0, expiresDays: 10 };
const flag = { type: "flag", ages } as const;
const matrix = compileModel(
  sample({
    facts: {
      barred: { ...flag, label: { en: "Sanctioned", "zh-CN": "受制裁" } },
      frozen: flag,
      framed: flag,
    },
    gates: [
      { id: "barred", label: "no business", when: { fact: "barred", is: true }, then: { exclude: true } },
      { id: "frozen", when: { fact: "frozen", is: true }, then: { cap: { axis: "x", band: "low" } } },
      { id: "framed", when: { fact: "framed", is: true }, then: { floor: { axis: "y", band: "high" } } },
    ],
  }),
);
const lines = (raw: object, locale: "en" | "zh-CN" = "en") =>
  explain(matrix.assess(facts({ a: 50, b: 50, ...raw }), { asOf: "2026-11-23" }), { locale })
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1);

it("lists the gates that could still apply, with what they would do and the facts that would decide", () => {
  expect(lines({})).toEqual([
    "  Possible on present evidence: low/medium, low/high, medium/medium, medium/high.",
    "  Unless this applies (to be checked: Sanctioned): no business.",
    "  Could still hold x down (to be checked: frozen): frozen.",
    "  Could still hold y up (to be checked: framed): framed.",
  ]);
  expect(lines({}, "zh-CN")?.[1]).toBe("  除非以下情况成立（待核实：受制裁）：no business。");
});

it("says of a gate that applies on an expired fact that it has to be checked again", () => {
  const old = { value: true, asOf: "2026-01-01" };
  expect(lines({ barred: old, frozen: true, framed: false })).toEqual([
    "  Applies, as far as is known (to be checked again: Sanctioned): no business.",
    "  Applies: frozen.",
  ]);
  expect(lines({ barred: { ...old, value: false }, frozen: false, framed: false })).toEqual([
    "  Possible on present evidence: medium/medium.",
    "  Unless this applies (to be checked: Sanctioned): no business.",
  ]);
});
