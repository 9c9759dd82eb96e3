import {
  compileModel,
  type LeverOptions,
  levers,
  leverText,
  type ModelDocument,
  missingText,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";
import { unsaid } from "../../text/unsaid.ts";

/** What is said of all levers to a target, or of what is missing. */
function said(document: ModelDocument, raw: object, options: LeverOptions): string[] {
  const { levers: found, missing } = levers(compileModel(document), facts(raw), {
    asOf: "2026-11-23",
    ...options,
  });
  return [
    ...found.map((lever) => leverText(lever, "en", document)),
    ...missing.map((one) => missingText(one, "en")),
  ];
}

it("has no sentence about levers that is never said", () => {
  const harbour = {
    annualSpend: 40_000_000,
    growth: 15,
    openShare: 80,
    need: 4,
    budget: "approved",
    relationshipStage: 2,
    economicBuyer: "brief",
    champion: "coach",
    lastContact: "2026-08-01",
    trust: 5,
    blocked: false,
  };
  const out = [{ id: "out", when: { fact: "a", below: 200 }, then: { exclude: true } }] as const;
  const two = [
    { id: "a", weight: 1, scale: same },
    { id: "c", weight: 1, scale: same },
  ];
  const wide = sample({ x: { dimensions: two }, facts: { c: { type: "number" } } });
  const capped = sample({
    facts: { a: { type: "number", min: 45, max: 60 }, c: { type: "number" } },
    minimumCoverage: 0.6,
    y: {
      dimensions: [
        { id: "b", weight: 1, scale: same },
        { id: "c", weight: 1, scale: same },
      ],
    },
  });
  const strict = sample({ minimumCoverage: 0.8, facts: { b: { type: "number", inOurHands: false } } });
  const texts = [
    ...said(customerModel, harbour, { target: "high/medium", size: 2 }),
    ...said(customerModel, { ...harbour, growth: null, openShare: null }, { target: "high/medium", size: 3 }),
    ...said(sample(), { a: 80, b: 50 }, { target: "low/medium" }),
    ...said(strict, { a: { value: 80, grade: "assumed" }, b: 50 }, { target: "high/medium" }),
    ...said(strict, { a: 80, b: 50 }, { target: "high/high" }),
    ...said(
      sample({ gates: out, facts: { a: { type: "number", max: 100 } } }),
      { a: 50, b: 50 },
      { target: "high/high" },
    ),
    ...said(wide, { a: 10, b: 50, c: 10 }, { target: "high/medium", size: 1 }),
    ...said(wide, { a: 10, b: 10, c: 100 }, { target: "high/high", size: 1 }),
    ...said(capped, { a: 50 }, { target: "high/high", size: 1 }),
    ...said(capped, { a: 50, b: 50, c: 50 }, { target: "low/medium" }),
  ];
  expect(unsaid("levers", texts)).toEqual([]);
});
