import { type Condition, compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { FALSE, layOutCondition, OPEN, TRUE } from "../../../src/engine/kernels/truth.ts";
import { facts, sample } from "../sample.ts";
import { batchOf } from "./batch.ts";

/** What a condition says of four values of fact `f`. */
function judged(
  when: Condition,
  values: number[],
  declaration: Parameters<typeof batchOf>[0] = { type: "number" },
) {
  const { f, lanes } = batchOf(declaration);
  f.lane.value.set(values);
  f.lane.certainty.set([1e6, 0, 1e6, 0]);
  return [false, true].map((onEvidence) => {
    const { truths, judge } = layOutCondition(when, { lanes, laneOf: () => f.lane, size: 4 }, onEvidence);
    judge(4);
    return [...truths];
  });
}

it("compares with listed values and with ranges, on values and on evidence", () => {
  expect(judged({ fact: "f", in: [1, 2] }, [1, 2, 3, Number.NaN])).toEqual([
    [TRUE, TRUE, FALSE, OPEN],
    [TRUE, OPEN, FALSE, OPEN],
  ]);
  expect(judged({ fact: "f", above: 1, atMost: 3 }, [1, 2, 3, 4])[0]).toEqual([FALSE, TRUE, TRUE, FALSE]);
  expect(judged({ fact: "f", atLeast: 1, below: 3 }, [1, 2, 3, 0])[0]).toEqual([TRUE, TRUE, FALSE, FALSE]);
  expect(judged({ fact: "f", age: { above: 5 } }, [995, 994, 0, Number.NaN], { type: "day" })[0]).toEqual([
    FALSE,
    TRUE,
    TRUE,
    OPEN,
  ]);
});

it("weighs parts as Kleene does", () => {
  const one: Condition = { fact: "f", is: 1 };
  const known: Condition = { fact: "f", above: 0 };
  const values = [1, 2, 0, Number.NaN];
  expect(judged({ not: one }, values)[0]).toEqual([FALSE, TRUE, TRUE, OPEN]);
  expect(judged({ all: [known, { not: one }] }, values)[0]).toEqual([FALSE, TRUE, FALSE, OPEN]);
  expect(judged({ any: [one, known] }, values)[0]).toEqual([TRUE, TRUE, FALSE, OPEN]);
  expect(judged({ all: [{ any: [] }, one] }, values)[0]).toEqual([FALSE, FALSE, FALSE, FALSE]);
});

const asOf = "2026-11-23";

/** What a gate with this condition says: on the values, and whether it is open. */
function verdict(when: Condition, raw: object): { hit: boolean | null; open: boolean } {
  const ages = { freshDays: 0, expiresDays: 10 };
  const matrix = compileModel(
    sample({
      facts: {
        n: { type: "number", ages },
        c: { type: "choice", options: ["one", "two", "__proto__"] },
        f: { type: "flag", ages },
        d: { type: "day" },
      },
      gates: [{ id: "gate", when, then: { exclude: true } }],
    }),
  );
  const [gate] = matrix.assess(facts(raw), { asOf }).gates;
  return { hit: gate?.hit ?? null, open: gate?.open ?? false };
}

const hit = (when: Condition, raw: object): boolean | null => verdict(when, raw).hit;

describe("a comparison", () => {
  it("holds for the value, and is unknown without one", () => {
    expect(hit({ fact: "n", is: 5 }, { n: 5 })).toBe(true);
    expect(hit({ fact: "n", is: 5 }, { n: 6 })).toBe(false);
    expect(hit({ fact: "n", is: 0 }, { n: -0 })).toBe(true);
    expect(hit({ fact: "n", is: 5 }, {})).toBeNull();
    expect(hit({ fact: "n", is: 5 }, { n: "5" })).toBeNull();
    expect(hit({ fact: "f", is: false }, { f: false })).toBe(true);
    expect(hit({ fact: "f", is: false }, { f: true })).toBe(false);
  });

  it("takes one of several values", () => {
    expect(hit({ fact: "c", in: ["two", "__proto__"] }, { c: "__proto__" })).toBe(true);
    expect(hit({ fact: "c", in: ["two", "__proto__"] }, { c: "one" })).toBe(false);
    expect(hit({ fact: "d", in: ["2026-01-01", "2026-01-02"] }, { d: "2026-01-02" })).toBe(true);
    expect(hit({ fact: "d", is: "2026-01-01" }, { d: "2026-01-02" })).toBe(false);
  });

  it("has bounds that are part of the range, or not", () => {
    const among = (when: Condition): (boolean | null)[] => [4, 5, 6].map((n) => hit(when, { n }));
    expect(among({ fact: "n", atLeast: 5 })).toEqual([false, true, true]);
    expect(among({ fact: "n", above: 5 })).toEqual([false, false, true]);
    expect(among({ fact: "n", atMost: 5 })).toEqual([true, true, false]);
    expect(among({ fact: "n", below: 5 })).toEqual([true, false, false]);
    expect(among({ fact: "n", atLeast: 5, below: 6 })).toEqual([false, true, false]);
    expect(hit({ fact: "n", atLeast: 5 }, {})).toBeNull();
  });

  it("counts the days since a day", () => {
    const among = ["2026-11-23", "2026-11-16", "2026-11-15"].map((d) =>
      hit({ fact: "d", age: { above: 7 } }, { d }),
    );
    expect(among).toEqual([false, false, true]);
    expect(hit({ fact: "d", age: { atMost: 7 } }, { d: "2026-11-24" })).toBeNull();
  });
});

describe("three-valued logic", () => {
  const truths = [true, false, null] as const;
  const part = (fact: string): Condition => ({ fact, is: true });
  const table = (when: Condition): (boolean | null)[] =>
    truths.flatMap((f) => truths.map((n) => hit(when, { f, n: n === null ? null : Number(n) })));
  const parts = [part("f"), { fact: "n", is: 1 }] as const;

  it("makes `all` false as soon as one part is, `any` true as soon as one part is", () => {
    expect(table({ all: parts })).toEqual([true, false, null, false, false, false, null, false, null]);
    expect(table({ any: parts })).toEqual([true, true, true, true, false, null, true, null, null]);
  });

  it("turns `not` round and leaves the unknown", () => {
    expect(truths.map((f) => hit({ not: part("f") }, { f }))).toEqual([false, true, null]);
    expect(hit({ not: { all: [part("f"), { any: [{ not: parts[1] }] }] } }, { f: true, n: 1 })).toBe(true);
  });
});

describe("evidence", () => {
  it("leaves a condition on an expired fact open, whatever its value", () => {
    const expired = { value: true, asOf: "2026-11-13" };
    const ageing = { value: true, asOf: "2026-11-14" };
    expect(verdict({ fact: "f", is: true }, { f: expired })).toEqual({ hit: true, open: true });
    expect(verdict({ fact: "f", is: false }, { f: expired })).toEqual({ hit: false, open: true });
    expect(verdict({ fact: "f", is: true }, { f: ageing })).toEqual({ hit: true, open: false });
  });

  it("is not open where the other parts decide", () => {
    const raw = { f: { value: true, asOf: "2026-11-13" }, n: 1 };
    expect(
      verdict(
        {
          any: [
            { fact: "f", is: true },
            { fact: "n", is: 1 },
          ],
        },
        raw,
      ),
    ).toEqual({ hit: true, open: false });
    expect(
      verdict(
        {
          all: [
            { fact: "f", is: true },
            { fact: "n", is: 2 },
          ],
        },
        raw,
      ),
    ).toEqual({ hit: false, open: false });
  });
});
