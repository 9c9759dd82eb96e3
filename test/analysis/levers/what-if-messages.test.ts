import { compileModel, type ModelDocument, whatIf, whatIfText } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";
import { unsaid } from "../../text/unsaid.ts";

const asOf = "2026-11-23";
const document: ModelDocument = sample({
  facts: {
    a: { type: "number", ages: { freshDays: 10, expiresDays: 20 } },
    barred: { type: "flag", ages: { freshDays: 10, expiresDays: 20 } },
  },
  gates: [{ id: "barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
});
const said = (known: object, changes: object): string =>
  whatIfText(whatIf(compileModel(document), facts(known), facts(changes), { asOf }), { locale: "en" });

it("has no sentence about what a change would do that is never said", () => {
  const known = { a: 50, b: 50, barred: false };
  const texts = [
    said(known, { a: 80, barred: { value: false, asOf: "2020-01-01" } }),
    said(known, { barred: true }),
    said(known, { a: null, barred: null }),
    said({ a: 50, b: 50 }, { barred: false }),
    said(known, { a: "fifty" }),
    said(known, { b: 50 }),
  ];
  expect(
    unsaid(
      "whatIf",
      texts.flatMap((text) => text.split("\n")),
    ),
  ).toEqual([]);
});
