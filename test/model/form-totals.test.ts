import type { FormDocument } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import {
  fullOutlook,
  type ItemOutlook,
  possibleVerdicts,
  stepOf,
  totalSpan,
  verdictSpan,
  without,
} from "../../src/model/form-totals.ts";
import { sampleForm } from "./form-cases.ts";

/** A form of items with these points, each list with that of not knowing at its end. */
function formOf(
  points: readonly (readonly number[])[],
  verdicts: FormDocument["verdicts"] = [],
): FormDocument {
  const items = points.map((list, i) => ({
    id: `i${i}`,
    label: "Item",
    answers: list.slice(0, -1).map((one, j) => ({ id: `a${j}`, label: "Answer", points: one })),
    unknown: { label: "?", points: list.at(-1) as number },
  }));
  return { format: 1, id: "f", version: "1", label: "F", items, verdicts };
}

const idsOf = (form: FormDocument, outlook: readonly ItemOutlook[] = fullOutlook(form)): string[] =>
  possibleVerdicts(form, outlook).map(({ id }) => id);

/** The outlook in which these answers are given; null stays open, and an item that is left out has no answer. */
const given = (form: FormDocument, ...answers: readonly (string | null)[]): ItemOutlook[] =>
  fullOutlook(form).map((one, i) => {
    const answer = answers[i];
    if (answer === null) return one;
    return { ...one, answers: answer === undefined ? [] : [answer], open: answer === undefined };
  });

describe("the step", () => {
  it("is the largest part of which all points are whole multiples", () => {
    expect(
      stepOf(
        formOf([
          [2, 4, 0],
          [6, 8],
        ]),
      ),
    ).toBe(2_000_000);
    expect(stepOf(formOf([[1, 0.4, 0]]))).toBe(200_000);
    expect(
      stepOf(
        formOf([
          [-3, 0],
          [0.000001, 1],
        ]),
      ),
    ).toBe(1);
    expect(stepOf(formOf([[0, 0]]))).toBe(1_000_000);
  });
});

describe("the span of totals", () => {
  it("goes from the least to the most of what is still possible, not knowing among it", () => {
    const form = formOf([
      [3, 0, 1],
      [-2, 5, -4],
    ]);
    expect(totalSpan(fullOutlook(form), stepOf(form))).toEqual({ from: -4, to: 8 });
    expect(totalSpan(given(form, "a1"), stepOf(form))).toEqual({ from: -4, to: -4 });
    expect(totalSpan(given(form, "a0", null), stepOf(form))).toEqual({ from: -1, to: 8 });
  });
});

describe("the span of a verdict", () => {
  const spanOf = (
    bounds: Pick<NonNullable<FormDocument["verdicts"]>[number], "total" | "percent">,
    most = 10,
  ) => verdictSpan({ id: "v", label: "V", ...bounds }, most, 1_000_000);

  it("has whole totals only, and both ends as the bounds say", () => {
    expect(spanOf({ total: { atLeast: 2, atMost: 5 } })).toEqual({ from: 2, to: 5 });
    expect(spanOf({ total: { above: 2, below: 5 } })).toEqual({ from: 3, to: 4 });
    expect(spanOf({ total: { above: 2.5, below: 4.5 } })).toEqual({ from: 3, to: 4 });
    expect(spanOf({ total: { atLeast: 2.5, atMost: 4.5 } })).toEqual({ from: 3, to: 4 });
    expect(spanOf({ total: { atLeast: 1, above: 3 } })).toEqual({ from: 4, to: Infinity });
    expect(spanOf({})).toEqual({ from: -Infinity, to: Infinity });
  });

  it("takes percent of the most, exactly at the edge", () => {
    for (let most = 1; most <= 2000; most++) {
      expect(spanOf({ percent: { atLeast: 80 } }, most).from).toBe(Math.ceil((most * 4) / 5));
    }
    expect(spanOf({ percent: { atMost: 50 }, total: { atLeast: 2 } })).toEqual({ from: 2, to: 5 });
    expect(spanOf({ percent: { above: 50, below: 100 } })).toEqual({ from: 6, to: 9 });
  });

  it("of nothing has no percent, and fails in no other way", () => {
    expect(spanOf({ total: { atMost: 0 } }, 0)).toEqual({ from: -Infinity, to: 0 });
  });
});

