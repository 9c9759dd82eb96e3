// Contract: taking a fact away, ageing it or lowering its grade never raises `low`, never lowers `high`, never removes a
// possible cell, and never settles what was open.
import fc from "fast-check";
import type { Assessment, Grade } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type Case, type Raw, randomCase } from "./customers.ts";
import { dayOffset, dayText } from "./days.ts";
import { readFacts } from "./oracle-facts.ts";
import { asFacts, callOf, compile, withFact } from "./run.ts";

const gradesDown: readonly Grade[] = ["verified", "stated", "assumed"];

type Graded = { readonly value: unknown; readonly asOf?: unknown; readonly grade?: unknown };

function graded(raw: unknown): Graded {
  return typeof raw === "object" && raw !== null ? (raw as Graded) : { value: raw };
}

function expectNoMore(before: Assessment, after: Assessment): void {
  for (const [id, axis] of Object.entries(before.axes)) {
    expect(after.axes[id]?.low).toBeLessThanOrEqual(axis.low);
    expect(after.axes[id]?.high).toBeGreaterThanOrEqual(axis.high);
  }
  if (before.status !== "excluded") expect(after.status).not.toBe("excluded");
  expect(after.status === "excluded" ? before.possibleCells : after.possibleCells).toEqual(
    expect.arrayContaining([...before.possibleCells]),
  );
  if (before.mayBeExcluded) expect(after.mayBeExcluded).toBe(true);
  if (!before.settled) expect(after.settled).toBe(false);
}

/** The same customer with less evidence for one known fact; null where that cannot be. */
function weakened(
  { raw, document, asOf, factsAsOf }: Case,
  id: string,
  how: "away" | "age" | "grade",
  by: number,
): Raw | null {
  if (how === "away") return withFact(raw, id, undefined);
  const fact = graded(raw[id]);
  if (how === "age") {
    // A fact without a day was true on the day of its customer's facts, or today at best.
    const day = fact.asOf === undefined ? (factsAsOf ?? asOf) : dayOffset(fact.asOf);
    return day === null ? null : withFact(raw, id, { ...fact, asOf: dayText(day - by) });
  }
  const grade = gradesDown.indexOf((fact.grade ?? document.plainGrade ?? "verified") as Grade);
  const lower = gradesDown[grade + 1 + (by % 2)];
  return grade < 0 || lower === undefined ? null : withFact(raw, id, { ...fact, grade: lower });
}

it("less evidence for one fact leaves as much possible or more", () => {
  fc.assert(
    fc.property(
      randomCase,
      fc.nat(),
      fc.constantFrom("away" as const, "age" as const, "grade" as const),
      fc.integer({ min: 1, max: 900 }),
      (one, at, how, by) => {
        const known = [...readFacts(one.document, one.raw, one).known.keys()];
        fc.pre(known.length > 0);
        const raw = weakened(one, known[at % known.length] as string, how, by);
        fc.pre(raw !== null);
        const matrix = compile(one.document);
        expectNoMore(matrix.assess(asFacts(one.raw), callOf(one)), matrix.assess(asFacts(raw), callOf(one)));
      },
    ),
    { numRuns: 500 },
  );
});

it("a later day of assessment leaves as much possible or more, where nothing decays", () => {
  const timeless = randomCase.filter(({ document }) =>
    Object.values(document.facts).every(({ type }) => type !== "day"),
  );
  fc.assert(
    fc.property(timeless, fc.integer({ min: 1, max: 900 }), (one, by) => {
      const matrix = compile(one.document);
      const before = matrix.assess(asFacts(one.raw), callOf(one));
      // A fact from the future becomes known when its day comes: that is news, not ageing.
      fc.pre(before.issues.every(({ code }) => code !== "fact.asOfLater"));
      const after = matrix.assess(asFacts(one.raw), callOf({ ...one, asOf: one.asOf + by }));
      expectNoMore(before, after);
      const scores = ({ axes }: Assessment): (number | null)[] =>
        Object.values(axes).map(({ score }) => score);
      expect(scores(after)).toEqual(scores(before));
    }),
    { numRuns: 500 },
  );
});
