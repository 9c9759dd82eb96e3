import { type Assessment, compileModel, type FactDeclaration } from "opportunity-matrix";
import { expect, it } from "vitest";
import { factChanges } from "../../../src/analysis/comparison/fact-changes.ts";
import { facts, sample } from "../../engine/sample.ts";

const declared: { readonly [fact: string]: FactDeclaration } = {
  aged: { type: "number", unit: "people", ages: { freshDays: 10, expiresDays: 100 } },
  seen: { type: "day" },
  fit: { type: "choice", options: ["poor", { id: "good", label: { en: "Good", "zh-CN": "好" } }] },
  level: { type: "number" },
};
const levels = {
  kind: "levels",
  levels: [
    { level: 1, points: 0, text: "Low." },
    { level: 2, points: 100, text: "High." },
  ],
} as const;
const matrix = compileModel(
  sample({
    facts: declared,
    y: {
      dimensions: [
        { id: "level", weight: 1, scale: levels },
        { id: "seen", weight: 1, scale: { kind: "decay", halvesAtDays: 30 } },
      ],
    },
  }),
);
const [june, november] = ["2026-06-01", "2026-11-23"];
const then = (raw: object, asOf = june, of = matrix) => {
  const made: Assessment = of.assess(facts(raw), { asOf });
  return { plan: of.plan, facts: made.facts, asOf: made.asOf };
};
const kinds = (before: object, after: object, days: readonly [string, string] = [june, june]) =>
  factChanges(then(before, days[0]), then(after, days[1])).map(({ fact, kinds: all }) =>
    [fact, ...all].join(" "),
  );

it("says what came to be known, what no longer is, and what has another value", () => {
  expect(kinds({ a: 1, fit: "poor" }, { b: 1, fit: "good" })).toEqual([
    "a unknown",
    "b known",
    "fit changed",
  ]);
  expect(kinds({ a: 1, fit: "poor" }, { fit: "poor", a: 1 })).toEqual([]);
});

it("says how much better or worse something is proved, of another value too", () => {
  const graded = (grade: string, value = 1) => ({ a: { value, grade } });
  expect(kinds(graded("assumed"), graded("stated"))).toEqual(["a betterProved"]);
  expect(kinds(graded("verified"), graded("assumed", 2))).toEqual(["a changed worseProved"]);
});

it("says what was confirmed, what grew older so that it lost by it, and what has another day without either", () => {
  const on = (asOf: string | null) => ({ aged: { value: 5, asOf } });
  expect(kinds(on("2026-05-30"), on("2026-05-30"), [june, "2026-06-05"])).toEqual([]);
  expect(kinds(on("2026-05-30"), on("2026-05-30"), [june, november])).toEqual(["aged older"]);
  expect(kinds(on("2026-05-30"), on("2026-11-20"), [june, november])).toEqual(["aged confirmed"]);
  expect(kinds(on("2026-05-30"), on("2026-08-30"), [june, november])).toEqual(["aged confirmed older"]);
  expect(kinds(on("2025-01-01"), on("2025-01-01"), [june, november])).toEqual([]);
  expect(kinds(on(null), on("2026-05-30"))).toEqual(["aged redated"]);
  expect(kinds(on("2026-05-30"), on("2026-05-01"))).toEqual(["aged redated older"]);
  expect(kinds({ seen: "2026-05-01" }, { seen: "2026-05-01" }, [june, november])).toEqual(["seen older"]);
  expect(kinds({ a: { value: 1, asOf: june } }, { a: { value: 1, asOf: june } }, [june, november])).toEqual(
    [],
  );
});

it("says what only one of two models reads", () => {
  const other = compileModel(sample({ facts: { more: { type: "flag" } } }));
  const changes = factChanges(then({ a: 1, fit: "good", level: 1 }), then({ a: 1, more: true }, june, other));
  expect(changes.map(({ fact, kinds: all }) => [fact, ...all].join(" "))).toEqual([
    "fit dropped",
    "level dropped",
    "more asked",
  ]);
});

it("has the value in words: of an option that no scale reads, of a level, with the unit of a number", () => {
  const [aged, fit, level] = factChanges(then({}), then({ aged: 3, fit: "good", level: 2 }));
  expect(aged?.after).toEqual({ value: 3, asOf: null, grade: "verified", valueLabel: null, unit: "people" });
  expect(fit?.after?.valueLabel).toEqual({ en: "Good", "zh-CN": "好" });
  expect(level?.after?.valueLabel).toBe("High.");
  expect(factChanges(then({ fit: "poor" }), then({}))[0]?.before?.valueLabel).toBe("poor");
});