describe("taking a span away", () => {
  it("leaves what is before and after", () => {
    expect(without([{ from: 0, to: 9 }], { from: 3, to: 5 })).toEqual([
      { from: 0, to: 2 },
      { from: 6, to: 9 },
    ]);
    expect(without([{ from: 0, to: 9 }], { from: -5, to: 5 })).toEqual([{ from: 6, to: 9 }]);
    expect(without([{ from: 0, to: 9 }], { from: 10, to: 12 })).toEqual([{ from: 0, to: 9 }]);
    expect(without([{ from: 0, to: 9 }], { from: -Infinity, to: Infinity })).toEqual([]);
    expect(without([{ from: 0, to: 9 }], { from: 6, to: 5 })).toEqual([{ from: 0, to: 9 }]);
  });
});

describe("possible verdicts", () => {
  const label = "V";
  const bands: FormDocument["verdicts"] = [
    { id: "low", label, total: { atMost: 5 } },
    { id: "high", label, total: { above: 5 } },
  ];

  it("are those whose totals can still come about", () => {
    const form = formOf(
      [
        [0, 3, 1],
        [0, 3, 1],
      ],
      bands,
    );
    expect(idsOf(form)).toEqual(["low", "high"]);
    expect(idsOf(form, given(form, "a0", null))).toEqual(["low"]);
    expect(idsOf(form, given(form, "a1", "a1"))).toEqual(["high"]);
  });

  it("of several that hold the first alone", () => {
    const form = formOf([[0, 3, 1]], [{ id: "any", label }, ...bands]);
    expect(idsOf(form)).toEqual(["any"]);
    const covered = formOf([[0, 6, 1]], [...bands, { id: "rest", label, total: { atLeast: 4, atMost: 6 } }]);
    expect(idsOf(covered)).toEqual(["low", "high"]);
  });

  it("take an answer that is not given, or can no longer be, for one that fails", () => {
    const form = formOf(
      [
        [0, 3, 1],
        [0, 3, 1],
      ],
      [
        { id: "first", label, answers: { i0: "a1" } },
        { id: "second", label },
      ],
    );
    expect(idsOf(form)).toEqual(["first", "second"]);
    expect(idsOf(form, given(form, "a0", null))).toEqual(["second"]);
    expect(idsOf(form, given(form, "a1", null))).toEqual(["first"]);
    expect(idsOf(form, given(form))).toEqual(["second"]);
  });

  it("count the points of the answers that they ask for", () => {
    const form = formOf(
      [
        [0, 3, 1],
        [0, 3, 1],
      ],
      [{ id: "both", label, answers: { i0: "a0", i1: "a0" }, total: { above: 0 } }, ...bands],
    );
    expect(idsOf(form)).toEqual(["low", "high"]);
  });

  it("know that an earlier verdict holds where both ask for one answer", () => {
    const form = formOf(
      [[0, 3, 1]],
      [
        { id: "wide", label, answers: { i0: "a1" } },
        { id: "narrow", label, answers: { i0: "a1" }, total: { atLeast: 3 } },
        { id: "rest", label },
      ],
    );
    expect(idsOf(form)).toEqual(["wide", "rest"]);
  });

  it("do not look at an item that is not there, which the lint reports", () => {
    expect(idsOf(formOf([[0, 1, 0]], [{ id: "v", label: "V", answers: { nobody: "a0" } }]))).toEqual(["v"]);
  });

  it("are none where the form has none", () => {
    expect(idsOf({ ...sampleForm, verdicts: [] })).toEqual([]);
  });
});

it("gives the possible verdicts of a form as large as a document may be in a bearable time", () => {
  const totals = Array.from({ length: 2000 }, (_, i) => ({
    id: `v${i}`,
    label: "V",
    total: { atLeast: i, atMost: i },
  }));
  const form = formOf(
    Array.from({ length: 2500 }, () => [1, 0]),
    totals,
  );
  const start = performance.now();
  expect(idsOf(form)).toHaveLength(2000);
  // Here it takes about a second; verdicts × verdicts × items took minutes.
  expect(performance.now() - start).toBeLessThan(20_000);
});
