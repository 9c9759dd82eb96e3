import {
  compileModel,
  fullGapText,
  type GapOptions,
  gapsInFull,
  type ModelDocument,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";
import { unsaid } from "../../text/unsaid.ts";

const asOf = "2026-11-23";

/** What is said of all open facts of a customer. */
function said(document: ModelDocument, raw: object, options: GapOptions = {}): string[] {
  return gapsInFull(compileModel(document), facts(raw), { asOf, ...options }).map((gap) =>
    fullGapText(gap, "en", document),
  );
}

it("has no sentence about open facts that is never said", () => {
  const known = { annualSpend: 8_000_000, need: 3, relationshipStage: 4, economicBuyer: "multiple" };
  const oneBand = [{ id: "all", from: 0 }];
  const days = [0, 50, 100].map((points, i) => [100 * i, points]) as [number, number][];
  const met = { id: "met", weight: 1, scale: { kind: "age", points: days } } as const;
  const texts = [
    ...said(customerModel, known, { costs: { blocked: 3 } }),
    ...said(sample(), { b: 50 }),
    ...[{ above: 9 }, { above: 9, below: 20 }, { above: 9, atMost: 20 }].flatMap((range) =>
      said(sample({ gates: [{ id: "out", when: { fact: "a", ...range }, then: { exclude: true } }] }), {}),
    ),
    ...said(sample({ x: { bands: oneBand }, y: { bands: oneBand } }), { b: 5 }),
    ...said(sample({ facts: { met: { type: "day" } }, y: { dimensions: [met] } }), { a: 5 }),
  ];
  expect(unsaid("gaps", texts)).toEqual([]);
});
